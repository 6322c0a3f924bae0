import { jest } from '@jest/globals';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { createDataSource } from '../src/migrations/data-source.js';
import { type FunctionFile, readFunctionFiles } from '../src/migrations/function-files.js';
import { createFunctions, rebuildFunctions, updateFunctions } from '../src/migrations/functions.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let runner: QueryRunner;

beforeAll(async () => {
  database = await cloneDatabase();
  const owner = await createDataSource(database.ownerUrl, { poolSize: 1 }).initialize();
  runner = owner.createQueryRunner();
});

afterAll(async () => {
  await runner?.release();
  await runner?.dataSource.destroy();
  await database?.drop();
});

beforeEach(async () => {
  await runner.startTransaction();
  await runner.query('set local search_path to public');
});

afterEach(async () => {
  await runner.rollbackTransaction();
});

/** Each function in force with its whole text, head and body. */
async function functionsInForce(): Promise<Map<string, string>> {
  const rows = (await runner.query(
    `select p.oid::regprocedure::text as signature, pg_get_functiondef(p.oid) as text
     from pg_proc p
     where pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
     order by 1`,
  )) as { signature: string; text: string }[];
  return new Map(rows.map(({ signature, text }) => [signature, text]));
}

/** Functions that would be others if their files were run again. */
async function differFromFiles(): Promise<string[]> {
  const before = await functionsInForce();
  for (const { text } of readFunctionFiles()) await runner.query(text);
  const after = await functionsInForce();
  const signatures = new Set([...before.keys(), ...after.keys()]);
  return [...signatures].filter((signature) => before.get(signature) !== after.get(signature));
}

/** The files, one of them changed. */
function withText(functionName: string, change: (text: string) => string): FunctionFile[] {
  return readFunctionFiles().map((file) => {
    if (file.functionName !== functionName) return file;
    const text = change(file.text);
    if (text === file.text) throw new Error(`Nothing changed in ${file.file}`);
    return { ...file, text, sha256: 'of the changed text' };
  });
}

async function signaturesOf(functionName: string): Promise<string[]> {
  return [...(await functionsInForce()).keys()].filter((signature) =>
    signature.startsWith(`${functionName}(`),
  );
}

describe('the functions of the database', () => {
  it('are what their files say, and there are no others', async () => {
    expect(await differFromFiles()).toEqual([]);
    const names = [...(await functionsInForce()).keys()].map((signature) => signature.split('(')[0]);
    expect([...new Set(names)].sort()).toEqual(
      [...new Set(readFunctionFiles().map((file) => file.functionName))].sort(),
    );
  });

  it.each([
    [
      'its body',
      `create or replace function first_visit_type(p_doctor uuid) returns uuid language plpgsql stable as
      $$ begin return null; end $$`,
    ],
    ['its volatility', 'alter function first_visit_type(uuid) volatile'],
  ])('would be found to differ when somebody changed %s in the database', async (_, change) => {
    await runner.query(change);
    expect(await differFromFiles()).toEqual(['first_visit_type(uuid)']);
  });

  it('are marked where their results are kept', async () => {
    const rows = (await runner.query(
      `select distinct p.proname as name from pg_depend d join pg_proc p on p.oid = d.refobjid
       where d.refclassid = 'pg_proc'::regclass and p.pronamespace = 'public'::regnamespace
         and d.classid in ('pg_class'::regclass, 'pg_constraint'::regclass, 'pg_attrdef'::regclass, 'pg_rewrite'::regclass)
         and not exists (select from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')`,
    )) as { name: string }[];
    const marked = readFunctionFiles().filter(({ isStored }) => isStored);
    expect(rows.length).toBeGreaterThan(2);
    expect(marked.map((file) => file.functionName)).toEqual(
      expect.arrayContaining(rows.map(({ name }) => name)),
    );
  });

  it('cost one query when nothing changed', async () => {
    const query = jest.spyOn(runner, 'query');
    expect(await updateFunctions(runner)).toEqual([]);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
  });

  it('are made anew when their text changed, and no others', async () => {
    const files = withText('first_visit_type', (text) => text.replace('is_active', 'not is_active'));
    const before = await functionsInForce();
    expect(await updateFunctions(runner, files)).toEqual(['functions/first_visit_type.sql']);
    const after = await functionsInForce();
    expect([...after].filter(([signature, text]) => before.get(signature) !== text)).toEqual([
      ['first_visit_type(uuid)', expect.stringContaining('not is_active')],
    ]);
    expect(await updateFunctions(runner, files)).toEqual([]);
  });

  it('lose their former form when their parameters change', async () => {
    const files = withText('first_visit_type', (text) =>
      text.replace('p_doctor uuid', 'p_doctor uuid, p_new text'),
    );
    await updateFunctions(runner, files);
    expect(await signaturesOf('first_visit_type')).toEqual(['first_visit_type(uuid,text)']);
  });

  it('keep their former form as long as a file has it', async () => {
    const files = withText('first_visit_type', (text) =>
      text.replace('p_doctor uuid', 'p_doctor uuid, p_new text'),
    );
    const former = readFunctionFiles().find((file) => file.functionName === 'first_visit_type')!;
    await updateFunctions(runner, [{ ...former, file: 'former/first_visit_type.sql' }, ...files]);
    expect(await signaturesOf('first_visit_type')).toEqual([
      'first_visit_type(uuid)',
      'first_visit_type(uuid,text)',
    ]);
    await updateFunctions(runner, files);
    expect(await signaturesOf('first_visit_type')).toEqual(['first_visit_type(uuid,text)']);
  });

  it('may name their parameters anew, which PostgreSQL does not replace', async () => {
    const files = withText('first_visit_type', (text) => text.replaceAll('p_doctor', 'p_of'));
    expect(await updateFunctions(runner, files)).toEqual(['functions/first_visit_type.sql']);
    expect((await functionsInForce()).get('first_visit_type(uuid)')).toContain('first_visit_type(p_of uuid)');
  });

  it('go with their file', async () => {
    await updateFunctions(
      runner,
      readFunctionFiles().filter((file) => file.functionName !== 'distance_km'),
    );
    expect(await signaturesOf('distance_km')).toEqual([]);
    expect(await runner.query(`select from function_files where file like '%distance_km%'`)).toEqual([]);
  });

  it('refuse a new text where results are kept, unless a migration makes them anew', async () => {
    const files = withText('name_words', (text) => text.replace('lower(', 'upper('));
    const refused = {
      name: 'MigrationRefused',
      message: expect.stringMatching(/functions\/name_words\.sql/) as unknown,
    };
    await expect(updateFunctions(runner, files)).rejects.toMatchObject(refused);
    expect((await functionsInForce()).get('name_words(text)')).toContain('lower(');
    // As if the database had been made from another text than the file's.
    await runner.query(`update function_files set sha256 = '-' where file = 'functions/name_words.sql'`);
    await expect(createFunctions(runner, ['name_words'])).rejects.toMatchObject(refused);
    await expect(updateFunctions(runner)).rejects.toMatchObject(refused);
    await rebuildFunctions(runner, ['name_words']);
    expect(await updateFunctions(runner)).toEqual([]);
  });

  it('are refused when they cannot work', async () => {
    const files = withText('distance_km', (text) => text.replace('cosd(p_latitude1)', 'cosd(p_height)'));
    await runner.query('set local check_function_bodies to off');
    await expect(updateFunctions(runner, files)).rejects.toThrow(/p_height/);
  });

  it("are the owner's: the application can neither change them nor say that they changed", async () => {
    const application = new pg.Client({ connectionString: database.url });
    await application.connect();
    try {
      const denied = { code: '42501' };
      const [row] = (
        await application.query<{ text: string }>(
          `select pg_get_functiondef('refuse(text)'::regprocedure) as text`,
        )
      ).rows;
      await expect(application.query(row!.text)).rejects.toMatchObject(denied);
      await expect(application.query('alter function refuse(text) volatile')).rejects.toMatchObject(denied);
      await expect(application.query('drop function refuse(text)')).rejects.toMatchObject(denied);
      await expect(application.query(`update function_files set sha256 = '-'`)).rejects.toMatchObject(denied);
    } finally {
      await application.end();
    }
  });
});
