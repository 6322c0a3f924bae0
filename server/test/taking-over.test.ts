import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { bareLine, readCatalog } from '../src/migrations/catalog.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { type FunctionFile, readFunctionFiles } from '../src/migrations/function-files.js';
import { rebuildFunctions, updateFunctions } from '../src/migrations/functions.js';
import { migrate } from '../src/migrations/migrate.js';
import { chapters, migrations } from '../src/migrations/migrations.js';
import { takeOver } from '../src/migrations/taking-over.js';
import { emptyDatabase, type TestDatabase } from './support/database.js';

/** What the version before the chapters left behind: its schema, its functions and a few days of the demo. */
const BEFORE_CHAPTERS = readFileSync(join(import.meta.dirname, 'fixtures', 'before-chapters.sql'), 'utf8');

const open: { database: TestDatabase; owner: DataSource }[] = [];

afterEach(async () => {
  for (const { database, owner } of open.splice(0)) {
    await owner.destroy();
    await database.drop();
  }
});

/** A database of this test's own, as its owner left it. */
async function databaseOf(sql: string): Promise<{ database: TestDatabase; owner: DataSource }> {
  const database = await emptyDatabase();
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
  const owner = await createDataSource(database.ownerUrl, { poolSize: 2 }).initialize();
  open.push({ database, owner });
  return { database, owner };
}

/** What is counted of each day, as one of these says. */
async function countedDays(owner: DataSource, relation: 'visit_days' | 'visit_days_now'): Promise<unknown[]> {
  return owner.query(
    `select local_date, doctor_id, clinic_id, currency, sum(open) as open, sum(arrived) as arrived, sum(missed) as missed,
       sum(cancelled) as cancelled, sum(minutes) as minutes, sum(lead_days) as lead_days, sum(paid) as paid,
       sum(unpaid) as unpaid, sum(expected) as expected, sum(refund_due) as refund_due, sum(refunded) as refunded
     from ${relation} group by 1, 2, 3, 4 having sum(open + arrived + missed + cancelled) > 0 order by 1, 2, 3, 4`,
  );
}

/** How many rows each table has, and a fingerprint of what stands in the columns that are named. */
async function contents(owner: DataSource, columns: Map<string, string[]>): Promise<string[]> {
  const lines: string[] = [];
  for (const [table, names] of columns) {
    const row = names.map((name) => `t."${name}"`).join(', ');
    const [found] = await owner.query<[{ count: string; md5: string }]>(
      `select count(*), md5(string_agg(row(${row})::text, ' ' order by row(${row})::text)) as md5 from "${table}" t`,
    );
    lines.push(`${table}: ${found.count} rows, ${found.md5}`);
  }
  return lines;
}

async function columnsOf(owner: DataSource): Promise<Map<string, string[]>> {
  const rows = await owner.query<{ table: string; names: string[] }[]>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as names
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
       and a.attnum > 0 and not a.attisdropped
     group by 1 order by 1`,
  );
  return new Map(rows.map(({ table, names }) => [table, names]));
}

/** Columns that have another name since: table → former name → name. */
const RENAMED: Readonly<Record<string, Record<string, string>>> = { events: { topic: 'kind' } };

function namedAnew(columns: Map<string, string[]>): Map<string, string[]> {
  return new Map(
    [...columns].map(([table, names]) => [table, names.map((name) => RENAMED[table]?.[name] ?? name)]),
  );
}

async function recorded(owner: DataSource): Promise<unknown> {
  return [
    await owner.query('select name from migrations order by id'),
    await owner.query('select file, sha256, signatures from function_files order by file'),
  ];
}

describe('a database of the version before the chapters', () => {
  it('becomes the same as a fresh one, and loses nothing', async () => {
    const former = await databaseOf(BEFORE_CHAPTERS);
    const columns = await columnsOf(former.owner);
    // Reminders that nobody had chosen: none was sent then, and those of today's preset are.
    const changed = ['reminder_minutes', 'updated_at'];
    columns.set(
      'settings',
      columns.get('settings')!.filter((name) => !changed.includes(name)),
    );
    // News of its version, told long ago: it did not say what happened, and no consumer is to hear of it.
    await former.owner.query(`delete from events where topic = 'appointment.changed'`);
    const before = await contents(former.owner, columns);
    expect(before.filter((line) => / 0 rows/.test(line))).toEqual([]);
    const counted = await countedDays(former.owner, 'visit_days_now');
    expect(counted.length).toBeGreaterThan(5);

    expect(await migrate(former.database.ownerUrl, former.database.url)).toMatchObject({
      tookOver: true,
      migrations: migrations.slice(chapters.length).map(({ name }) => name),
    });
    // These are counted anew, with the changes that the former version had not taken into them yet.
    for (const table of columns.keys())
      if (table.startsWith('visit_') && table !== 'visit_types') columns.delete(table);
    // The program's own rules, not the clinic's data: there are more steps of status by now.
    columns.delete('status_transitions');
    const kept = before.filter((line) => columns.has(line.split(':')[0] ?? ''));
    expect(await contents(former.owner, namedAnew(columns))).toEqual(kept);
    expect(await countedDays(former.owner, 'visit_days')).toEqual(counted);

    const fresh = await databaseOf('');
    await migrate(fresh.database.ownerUrl, fresh.database.url);
    expect((await readCatalog(former.owner)).map(bareLine)).toEqual(
      (await readCatalog(fresh.owner)).map(bareLine),
    );
    expect(await recorded(former.owner)).toEqual(await recorded(fresh.owner));

    expect(await migrate(former.database.ownerUrl, former.database.url)).toEqual({
      tookOver: false,
      migrations: [],
      functions: [],
    });
  });

  it('is refused, and left as it is, when it is not what that version made', async () => {
    const { database, owner } = await databaseOf(
      `${BEFORE_CHAPTERS}; alter table public.doctors add column nickname text`,
    );
    const catalog = await readCatalog(owner);
    const names: unknown = await owner.query('select name from migrations order by id');
    await expect(migrate(database.ownerUrl, database.url)).rejects.toMatchObject({
      name: 'MigrationRefused',
      message: expect.stringMatching(/it has "column doctors\.nickname text"\.$/) as unknown,
    });
    expect(await readCatalog(owner)).toEqual(catalog);
    expect(await owner.query('select name from migrations order by id')).toEqual(names);
  });
});

describe('taking over', () => {
  let owner: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const made = await databaseOf(BEFORE_CHAPTERS);
    open.splice(0);
    owner = made.owner;
    drop = () => made.database.drop();
  });

  afterAll(async () => {
    await owner?.destroy();
    await drop?.();
  });

  /** Does something in a transaction that is taken back. */
  async function tried(work: (runner: QueryRunner) => Promise<void>): Promise<void> {
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('set local search_path to public');
      await work(runner);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it.each([
    [
      'a migration is missing',
      `delete from migrations where name like 'Setup%'`,
      /lacks the migration Setup1763900009000/,
    ],
    [
      'somebody else migrated it too',
      `insert into migrations (timestamp, name) values (1763900010000, 'Other1763900010000')`,
      /has the migration Other1763900010000 beside/,
    ],
    ['an index went', 'drop index patients_birth', /it lacks "index CREATE INDEX patients_birth /],
    [
      'a column is another',
      'alter table leave alter column reason type varchar(90)',
      /it lacks "column leave\.reason .*\(200\)" and has "column leave\.reason .*\(90\)"/,
    ],
    [
      'a function is another',
      `create or replace function first_visit_type(p_doctor uuid) returns uuid language sql stable as 'select null::uuid'`,
      /it lacks "function first_visit_type/,
    ],
  ])('is refused when %s', (_, change, sentence) =>
    tried(async (runner) => {
      await runner.query(change);
      await expect(takeOver(runner)).rejects.toMatchObject({
        name: 'MigrationRefused',
        message: expect.stringMatching(sentence) as unknown,
      });
    }),
  );

  it('keeps a function whose results are kept until a migration brings its new text', () =>
    tried(async (runner) => {
      const files: FunctionFile[] = readFunctionFiles().map((file) =>
        file.functionName === 'lead_band'
          ? { ...file, text: file.text.replace('31]', '61]'), sha256: 'of the new text' }
          : file,
      );
      expect(await takeOver(runner, files)).toBe(true);
      expect(await runner.query('select lead_band(40)')).toEqual([{ lead_band: 5 }]);
      // Which migrations since have brought.
      await rebuildFunctions(runner, ['name_words', 'same_words', 'equal_form', 'search_words_of']);
      await expect(updateFunctions(runner, files)).rejects.toThrow(/functions\/lead_band\.sql/);
    }));
});

describe('a database of somebody else', () => {
  it('is refused, and left as it is', async () => {
    const { database, owner } = await databaseOf('create table invoices (id integer)');
    await expect(migrate(database.ownerUrl, database.url)).rejects.toThrow(
      /not this product's \(column invoices\.id integer\)/,
    );
    expect(await readCatalog(owner)).toEqual(['column invoices.id integer']);
  });

  it('is refused when a later version made it', async () => {
    const { database, owner } = await databaseOf('');
    await migrate(database.ownerUrl, database.url);
    await owner.query(
      `insert into migrations (timestamp, name) values (4102444800000, 'Later4102444800000')`,
    );
    await expect(migrate(database.ownerUrl, database.url)).rejects.toThrow(
      /the migration Later4102444800000, which this version does not know/,
    );
  });
});
