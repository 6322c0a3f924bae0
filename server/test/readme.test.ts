import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { called } from '../src/command-line/call.mjs';
import { COMMANDS, TOOLS } from '../src/command-line/commands.mjs';
import { VARIABLES } from '../src/config.js';
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

/** A part of the README by its heading, each run of blanks as one. */
function section(heading: string): string {
  return readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Table → columns, from the README's list of tables. */
function documentedTables(): Map<string, string[]> {
  const tables = section('Tables').matchAll(
    /<summary><code>(\w+)<\/code>[\s\S]*?\nColumns: ([\s\S]*?)\n\n<\/details>/g,
  );
  return new Map(
    [...tables].map(([, table = '', columns = '']) => [
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

  it('draws which table points to which as the database has it', async () => {
    const keys = await records.query<{ line: string }>(
      `select distinct format('%s ||--o{ %s : has', confrelid::regclass, conrelid::regclass) as line
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    const drawn = [...section('Tables').matchAll(/^ +(\w+ \|\|--o\{ \w+ : has)$/gm)].map(
      ([, line = '']) => line,
    );
    expect(drawn.sort()).toEqual(keys.map(({ line }) => line).sort());
  });

  it('tells every variable in the words of the configuration', () => {
    const told = inOneLine(section('Set-up'));
    for (const [name, text] of Object.entries(VARIABLES)) expect(told).toContain(`- \`${name}\`: ${text}`);
    const named = [...section('Set-up').matchAll(/^- `([A-Z0-9_]+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it('names files and folders that are there', () => {
    const paths = [...readme.matchAll(/`((?:server|clients|schema|ml)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('has no line that has to be scrolled', () => {
    expect(readme.split('\n').filter((line) => line.length > 200)).toEqual([]);
  });

  it('shows pictures and links files that are there', () => {
    const targets = [...readme.matchAll(/(?:\]\(|src=")(?!https?:)([^)#"]+)[)"]/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect([target, existsSync(join(ROOT, target))]).toEqual([target, true]);
  });

  it('lists every command in the words of its help, and names no other', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const words = Object.entries(COMMANDS).map(([name, { does }]): [string, string] => [name, does]);
    const known = new Map([...words, ...Object.entries(TOOLS)]);
    expect(Object.keys(scripts).sort()).toEqual([...known.keys()].sort());
    const listed = [...section('Start').matchAll(/^- `(npm [\w: ]+)`: (.*(?:\n {2}.*)*)$/gm)].map(
      ([, call = '', text = '']) => [call, inOneLine(text)],
    );
    expect(new Map(listed as [string, string][])).toEqual(
      new Map([...known].map(([name, does]) => [called(name), does])),
    );
    const named = new Set([...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  });
});
