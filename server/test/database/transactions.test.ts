import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { User } from '../../src/accounts/user.entity.js';
import { Database, sqlState } from '../../src/database/database.js';
import { isOutage } from '../../src/database/outage.js';
import { requestPatience } from '../../src/database/patience.js';
import { createDataSource } from '../../src/migrations/data-source.js';
import { TestRecords } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { DatabaseLine } from '../support/database-line.js';
import { until } from '../support/until.js';

/** Gives up, as PostgreSQL does for the sake of another transaction, until it was tried so often. */
const GIVES_UP = (tries: number, code: string) =>
  `do $$ begin if nextval('tries') < ${tries} then raise exception using errcode = '${code}'; end if; end $$`;

let clone: TestDatabase;
let records: TestRecords;
let database: Database;

beforeAll(async () => {
  clone = await cloneDatabase();
  records = await TestRecords.connect(clone.ownerUrl);
  // A sequence counts on when a transaction is rolled back.
  await records.query('create sequence tries; grant all on sequence tries to public');
  database = new Database(await createDataSource(clone.url, { poolSize: 2 }).initialize());
});

afterAll(async () => {
  await database.dataSource.destroy();
  await records.end();
  await clone.drop();
});

async function tries(): Promise<number> {
  const [row] = await records.query<{ tries: number }>(`select nextval('tries')::int - 1 as tries`);
  await records.query('alter sequence tries restart');
  return row!.tries;
}

describe.each([
  ['a serialization failure', '40001'],
  ['a deadlock', '40P01'],
  ['a migration that came in between of a function', '42804'],
  ['a migration that came in between of a plan', '0A000'],
])('%s', (_name, code) => {
  it('is followed by the same work again: a statement', async () => {
    await database.query(GIVES_UP(3, code));
    expect(await tries()).toBe(3);
  });

  it('is followed by the same work again: a transaction, from its start', async () => {
    let runs = 0;
    await database.transaction(async (tx) => {
      runs += 1;
      await tx.query(GIVES_UP(3, code));
    });
    expect([runs, await tries()]).toEqual([3, 3]);
  });

  it('that comes back every time is told in the end', async () => {
    const refused = await database.query(GIVES_UP(1_000, code)).catch((error: unknown) => sqlState(error));
    expect(refused).toBe(code);
    expect(await tries()).toBeLessThanOrEqual(10);
  });
});

it('is not tried again after any other failure', async () => {
  await expect(database.query(GIVES_UP(3, '23505'))).rejects.toMatchObject({ code: '23505' });
  expect(await tries()).toBe(1);
});

it('lets both win of two transactions that wait for each other', async () => {
  let holders = 0;
  let bothHold = (): void => undefined;
  const held = new Promise<void>((resolve) => (bothHold = resolve));
  const lock = (first: number, second: number) =>
    database.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [first]);
      holders += 1;
      if (holders === 2) bothHold();
      await held;
      await tx.query('select pg_advisory_xact_lock($1)', [second]);
      return first;
    });
  expect(await Promise.all([lock(1, 2), lock(2, 1)])).toEqual([1, 2]);
  // One of them began anew.
  expect(holders).toBe(3);
});

it('answers also who waited within a function while a migration changed what it answers', async () => {
  await records.query(`create table awaited (id int); create table answered (id int, name text);
    grant all on awaited, answered to public;
    create function answer() returns setof answered language plpgsql as $$ declare a answered; begin
      perform from awaited; insert into answered values (1, 'kept once') returning * into a; return next a;
    end $$`);
  await records.query('begin; lock table awaited in access exclusive mode');
  const answer = database.query({ name: 'answer', text: 'select name from answer()' });
  await until('it waits', async () => {
    const waiting = await records.query(
      `select from pg_locks where not granted and relation = 'awaited'::regclass`,
    );
    return waiting.length > 0;
  });
  await records.query('alter table answered add column more int; commit');
  expect(await answer).toEqual([{ name: 'kept once' }]);
  expect(await records.query('select from answered')).toHaveLength(1);
});

it('gives no connection back whose transaction could not be rolled back', async () => {
  const single = new Database(await createDataSource(clone.url, { poolSize: 1 }).initialize());
  const connection = async () => (await single.query<{ pid: number }>('select pg_backend_pid() as pid'))[0];
  const before = await connection();
  single.pool.once('acquire', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) =>
        args[0] === 'rollback' ? Promise.reject(new Error('the line is cut')) : query(...args),
    });
  });
  const failure = new Error('a reason to roll back');
  await expect(
    single.transaction(async (tx) => {
      await tx.query('update settings set max_moves = max_moves + 1');
      throw failure;
    }),
  ).rejects.toBe(failure);
  // Whoever came next would have worked on inside the transaction that was left open.
  expect(await connection()).not.toEqual(before);
  await single.dataSource.destroy();
});

describe('patience', () => {
  it('ends for a lock before it ends for a statement, and PostgreSQL says which', async () => {
    const patience = requestPatience(0.5);
    const hasty = new Database(await createDataSource(clone.url, { poolSize: 2, patience }).initialize());
    const stateOf = (text: string) => hasty.query(text).catch((error: unknown) => sqlState(error));
    const lock = 'select pg_advisory_xact_lock(3)';
    await database.transaction(async (tx) => {
      await tx.query(lock);
      expect(await stateOf(lock)).toBe('55P03');
    });
    expect(await stateOf('select pg_sleep(20)')).toBe('57014');
    await hasty.dataSource.destroy();
  });

  it('ends for a transaction that stands still', async () => {
    const patience = requestPatience(0.1);
    const hasty = new Database(await createDataSource(clone.url, { poolSize: 1, patience }).initialize());
    const still = hasty.transaction(async (tx) => {
      const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      const alive = 'select from pg_stat_activity where pid = $1';
      await until('it is ended', async () => (await records.query(alive, [own?.pid])).length === 0);
      await tx.query('select 1');
    });
    expect(isOutage(await still.catch((error: unknown) => error))).toBe(true);
    expect(hasty.pool.totalCount).toBe(0);
    await hasty.dataSource.destroy();
  });
});

describe('a statement that is given up', () => {
  it.each([
    ['in a transaction', (of: Database) => of.transaction((tx) => tx.query('select 1'))],
    ['of the ORM', (of: Database) => of.dataSource.getRepository(User).find({ take: 1 })],
    ['alone', (of: Database) => of.query('select 1')],
  ])('leaves nobody its connection: %s', async (_name, ask) => {
    const line = await DatabaseLine.to(clone.url);
    const options = { poolSize: 1, patience: requestPatience(0.2) };
    const single = new Database(await createDataSource(line.lead(clone.url), options).initialize());
    line.freeze();
    expect(isOutage(await ask(single).catch((error: unknown) => error))).toBe(true);
    expect(single.pool.totalCount).toBe(0);
    line.thaw();
    await ask(single);
    expect([single.pool.totalCount, single.pool.idleCount]).toEqual([1, 1]);
    await single.dataSource.destroy();
    await line.stop();
  });
});

describe('a condition that names nothing', () => {
  it.each([undefined, null])('does not stand for every row: %s', async (id) => {
    const somebody = await records.patient();
    const users = database.dataSource.getRepository(User);
    await expect(users.findBy({ id: id as never })).rejects.toThrow(/where condition/);
    await expect(users.update({ id: id as never }, { fullName: 'Everybody' })).rejects.toThrow();
    expect(await users.findOneByOrFail({ id: somebody })).toMatchObject({
      fullName: expect.stringMatching(/^Test/),
    });
  });
});
