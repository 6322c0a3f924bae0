import type { QueryRunner } from 'typeorm';
import { sqlState } from '../database/database.js';
import { type FunctionFile, readFunctionFile, readFunctionFiles } from './function-files.js';
import { MigrationRefused } from './migration-refused.js';

/** What a file made of the database's functions when it was last run. */
interface MadeFunctions {
  readonly sha256: string;
  /** As `refuse(text)`. */
  readonly signatures: readonly string[];
}

/** SQLSTATE of a replacement that PostgreSQL does not allow: other names of parameters, another result. */
const NOT_REPLACEABLE = '42P13';

/** Makes the table that remembers from which files the functions were made. */
export async function createFunctionFiles(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table function_files (
      file varchar(100) constraint function_files_pkey primary key,
      sha256 varchar(64) not null,
      signatures text[] not null
    )`);
}

/**
 * For migrations: makes what a table, index, check, view or trigger is about to need, from the same files that are
 * in force. What was made from them already stays.
 * @param names of functions, in an order in which they can be made
 * @throws MigrationRefused when one whose results are kept exists with another text
 */
export async function createFunctions(runner: QueryRunner, names: readonly string[]): Promise<void> {
  const made = await readMade(runner);
  for (const file of names.map(fileOf)) {
    const former = made.get(file.file);
    if (former?.sha256 === file.sha256) continue;
    if (former && file.isStored) throw mustBeRebuilt(file);
    await make(runner, file, former);
  }
}

/**
 * For migrations: gives functions whose results are kept a new text. Calling it is the migration's word that it makes
 * anew what depends on them.
 * @param names of functions
 */
export async function rebuildFunctions(runner: QueryRunner, names: readonly string[]): Promise<void> {
  const made = await readMade(runner);
  for (const file of names.map(fileOf)) await make(runner, file, made.get(file.file));
}

/** For the way back of a migration: removes what its `createFunctions` made, after what needed it is gone. */
export async function dropFunctions(runner: QueryRunner, names: readonly string[]): Promise<void> {
  const files = names.map((name) => fileOf(name).file);
  await dropUnclaimed(runner, await forget(runner, 'f.file = any ($1)', [files]));
}

/**
 * For the way back of a migration, as its first step: removes the functions that nothing kept needs, so that none
 * speaks of what is about to go. The next migrating makes them again.
 */
export async function dropFreeFunctions(runner: QueryRunner): Promise<void> {
  const stored = readFunctionFiles().filter(({ isStored }) => isStored);
  const free = await forget(
    runner,
    `f.file <> all ($1) and not exists (
       select from unnest(f.signatures) s
       join pg_depend d on d.refclassid = 'pg_proc'::regclass and d.refobjid = to_regprocedure(s))`,
    [stored.map(({ file }) => file)],
  );
  await dropUnclaimed(runner, free);
}

/**
 * Makes the functions equal to their files: what changed is made anew, what has no file any more goes. Costs one query
 * when nothing changed.
 * @param files the functions that this version has
 * @returns the files that were run.
 * @throws MigrationRefused when a function whose results are kept has a new text and no migration made them anew
 */
export async function updateFunctions(
  runner: QueryRunner,
  files: readonly FunctionFile[] = readFunctionFiles(),
): Promise<string[]> {
  const made = await readMade(runner);
  const changed = files.filter(({ file, sha256 }) => made.get(file)?.sha256 !== sha256);
  const stored = changed.find(({ isStored }) => isStored);
  if (stored) throw mustBeRebuilt(stored);
  // A mistake in plain SQL shows here, not when it runs, whatever the role's own setting.
  if (changed.length > 0) await runner.query('set local check_function_bodies to on');
  for (const file of changed) await make(runner, file, made.get(file.file));
  const vanished = [...made.keys()].filter((name) => !files.some(({ file }) => file === name));
  if (vanished.length > 0) {
    await dropUnclaimed(runner, await forget(runner, 'f.file = any ($1)', [vanished]));
  }
  return changed.map(({ file }) => file);
}

/**
 * Runs a file, remembers what it made, and removes what it made formerly and now does not.
 * @param former what it made before, if it did
 */
export async function make(
  runner: QueryRunner,
  file: FunctionFile,
  former: MadeFunctions | undefined,
): Promise<void> {
  const before = await versionsOf(runner, file.functionName);
  await runner.query('savepoint function_file');
  try {
    await runner.query(file.text);
  } catch (error) {
    if (sqlState(error) !== NOT_REPLACEABLE || !former) throw error;
    await runner.query('rollback to savepoint function_file');
    await drop(runner, former.signatures);
    await runner.query(file.text);
  }
  await runner.query('release savepoint function_file');
  const after = await versionsOf(runner, file.functionName);
  const signatures = [...after]
    .filter(([name, version]) => before.get(name) !== version)
    .map(([name]) => name);
  await runner.query(
    `insert into function_files (file, sha256, signatures) values ($1, $2, $3)
     on conflict (file) do update set sha256 = excluded.sha256, signatures = excluded.signatures`,
    [file.file, file.sha256, signatures],
  );
  await dropUnclaimed(runner, former?.signatures ?? []);
}

async function readMade(runner: QueryRunner): Promise<Map<string, MadeFunctions>> {
  const rows = (await runner.query('select file, sha256, signatures from function_files')) as ({
    file: string;
  } & MadeFunctions)[];
  return new Map(rows.map(({ file, ...made }) => [file, made]));
}

/** Each form of a function with the place of its row, which every change of it moves. */
async function versionsOf(runner: QueryRunner, functionName: string): Promise<Map<string, string>> {
  const rows = (await runner.query(
    `select oid::regprocedure::text as signature, ctid::text as version
     from pg_proc where pronamespace = 'public'::regnamespace and proname = $1`,
    [functionName],
  )) as { signature: string; version: string }[];
  return new Map(rows.map(({ signature, version }) => [signature, version]));
}

/** Takes files out of the record. Answers what they had made. */
async function forget(runner: QueryRunner, condition: string, values: unknown[]): Promise<string[]> {
  const rows = (await runner.query(
    `with gone as (delete from function_files f where ${condition} returning f.signatures)
     select unnest(signatures) as signature from gone`,
    values,
  )) as { signature: string }[];
  return rows.map(({ signature }) => signature);
}

/** Removes those of the functions that no file has made: a file in `former` may keep one for a while. */
async function dropUnclaimed(runner: QueryRunner, signatures: readonly string[]): Promise<void> {
  if (signatures.length === 0) return;
  const rows = (await runner.query(
    `select s as signature from unnest($1::text[]) s
     where not exists (select from function_files f where s = any (f.signatures))`,
    [signatures],
  )) as { signature: string }[];
  await drop(
    runner,
    rows.map(({ signature }) => signature),
  );
}

async function drop(runner: QueryRunner, signatures: readonly string[]): Promise<void> {
  if (signatures.length > 0) await runner.query(`drop function if exists ${signatures.join(', ')}`);
}

function fileOf(functionName: string): FunctionFile {
  return readFunctionFile(`functions/${functionName}.sql`);
}

function mustBeRebuilt({ file }: FunctionFile): MigrationRefused {
  return new MigrationRefused(
    `Results of ${file} are kept in the database and its text is new, so a migration must make them anew with it.`,
  );
}
