import { BackupService } from '../backups/backup.service.js';
import type { Call } from '../command-line/call.mjs';
import { explainFileFault } from '../command-line/file-fault.mjs';
import { readDatabaseAddresses, readStoragePlaces } from '../config.js';
import { migrate } from './migrate.js';
import { MigrationRefused } from './migration-refused.js';

/**
 * The command that brings the database of the environment to the newest schema, and says what ran. A database that is
 * about to change is backed up before.
 * @returns the exit code: 0 done, 1 refused
 * @throws ConfigError
 */
export async function migrateDatabase(
  call: Call,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { databaseUrl, databaseOwnerUrl } = readDatabaseAddresses(env);
  const places = readStoragePlaces(env);
  const backUp = async (): Promise<void> => {
    if (call.has('without-backup')) return;
    const backups = new BackupService(databaseOwnerUrl, places);
    try {
      // Migrations touch no file.
      const { name, place } = await backups.make('before_migration', new Date(), { withFiles: false });
      await backups.discard(new Date());
      console.error(`  Backed up before the change: ${name} in ${place}`);
    } catch (error) {
      const reason = explainFileFault(error) ?? (error instanceof Error ? error.message : String(error));
      throw new MigrationRefused(
        `Nothing was changed, since the backup before it could not be made in ${backups.place} (${reason}): ` +
          'BACKUP_FOLDER or BACKUP_S3_ENDPOINT says where it goes, and --without-backup does without.',
      );
    }
  };
  try {
    const { tookOver, migrations, functions } = await migrate(databaseOwnerUrl, databaseUrl, backUp);
    const done = [
      ...(tookOver ? ['took over the database of the version before'] : []),
      ...migrations,
      ...(functions.length > 0 ? [`${functions.length} functions`] : []),
    ];
    console.error(done.length === 0 ? '  The schema is up to date' : `  Migrated: ${done.join(', ')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error;
    console.error(`  ${error.message}`);
    return 1;
  }
}
