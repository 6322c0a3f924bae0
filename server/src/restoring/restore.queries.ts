import { escapeIdentifier, escapeLiteral } from 'pg';

/** What refers to other tables: taken away while rows come in any order, and made again as it was. */
export const REFERENCES = `select c.relname as table, n.conname as name, pg_get_constraintdef(n.oid) as definition
  from pg_constraint n join pg_class c on c.oid = n.conrelid
  where n.contype = 'f' and n.connamespace = 'public'::regnamespace`;

export interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

export function dropReference({ table, name }: Reference): string {
  return `alter table ${escapeIdentifier(table)} drop constraint ${escapeIdentifier(name)}`;
}

export function addReference({ table, name, definition }: Reference): string {
  return `alter table ${escapeIdentifier(table)} add constraint ${escapeIdentifier(name)} ${definition}`;
}

/** Takes away what migrations put into tables: the backup has it, as it was then. */
export function emptyTables(tables: readonly string[]): string {
  return `truncate ${tables.map(escapeIdentifier).join(', ')}`;
}

/** Rows come as they were, whatever triggers would make of them. */
export function setTriggers(table: string, state: 'enable' | 'disable'): string {
  return `alter table ${escapeIdentifier(table)} ${state} trigger user`;
}

export function copyIn(table: string, columns: readonly string[], format: 'text' | 'csv'): string {
  const into = `copy ${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(', ')}) from stdin`;
  return format === 'csv' ? `${into} with (format csv, header)` : into;
}

export function setSequence(name: string, last: string, isCalled: boolean): string {
  return `select setval(${escapeLiteral(escapeIdentifier(name))}, ${escapeLiteral(last)}, ${String(isCalled)})`;
}

/** $1 keys of files that were deleted while the backup was made: the rows then named none. */
export const FORGET_DELETED = [
  'update users set profile_photo = null where profile_photo = any ($1)',
  'update settings set logo = null where logo = any ($1)',
  'delete from reports where report_url = any ($1)',
];
