import type { Database } from '../database/database.js';
import { Settings } from './settings.entity.js';

export interface SettingsLoaders {
  /** The one row of settings, read at most once per request. */
  readonly settings: () => Promise<Settings>;
}

export function createSettingsLoaders({ dataSource }: Database): SettingsLoaders {
  let settings: Promise<Settings> | null = null;
  return {
    settings: () => (settings ??= dataSource.getRepository(Settings).findOneByOrFail({ id: 1 })),
  };
}
