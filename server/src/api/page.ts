import { Field, ObjectType } from 'type-graphql';
import { badInput } from './errors.js';

/** The most rows that one page may have. */
export const MAX_PAGE = 50;

@ObjectType({ simpleResolvers: true, description: 'Where a page ends and whether another one follows.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Send it as `after` to get the next page.' })
  endCursor: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;
}

/**
 * Checks a page length.
 * @throws RequestError BAD_USER_INPUT unless it is from 1 to MAX_PAGE.
 */
export function pageLength(first: number): number {
  if (first < 1 || first > MAX_PAGE) throw badInput([{ field: 'first', rule: 'range', limit: MAX_PAGE }]);
  return first;
}

/** A row of a page and its place in the list. */
interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/**
 * A page of a list.
 * @param rows in the order of the list; one more than `first` where another page follows.
 * @param edgeOf makes the edge of a row, or null for a row that is left out.
 */
export function connectionOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  edgeOf: (row: Row, index: number) => Edge<Node> | null,
): { edges: Edge<Node>[]; pageInfo: PageInfo } {
  const edges = rows
    .slice(0, first)
    .map(edgeOf)
    .filter((edge) => edge !== null);
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first } };
}

/** A position in a sorted list, opaque to clients. */
export function encodeCursor(parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * Reads a cursor that `encodeCursor` made.
 * @param isValid says whether the parts have the types that the list sorts by.
 * @throws RequestError BAD_USER_INPUT for anything else.
 */
export function decodeCursor<Parts extends readonly (string | number | null)[]>(
  cursor: string,
  isValid: (parts: readonly unknown[]) => boolean,
): Parts {
  const refused = badInput([{ field: 'after', rule: 'cursor' }]);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  if (!Array.isArray(parts) || !isValid(parts)) throw refused;
  return parts as unknown as Parts;
}

/**
 * Where a page begins in a list that is sorted by one key and then by id: the key and the id of the row before it, or
 * nulls for the first page.
 * @param isKey says whether a text can be a key of the list.
 * @throws RequestError BAD_USER_INPUT for what is no cursor of the list.
 */
export function positionAfter(
  after: string | null,
  isKey: (text: string) => boolean,
): readonly [key: string, id: string] | readonly [null, null] {
  if (after === null) return [null, null];
  return decodeCursor<[string, string]>(
    after,
    ([key, id]) => typeof key === 'string' && isKey(key) && isId(id),
  );
}

/** A sort key that may be any text that the database can hold. */
export function isText(text: string): boolean {
  return !text.includes('\0');
}

const INSTANT = /^(?!0000)(\d{4}-\d\d-\d\d)(?:[T ][\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?))?$/;

/** A sort key that is an instant or a date, of the years that the database reads, too, and on a day that there is. */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  const start = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a value has the form of an id. A well-formed id may still belong to nothing. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/**
 * Checks ids given as arguments; what is left out passes.
 * @throws RequestError BAD_USER_INPUT that names each argument which is no id.
 */
export function requireIds(ids: Readonly<Record<string, string | null | undefined>>): void {
  const faults = Object.entries(ids)
    .filter(([, id]) => id !== null && id !== undefined && !isId(id))
    .map(([field]) => ({ field, rule: 'id' as const }));
  if (faults.length > 0) throw badInput(faults);
}
