import type { QueryRunner } from 'typeorm';
import { bareLine, readCatalog } from './catalog.js';
import { type FunctionFile, readFunctionFiles, readSql } from './function-files.js';
import { createFunctionFiles, make } from './functions.js';
import { MigrationRefused } from './migration-refused.js';
import { chapters, migrations } from './migrations.js';

/** The migrations that the chapters were folded from. */
const FOLDED = [
  'Domain1763800000000',
  'Booking1763800001000',
  'Search1763800002000',
  'Day1763900000000',
  'Hours1763900001000',
  'People1763900002000',
  'Records1763900003000',
  'Feedback1763900004000',
  'Analytics1763900005000',
  'Predictions1763900006000',
  'Setup1763900009000',
];

/** What the folded migrations made, as `readCatalog` tells it; in the folder `sql`. */
const FOLDED_CATALOG = 'folded-catalog.txt';

/** Any text that is no hash: the function is made anew by the next update. */
const UNKNOWN_TEXT = '-';

/**
 * Looks at what the database holds before it is migrated. One that the folded migrations made is taken over: nothing
 * of it changes but the record of what made it.
 * @param files the functions that this version has
 * @returns whether it was taken over.
 * @throws MigrationRefused when the database is neither empty nor this product's
 */
export async function takeOver(
  runner: QueryRunner,
  files: readonly FunctionFile[] = readFunctionFiles(),
): Promise<boolean> {
  const names = await recordedMigrations(runner);
  if (names.length === 0) {
    await refuseStrangers(runner);
    return false;
  }
  if (!names.some((name) => FOLDED.includes(name))) {
    const known = migrations.map(({ name }) => name);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined) return false;
    throw new MigrationRefused(
      `The database has the migration ${unknown}, which this version does not know: a later version made it.`,
    );
  }
  const missing = FOLDED.find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new MigrationRefused(
      `The database lacks the migration ${missing} of the version before this one: start that version once, then this one.`,
    );
  }
  const other = names.find((name) => !FOLDED.includes(name));
  if (other !== undefined) {
    throw new MigrationRefused(
      `The database has the migration ${other} beside those of the version before this one, and cannot be taken over.`,
    );
  }
  await refuseDifference(runner);
  await recordChapters(runner);
  await recordFunctions(runner, files);
  return true;
}

/** Names of the migrations that a database had, oldest first. */
export async function recordedMigrations(runner: QueryRunner): Promise<string[]> {
  const [table] = (await runner.query(`select to_regclass('public.migrations') is not null as exists`)) as [
    { exists: boolean },
  ];
  if (!table.exists) return [];
  const rows = (await runner.query('select name from migrations order by id')) as { name: string }[];
  return rows.map(({ name }) => name);
}

async function refuseStrangers(runner: QueryRunner): Promise<void> {
  const [first] = (await readCatalog(runner)).filter(
    (line) => !/^(column|constraint|index)\b.*\bmigrations\b/.test(line),
  );
  if (first === undefined) return;
  throw new MigrationRefused(
    `The database holds something that is not this product's (${first}): an empty one is needed.`,
  );
}

async function refuseDifference(runner: QueryRunner): Promise<void> {
  const expected = readSql(FOLDED_CATALOG).trimEnd().split('\n');
  const found = await readCatalog(runner);
  const lacking = linesBeside(expected, found)[0];
  const added = linesBeside(found, expected)[0];
  if (lacking === undefined && added === undefined) return;
  const parts = [lacking && `lacks "${lacking}"`, added && `has "${added}"`].filter(Boolean);
  throw new MigrationRefused(
    `The database differs from what the version before this one made, and cannot be taken over: it ${parts.join(' and ')}.`,
  );
}

/** Those of the lines that the others do not say, too. */
function linesBeside(lines: readonly string[], others: readonly string[]): string[] {
  const said = new Set(others.map(bareLine));
  return lines.filter((line) => !said.has(bareLine(line)));
}

async function recordChapters(runner: QueryRunner): Promise<void> {
  await runner.query('delete from migrations');
  for (const { name } of chapters) {
    await runner.query('insert into migrations (timestamp, name) values ($1, $2)', [name.slice(-13), name]);
  }
}

/** Writes down the functions as made from texts unknown, and those whose results are kept by the text they have. */
async function recordFunctions(runner: QueryRunner, files: readonly FunctionFile[]): Promise<void> {
  await createFunctionFiles(runner);
  await runner.query(
    `insert into function_files (file, sha256, signatures)
     select format('functions/%s.sql', proname), $1, array_agg(p.oid::regprocedure::text)
     from pg_proc p
     where pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
     group by proname`,
    [UNKNOWN_TEXT],
  );
  const before = await readCatalog(runner);
  for (const file of files) {
    if (file.isStored) await recordIfEqual(runner, file, before);
  }
}

async function recordIfEqual(
  runner: QueryRunner,
  file: FunctionFile,
  before: readonly string[],
): Promise<void> {
  await runner.query('savepoint stored_function');
  await make(runner, file, undefined);
  const after = await readCatalog(runner);
  const isEqual = after.length === before.length && after.every((line, index) => line === before[index]);
  // Where the text is a newer one, the migration that brought it is still to come.
  if (!isEqual) await runner.query('rollback to savepoint stored_function');
  await runner.query('release savepoint stored_function');
}
