import { createHash, type Hash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';

/**
 * What a backup says of itself. The file is a compressed tar archive: `tables/NAME/NUMBER` are pieces of what COPY
 * writes of a table, `files/KEY` the stored files, and at its end are `manifest.json` and, in `manifest.sha256`, the
 * hash of that. So one that was cut lacks its end, and one that was changed differs from what its end says.
 */
export interface Manifest {
  /** Of the format; another one is not read. */
  readonly format: 1;
  readonly madeAt: string;
  /** Of the PostgreSQL that it was read from. */
  readonly postgres: string;
  /** Names of the migrations that made the schema, in their order. */
  readonly migrations: readonly string[];
  readonly tables: readonly SavedTable[];
  readonly sequences: readonly SavedSequence[];
  /** Whether the stored files are in it, too. */
  readonly withFiles: boolean;
  readonly files: readonly SavedFile[];
  /** Keys of files that rows named when it was begun, and that were deleted with their rows' word before its end. */
  readonly deletedMeanwhile: readonly string[];
  /** Keys of files that rows name and the storage lacks. */
  readonly missing: readonly string[];
  /** Keys of files that were cut or exchanged in the storage: they are not in it. Former versions did not look. */
  readonly damaged?: readonly string[];
}

/** What a part of the archive holds. */
export interface Content {
  readonly bytes: number;
  readonly sha256: string;
}

export interface SavedTable extends Content {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface SavedSequence {
  readonly name: string;
  readonly last: string;
  readonly isCalled: boolean;
}

export interface SavedFile extends Content {
  readonly key: string;
}

export const MANIFEST = 'manifest.json';
export const MANIFEST_HASH = 'manifest.sha256';

/** A backup that cannot be used; the message is a sentence for whoever wanted to. */
export class BackupRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'BackupRefused';
  }
}

const MILLISECONDS_A_SECOND = 1_000;

/** Writes the archive of a backup, part by part. */
export class BackupWriter {
  /** The archive; whoever reads it sets the pace. */
  readonly output: Readable;
  private readonly archive = pack();

  /** @param madeAt for every part */
  constructor(private readonly madeAt: Date) {
    const gzip = createGzip();
    // What goes wrong is an error of the output: whoever reads that hears of it.
    this.output = pipeline(Readable.from(this.archive), gzip, () => undefined);
  }

  /** Adds a part and waits until there is room for the next one. */
  async add(name: string, content: Buffer): Promise<void> {
    await this.addStream(name, content.length, Readable.from([content]));
  }

  /**
   * Adds a part as it is read.
   * @throws Error when it is not as long as was said
   */
  async addStream(name: string, size: number, content: Readable): Promise<Content> {
    const hash = createHash('sha256');
    // To the second, as the format has it.
    const mtime = new Date(Math.floor(this.madeAt.getTime() / MILLISECONDS_A_SECOND) * MILLISECONDS_A_SECOND);
    await new Promise<void>((resolve, reject) => {
      const entry = this.archive.entry({ name, size, mode: 0o600, mtime }, (error) =>
        error ? reject(error) : resolve(),
      );
      content.on('data', (piece: Buffer) => hash.update(piece));
      pipeline(content, entry, (error) => {
        if (error) reject(error);
      });
    });
    return { bytes: size, sha256: hash.digest('hex') };
  }

  /** Adds what the backup says of itself, and ends it. */
  async end(manifest: Manifest): Promise<void> {
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    await this.add(MANIFEST, text);
    await this.add(MANIFEST_HASH, Buffer.from(`${createHash('sha256').update(text).digest('hex')}\n`));
    this.archive.finalize();
  }

  /** Leaves it unfinished. */
  destroy(error: Error): void {
    this.archive.destroy(error);
  }
}

/**
 * The parts of a backup's archive, in their order. Each has to be read before the next.
 * @throws Error of the compression or the archive, where it is cut or changed
 */
export async function* readParts(
  backup: Readable,
): AsyncGenerator<{ readonly name: string; readonly content: AsyncIterable<Buffer> }> {
  const archive = extract();
  const unpacked = new Promise<void>((resolve, reject) => {
    pipeline(backup, createGunzip(), archive, (error) => (error ? reject(error) : resolve()));
  });
  // Heard of below, in any case: reading the archive ends with the same error.
  unpacked.catch(() => undefined);
  for await (const entry of archive)
    yield { name: entry.header.name, content: entry as AsyncIterable<Buffer> };
  await unpacked;
}

/** Hashes and counts what goes by. */
export class Measured {
  bytes = 0;
  /** Ends of lines: COPY writes one for each row, and those within a value otherwise. */
  lines = 0;
  private readonly hash: Hash = createHash('sha256');

  add(piece: Buffer): void {
    this.bytes += piece.length;
    this.hash.update(piece);
    for (let at = piece.indexOf(LINE_END); at !== -1; at = piece.indexOf(LINE_END, at + 1)) this.lines += 1;
  }

  content(): Content {
    return { bytes: this.bytes, sha256: this.hash.copy().digest('hex') };
  }
}

const LINE_END = 0x0a;

/** The table or file that a part belongs to. */
export function ownerOf(part: string): { readonly table: string } | { readonly file: string } | null {
  const table = /^tables\/([a-z0-9_]+)\/\d+$/.exec(part)?.[1];
  if (table !== undefined) return { table };
  return part.startsWith('files/') ? { file: part.slice('files/'.length) } : null;
}
