import type { Repository } from 'typeorm';
import type { Database } from '../database/database.js';
import { Settings } from './settings.entity.js';

/** The organization's rules. Read anew each time they are needed: a change is in force at once, everywhere. */
export class SettingsService {
  private readonly settings: Repository<Settings>;

  constructor(database: Database) {
    this.settings = database.dataSource.getRepository(Settings);
  }

  async current(): Promise<Settings> {
    return this.settings.findOneByOrFail({ id: 1 });
  }
}
