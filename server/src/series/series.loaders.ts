import type DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { PARTS, type PartRow } from './series.queries.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** The place of an appointment in its series; null: it is in none, or was cancelled. */
    readonly seriesPart: DataLoader<string, PartRow | null>;
  }
}

export function createSeriesLoaders(database: Database): Pick<Loaders, 'seriesPart'> {
  return {
    seriesPart: loadOne(
      (ids) => database.query<PartRow>(PARTS, [ids]),
      ({ id }) => id,
    ),
  };
}
