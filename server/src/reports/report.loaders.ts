import DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import type { Database } from '../database/database.js';
import { NEW_DOCUMENTS } from './report.queries.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** How many documents that the patient brought to a visit its doctor has not seen yet. */
    readonly newDocuments: DataLoader<string, number>;
  }
}

export function createReportLoaders(database: Database): Pick<Loaders, 'newDocuments'> {
  return {
    newDocuments: new DataLoader(async (ids) => {
      const rows = await database.query<{ id: string; count: number }>(NEW_DOCUMENTS, [ids]);
      const counts = new Map(rows.map(({ id, count }) => [id, count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}
