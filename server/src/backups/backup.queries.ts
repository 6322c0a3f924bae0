import { escapeIdentifier } from 'pg';

/** One state of everything, while others go on writing. */
export const BEGIN_SNAPSHOT = 'begin isolation level repeatable read read only';

/** How values are written is fixed, whatever the role's own settings are, for a transaction. */
export const PLAIN_VALUES = [
  `set local client_encoding to 'UTF8'`,
  `set local DateStyle to 'ISO, MDY'`,
  `set local IntervalStyle to 'postgres'`,
  `set local TimeZone to 'UTC'`,
  `set local bytea_output to 'hex'`,
  'set local extra_float_digits to 1',
  'set local search_path to public',
].join('; ');

/**
 * The tables with their columns, generated ones left out: those are made again. Which files the functions were made from
 * is no data: each database makes its own.
 */
export const TABLES = `select c.relname as name,
    array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'function_files'
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  group by c.relname order by c.relname`;

export const SEQUENCES = `select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`;

export function positionOf(sequence: string): string {
  return `select last_value::text as last, is_called as "isCalled" from ${escapeIdentifier(sequence)}`;
}

export const MIGRATIONS = 'select name from migrations order by id';

export const SERVER_VERSION = `select current_setting('server_version') as version,
  to_regclass('public.migrations') is not null as "isOurs"`;

/** Keys of the files that rows name, of documents those that arrived. */
export const FILE_KEYS = `select profile_photo as key from users where profile_photo is not null
  union all select logo from settings where logo is not null
  union all select report_url from reports where stored_at is not null
  order by key`;

/** $1 keys: those of them that some row names. */
export const STILL_NAMED = `select key from (${FILE_KEYS}) named where key = any ($1)`;

export function copyOut(table: string, columns: readonly string[]): string {
  return `copy ${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(', ')}) to stdout`;
}

/** $1 when it began, $2 why, $3 where it lies, $4 bytes or null, $5 what went wrong or null. */
export const RECORD =
  'insert into backups (began_at, cause, place, bytes, fault) values ($1, $2, $3, $4, $5)';

/** Whether the table of them is there: a backup before a migration may be of a schema that has none. */
export const HAS_RECORD = `select to_regclass('public.backups') is not null as "hasRecord"`;
