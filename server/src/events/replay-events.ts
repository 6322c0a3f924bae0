import type { Database } from '../database/database.js';
import { CONSUMERS, REPLAY } from './event-consumers.queries.js';

/**
 * Sets a consumer back, so that it handles events again: from an id on, or from the oldest that is kept. What it does
 * in the database it does once all the same.
 * @returns how many events come again, or the consumers that there are
 */
export async function replayEvents(
  database: Database,
  consumer: string,
  from: string | null,
): Promise<{ readonly events: number } | { readonly consumers: readonly string[] }> {
  const [row] = await database.query<{ events: number }>(REPLAY, [consumer, from]);
  if (row !== undefined) return row;
  const rows = await database.query<{ name: string }>(CONSUMERS);
  return { consumers: rows.map(({ name }) => name) };
}
