import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestRecords } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

const ROOT = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

let database: TestDatabase;
let records: TestRecords;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
});

afterAll(async () => {
  await records.end();
  await database.drop();
});

/** Table → columns, from the rows of the README's list of tables. */
function documentedTables(): Map<string, string[]> {
  const section = readme.split('## Tables')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` +\| (.+?) +\| /gm)];
  return new Map(
    rows.map(([, table = '', columns = '']) => [
      table,
      [...columns.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).sort(),
    ]),
  );
}

describe('the README', () => {
  it('names every table and column that the migrations make, and no other', async () => {
    const columns = await records.query<{ table_name: string; names: string[] }>(
      `select c.table_name, array_agg(c.column_name::text order by c.column_name::text collate "C") as names
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1`,
    );
    const made = new Map(columns.map(({ table_name, names }) => [table_name, names]));
    const documented = documentedTables();
    expect([...documented.keys()].sort()).toEqual([...made.keys()].sort());
    for (const [table, names] of made) expect([table, documented.get(table)]).toEqual([table, names]);
  });

  it('shows pictures and links files that are there', () => {
    const targets = [...readme.matchAll(/(?:\]\(|src=")(?!https?:)([^)#"]+)[)"]/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect([target, existsSync(join(ROOT, target))]).toEqual([target, true]);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = new Set([...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  });
});
