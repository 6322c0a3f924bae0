import type { Readable } from 'node:stream';

/** Where backups lie, under the names that `backupName` gives. */
export interface BackupStore {
  /** In words, for whoever looks for a backup. */
  readonly place: string;
  /**
   * Keeps the whole of it or nothing.
   * @returns how many bytes it has
   */
  write(name: string, backup: Readable): Promise<number>;
  /** From its first byte. @throws Error where there is no such backup */
  read(name: string): Promise<Readable>;
  /** Names of the backups that are there, oldest first. */
  list(): Promise<string[]>;
  remove(name: string): Promise<void>;
  /** Removes what is left of backups whose writer died, begun before an instant. */
  discardDrafts(before: Date): Promise<void>;
}
