import type { Readable } from 'node:stream';

/**
 * Where uploaded files lie. Keys are ours, `folder/name.ext` in letters, digits, dashes and underscores; they never
 * come from a client's file name.
 */
export interface FileStorage {
  /** Stores the whole file or nothing. */
  write(key: string, bytes: Buffer): Promise<void>;
  /** Null when there is no such file. */
  read(key: string): Promise<{ readonly size: number; readonly content: Readable } | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
}
