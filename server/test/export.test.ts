import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { BackupRefused } from '../src/backups/backup-file.js';
import { readCall } from '../src/command-line/call.mjs';
import { exportEverything } from '../src/exporting/export-command.js';
import { LEFT_OUT } from '../src/exporting/left-out.js';
import { makeExport } from '../src/exporting/make-export.js';
import { LocalFileStorage } from '../src/files/local-file-storage.js';
import { restore } from '../src/restoring/backup-commands.js';
import { TestRecords } from './support/clinic.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from './support/database.js';

/** Everything that is hard on a format: quotes, commas, lines, blanks at the ends, nothing and an empty text. */
const HARD = [' "Dr", \n\\N\t', 'रक्त \u{1F642}', '', null, '\\.', 'null', ','];

let folder: string;
let source: TestDatabase;
let records: TestRecords;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'smart-healthcare-export-'));
  source = await cloneDatabase();
  records = await TestRecords.connect(source.ownerUrl);
  await records.clinic();
  const patientId = await records.patient();
  const files = new LocalFileStorage(path.join(folder, 'files'));
  for (const [index, description] of HARD.entries()) {
    await files.write(`reports/${index}.pdf`, Buffer.alloc(1_000, index));
    await records.query(
      `insert into reports (patient_id, report_url, report_title, report_type, file_name, media_type, size_bytes,
         stored_at, description)
       values ($1, $2, 'Blood', 'other', 'blood.pdf', 'application/pdf', 1000, now(), $3)`,
      [patientId, `reports/${index}.pdf`, description],
    );
  }
  await records.query(
    `insert into sessions (id, user_id, refresh_hash, expires_at)
     values (gen_random_uuid(), $1, decode('00', 'hex'), now())`,
    [patientId],
  );
}, 60_000);

afterAll(async () => {
  await records?.end();
  for (const database of [...databases, source]) await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

async function run(name: 'export' | 'restore', place: string, database: TestDatabase, files: string) {
  const call = readCall(name, [path.join(folder, place)], 'server');
  if (typeof call === 'number') throw new Error('a wrong call');
  const said: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  const error = jest.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  const env = {
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    FILES_FOLDER: path.join(folder, files),
  };
  try {
    const code = await (name === 'export' ? exportEverything(call, env) : restore(call, env));
    return { code, said: said.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

async function tablesOf(database: TestDatabase): Promise<Record<string, unknown>> {
  const own = await TestRecords.connect(database.ownerUrl);
  try {
    const names = await own.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    const found: Record<string, unknown> = {};
    for (const { name } of names) found[name] = await own.query(`select t::text from ${name} t order by 1`);
    return found;
  } finally {
    await own.end();
  }
}

describe('an export', () => {
  it('is read back into an empty database: every table and file, but for what concerns the running one', async () => {
    expect(await run('export', 'out', source, 'files')).toMatchObject({ code: 0 });
    const target = await emptyDatabase();
    databases.push(target);
    expect(await run('restore', 'out', target, 'back')).toMatchObject({ code: 0 });
    const before = await tablesOf(source);
    const after = await tablesOf(target);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const name of LEFT_OUT) expect([name, after[name]]).toEqual([name, []]);
    for (const [name, rows] of Object.entries(before)) {
      if (!LEFT_OUT.includes(name)) expect([name, after[name]]).toEqual([name, rows]);
    }
    for (const index of HARD.keys()) {
      expect(await readFile(path.join(folder, 'back', 'reports', `${index}.pdf`))).toEqual(
        Buffer.alloc(1_000, index),
      );
    }
  }, 60_000);

  it('is CSV and JSON that other programs read, with a README, and holds no session', async () => {
    const read = (name: string) => readFile(path.join(folder, 'out', name), 'utf8');
    const json = JSON.parse(await read('tables/reports.json')) as {
      report_url: string;
      description: string | null;
    }[];
    const byUrl = json.sort((a, b) => a.report_url.localeCompare(b.report_url));
    expect(byUrl.map(({ description }) => description)).toEqual(HARD);
    const csv = parse(await read('tables/reports.csv'), { columns: true }) as typeof byUrl;
    expect(
      csv.sort((a, b) => a.report_url.localeCompare(b.report_url)).map(({ description }) => description),
    ).toEqual(HARD.map((text) => text ?? ''));
    expect(JSON.parse(await read('tables/feedback.json'))).toEqual([]);
    expect(await read('README.txt')).toContain('reports ');
    const names = await readdir(path.join(folder, 'out', 'tables'));
    expect(names.filter((name) => LEFT_OUT.includes(name.replace(/\.\w+$/, '')))).toEqual([]);
  });

  it('leaves nothing of itself where it could not be made, so that the next try goes into the same folder', async () => {
    const away = {
      ...source,
      url: 'postgresql://nobody@127.0.0.1:1/none',
      ownerUrl: 'postgresql://nobody@127.0.0.1:1/none',
    };
    await expect(run('export', 'again', away, 'files')).rejects.toThrow();
    expect(await readdir(path.join(folder, 'again'))).toEqual([]);
    expect(await run('export', 'again', source, 'files')).toMatchObject({ code: 0 });
  });

  it('is made once where two are begun at once into one folder, and the other takes nothing of it away', async () => {
    const both = await Promise.allSettled(
      ['first', 'second'].map(() =>
        makeExport(
          source.url,
          new LocalFileStorage(path.join(folder, 'files')),
          path.join(folder, 'once'),
          new Date(),
        ),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(BackupRefused),
    });
    expect((await readdir(path.join(folder, 'once'))).sort()).toEqual(
      (await readdir(path.join(folder, 'out'))).sort(),
    );
  });

  it('goes into no folder that holds something, and is refused where it was changed', async () => {
    expect(await run('export', 'out', source, 'files')).toEqual({
      code: 1,
      said: expect.stringContaining('is not empty'),
    });
    const file = path.join(folder, 'out', 'tables', 'clinics.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Springfield', 'Shelbyville'));
    const target = await emptyDatabase();
    databases.push(target);
    expect(await run('restore', 'out', target, 'none')).toEqual({
      code: 1,
      said: 'The export was changed: the table clinics is not what was written.',
    });
    expect(await tablesOf(target)).toEqual({});
  });
});
