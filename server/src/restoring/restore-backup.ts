import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { BackupRefused, ownerOf, type Manifest, type SavedTable } from '../backups/backup-file.js';
import { fixForms, readTables } from '../backups/saved-schema.js';
import { MIGRATION } from '../database/patience.js';
import type { FileStorage } from '../files/file-storage.js';
import { LEFT_OUT } from '../exporting/left-out.js';
import { readCatalog } from '../migrations/catalog.js';
import { createDataSource } from '../migrations/data-source.js';
import { migrate } from '../migrations/migrate.js';
import { withMigrationLock } from '../migrations/migration-lock.js';
import { migrations } from '../migrations/migrations.js';
import {
  addReference,
  copyIn,
  dropReference,
  emptyTables,
  FORGET_DELETED,
  REFERENCES,
  setSequence,
  setTriggers,
  type Reference,
} from './restore.queries.js';
import type { RestoreSource } from './restore-source.js';

/** Where a backup is restored to. */
export interface RestoreTarget {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly files: FileStorage;
}

/** What was restored. */
export interface Restored {
  readonly manifest: Manifest;
  /** Migrations that the backup's version did not have yet. */
  readonly migrated: readonly string[];
}

/**
 * Restores a backup into an empty database, and its files into the storage. It is read to its end before anything is
 * written. Everything of the database is written in one transaction; then come the migrations since.
 * @throws BackupRefused where it cannot be used, or the database is not empty
 */
export async function restoreBackup(
  source: RestoreSource,
  { ownerUrl, applicationUrl, files }: RestoreTarget,
): Promise<Restored> {
  const manifest = await source.check();
  const dataSource = await createDataSource(ownerUrl, {
    poolSize: 1,
    patience: MIGRATION,
    migrations: migrationsOf(manifest),
  }).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await withMigrationLock(runner, async () => {
      await refuseUnlessEmpty(runner);
      await inTransaction(runner, async () => write(dataSource, runner, manifest, source, files));
    });
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
  const { migrations: migrated } = await migrate(ownerUrl, applicationUrl);
  return { manifest, migrated };
}

/** The migrations that had made the schema of the backup. */
function migrationsOf(manifest: Manifest): typeof migrations {
  const known = migrations.map(({ name }) => name);
  const unknown = manifest.migrations.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new BackupRefused(
      `The backup has the migration ${unknown}, which this version does not know: a later version made it.`,
    );
  }
  return migrations.filter(({ name }) => manifest.migrations.includes(name));
}

async function refuseUnlessEmpty(runner: QueryRunner): Promise<void> {
  const [first] = await readCatalog(runner);
  if (first === undefined) return;
  throw new BackupRefused(
    'The database is not empty: a backup is restored into a new one, so that nothing is ever overwritten. ' +
      'Make a new database, and name it in DATABASE_URL.',
  );
}

async function inTransaction(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  await runner.startTransaction();
  try {
    await work();
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

async function write(
  dataSource: DataSource,
  runner: QueryRunner,
  manifest: Manifest,
  source: RestoreSource,
  files: FileStorage,
): Promise<void> {
  const ask = (text: string) => runner.query(text) as Promise<unknown>;
  await fixForms(ask);
  await new MigrationExecutor(dataSource, runner).executePendingMigrations();
  const tables = (await readTables(ask)).map(({ name }) => name);
  const lacking = tables.find(
    (name) => !LEFT_OUT.includes(name) && !manifest.tables.some((table) => table.name === name),
  );
  if (lacking !== undefined) throw new BackupRefused(`The backup lacks the table ${lacking}.`);
  const references = (await runner.query(REFERENCES)) as Reference[];
  for (const reference of references) await runner.query(dropReference(reference));
  for (const table of tables) await runner.query(setTriggers(table, 'disable'));
  await runner.query(emptyTables(tables));
  await readInto(runner, manifest, source, files);
  for (const statement of FORGET_DELETED) await runner.query(statement, [manifest.deletedMeanwhile]);
  for (const { name, last, isCalled } of manifest.sequences) {
    await runner.query(setSequence(name, last, isCalled));
  }
  for (const table of tables) await runner.query(setTriggers(table, 'enable'));
  for (const reference of references) await runner.query(addReference(reference));
  await runner.query('analyze');
}

/** Hands each part of the backup to where it belongs. */
async function readInto(
  runner: QueryRunner,
  manifest: Manifest,
  source: RestoreSource,
  files: FileStorage,
): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  let open: { readonly table: SavedTable; readonly stream: Writable & { rowCount: number } } | null = null;
  const close = async (): Promise<void> => {
    if (open === null) return;
    const { table, stream } = open;
    open = null;
    stream.end();
    await finished(stream);
    if (stream.rowCount !== table.rows)
      throw new BackupRefused(`The table ${table.name} changed while it was read.`);
  };
  for await (const { name, content } of source.parts(manifest)) {
    const owner = ownerOf(name);
    if (owner !== null && 'file' in owner) {
      await close();
      const file = manifest.files.find(({ key }) => key === owner.file);
      if (file === undefined) throw new BackupRefused('The backup changed while it was read.');
      await files.write(file.key, { size: file.bytes, read: () => Readable.from(content) });
      continue;
    }
    const table = owner === null ? undefined : manifest.tables.find((one) => one.name === owner.table);
    if (open !== null && open.table !== table) await close();
    if (table === undefined) {
      for await (const _rest of content);
      continue;
    }
    open ??= { table, stream: client.query(copyFrom(copyIn(table.name, table.columns, source.format))) };
    for await (const piece of content as AsyncIterable<Buffer>) await give(open.stream, piece);
  }
  await close();
}

/** Writes a piece, and waits until there is room for the next one. */
async function give(stream: Writable, piece: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error): void => reject(error);
    stream.once('error', fail);
    stream.write(piece, (error) => {
      stream.off('error', fail);
      if (error) reject(error);
      else resolve();
    });
  });
}
