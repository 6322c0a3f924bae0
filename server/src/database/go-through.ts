import { isOutage } from './outage.js';

/**
 * Works on rows one after the other, for jobs: one that fails holds up no other.
 * @throws AggregateError when all are gone through and some failed, so that the run counts as failed; what says that
 *   the database is away, at once
 */
export async function goThrough<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  work: (row: Row) => Promise<unknown>,
): Promise<void> {
  const errors: unknown[] = [];
  let count = 0;
  for await (const row of rows) {
    count += 1;
    try {
      await work(row);
    } catch (error) {
      if (isOutage(error)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of ${count} failed`);
}
