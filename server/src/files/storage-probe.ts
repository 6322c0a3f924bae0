import { buffer } from 'node:stream/consumers';
import type { Logger } from 'pino';
import type { FileStorage } from './file-storage.js';
import { StorageError, type StorageFault } from './storage-error.js';

/** One for all processes, always the same: who reads it back need not have written it. */
const KEY = 'health/probe.txt';
const CONTENT = Buffer.from('Written and read back to see whether files can be stored.\n');
const MILLISECONDS_KNOWN = 30_000;

/** Whether files can be stored and read back. */
export class StorageProbe {
  private fault: StorageFault | null = null;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking: Promise<StorageFault | null> | null = null;

  constructor(
    private readonly files: FileStorage,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** Writes a file, reads it back, and says what kept it from that; null when nothing did. */
  look(): Promise<StorageFault | null> {
    this.looking ??= this.find().finally(() => (this.looking = null));
    return this.looking;
  }

  /** What the last look found, at once: where that was a while ago, another one is begun. */
  known(): StorageFault | null {
    if (performance.now() - this.lookedAt > MILLISECONDS_KNOWN) void this.look();
    return this.fault;
  }

  private async find(): Promise<StorageFault | null> {
    try {
      await this.files.write(KEY, CONTENT);
      const file = await this.files.read(KEY);
      const isBack = file !== null && (await buffer(file.content)).equals(CONTENT);
      this.fault = isBack ? null : 'STORAGE_DAMAGED';
    } catch (error) {
      this.logger.warn({ err: error }, 'the storage of files does not work');
      this.fault = error instanceof StorageError ? error.fault : 'STORAGE_UNAVAILABLE';
    }
    this.lookedAt = performance.now();
    return this.fault;
  }
}
