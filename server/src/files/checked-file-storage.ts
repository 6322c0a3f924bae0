import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sealOf, type Seal } from './file-key.js';
import type { FileContent, FileStorage, StoredFile } from './file-storage.js';
import { checkedContent, damaged } from './sealed-content.js';
import { asStorageError } from './storage-error.js';

/** Pictures and most documents are read once, larger files twice: none is held in memory as a whole. */
const MOST_BYTES_HELD = 1_000_000;

/**
 * A storage that writes and gives out only what the key of a file says. A file is read to its end before its first byte
 * is given out, so that one that was cut or exchanged is a refusal and never half an answer.
 */
export class CheckedFileStorage implements FileStorage {
  constructor(private readonly inner: FileStorage) {}

  async write(key: string, content: Buffer | FileContent): Promise<void> {
    const seal = sealOf(key);
    const read = () => (Buffer.isBuffer(content) ? Readable.from([content]) : content.read());
    await named(() =>
      this.inner.write(
        key,
        seal === null ? content : { size: seal.size, read: () => checkedContent(read(), seal) },
      ),
    );
  }

  async read(key: string): Promise<StoredFile | null> {
    return named(async () => {
      const file = await this.inner.read(key);
      const seal = sealOf(key);
      if (file === null || seal === null) return file;
      if (file.size !== seal.size) {
        file.content.destroy();
        throw damaged();
      }
      const content = checkedContent(file.content, seal);
      if (seal.size <= MOST_BYTES_HELD) {
        return { size: seal.size, content: Readable.from([await buffer(content)], { objectMode: false }) };
      }
      for await (const _piece of content);
      return this.readAgain(key, seal);
    });
  }

  async remove(key: string): Promise<void> {
    await named(() => this.inner.remove(key));
  }

  async discardDrafts(before: Date): Promise<void> {
    await named(() => this.inner.discardDrafts(before));
  }

  /** Held against the seal once more: it may be exchanged in between. */
  private async readAgain(key: string, seal: Seal): Promise<StoredFile | null> {
    const file = await this.inner.read(key);
    return file === null ? null : { size: file.size, content: checkedContent(file.content, seal) };
  }
}

/** @throws StorageError for whatever goes wrong in the storage */
async function named<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}
