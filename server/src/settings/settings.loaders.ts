import type { Loaders } from '../api/loaders.js';
import type { Database } from '../database/database.js';
import { Settings } from './settings.entity.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** The one row of settings, read at most once per request. */
    readonly settings: () => Promise<Settings>;
  }
}

export function createSettingsLoaders({ dataSource }: Database): Pick<Loaders, 'settings'> {
  let settings: Promise<Settings> | null = null;
  return {
    settings: () => (settings ??= dataSource.getRepository(Settings).findOneByOrFail({ id: 1 })),
  };
}
