import type DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import { loadMany } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { OFFERS_OF } from './waitlist.queries.js';
import { WaitlistOffer } from './waitlist.type.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** The offers of an entry, the newest first. */
    readonly waitlistOffers: DataLoader<string, WaitlistOffer[]>;
  }
}

export function createWaitlistLoaders(database: Database): Pick<Loaders, 'waitlistOffers'> {
  return {
    waitlistOffers: loadMany(
      async (ids) => {
        const rows = await database.query<WaitlistOffer>(OFFERS_OF, [ids]);
        return rows.map((row) => Object.assign(new WaitlistOffer(), row));
      },
      ({ entryId }) => entryId,
    ),
  };
}
