import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/migrations/data-source.js';
import { migrate } from '../src/migrations/migrate.js';
import { MIGRATION_LOCK } from '../src/migrations/migration-lock.js';
import { migrations } from '../src/migrations/migrations.js';
import { emptyDatabase, type TestDatabase } from './support/database.js';
import { until } from './support/until.js';

let database: TestDatabase;
let owner: DataSource;
const others: pg.Client[] = [];
const LAST = migrations.at(-1)?.name;

beforeAll(async () => {
  database = await emptyDatabase();
  await migrate(database.ownerUrl, database.url);
  owner = await createDataSource(database.ownerUrl, { poolSize: 2 }).initialize();
});

afterAll(async () => {
  for (const other of others) await other.end();
  await owner?.destroy();
  await database?.drop();
});

async function number(query: string): Promise<number> {
  const [row] = await owner.query<{ number: number }[]>(query);
  return row!.number;
}

const deadlocks = async (): Promise<number> =>
  number(`select deadlocks::int as number from pg_stat_database where datname = current_database()`);

/** Locks of tables that somebody of this database has, or waits for. */
const locks = async (which: string): Promise<number> =>
  number(`select count(*)::int as number from pg_locks l join pg_database d on d.oid = l.database
    where d.datname = current_database() and l.locktype = 'relation' and ${which}`);

const isWaitedFor = async (table: string): Promise<boolean> =>
  (await locks(`not granted and relation = '${table}'::regclass`)) > 0;

/** Whether somebody has a table for themselves. */
const isClosed = async (table: string): Promise<boolean> =>
  (await locks(`granted and mode = 'AccessExclusiveLock' and relation = '${table}'::regclass`)) > 0;

/** A connection of somebody else. */
async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  others.push(client);
  return client;
}

it('begins a change anew that PostgreSQL gave up for the sake of somebody else', async () => {
  await owner.query(`update function_files set sha256 = '-' where file = 'functions/change_status.sql'`);
  const before = await deadlocks();
  // Somebody holds what a change of functions wants, and then waits for what whoever migrates holds.
  const other = await connect();
  await other.query('begin');
  await other.query('lock table function_files in share mode');
  const migrated = migrate(database.ownerUrl, database.url);
  await until('the change waits', () => isWaitedFor('function_files'));
  const waiting = other.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const isCancelled = expect(waiting).rejects.toMatchObject({ code: '57014' });
  await until('the change is given up', async () => (await deadlocks()) > before);
  await owner.query(
    `select pg_cancel_backend(pid) from pg_locks where locktype = 'advisory' and not granted`,
  );
  await isCancelled;
  await other.query('rollback');
  expect(await migrated).toMatchObject({ migrations: [], functions: ['functions/change_status.sql'] });
});

it('lets nobody wait behind a change that waits for somebody else', async () => {
  await owner.undoLastMigration();
  const [holder, reader] = [await connect(), await connect()];
  await holder.query('begin');
  await holder.query('lock table patients in access share mode');
  const migrated = migrate(database.ownerUrl, database.url);
  await until('the change waits', () => isWaitedFor('patients'));
  // Only who holds the table lets the change go on, and does so later.
  await reader.query('select from patients');
  await holder.query('commit');
  expect(await migrated).toMatchObject({ migrations: [LAST] });
});

describe('a function that answers rows of a table that changes', () => {
  /** One request, as servers answer it that try nothing again: whose it is, and then what it asks for. */
  const enter = (client: pg.Client) => client.query('select from sessions');
  const act = (client: pg.Client) => client.query('select user_id from as_before()');
  let inside: pg.Client;
  let outside: pg.Client;

  beforeEach(async () => {
    await owner.undoLastMigration();
    // The last migration gives this table a column.
    await owner.query(`create or replace function as_before() returns setof registrations language plpgsql as $$
      declare r registrations; begin perform from patients; return next r; end $$`);
    [inside, outside] = [await connect(), await connect()];
    for (const client of [inside, outside]) {
      await enter(client);
      await act(client);
    }
  });

  it('comes to an end for who is within, before the tables are taken', async () => {
    const migrated = migrate(database.ownerUrl, database.url);
    await until('the doors are closed', () => isClosed('sessions'));
    expect((await act(inside)).rowCount).toBe(1);
    expect(await migrated).toMatchObject({ migrations: [LAST] });
  });

  it('is not begun by who comes in between', async () => {
    const holder = await connect();
    await holder.query('begin');
    await holder.query('lock table patients in access share mode');
    const migrated = migrate(database.ownerUrl, database.url);
    await until('the change waits', () => isWaitedFor('patients'));
    let isOver = false;
    const asked = enter(outside)
      .then(() => act(outside))
      .finally(() => (isOver = true));
    await until('who comes waits', async () => isOver || (await locks('not granted')) > 1);
    await holder.query('commit');
    expect((await asked).rowCount).toBe(1);
    expect(await migrated).toMatchObject({ migrations: [LAST] });
  });
});
