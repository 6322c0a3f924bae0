import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ensureWritable } from '../command-line/file-fault.mjs';
import { madeAtOf } from './backup-name.rules.js';
import type { BackupStore } from './backup-store.js';

const DRAFT = '.partial';

/** Backups in a folder of this machine, which nobody else reads. */
export class FolderBackupStore implements BackupStore {
  readonly place: string;
  private readonly drafts = new Set<string>();

  constructor(folder: string) {
    this.place = resolve(folder);
  }

  async write(name: string, backup: Readable): Promise<number> {
    ensureWritable(this.place, 0o700);
    const path = this.path(name);
    // One that was cut by the end of its process never bears the name of a backup.
    const draft = `${path}${DRAFT}`;
    this.drafts.add(draft);
    try {
      await pipeline(backup, createWriteStream(draft, { mode: 0o600, flush: true }));
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    } finally {
      this.drafts.delete(draft);
    }
    return (await stat(path)).size;
  }

  /** Takes away at once what is being written: the program ends. */
  dropDrafts(): void {
    for (const draft of this.drafts) rmSync(draft, { force: true });
  }

  async read(name: string): Promise<Readable> {
    await stat(this.path(name));
    return createReadStream(this.path(name));
  }

  async list(): Promise<string[]> {
    return (await this.names()).filter((name) => madeAtOf(name) !== null).sort();
  }

  private async names(): Promise<string[]> {
    try {
      return await readdir(this.place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.path(name), { force: true });
  }

  async discardDrafts(before: Date): Promise<void> {
    for (const name of await this.names()) {
      if (!name.endsWith(DRAFT)) continue;
      const begun = madeAtOf(name.slice(0, -DRAFT.length));
      if (begun !== null && begun < before) await this.remove(name);
    }
  }

  private path(name: string): string {
    return join(this.place, basename(name));
  }
}
