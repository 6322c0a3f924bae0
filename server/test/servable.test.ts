import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { createApp } from '../src/app.js';
import { createLogger } from '../src/log.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { migrations } from '../src/migrations/migrations.js';
import { ProgramRefused, unannouncedEnd } from '../src/migrations/servable.js';
import { cloneDatabase } from './support/database.js';
import { RunningApp } from './support/running-app.js';

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);

afterAll(async () => app?.stop());

/** Starts the program on the database as it is now, and ends it: why it does not serve, or null. */
async function refusal(): Promise<string | null> {
  try {
    await (await createApp(app.config, createLogger('silent'))).stop();
    return null;
  } catch (error) {
    if (error instanceof ProgramRefused) return error.message;
    throw error;
  }
}

async function having(name: string, work: () => Promise<void>): Promise<void> {
  await app.records.query('insert into migrations (timestamp, name) values (29, $1)', [name]);
  try {
    await work();
  } finally {
    await app.records.query('delete from migrations where name = $1', [name]);
  }
}

describe('a program', () => {
  it('serves its own schema, and a later one that only adds', async () => {
    expect(await refusal()).toBeNull();
    await having('More2999000000000', async () => expect(await refusal()).toBeNull());
  }, 60_000);

  it('is refused by a schema that later programs alone can serve', async () => {
    await having('EndsFormerNames2999000000000', async () =>
      expect(await refusal()).toMatch(
        /^a later version has changed the database \(EndsFormerNames2999000000000\)/,
      ),
    );
  });

  it('is refused by a schema that lacks one of its migrations', async () => {
    const last = migrations.at(-1)?.name ?? '';
    const [row] = await app.records.query<{ timestamp: string }>(
      'delete from migrations where name = $1 returning timestamp',
      [last],
    );
    try {
      expect(await refusal()).toBe(
        `the database lacks the migration ${last} of this version: run the command migrate first`,
      );
    } finally {
      await app.records.query('insert into migrations (timestamp, name) values ($1, $2)', [
        row?.timestamp,
        last,
      ]);
    }
  });
});

/** The file of each table: another one means that it was written anew, for which everybody waits. */
async function filesOf(runner: QueryRunner): Promise<Map<string, string>> {
  const rows = (await runner.query(
    `select relname as name, relfilenode::text as file from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )) as { name: string; file: string }[];
  return new Map(rows.map(({ name, file }) => [name, file]));
}

describe('a change of the schema', () => {
  /** Those before the rule may have taken away. */
  const RULED_FROM = 1764900000000;
  const ruled = migrations.filter(({ name }) => Number(name.slice(-13)) >= RULED_FROM);

  it('since the rule only adds, or its name says that it ends former programs, and writes no table anew', async () => {
    const database = await cloneDatabase();
    const dataSource = await createDataSource(database.ownerUrl, { poolSize: 1 }).initialize();
    try {
      for (const _ of ruled) await dataSource.undoLastMigration();
      const runner = dataSource.createQueryRunner();
      for (const Migration of ruled) {
        // As migrating does: what makes functions needs one.
        await runner.startTransaction();
        const before = await filesOf(runner);
        const statements: string[] = [];
        const query = runner.query.bind(runner);
        runner.query = (async (text: string, values?: unknown[]) => {
          statements.push(text);
          return query(text, values) as Promise<unknown>;
        }) as typeof runner.query;
        await runner.startTransaction();
        await new Migration().up(runner);
        await runner.commitTransaction();
        runner.query = query as typeof runner.query;
        await runner.commitTransaction();
        expect([Migration.name, statements.length > 0]).toEqual([Migration.name, true]);
        expect([Migration.name, unannouncedEnd(Migration.name, statements)]).toEqual([Migration.name, null]);
        const after = await filesOf(runner);
        const anew = [...before].filter(([table, file]) => after.has(table) && after.get(table) !== file);
        expect([Migration.name, anew.map(([table]) => table)]).toEqual([Migration.name, []]);
      }
      await runner.release();
    } finally {
      await dataSource.destroy();
      await database.drop();
    }
    expect(ruled.length).toBeGreaterThan(2);
  }, 60_000);

  it.each([
    ['alter table users add column age int not null default 0', false],
    ['alter table users add column token uuid default gen_random_uuid()', true],
    ['alter table users alter column full_name type text', false],
    ['alter table users alter column id type text', true],
  ])('%s writes the table anew: %s', async (statement, isAnew) => {
    const database = await cloneDatabase();
    const dataSource = await createDataSource(database.ownerUrl, { poolSize: 1 }).initialize();
    const runner = dataSource.createQueryRunner();
    try {
      await runner.query('create table plain (like users)');
      const before = await filesOf(runner);
      await runner.query(statement.replace('users', 'plain'));
      expect((await filesOf(runner)).get('plain') !== before.get('plain')).toBe(isAnew);
    } finally {
      await runner.release();
      await dataSource.destroy();
      await database.drop();
    }
  });

  it.each([
    'alter table users drop column email',
    'drop table leave',
    'alter table users rename column email to address',
    'alter table users rename to people',
    'alter table users alter column email type text',
    'alter table users alter column email set not null',
    'alter table users add column age int not null',
  ])('%s takes away what former programs use', (statement) => {
    expect(unannouncedEnd('Less2999000000000', [statement])).toBe(statement);
    expect(unannouncedEnd('EndsFormerLess2999000000000', [statement])).toBeNull();
  });

  it.each([
    'alter table users add column age int',
    'alter table users add column age int not null default 0',
    'alter table users add column is_old boolean default false not null',
    'create table ages (id int primary key, age int not null)',
    'create index users_age on users (age)',
  ])('%s only adds', (statement) => {
    expect(unannouncedEnd('More2999000000000', [statement])).toBeNull();
  });
});
