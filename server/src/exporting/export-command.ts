import path from 'node:path';
import { BackupRefused } from '../backups/backup-file.js';
import type { Call } from '../command-line/call.mjs';
import { readDatabaseAddresses, readStoragePlaces } from '../config.js';
import { openFileStorage } from '../files/open-file-storage.js';
import { makeExport } from './make-export.js';

/**
 * The command that writes everything in open formats.
 * @returns the exit code: 0 done, 1 refused
 * @throws ConfigError
 */
export async function exportEverything(
  call: Call,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const [folder = ''] = call.words;
  const files = openFileStorage(readStoragePlaces(env));
  try {
    const target = path.resolve(folder);
    const manifest = await makeExport(readDatabaseAddresses(env).databaseUrl, files, target, new Date());
    console.log(`${target}: ${manifest.tables.length} tables and ${manifest.files.length} stored files.`);
    if (manifest.missing.length > 0) {
      console.log(`Attention: ${manifest.missing.length} files that records name are not in the storage.`);
    }
    if (manifest.damaged !== undefined && manifest.damaged.length > 0) {
      console.log(`Attention: ${manifest.damaged.length} files were cut or exchanged in the storage.`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    console.error(error.message);
    return 1;
  }
}
