import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/migrations/data-source.js';
import { migrate } from '../src/migrations/migrate.js';
import { MIGRATION_LOCK } from '../src/migrations/migration-lock.js';
import { migrations } from '../src/migrations/migrations.js';
import { emptyDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let owner: DataSource;
let other: pg.Client;

beforeAll(async () => {
  database = await emptyDatabase();
  await migrate(database.ownerUrl, database.url);
  owner = await createDataSource(database.ownerUrl, { poolSize: 2 }).initialize();
  other = new pg.Client({ connectionString: database.ownerUrl });
  await other.connect();
});

afterAll(async () => {
  await other?.end();
  await owner?.destroy();
  await database?.drop();
});

async function number(query: string): Promise<number> {
  const [row] = await owner.query<{ number: number }[]>(query);
  return row!.number;
}

const deadlocks = async (): Promise<number> =>
  number(`select deadlocks::int as number from pg_stat_database where datname = current_database()`);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}

it('begins a change anew that PostgreSQL gave up for the sake of somebody else', async () => {
  await owner.undoLastMigration();
  const before = await deadlocks();
  // Somebody holds a table that every change wants, and waits for what whoever migrates holds.
  await other.query('begin');
  await other.query('lock table migrations in share mode');
  let waiting: Promise<unknown> = Promise.resolve();
  const migrated = migrate(database.ownerUrl, database.url, async () => {
    waiting = other
      .query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
      .then(async () => other.query('commit'));
    // PostgreSQL looks once for what waits in a ring, after so long, and finds nothing yet: the change will close it.
    await pause(
      await number(
        `select extract(epoch from current_setting('deadlock_timeout')::interval)::int * 1500 as number`,
      ),
    );
  });
  await until(async () => (await deadlocks()) > before);
  await owner.query(
    `select pg_cancel_backend(pid) from pg_locks where locktype = 'advisory' and not granted`,
  );
  await expect(waiting).rejects.toMatchObject({ code: '57014' });
  await other.query('rollback');
  expect(await migrated).toMatchObject({ migrations: [migrations.at(-1)?.name] });
});
