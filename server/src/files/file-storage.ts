import type { Readable } from 'node:stream';
import { StorageError } from './storage-error.js';

/** Content whose length is known before it is read. */
export interface FileContent {
  /** In bytes. */
  readonly size: number;
  /** From its first byte; each call gives a stream of its own. */
  read(): Readable;
}

/**
 * Where uploaded files lie. Keys are ours, `folder/name.ext` in letters, digits, dashes and underscores; they never
 * come from a client's file name. What goes wrong is a StorageError.
 */
export interface FileStorage {
  /** Stores the whole file or nothing. */
  write(key: string, content: Buffer | FileContent): Promise<void>;
  /** Null when there is no such file. */
  read(key: string): Promise<StoredFile | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Removes what is left of files whose writer died, begun before an instant. */
  discardDrafts(before: Date): Promise<void>;
}

/**
 * A file for whoever copies all of them: one that was cut or exchanged must not keep the others from being copied.
 * @throws StorageError where the storage does not work
 */
export async function readUndamaged(
  storage: FileStorage,
  key: string,
): Promise<StoredFile | null | 'damaged'> {
  try {
    return await storage.read(key);
  } catch (error) {
    if (error instanceof StorageError && error.fault === 'STORAGE_DAMAGED') return 'damaged';
    throw error;
  }
}

export interface StoredFile {
  readonly size: number;
  readonly content: Readable;
}
