import type { StoragePlaces } from '../config.js';
import { openFileStorage } from '../files/open-file-storage.js';
import type { Manifest } from './backup-file.js';
import { backupName, outdated } from './backup-name.rules.js';
import type { BackupStore } from './backup-store.js';
import { checkBackup } from './check-backup.js';
import { makeBackup } from './make-backup.js';
import { openBackupStore } from './open-backup-store.js';
import { recordBackup, type BackupCause } from './record-backup.js';

/** A backup that was made and read back. */
export interface MadeBackup {
  readonly name: string;
  /** In words. */
  readonly place: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/** One that was begun so long ago is not under way any more. */
const LONGEST_BACKUP_MILLISECONDS = 86_400_000;

/** Makes backups of an installation. */
export class BackupService {
  private readonly store: BackupStore;

  /**
   * @param databaseUrl of a role that reads every table
   * @param store where they are to lie, if not where the installation keeps those that it makes by itself
   */
  constructor(
    private readonly databaseUrl: string,
    private readonly places: StoragePlaces,
    store?: BackupStore,
  ) {
    this.store = store ?? openBackupStore(places);
  }

  /** Where they lie, in words. */
  get place(): string {
    return this.store.place;
  }

  /**
   * Makes one, reads it back to its end, and notes in the database that it was made or why not.
   * @param options.withFiles whether the stored files are in it
   * @throws BackupRefused, or what keeps it from being written
   */
  async make(
    cause: BackupCause,
    now: Date,
    { withFiles = true }: { readonly withFiles?: boolean } = {},
  ): Promise<MadeBackup> {
    const name = backupName(now);
    const place = this.store.place;
    const files = withFiles ? openFileStorage(this.places) : null;
    try {
      let bytes = 0;
      await makeBackup({ databaseUrl: this.databaseUrl, files }, now, async (archive) => {
        bytes = await this.store.write(name, archive);
      });
      const manifest = await checkBackup(await this.store.read(name));
      await recordBackup(this.databaseUrl, { beganAt: now, cause, place, bytes, fault: null });
      return { name, place, bytes, manifest };
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      // Where the database is away, the first error says so.
      await recordBackup(this.databaseUrl, { beganAt: now, cause, place, bytes: null, fault }).catch(() => {
        throw error;
      });
      throw error;
    }
  }

  /**
   * Deletes those that have had their time, and what is left of those that died with their process.
   * @returns their names
   */
  async discard(now: Date): Promise<string[]> {
    const names = outdated(await this.store.list(), this.places.backupKeptDays, now);
    for (const name of names) await this.store.remove(name);
    await this.store.discardDrafts(new Date(now.getTime() - LONGEST_BACKUP_MILLISECONDS));
    return names;
  }
}
