import { randomUUID } from 'node:crypto';
import { createWriteStream, type Dirent } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkKey } from './file-key.js';
import type { FileContent, FileStorage, StoredFile } from './file-storage.js';

/** The name of a file that is being written: no key has one like it. */
const DRAFT = /^\.[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Files in a folder of this machine. */
export class LocalFileStorage implements FileStorage {
  private readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  async write(key: string, content: Buffer | FileContent): Promise<void> {
    const path = this.path(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const draft = join(dirname(path), `.${randomUUID()}`);
    try {
      const stream = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(Buffer.isBuffer(content) ? Readable.from([content]) : content.read(), stream);
      const size = Buffer.isBuffer(content) ? content.length : content.size;
      if (stream.bytesWritten !== size) throw new Error('The file to store changed its length');
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<StoredFile | null> {
    try {
      const file = await open(this.path(key), 'r');
      const { size } = await file.stat();
      return { size, content: file.createReadStream() };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  async discardDrafts(before: Date): Promise<void> {
    for (const folder of await entriesOf(this.root)) {
      if (!folder.isDirectory()) continue;
      for (const { name } of await entriesOf(join(this.root, folder.name))) {
        const path = join(this.root, folder.name, name);
        if (DRAFT.test(name) && (await stat(path)).mtime < before) await rm(path, { force: true });
      }
    }
  }

  private path(key: string): string {
    return join(this.root, checkKey(key));
  }
}

/** What is in a folder: nothing where there is none yet. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
