import { CheckedFileStorage } from './checked-file-storage.js';
import type { FileStorage } from './file-storage.js';
import { LocalFileStorage } from './local-file-storage.js';
import type { S3Settings } from './s3-bucket.js';
import { S3FileStorage } from './s3-file-storage.js';

/** Where an installation's uploaded files lie. */
export interface FilePlace {
  /** Folder of uploaded files, where `s3` is null. */
  readonly filesFolder: string;
  /** The S3-compatible storage of uploaded files, where there is one. */
  readonly s3: S3Settings | null;
}

/** The storage of uploaded files of an installation. */
export function openFileStorage({ filesFolder, s3 }: FilePlace): FileStorage {
  return new CheckedFileStorage(s3 === null ? new LocalFileStorage(filesFolder) : new S3FileStorage(s3));
}
