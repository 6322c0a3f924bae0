import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { BackupRefused, type Manifest } from '../backups/backup-file.js';
import { openBackupStore } from '../backups/open-backup-store.js';
import { BackupService } from '../backups/backup.service.js';
import { checkBackup } from '../backups/check-backup.js';
import { FolderBackupStore } from '../backups/folder-backup-store.js';
import type { Call } from '../command-line/call.mjs';
import { orUndone } from '../command-line/or-undone.js';
import { readDatabaseAddresses, readStoragePlaces } from '../config.js';
import { openFileStorage } from '../files/open-file-storage.js';
import { restoreBackup } from './restore-backup.js';
import { backupSource, exportSource } from './restore-source.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The command that makes a backup, or reads one back.
 * @returns the exit code: 0 done, 1 refused
 * @throws ConfigError
 */
export async function backUp(call: Call, env: Environment): Promise<number> {
  const file = call.text('check');
  return orRefusal(async () => {
    if (file !== undefined) {
      console.log(summary(await checkBackup(createReadStream(path.resolve(file)))));
      return;
    }
    const places = readStoragePlaces(env);
    const [folder] = call.words;
    const store = folder === undefined ? openBackupStore(places) : new FolderBackupStore(folder);
    const backups = new BackupService(readDatabaseAddresses(env).databaseUrl, places, store);
    const { name, place, manifest } = await orUndone(
      () => {
        if (store instanceof FolderBackupStore) store.dropDrafts();
      },
      async () => backups.make('command', new Date(), { withFiles: !call.has('without-files') }),
    );
    console.log(`${place}/${name}\n${summary(manifest)}`);
  });
}

/**
 * The command that restores a backup.
 * @returns the exit code: 0 done, 1 refused
 * @throws ConfigError
 */
export async function restore(call: Call, env: Environment): Promise<number> {
  const [name = ''] = call.words;
  const { databaseUrl, databaseOwnerUrl } = readDatabaseAddresses(env);
  const places = readStoragePlaces(env);
  if (call.has('from-s3') && places.backupS3 === null) {
    console.error('BACKUP_S3_ENDPOINT is not set: it says in which storage the backup is.');
    return 1;
  }
  const store = call.has('from-s3') ? openBackupStore(places) : new FolderBackupStore(path.dirname(name));
  return orRefusal(async () => {
    const isExport =
      !call.has('from-s3') && statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
    const source = isExport ? exportSource(name) : backupSource(() => store.read(path.basename(name)));
    const { manifest, migrated } = await restoreBackup(source, {
      ownerUrl: databaseOwnerUrl,
      applicationUrl: databaseUrl,
      files: openFileStorage(places),
    });
    console.log(summary(manifest));
    if (migrated.length > 0) console.log(`Migrated since: ${migrated.join(', ')}`);
    if (!manifest.withFiles) {
      console.log('It is of the database alone: the stored files have to be where they were.');
    }
  });
}

async function orRefusal(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** What a backup holds, in sentences. */
function summary({ madeAt, postgres, tables, withFiles, files, missing, damaged = [] }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `Made at ${madeAt} from PostgreSQL ${postgres}: ${tables.length} tables, ${rows} rows, ${withFiles ? `${files.length} stored files` : 'no stored files'}.`,
    ...(missing.length > 0
      ? [
          `Attention: ${missing.length} files that records name are not in the storage, and not in the backup.`,
        ]
      : []),
    ...(damaged.length > 0
      ? [
          `Attention: ${damaged.length} files were cut or exchanged in the storage, and are not in the backup.`,
        ]
      : []),
  ].join('\n');
}
