import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { connectionOptions, UNHURRIED } from '../database/patience.js';
import type { FileStorage } from '../files/file-storage.js';
import {
  BackupRefused,
  BackupWriter,
  Measured,
  type Manifest,
  type SavedFile,
  type SavedSequence,
  type SavedTable,
} from './backup-file.js';
import {
  BEGIN_SNAPSHOT,
  copyOut,
  FILE_KEYS,
  MIGRATIONS,
  positionOf,
  SEQUENCES,
  SERVER_VERSION,
  STILL_NAMED,
} from './backup.queries.js';
import { fixForms, readTables } from './saved-schema.js';

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
  const client = new pg.Client({
    ...connectionOptions(UNHURRIED),
    connectionString: databaseUrl,
    application_name: 'smart-healthcare-backup',
  });
  // A lost connection fails the statement under way.
  client.on('error', () => undefined);
  await client.connect();
  const writer = new BackupWriter(madeAt);
  try {
    const written = write(writer.output);
    const read = readEverything(client, files, writer, madeAt).catch((error: Error) => {
      writer.destroy(error);
      throw error;
    });
    // The one that fails first says why.
    const [manifest] = await Promise.all([read, written]);
    return manifest;
  } finally {
    await client.end();
  }
}

async function readEverything(
  client: pg.Client,
  files: FileStorage | null,
  writer: BackupWriter,
  madeAt: Date,
): Promise<Manifest> {
  await client.query(BEGIN_SNAPSHOT);
  const ask = (text: string) => rowsOf(client, text);
  await fixForms(ask);
  const [server] = await rowsOf<{ version: string; isOurs: boolean }>(client, SERVER_VERSION);
  if (server?.isOurs !== true) {
    throw new BackupRefused('The database holds nothing of this product: there is nothing to back up.');
  }
  const migrations = await rowsOf<{ name: string }>(client, MIGRATIONS);
  const tables: SavedTable[] = [];
  for (const { name, columns } of await readTables(ask)) {
    tables.push(await saveTable(client, writer, name, columns));
  }
  const sequences: SavedSequence[] = [];
  for (const { name } of await rowsOf<{ name: string }>(client, SEQUENCES)) {
    const [position] = await rowsOf<Omit<SavedSequence, 'name'>>(client, positionOf(name));
    if (position !== undefined) sequences.push({ name, ...position });
  }
  const keys = files === null ? [] : await rowsOf<{ key: string }>(client, FILE_KEYS);
  // What old rows need is let go of: files may take long.
  await client.query('commit');
  const saved =
    files === null
      ? NO_FILES
      : await saveFiles(
          client,
          writer,
          files,
          keys.map(({ key }) => key),
        );
  const manifest: Manifest = {
    format: 1,
    madeAt: madeAt.toISOString(),
    postgres: server.version,
    migrations: migrations.map(({ name }) => name),
    tables,
    sequences,
    withFiles: files !== null,
    ...saved,
  };
  await writer.end(manifest);
  return manifest;
}

type SavedFiles = Pick<Manifest, 'files' | 'deletedMeanwhile' | 'missing'>;

const NO_FILES: SavedFiles = { files: [], deletedMeanwhile: [], missing: [] };

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
  client: pg.Client,
  writer: BackupWriter,
  storage: FileStorage,
  keys: readonly string[],
): Promise<SavedFiles> {
  const files: SavedFile[] = [];
  const absent: string[] = [];
  for (const key of keys) {
    const file = await storage.read(key);
    if (file === null) absent.push(key);
    else files.push({ key, ...(await writer.addStream(`files/${key}`, file.size, file.content)) });
  }
  const named = new Set(
    absent.length === 0
      ? []
      : (await rowsOf<{ key: string }>(client, STILL_NAMED, [absent])).map(({ key }) => key),
  );
  return {
    files,
    deletedMeanwhile: absent.filter((key) => !named.has(key)),
    missing: absent.filter((key) => named.has(key)),
  };
}

async function rowsOf<Row extends pg.QueryResultRow>(
  client: pg.Client,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await client.query<Row>(text, values)).rows;
}
