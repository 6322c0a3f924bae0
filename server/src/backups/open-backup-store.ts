import type { StoragePlaces } from '../config.js';
import type { BackupStore } from './backup-store.js';
import { FolderBackupStore } from './folder-backup-store.js';
import { S3BackupStore } from './s3-backup-store.js';

/** Where an installation keeps the backups that it makes by itself. */
export function openBackupStore({ backupFolder, backupS3 }: StoragePlaces): BackupStore {
  return backupS3 === null ? new FolderBackupStore(backupFolder) : new S3BackupStore(backupS3);
}
