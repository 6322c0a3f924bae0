import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/migrations/data-source.js';
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

/**
 * Everything in our schema that TypeORM's own comparison does not see, a line each: columns with their types and
 * defaults, constraints, indexes, triggers, functions (as a fingerprint of their text), enums and extensions.
 */
async function catalog(): Promise<string[]> {
  const rows = await owner.query<{ line: string }[]>(`
    select line from (
      select format('column %s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then ' not null' else '' end,
          case when a.attidentity <> '' then ' identity' when a.attgenerated <> '' then ' generated' else '' end,
          coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      union all
      select format('constraint %s.%s %s%s', conrelid::regclass, conname, pg_get_constraintdef(oid),
          case when convalidated then '' else ' not valid' end)
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
      union all
      select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
      union all
      select format('view %s: %s', viewname, md5(definition)) from pg_views where schemaname = 'public'
      union all
      select format('trigger %s', pg_get_triggerdef(t.oid))
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
      union all
      -- new_id() differs between versions of PostgreSQL on purpose
      select format('function %s(%s) returns %s %s %s', proname, pg_get_function_arguments(oid),
          pg_get_function_result(oid), provolatile,
          case when proname = 'new_id' then '-' else md5(regexp_replace(prosrc, '\\s+', ' ', 'g')) end)
      from pg_proc p
      where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
      union all
      select format('enum %s (%s)', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
      from pg_type t join pg_enum e on e.enumtypid = t.oid
      where t.typnamespace = 'public'::regnamespace group by t.typname
    ) everything order by line collate "C"`);
  return rows.map(({ line }) => line);
}

describe('the migrations', () => {
  let first: string[];

  it('make the whole schema from nothing, and find nothing left to do the second time', async () => {
    const names = migrations.map((migration) => migration.name);
    expect(await migrate(database.ownerUrl, database.url)).toEqual(names);
    expect(await migrate(database.ownerUrl, database.url)).toEqual([]);
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
