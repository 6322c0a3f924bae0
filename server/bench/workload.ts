import type pg from 'pg';
import type { Statement } from '../src/database/database.js';
import type { HttpConnection } from './http-connection.js';

/** One thing that people do, over HTTP as they do it and as bare SQL. */
export interface Workload {
  readonly name: string;
  /** Does it once through the server. Null when the answer is right, else what is wrong with it. */
  readonly overHttp: (connection: HttpConnection) => Promise<string | null>;
  /** Does the same work once as prepared statements. Null when the result is right. */
  readonly asSql: (client: pg.Client) => Promise<string | null>;
}

/** A whole number from 0 to below `end`, the same sequence in every run. */
export function numberSequence(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

export function pick<Item>(items: readonly Item[], next: (end: number) => number): Item {
  const item = items[next(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** Runs a prepared statement once. */
export async function runStatement<Row extends pg.QueryResultRow>(
  client: pg.Client,
  statement: Statement,
  values: readonly unknown[],
): Promise<pg.QueryResult<Row>> {
  return client.query<Row>({ ...statement, values: values as unknown[] });
}
