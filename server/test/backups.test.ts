import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MigrationExecutor } from 'typeorm';
import { BackupRefused, type Manifest } from '../src/backups/backup-file.js';
import { TABLES } from '../src/backups/backup.queries.js';
import { backupName } from '../src/backups/backup-name.rules.js';
import { BackupService } from '../src/backups/backup.service.js';
import { checkBackup } from '../src/backups/check-backup.js';
import { FolderBackupStore } from '../src/backups/folder-backup-store.js';
import { makeBackup } from '../src/backups/make-backup.js';
import { S3BackupStore } from '../src/backups/s3-backup-store.js';
import { readCall } from '../src/command-line/call.mjs';
import { LocalFileStorage } from '../src/files/local-file-storage.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { migrateDatabase } from '../src/migrations/migrate-database.js';
import { migrations } from '../src/migrations/migrations.js';
import { backUp, restore } from '../src/restoring/backup-commands.js';
import { backupSource } from '../src/restoring/restore-source.js';
import { restoreBackup } from '../src/restoring/restore-backup.js';
import { TestRecords, type TestClinic } from './support/clinic.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from './support/database.js';
import { ObjectStore } from './support/object-store.js';
import { RunningApp } from './support/running-app.js';

const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on Appointment { id } ... on NamedError { code } }
}`;
const now = new Date('2026-03-02T12:00:00Z');
const opening = Date.UTC(2026, 2, 10, 8);
const MINUTE = 60_000;

let folder: string;
let app: RunningApp;
let place: TestClinic;
let patientId: string;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'smart-healthcare-backups-'));
  app = await RunningApp.start({ clock: () => now, config: { filesFolder: path.join(folder, 'files') } });
  await app.records.query('update settings set max_open_appointments = 100');
  place = await app.records.clinic({ minutes: 5, maxPatientsPerDay: 500 });
  await app.records.open(place, new Date(opening), new Date(opening + 20 * 60 * MINUTE));
  patientId = await app.records.patient();
  await storeEverything();
}, 60_000);

afterAll(async () => {
  await app?.stop();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true, force: true });
}, 120_000);

const storage = (name: string) => new LocalFileStorage(path.join(folder, name));

/** A photo, a logo and documents: one that is there, one that was removed, one whose upload is still under way. */
async function storeEverything(): Promise<void> {
  const files = storage('files');
  for (const key of ['photos/a.webp', 'logos/b.webp', 'reports/c.pdf', 'reports/d.pdf']) {
    await files.write(key, Buffer.alloc(70_000, key));
  }
  await app.records.query(`update users set profile_photo = 'photos/a.webp' where id = $1`, [patientId]);
  await app.records.query(`update settings set logo = 'logos/b.webp'`);
  for (const [key, stored, removed] of [
    ['reports/c.pdf', now, null],
    ['reports/d.pdf', now, now],
    ['reports/e.pdf', null, null],
  ]) {
    await app.records.query(
      `insert into reports (patient_id, report_url, report_title, report_type, file_name, media_type, size_bytes,
         stored_at, removed_at, description)
       values ($1, $2, 'Blood', 'other', 'blood.pdf', 'application/pdf', 70000, $3, $4, $5)`,
      [patientId, key, stored, removed, 'Lines\nand\ttabs, \\N and \\., \u{1F642} रक्त'],
    );
  }
}

async function book(minutes: number, on: RunningApp = app, who = patientId): Promise<string> {
  const { doctorId, clinicId, visitTypeId } = place;
  const startsAt = new Date(opening + minutes * MINUTE).toISOString();
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  const { data } = await on.sendAs<{ bookAppointment: { __typename: string } }>(
    BOOK,
    { input },
    { id: who, role: 'patient' },
  );
  return data?.bookAppointment.__typename ?? 'nothing';
}

async function back(name: string, withFiles = true): Promise<{ file: string; manifest: Manifest }> {
  const store = new FolderBackupStore(path.join(folder, 'made'));
  const source = { databaseUrl: app.database.url, files: withFiles ? storage('files') : null };
  const manifest = await makeBackup(source, now, (archive) => store.write(name, archive));
  return { file: path.join(folder, 'made', name), manifest };
}

async function fresh(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  databases.push(database);
  return database;
}

async function restoreInto(database: TestDatabase, file: string, files: string) {
  return restoreBackup(
    backupSource(async () => createReadStream(file)),
    {
      ownerUrl: database.ownerUrl,
      applicationUrl: database.url,
      files: storage(files),
    },
  );
}

/** Every row of every table, in an order of its own, and where every sequence stands. */
async function everything(ownerUrl: string): Promise<Record<string, unknown>> {
  const records = await TestRecords.connect(ownerUrl);
  try {
    const found: Record<string, unknown> = {};
    for (const { name } of await records.query<{ name: string }>(TABLES)) {
      found[name] = await records.query(
        `select count(*)::int, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t`,
      );
    }
    found['sequences'] = await records.query(
      `select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1`,
    );
    return found;
  } finally {
    await records.end();
  }
}

async function filesIn(name: string): Promise<Record<string, string>> {
  const root = path.join(folder, name);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.sort().map(async (file) => [path.relative(root, file), (await readFile(file)).toString('base64')]),
  );
  return Object.fromEntries(contents) as Record<string, string>;
}

async function complaintOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing',
    (error: unknown) => {
      if (error instanceof BackupRefused) return error.message;
      throw error;
    },
  );
}

describe('a backup', () => {
  it('made under load is of one moment, and is restored as it was: tables, sequences and files; then it works', async () => {
    let isOver = false;
    let booked = 0;
    const people = [await app.records.patient(), await app.records.patient(), await app.records.patient()];
    const load = Promise.all(
      people.map(async (who, lane) => {
        for (let at = lane; !isOver; at += 3)
          if ((await book(at * 5, app, who)) === 'Appointment') booked += 1;
      }),
    );
    await book(19 * 60);
    const { file, manifest } = await back('loaded.tar.gz');
    const during = booked;
    isOver = true;
    await load;
    expect(during).toBeGreaterThan(0);

    const target = await fresh();
    await restoreInto(target, file, 'restored');
    // The same again, from what was restored: every table, byte for byte, and every sequence.
    const again = await makeBackup(
      { databaseUrl: target.url, files: storage('restored') },
      now,
      async (archive) => {
        for await (const _piece of archive);
      },
    );
    expect(again).toEqual({ ...manifest });
    expect(Object.keys(await filesIn('restored'))).toEqual([
      'logos/b.webp',
      'photos/a.webp',
      'reports/c.pdf',
      'reports/d.pdf',
    ]);
    expect(await filesIn('restored')).toEqual(await filesIn('files'));

    // One moment: each booking has its event, its act and its count of the day.
    const restored = await RunningApp.start({ clock: () => now, database: target });
    try {
      const [torn] = await restored.records.query<Record<string, number>>(
        `select count(*)::int as visits,
           count(*) filter (where not exists (select from audit_events e where e.appointment_id = a.id))::int as silent,
           (select sum(taken)::int from doctor_days) as taken
         from appointments a where status = 'confirmed'`,
      );
      expect(torn).toEqual({ visits: torn?.['taken'], silent: 0, taken: torn?.['taken'] });
      expect(await book(19 * 60 + 30, restored)).toBe('Appointment');
      expect(await book(19 * 60 + 30, restored, await restored.records.patient())).toBe('SlotTaken');
    } finally {
      databases.splice(databases.indexOf(target), 1);
      await restored.stop();
    }
  }, 120_000);

  it('has every row and sequence of a database at rest, and everything else stays as it is made', async () => {
    await app.halt();
    const before = await everything(app.database.ownerUrl);
    const { file } = await back('quiet.tar.gz');
    const target = await fresh();
    await restoreInto(target, file, 'quiet');
    expect(await everything(target.ownerUrl)).toEqual(before);
    const records = await TestRecords.connect(target.ownerUrl);
    const off = await records.query(
      `select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'`,
    );
    const keys = await records.query(
      `select conname from pg_constraint where contype = 'f' and not convalidated`,
    );
    await records.end();
    expect([off, keys]).toEqual([[], []]);
  }, 60_000);

  it('without files leaves the stored ones alone', async () => {
    const { manifest } = await back('bare.tar.gz', false);
    expect(manifest).toMatchObject({ withFiles: false, files: [], missing: [] });
  });

  it('remembers which file was deleted meanwhile, and tells of one that is lost', async () => {
    const files = storage('files');
    const source = {
      read: async (key: string) => {
        // As somebody who takes away the photo after the snapshot and before its turn.
        if (key === 'photos/a.webp') {
          await app.records.query(`update users set profile_photo = null where profile_photo = $1`, [key]);
          return null;
        }
        return key === 'logos/b.webp' ? null : files.read(key);
      },
      write: files.write.bind(files),
      remove: files.remove.bind(files),
      discardDrafts: files.discardDrafts.bind(files),
    };
    const store = new FolderBackupStore(path.join(folder, 'made'));
    const manifest = await makeBackup({ databaseUrl: app.database.url, files: source }, now, (archive) =>
      store.write('lossy.tar.gz', archive),
    );
    await app.records.query(`update users set profile_photo = 'photos/a.webp' where id = $1`, [patientId]);
    expect(manifest).toMatchObject({ deletedMeanwhile: ['photos/a.webp'], missing: ['logos/b.webp'] });
    const target = await fresh();
    await restoreInto(target, path.join(folder, 'made', 'lossy.tar.gz'), 'lossy');
    const records = await TestRecords.connect(target.ownerUrl);
    const [user] = await records.query('select profile_photo from users where id = $1', [patientId]);
    await records.end();
    expect(user).toEqual({ profile_photo: null });
  }, 60_000);
});

describe('a restore', () => {
  let file: string;
  let bytes: Buffer;
  let target: TestDatabase;

  beforeAll(async () => {
    ({ file } = await back('good.tar.gz'));
    bytes = await readFile(file);
    target = await fresh();
  });

  /** Why a file is not restored; the database is then as empty as before. */
  async function refused(content: Buffer): Promise<string> {
    const open = async () => Readable.from([content]);
    const said = await complaintOf(
      restoreBackup(backupSource(open), {
        ownerUrl: target.ownerUrl,
        applicationUrl: target.url,
        files: storage('refused'),
      }),
    );
    const records = await TestRecords.connect(target.ownerUrl);
    const tables = await records.query(`select from pg_class where relnamespace = 'public'::regnamespace`);
    await records.end();
    expect(tables).toEqual([]);
    return said;
  }

  it('refuses a file that was cut, wherever, before anything is written', async () => {
    for (const share of [0, 0.01, 0.5, 0.99]) {
      expect(await refused(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatch(/no backup|was cut/);
    }
    expect(await refused(bytes.subarray(0, -1))).toMatch(/was cut/);
    await expect(stat(path.join(folder, 'refused'))).rejects.toThrow('ENOENT');
  }, 60_000);

  it('refuses a file that was changed, wherever, before anything is written', async () => {
    // Behind the head of the compression, which says nothing of the content.
    for (const share of [0.001, 0.2, 0.4, 0.6, 0.8, 0.999]) {
      const changed = Buffer.from(bytes);
      const at = 12 + Math.floor((changed.length - 24) * share);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(await refused(changed)).toMatch(/changed/);
    }
    await expect(stat(path.join(folder, 'refused'))).rejects.toThrow('ENOENT');
  }, 60_000);

  it('refuses what was changed in its place, the archive being whole', async () => {
    const plain = gunzipSync(bytes);
    const at = plain.indexOf('Springfield');
    expect(at).toBeGreaterThan(0);
    plain.write('Shelbyville', at);
    expect(await refused(gzipSync(plain))).toMatch(/the table clinics is not what was written/);
  });

  it('refuses something else', async () => {
    expect(await refused(Buffer.from('patient_ref,status\n'))).toMatch(/no backup/);
  });

  it('goes into an empty database alone', async () => {
    const used = await cloneDatabase();
    databases.push(used);
    const before = await everything(used.ownerUrl);
    expect(await complaintOf(restoreInto(used, file, 'used'))).toMatch(/not empty/);
    expect(await everything(used.ownerUrl)).toEqual(before);
  });

  it('refuses a backup of a later version', async () => {
    await app.records.query(`insert into migrations (timestamp, name) values (2, 'Later2999000000000')`);
    const later = await back('later.tar.gz');
    await app.records.query(`delete from migrations where name = 'Later2999000000000'`);
    expect(await refused(await readFile(later.file))).toMatch(/Later2999000000000, .* later version made it/);
  });

  it('takes one of the former version, and migrates it', async () => {
    const former = await fresh();
    const dataSource = await createDataSource(former.ownerUrl, {
      poolSize: 1,
      migrations: migrations.slice(0, -1),
    }).initialize();
    const runner = dataSource.createQueryRunner();
    await runner.query('set search_path to public');
    await new MigrationExecutor(dataSource, runner).executePendingMigrations();
    await runner.query(`update settings set organization_name = 'Before'`);
    await runner.release();
    await dataSource.destroy();

    const store = new FolderBackupStore(path.join(folder, 'made'));
    const source = { databaseUrl: former.ownerUrl, files: null };
    const manifest = await makeBackup(source, now, (archive) => store.write('former.tar.gz', archive));
    expect(manifest.migrations).toHaveLength(migrations.length - 1);
    const { migrated } = await restoreInto(target, path.join(folder, 'made', 'former.tar.gz'), 'former');
    expect(migrated).toEqual([migrations.at(-1)?.name]);
    const records = await TestRecords.connect(target.ownerUrl);
    expect(await records.query('select organization_name from settings')).toEqual([
      { organization_name: 'Before' },
    ]);
    await records.end();
  }, 60_000);
});

describe('the commands', () => {
  async function run(name: 'backup' | 'restore', args: string[], database: TestDatabase) {
    const call = readCall(name, args, 'server');
    if (typeof call === 'number') throw new Error('a wrong call');
    const said: string[] = [];
    const log = jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    const error = jest.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
    const env = {
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      FILES_FOLDER: path.join(folder, 'files'),
    };
    try {
      const code = await (name === 'backup' ? backUp(call, env) : restore(call, env));
      return { code, said: said.join('\n') };
    } finally {
      log.mockRestore();
      error.mockRestore();
    }
  }

  it('write one, read it back and restore it, and say in a sentence why not', async () => {
    const made = await run('backup', [path.join(folder, 'commanded')], app.database);
    expect(made).toEqual({ code: 0, said: expect.stringMatching(/ tables, \d+ rows, 4 stored files\.$/) });
    const [file = ''] = made.said.split('\n');
    expect(await run('backup', [`--check=${file}`], app.database)).toMatchObject({ code: 0 });
    expect(await run('restore', [file], app.database)).toEqual({
      code: 1,
      said: expect.stringContaining('The database is not empty'),
    });
    const target = await fresh();
    expect(await run('backup', [folder], target)).toEqual({
      code: 1,
      said: expect.stringContaining('nothing of this product'),
    });
    expect(await run('restore', [file], target)).toMatchObject({ code: 0 });
    expect(await run('restore', [file, '--from-s3'], target)).toEqual({
      code: 1,
      said: expect.stringContaining('BACKUP_S3_ENDPOINT is not set'),
    });
  }, 60_000);
});

describe('before a migration', () => {
  const call = (...args: string[]) => {
    const read = readCall('migrate', args, 'server');
    if (typeof read === 'number') throw new Error('a wrong call');
    return read;
  };

  async function migratedWithout(last: number): Promise<TestDatabase> {
    const database = await cloneDatabase();
    databases.push(database);
    const dataSource = await createDataSource(database.ownerUrl, { poolSize: 1 }).initialize();
    for (let taken = 0; taken < last; taken += 1) await dataSource.undoLastMigration();
    await dataSource.destroy();
    return database;
  }

  const env = (database: TestDatabase, backupFolder: string) => ({
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    BACKUP_FOLDER: backupFolder,
  });

  it('a backup is made that is not the first, and read back', async () => {
    const kept = path.join(folder, 'before');
    const database = await migratedWithout(1);
    expect(await migrateDatabase(call(), env(database, kept))).toBe(0);
    const names = await readdir(kept);
    expect(names).toHaveLength(1);
    const manifest = await checkBackup(createReadStream(path.join(kept, names[0] ?? '')));
    expect(manifest).toMatchObject({ withFiles: false });
    expect(manifest.migrations).toHaveLength(migrations.length - 1);
    // Nothing is left to do, so nothing is backed up.
    expect(await migrateDatabase(call(), env(database, kept))).toBe(0);
    const first = await fresh();
    expect(await migrateDatabase(call(), env(first, kept))).toBe(0);
    expect(await readdir(kept)).toEqual(names);
  }, 60_000);

  it('nothing changes where it cannot be made, unless it is left out', async () => {
    const blocked = path.join(folder, 'a file');
    await writeFile(blocked, '');
    const database = await migratedWithout(1);
    expect(await migrateDatabase(call(), env(database, path.join(blocked, 'here')))).toBe(1);
    const records = await TestRecords.connect(database.ownerUrl);
    expect(await records.query('select from migrations')).toHaveLength(migrations.length - 1);
    expect(await migrateDatabase(call('--without-backup'), env(database, path.join(blocked, 'here')))).toBe(
      0,
    );
    expect(await records.query('select from migrations')).toHaveLength(migrations.length);
    await records.end();
  }, 60_000);
});

describe('the installation’s own backups', () => {
  const places = (kept: Partial<Parameters<typeof serviceOf>[0]> = {}) => ({
    filesFolder: path.join(folder, 'files'),
    s3: null,
    backupFolder: path.join(folder, 'nightly'),
    backupS3: null,
    backupKeptDays: 7,
    ...kept,
  });
  const serviceOf = (given: ConstructorParameters<typeof BackupService>[1]) =>
    new BackupService(app.database.url, given);
  const day = (number: number) => new Date(Date.UTC(2026, 4, number, 2, 10));

  it('are noted, are nobody else’s to read, and go after their days', async () => {
    const service = serviceOf(places());
    const { place, name, bytes } = await service.make('nightly', day(1));
    const made = await stat(path.join(place, name));
    expect([made.size, made.mode & 0o777]).toEqual([bytes, 0o600]);
    await service.make('nightly', day(2));
    await service.make('nightly', day(9));
    // What processes leave that die while they write.
    const drafts = [day(7), day(9)].map((begun) => `${backupName(begun)}.partial`);
    for (const draft of drafts) await writeFile(path.join(place, draft), 'half');
    expect(await service.discard(day(9))).toEqual([name]);
    expect((await readdir(place)).filter((file) => drafts.includes(file))).toEqual([drafts[1]]);
    await rm(path.join(place, drafts[1] ?? ''));
    expect(await readdir(place)).toEqual([
      'smart-healthcare-20260502-021000.tar.gz',
      'smart-healthcare-20260509-021000.tar.gz',
    ]);
    const noted = await app.records.query(`select cause, place, fault from backups where began_at = $1`, [
      day(1),
    ]);
    expect(noted).toEqual([{ cause: 'nightly', place, fault: null }]);
  }, 60_000);

  it('leave nothing that is cut, and a note, where they fail', async () => {
    const blocked = path.join(folder, 'another file');
    await writeFile(blocked, '');
    await expect(serviceOf(places({ backupFolder: blocked })).make('nightly', day(10))).rejects.toThrow();
    const noted = await app.records.query(`select bytes, fault from backups where began_at = $1`, [day(10)]);
    expect(noted).toEqual([{ bytes: null, fault: expect.stringContaining('EEXIST') }]);
  });

  it('lie in an S3-compatible storage, in parts, if that is set', async () => {
    const objects = await ObjectStore.start();
    const settings = {
      endpoint: objects.endpoint,
      bucket: 'kept',
      region: 'eu-central-1',
      accessKeyId: 'KEYID',
      secretAccessKey: 'not told',
    };
    try {
      const service = serviceOf(places({ backupS3: settings }));
      const { name } = await service.make('nightly', day(1));
      for (const number of [2, 9]) await service.make('nightly', day(number));
      for (const begun of [day(7), day(9)]) {
        await fetch(`${objects.endpoint}/kept/${backupName(begun)}?uploads=`, { method: 'POST' });
      }
      expect(await service.discard(day(9))).toEqual([name]);
      expect(objects.openUploads).toBe(1);
      expect([...objects.objects.keys()]).toHaveLength(2);

      const small = new S3BackupStore(settings, 5_000);
      await small.discardDrafts(day(10));
      expect(objects.openUploads).toBe(0);
      const content = Buffer.alloc(17_000, 'abc');
      await small.write('smart-healthcare-20260601-000000.tar.gz', Readable.from([content]));
      expect(objects.objects.get('/kept/smart-healthcare-20260601-000000.tar.gz')).toEqual(content);
      expect(await small.list()).toHaveLength(3);
      const broken = Readable.from(
        (function* () {
          yield content;
          throw new Error('cut');
        })(),
      );
      await expect(small.write('smart-healthcare-20260602-000000.tar.gz', broken)).rejects.toThrow('cut');
      expect([objects.openUploads, await small.list()]).toEqual([
        0,
        expect.not.arrayContaining(['20260602']),
      ]);
    } finally {
      await objects.stop();
    }
  }, 60_000);
});
