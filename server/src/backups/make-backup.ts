import type { Readable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { readUndamaged, type FileStorage } from '../files/file-storage.js';
import { BackupWriter, Measured, type Manifest, type SavedFile, type SavedTable } from './backup-file.js';
import { copyOut } from './backup.queries.js';
import { inSnapshot, type Snapshot } from './snapshot.js';

/** Rows are gathered into parts of this size. */
const PART_BYTES = 4_000_000;

export interface BackupSource {
  readonly databaseUrl: string;
  /** Null leaves the stored files out. */
  readonly files: FileStorage | null;
}

/**
 * Makes a backup while others go on working: the tables of one snapshot, and then the files that its rows name. Needs no
 * pause: a file is never changed, and one that is deleted meanwhile is remembered as deleted.
 * @param write takes the archive where it is to lie
 * @returns what it holds
 * @throws BackupRefused where the database is not this product's
 */
export async function makeBackup(
  { databaseUrl, files }: BackupSource,
  madeAt: Date,
  write: (archive: Readable) => Promise<unknown>,
): Promise<Manifest> {
  return inSnapshot(databaseUrl, async (snapshot) => {
    const writer = new BackupWriter(madeAt);
    const written = write(writer.output);
    const read = saveEverything(snapshot, files, writer, madeAt).catch((error: Error) => {
      writer.destroy(error);
      throw error;
    });
    // The one that fails first says why.
    const [manifest] = await Promise.all([read, written]);
    return manifest;
  });
}

async function saveEverything(
  snapshot: Snapshot,
  files: FileStorage | null,
  writer: BackupWriter,
  madeAt: Date,
): Promise<Manifest> {
  const tables: SavedTable[] = [];
  for (const { name, columns } of snapshot.tables) {
    tables.push(await saveTable(snapshot.client, writer, name, columns));
  }
  await snapshot.end();
  const manifest: Manifest = {
    format: 1,
    madeAt: madeAt.toISOString(),
    postgres: snapshot.postgres,
    migrations: snapshot.migrations,
    tables,
    sequences: snapshot.sequences,
    withFiles: files !== null,
    ...(files === null ? NO_FILES : await saveFiles(snapshot, writer, files)),
  };
  await writer.end(manifest);
  return manifest;
}

type SavedFiles = Pick<Manifest, 'files' | 'deletedMeanwhile' | 'missing' | 'damaged'>;

const NO_FILES: SavedFiles = { files: [], deletedMeanwhile: [], missing: [], damaged: [] };

async function saveTable(
  client: pg.Client,
  writer: BackupWriter,
  name: string,
  columns: readonly string[],
): Promise<SavedTable> {
  const measured = new Measured();
  let part: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  const addPart = async (): Promise<void> => {
    number += 1;
    await writer.add(`tables/${name}/${number}`, Buffer.concat(part));
    part = [];
    bytes = 0;
  };
  for await (const piece of client.query(copyTo(copyOut(name, columns))) as AsyncIterable<Buffer>) {
    measured.add(piece);
    part.push(piece);
    bytes += piece.length;
    if (bytes >= PART_BYTES) await addPart();
  }
  if (bytes > 0) await addPart();
  return { name, columns, rows: measured.lines, ...measured.content() };
}

async function saveFiles(
  snapshot: Snapshot,
  writer: BackupWriter,
  storage: FileStorage,
): Promise<SavedFiles> {
  const files: SavedFile[] = [];
  const absent: string[] = [];
  const damaged: string[] = [];
  for (const key of snapshot.fileKeys) {
    const file = await readUndamaged(storage, key);
    if (file === 'damaged') damaged.push(key);
    else if (file === null) absent.push(key);
    else files.push({ key, ...(await writer.addStream(`files/${key}`, file.size, file.content)) });
  }
  const named = await snapshot.findNamed(absent);
  return {
    files,
    deletedMeanwhile: absent.filter((key) => !named.has(key)),
    missing: absent.filter((key) => named.has(key)),
    damaged,
  };
}
