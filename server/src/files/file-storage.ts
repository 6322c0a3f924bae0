import type { Readable } from 'node:stream';

/** Content whose length is known before it is read. */
export interface FileContent {
  /** In bytes. */
  readonly size: number;
  /** From its first byte; each call gives a stream of its own. */
  read(): Readable;
}

/**
 * Where uploaded files lie. Keys are ours, `folder/name.ext` in letters, digits, dashes and underscores; they never
 * come from a client's file name.
 */
export interface FileStorage {
  /** Stores the whole file or nothing. */
  write(key: string, content: Buffer | FileContent): Promise<void>;
  /** Null when there is no such file. */
  read(key: string): Promise<StoredFile | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
}

export interface StoredFile {
  readonly size: number;
  readonly content: Readable;
}

const KEY = /^[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+\.[a-z0-9]+$/;

/** @throws Error for a key that is not one of ours, so that none can lead elsewhere. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error('Not a key of a stored file');
  return key;
}
