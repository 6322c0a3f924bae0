import type DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { LATE, type LateRow } from './delay.queries.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** By how many minutes an appointment begins later than booked; null: on time, or over. */
    readonly lateness: DataLoader<string, LateRow | null>;
  }
}

export function createDelayLoaders(database: Database): Pick<Loaders, 'lateness'> {
  return {
    lateness: loadOne(
      (ids) => database.query<LateRow>(LATE, [ids]),
      ({ id }) => id,
    ),
  };
}
