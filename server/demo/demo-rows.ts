import type { Queryable } from '../src/database/database.js';

/** A column and its PostgreSQL type. */
export type Column = readonly [name: string, type: string];

const ROWS_AT_ONCE = 2_000;

/**
 * Inserts many rows with few statements. Types must not be arrays: values travel as one array a column. Instants
 * are ISO texts.
 */
export async function insertRows(
  tx: Queryable,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const names = columns.map(([name]) => name).join(', ');
  const values = columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
  const text = `insert into ${table} (${names}) select * from unnest(${values})`;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = rows.slice(from, from + ROWS_AT_ONCE);
    await tx.query(
      text,
      columns.map((_, index) => part.map((row) => row[index] ?? null)),
    );
  }
}

/** An instant in milliseconds since 1970 as `insertRows` takes it. */
export function isoTime(milliseconds: number): string;
export function isoTime(milliseconds: number | null): string | null;
export function isoTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
