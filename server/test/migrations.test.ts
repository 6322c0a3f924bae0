import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/migrations/data-source.js';
import { readCatalog } from '../src/migrations/catalog.js';
import { migrate } from '../src/migrations/migrate.js';
import { migrations } from '../src/migrations/migrations.js';
import { emptyDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  owner = await createDataSource(database.ownerUrl, { poolSize: 2 }).initialize();
});

afterAll(async () => {
  await owner?.destroy();
  await database?.drop();
});

/** What TypeORM would change to make the schema equal to the entities. */
async function drift(): Promise<string[]> {
  const log = await owner.driver.createSchemaBuilder().log();
  return log.upQueries.map(({ query }) => query);
}

/** The catalog, with the file of a function in place of its text's fingerprint: the text is there to be read. */
async function catalog(): Promise<string[]> {
  const lines = await readCatalog(owner);
  return lines.map((line) => line.replace(/^(function (\w+).*) \S+$/, '$1 in functions/$2.sql'));
}

describe('the migrations', () => {
  let first: string[];

  it('make the whole schema from nothing, and find nothing left to do the second time', async () => {
    const names = migrations.map((migration) => migration.name);
    expect(await migrate(database.ownerUrl, database.url)).toMatchObject({
      tookOver: false,
      migrations: names,
    });
    expect(await migrate(database.ownerUrl, database.url)).toEqual({
      tookOver: false,
      migrations: [],
      functions: [],
    });
    first = await catalog();
  });

  it('agree with the entities', async () => {
    expect(await drift()).toEqual([]);
  });

  it('would not agree if a column changed', async () => {
    await owner.query('alter table leave alter column reason type varchar(90)');
    expect((await drift()).join('\n')).toContain('"reason"');
    await owner.query('alter table leave alter column reason type varchar(200)');
    expect(await drift()).toEqual([]);
  });

  it('make the catalog that was reviewed', () => {
    expect(first).toMatchSnapshot();
  });

  it('can be taken back to nothing', async () => {
    for (const migration of [...migrations].reverse()) {
      expect(migration.prototype.down).toBeDefined();
      await owner.undoLastMigration();
    }
    const left = (await catalog()).filter((line) => !/migrations/.test(line));
    expect(left).toEqual([]);
  });

  it('make the same schema again', async () => {
    await migrate(database.ownerUrl, database.url);
    expect(await catalog()).toEqual(first);
  });
});
