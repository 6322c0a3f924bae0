import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { HeaderError } from '@smart-healthcare/ml/files';
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { HistoryImportService, type ImportSummary } from './history-import.service.js';

const HEADER = 'patient_ref,patient_birth_year,doctor_ref,booked_at,scheduled_at,status';
const now = new Date('2026-06-15T12:00:00Z');

let clone: TestDatabase;
let dataSource: DataSource;
let database: Database;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-'));
  clone = await cloneDatabase();
  dataSource = await createDataSource(clone.url, { poolSize: 3 }).initialize();
  database = new Database(dataSource);
});

afterAll(async () => {
  await dataSource?.destroy();
  await clone?.drop();
  await rm(folder, { recursive: true, force: true });
});

let files = 0;

async function load(text: string | Buffer, timeZone = 'America/New_York', isCheck = false) {
  const path = join(folder, `${(files += 1)}.csv`);
  await writeFile(path, text);
  return loadFile(path, timeZone, isCheck);
}

async function loadFile(path: string, timeZone: string, isCheck = false) {
  const refused: [number, string][] = [];
  const changed: [number, string][] = [];
  const encodings: string[] = [];
  const service = new HistoryImportService(database);
  const summary = await service[isCheck ? 'checkFile' : 'importFile'](path, {
    timeZone,
    now,
    onRefused: (line, reason) => refused.push([line, reason]),
    onChanged: (line, what) => changed.push([line, what]),
    onEncoding: (encoding) => encodings.push(encoding),
  });
  return { summary, refused, changed, encodings };
}

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const [row] = await database.query<{ count: number }>(`select count(*)::int as count ${sql}`, values);
  return row?.count ?? -1;
}

const counts = (read: number, imported: number, alreadyThere: number, refused: number): ImportSummary => ({
  read,
  imported,
  alreadyThere,
  refused,
  changed: 0,
  repeated: 0,
  doubtful: 0,
});

describe('history', () => {
  it('becomes visits of people without sign-in and of doctors who are not on offer', async () => {
    const { summary } = await load(
      `${HEADER},specialization,duration_minutes,time_zone\n` +
        'basic-1,1980,basic-d,2026-03-01T10:00:00Z,2026-03-09T09:30,no_show,Cardiology,45,America/Sao_Paulo\n' +
        'basic-2,,basic-d,2026-03-02,2026-03-09,completed,,,\n',
    );
    expect(summary).toEqual(counts(2, 2, 0, 0));
    const rows = await database.query(
      `select p.import_ref, p.birth_year, u.origin, u.password_hash, d.license_number, d.is_active, s.name as specialization,
         c.name as clinic, c.is_active as clinic_active, a.status, extract(epoch from a.duration)::int / 60 as minutes,
         a.time_known, a.imported, a.local_date::text as local_date, a.scheduled_at, a.created_at
       from appointments a join patients p on p.user_id = a.patient_id join users u on u.id = p.user_id
       join doctors d on d.id = a.doctor_id join specializations s on s.id = d.specialization_id
       join clinics c on c.id = a.clinic_id where p.import_ref like 'basic-%' order by 1`,
    );
    const shared = {
      origin: 'imported',
      password_hash: null,
      license_number: 'IMPORT-basic-d',
      is_active: false,
      specialization: 'Cardiology',
      clinic_active: false,
      imported: true,
      local_date: '2026-03-09',
    };
    expect(rows).toEqual([
      {
        ...shared,
        import_ref: 'basic-1',
        birth_year: 1980,
        clinic: 'Imported history (America/Sao_Paulo)',
        status: 'no_show',
        minutes: 45,
        time_known: true,
        scheduled_at: new Date('2026-03-09T12:30:00Z'),
        created_at: new Date('2026-03-01T10:00:00Z'),
      },
      {
        ...shared,
        import_ref: 'basic-2',
        birth_year: null,
        clinic: 'Imported history (America/New_York)',
        status: 'completed',
        minutes: 20,
        time_known: false,
        scheduled_at: new Date('2026-03-09T16:00:00Z'),
        created_at: new Date('2026-03-02T17:00:00Z'),
      },
    ]);
  });

  it('makes a place of which nobody knows where it is', async () => {
    await load(`${HEADER},time_zone\nplace-1,1980,place-d,2026-03-01,2026-03-09,completed,Asia/Tokyo\n`);
    expect(
      await database.query(`select latitude, longitude from clinics where time_zone = 'Asia/Tokyo'`),
    ).toEqual([{ latitude: null, longitude: null }]);
  });

  it('counts equal lines by their occurrence, and adds nothing twice', async () => {
    const line = 'equal-1,1980,equal-d,2026-03-01T10:00:00Z,2026-03-09,completed\n';
    expect((await load(`${HEADER}\n${line}${line}`)).summary).toEqual(counts(2, 2, 0, 0));
    expect((await load(`${HEADER}\n${line}${line}`, 'UTC')).summary).toEqual(counts(2, 0, 2, 0));
    expect((await load(`${HEADER}\n${line}${line}${line}`)).summary).toEqual(counts(3, 1, 2, 0));
    expect(await count(`from patients where import_ref = 'equal-1'`)).toBe(1);
    expect(await count(`from doctors where license_number = 'IMPORT-equal-d'`)).toBe(1);
  });

  it('is outside overlaps and the limit of a day', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `crowd-${n % 2},1980,crowd-d,2026-03-01,2026-03-09T10:0${n % 10},completed`,
    );
    expect((await load([HEADER, ...lines].join('\n'))).summary).toEqual({
      ...counts(30, 10, 0, 0),
      repeated: 20,
    });
    expect(
      await count(
        `from doctor_days dd join doctors d on d.id = dd.doctor_id where license_number = 'IMPORT-crowd-d'`,
      ),
    ).toBe(0);
  });

  it('belongs to the doctor whose licence number it names', async () => {
    const doctor = await makeDoctor('LIC-HISTORY');
    await load(`${HEADER}\nlic-1,1980,LIC-HISTORY,2026-03-01,2026-03-09,completed\n`);
    expect(await count('from appointments where doctor_id = $1', doctor.id)).toBe(1);
    expect(await count(`from doctors where license_number = 'IMPORT-LIC-HISTORY'`)).toBe(0);
  });

  it('belongs to one doctor in whatever case and form the file names them', async () => {
    const names = ['Dr. Ähre', 'DR. ÄHRE', 'dr.a\u0308hre'];
    const lines = names.map(
      (name, index) => `case-${index},1980,${name},2026-03-01,2026-03-0${index + 2},completed`,
    );
    const { summary } = await load(`${HEADER}\n${lines.join('\n')}\n`);
    expect(summary).toEqual(counts(3, 3, 0, 0));
    expect(
      await count(`from (select distinct doctor_id from appointments a join patients p on p.user_id = a.patient_id
        where p.import_ref like 'case-%') x`),
    ).toBe(1);
    const again = await load(`${HEADER}\ncase-9,1980,dr. ÄHRE,2026-03-01,2026-03-09,completed\n`);
    expect(again.summary).toEqual(counts(1, 1, 0, 0));
    expect(await count(`from doctors where license_number like 'IMPORT-%hre'`)).toBe(1);
  });
});

describe('a corrected file', () => {
  const line = (ref: string, time: string, status: string, booked = '2026-03-01') =>
    `${ref},1980,fix-d,${booked},2026-03-09T${time},${status}`;
  const file = (...lines: string[]) => [HEADER, ...lines].join('\n');
  const visits = (ref: string) =>
    database.query<{ status: string }>(
      `select a.status, (extract(epoch from a.duration) / 60)::int as minutes, a.payment_status from appointments a
       join patients p on p.user_id = a.patient_id where p.import_ref = $1 order by a.scheduled_at`,
      [ref],
    );

  it('changes the visits that it tells otherwise, lists them, and makes no twins', async () => {
    const first = file(line('fix-1', '09:00', 'completed'), line('fix-1', '10:00', 'no_show'));
    expect((await load(first)).summary).toEqual(counts(2, 2, 0, 0));
    const corrected = file(line('fix-1', '09:00', 'no_show'), line('fix-1', '10:00', 'no_show'));
    const { summary, changed } = await load(corrected);
    expect(summary).toEqual({ ...counts(2, 0, 1, 0), changed: 1 });
    expect(changed).toEqual([[2, 'completed is no_show now']]);
    expect(await visits('fix-1')).toEqual([
      { status: 'no_show', minutes: 20, payment_status: 'pending' },
      { status: 'no_show', minutes: 20, payment_status: 'pending' },
    ]);
    const [counted] = await database.query(
      `select sum(missed)::int as missed, sum(arrived)::int as arrived from visit_days v
       join doctors d on d.id = v.doctor_id where license_number = 'IMPORT-fix-d'`,
    );
    expect(counted).toEqual({ missed: 2, arrived: 0 });
    expect((await load(corrected)).summary).toEqual(counts(2, 0, 2, 0));
  });

  it('takes back what was cancelled, and the length and booking of a visit', async () => {
    await load(file(line('fix-2', '09:00', 'cancelled')));
    const text = `${HEADER},duration_minutes\n${line('fix-2', '09:00', 'completed', '2026-02-01')},45`;
    expect((await load(text)).changed).toEqual([
      [2, 'cancelled is completed now, 20 minutes are 45 now, it was booked at another time'],
    ]);
    expect(await visits('fix-2')).toEqual([
      { status: 'completed', minutes: 45, payment_status: 'completed' },
    ]);
  });

  it('that tells one visit on several lines says the same whenever it is read', async () => {
    const text = file(
      line('fix-3', '09:00', 'completed'),
      line('fix-3', '09:00', 'cancelled', '2026-03-02'),
      line('fix-3', '09:00', 'no_show', '2026-03-03').replace('fix-d', ' FIX-D'),
    );
    expect((await load(text)).summary).toEqual({ ...counts(3, 1, 0, 0), repeated: 2 });
    expect(await visits('fix-3')).toMatchObject([{ status: 'no_show' }]);
    expect((await load(text)).summary).toEqual({ ...counts(3, 0, 1, 0), repeated: 2 });
  });

  it('is checked without writing anything, and told as the import tells it', async () => {
    await load(file(line('fix-4', '09:00', 'completed')));
    const text = file(
      line('fix-4', '09:00', 'no_show'),
      line('fix-4', '11:00', 'completed'),
      line('fix-5', '09:00', 'completed'),
      line('fix-5', '99:00', 'completed'),
      'fix-6,1980,fix-new-d,2026-03-01,2026-03-09,completed',
    );
    const before = await count('from appointments');
    const tables = () => database.query('select count(*) from users union all select count(*) from events');
    const others = await tables();
    const check = await load(text, 'UTC', true);
    expect(check.summary).toEqual({ ...counts(5, 4, 0, 1), changed: 0 });
    const asBefore = await load(text, 'America/New_York', true);
    expect(asBefore.summary).toEqual({ ...counts(5, 3, 0, 1), changed: 1 });
    expect(await count('from appointments')).toBe(before);
    expect(await tables()).toEqual(others);
    expect(await visits('fix-4')).toMatchObject([{ status: 'completed' }]);
    const { summary, refused, changed } = await load(text);
    expect({ summary, refused, changed }).toEqual({
      summary: asBefore.summary,
      refused: asBefore.refused,
      changed: asBefore.changed,
    });
  });

  it('does not change a visit that was booked here, and says so', async () => {
    await load(file(line('fix-7', '09:00', 'completed')));
    await database.query(
      `update appointments a set imported = false from patients p where p.user_id = a.patient_id and p.import_ref = 'fix-7'`,
    );
    const { summary, refused } = await load(file(line('fix-7', '09:00', 'no_show')));
    expect(summary).toEqual(counts(1, 0, 0, 1));
    expect(refused).toEqual([[2, 'the visit is kept here and is completed: change it here']]);
    expect((await load(file(line('fix-7', '09:00', 'completed', '2026-02-01')))).summary).toEqual(
      counts(1, 0, 1, 0),
    );
  });

  it('names one patient by the references of both records that became one', async () => {
    const both = file(line('fix-8', '09:00', 'completed'), line('fix-9', '09:00', 'completed'));
    await load(both);
    const [people] = await database.query<{ keep: string; remove: string; actor: string }>(
      `select k.user_id as keep, r.user_id as remove, (select id from users limit 1) as actor
       from patients k, patients r where k.import_ref = 'fix-8' and r.import_ref = 'fix-9'`,
    );
    await database.query('select merge_patients($1, $2, $3, now())', [
      people!.keep,
      people!.remove,
      people!.actor,
    ]);
    expect(await visits('fix-8')).toHaveLength(2);
    expect((await load(both)).summary).toEqual(counts(2, 0, 2, 0));
    expect(await count(`from patients where import_ref = 'fix-9'`)).toBe(0);
  });

  it('is held to one visit by the database, whoever writes', async () => {
    await load(file(line('fix-10', '09:00', 'completed')));
    await expect(
      database.query(
        `insert into appointments (patient_id, doctor_id, clinic_id, scheduled_at, duration, status, imported, import_key)
         select patient_id, doctor_id, clinic_id, scheduled_at, duration, status, true, 'another' from appointments a
         join patients p on p.user_id = a.patient_id where p.import_ref = 'fix-10'`,
      ),
    ).rejects.toThrow(/appointments_imported_once/);
  });

  it('two at once make no twins', async () => {
    const texts = ['completed', 'no_show'].map((status) => file(line('fix-11', '09:00', status)));
    await Promise.all(texts.map((text) => load(text)));
    expect(await visits('fix-11')).toHaveLength(1);
  });
});

describe('letters', () => {
  it('that are not UTF-8 are told and keep people apart', async () => {
    const people = ['Müller', 'Möller', 'José', 'Zoë', 'François', 'Søren'];
    const text = [HEADER, ...people.map((name) => `${name},1980,Dr Weiß,2026-03-01,2026-03-09,completed`)];
    const { summary, encodings } = await load(Buffer.from(text.join('\n'), 'latin1'));
    expect(summary).toEqual(counts(6, 6, 0, 0));
    expect(encodings).toEqual(['windows-1252']);
    expect(await count(`from patients where import_ref in ('Müller', 'Möller')`)).toBe(2);
  });
});

describe('bad lines', () => {
  it('are told with their number and reason, and leave nothing behind', async () => {
    const { summary, refused } = await load(
      [
        HEADER,
        'bad-1,1980,bad-d,2026-03-01,2026-03-09,attended',
        'bad-2,1980,bad-d,2026-03-01,2026-03-09',
        '',
        'bad-3,1980,"bad-d"x,2026-03-01,2026-03-09,completed',
        'bad-4,1980,bad-d,1899-03-01,1899-03-09,completed',
        'good-1,1980,bad-good-d,2026-03-01,2026-03-09,completed',
        'bad-5,1881,bad-d,1880-03-01,1899-03-09,completed',
        'bad-6,1980,bad-d,2026-03-01,2026-03-09,completed,more',
      ].join('\r\n'),
    );
    expect(summary).toEqual(counts(7, 1, 0, 6));
    expect(refused.sort(([a], [b]) => a - b)).toEqual([
      [2, 'status must be completed, cancelled, no_show or confirmed'],
      [3, 'it has 5 fields, and the first line has 6'],
      [5, 'the quotes of this line do not match'],
      [6, 'patient_birth_year must be a year from 1880 to the year of the visit'],
      [8, 'it breaks the rule appointments_instant_range'],
      [9, 'it has 7 fields, and the first line has 6'],
    ]);
    expect(await count(`from users where full_name like 'bad-%' and full_name <> 'bad-good-d'`)).toBe(0);
    expect(
      await count(
        `from appointments a join patients p on p.user_id = a.patient_id where import_ref = 'good-1'`,
      ),
    ).toBe(1);
  });

  it('with a quote that is never closed cost no other line', async () => {
    const rest = Array.from(
      { length: 600 },
      (_, n) => `open-${n},1980,open-d,2026-03-01,2026-03-09,completed`,
    );
    const open = '"open-x,1980,open-d,2026-03-01,2026-03-09,completed';
    const { summary, refused } = await load([HEADER, rest[0], open, ...rest.slice(1), open].join('\n'));
    expect(summary).toEqual(counts(602, 600, 0, 2));
    expect(refused.map(([line]) => line)).toEqual([3, 603]);
  });

  it('are not those that hold a line break in a quoted text', async () => {
    const { summary, refused } = await load(
      `note,${HEADER}\n"late,\nsaid ""sorry""",note-1,1980,note-d,2026-03-01,2026-03-09,completed\nnone,note-2,x\n`,
    );
    expect(summary).toEqual(counts(2, 1, 0, 1));
    expect(refused).toEqual([[4, 'it has 3 fields, and the first line has 7']]);
  });
});

describe('files', () => {
  const line = (ref: string) => `${ref},1980,file-d,2026-03-01,2026-03-09,completed`;

  it('may carry a byte order mark, Windows line ends and semicolons', async () => {
    expect((await load(`\uFEFF${HEADER}\r\n${line('bom-1')}\r\n`)).summary).toEqual(counts(1, 1, 0, 0));
    expect((await load(`${HEADER}\n${line('semi-1')}\n`.replaceAll(',', ';'))).summary).toEqual(
      counts(1, 1, 0, 0),
    );
  });

  it('may be packed', async () => {
    expect((await load(gzipSync(`${HEADER}\n${line('zip-1')}\n`))).summary).toEqual(counts(1, 1, 0, 0));
  });

  it('must have their header', async () => {
    await expect(load('')).rejects.toThrow(HeaderError);
    await expect(load(`${line('head-1')}\n`)).rejects.toThrow(/^the first line must name the columns/);
    expect((await load(`${HEADER}\n`)).summary).toEqual(counts(0, 0, 0, 0));
  });

  it('that end too early say so', async () => {
    const whole = gzipSync(
      `${HEADER}\n${Array.from({ length: 500 }, (_, n) => line(`cut-${n * 7919}`)).join('\n')}\n`,
    );
    await expect(load(whole.subarray(0, whole.length - 40))).rejects.toThrow(/unexpected end of file/);
  });
});

describe('visits to come', () => {
  const at = (ref: string, doctor: string, time: string) =>
    `${ref},1980,${doctor},2026-06-01,2026-06-16T${time},confirmed`;

  it('become live appointments where they keep the rules, else are refused with the reason', async () => {
    const doctor = await makeDoctor('LIC-LIVE');
    const text = [
      HEADER,
      at('live-1', 'LIC-LIVE', '09:00'),
      at('live-2', 'LIC-LIVE', '09:00'),
      at('live-3', 'LIC-LIVE', '20:00'),
      at('live-1', 'LIC-LIVE', '09:30'),
      at('live-4', 'LIC-LIVE', '10:00'),
      at('live-5', 'nobody-here', '10:00'),
    ].join('\n');
    const first = await load(text);
    expect(first.summary).toEqual(counts(6, 2, 0, 4));
    expect(first.refused).toEqual([
      [3, 'the doctor has another visit at that time'],
      [4, 'the time is not one that the doctor offers'],
      [6, 'the doctor’s day is full'],
      [7, 'a visit to come needs a doctor (by licence number) with hours in America/New_York'],
    ]);
    expect(
      await database.query(
        `select p.import_ref, a.status, a.imported, a.created_at from appointments a join patients p on p.user_id = a.patient_id
         where a.doctor_id = $1 order by a.scheduled_at`,
        [doctor.id],
      ),
    ).toEqual([
      {
        import_ref: 'live-1',
        status: 'confirmed',
        imported: false,
        created_at: new Date('2026-06-01T16:00:00Z'),
      },
      {
        import_ref: 'live-1',
        status: 'confirmed',
        imported: false,
        created_at: new Date('2026-06-01T16:00:00Z'),
      },
    ]);
    expect(await count('from doctor_days where doctor_id = $1 and taken = 2', doctor.id)).toBe(1);
    expect(await count(`from patients where import_ref in ('live-2', 'live-3', 'live-4', 'live-5')`)).toBe(0);
    expect(await count(`from doctors where license_number = 'IMPORT-nobody-here'`)).toBe(0);
    expect((await load(text)).summary).toEqual(counts(6, 0, 2, 4));
  });
});

/** A doctor with two visits a day at most, open on 16 June 2026 from 9 to 17 in New York. */
async function makeDoctor(license: string): Promise<{ id: string }> {
  const [doctor] = await database.query<{ id: string }>(
    `with clinic as (
       insert into clinics (name, address, city, latitude, longitude, time_zone)
       values ($1, '1 Test Street', 'New York', 40.7, -74, 'America/New_York') returning id
     ), special as (insert into specializations (name, category) values ($1, 'Test') returning id
     ), person as (
       insert into users (username, email, full_name, password_hash, role)
       values ($1, $1 || '@example.test', 'Test Doctor', '-', 'doctor') returning id
     ), doctor as (
       insert into doctors (user_id, specialization_id, degree, license_number, max_patients_per_day)
       select person.id, special.id, 'MD', $1, 2 from person, special returning id
     ), place as (
       insert into doctor_clinics select doctor.id, clinic.id from doctor, clinic
     ), type as (
       insert into visit_types (doctor_id, kind, name, minutes, step_minutes, fee)
       select doctor.id, 'first_visit', 'First visit', 30, 30, 10000 from doctor
     ), hours as (
       insert into open_ranges (doctor_id, clinic_id, starts_at, ends_at, anchor)
       select doctor.id, clinic.id, '2026-06-16T13:00Z', '2026-06-16T21:00Z', '2026-06-16T13:00Z' from doctor, clinic
     )
     select id from doctor`,
    [license],
  );
  if (doctor === undefined) throw new Error('no doctor was made');
  return doctor;
}

const historyFile = process.env['HISTORY_CSV'];
if (!historyFile)
  console.warn('SKIPPED: the import of the whole history file. Set HISTORY_CSV to its path to run it.');

(historyFile ? describe : describe.skip)('the whole history file', () => {
  it('loads completely, and a second run adds nothing', async () => {
    const first = await loadFile(historyFile ?? '', 'America/Sao_Paulo');
    expect(first.refused).toEqual([]);
    expect(first.summary).toEqual(counts(84_071, 84_071, 0, 0));
    const second = await loadFile(historyFile ?? '', 'America/Sao_Paulo');
    expect(second.summary).toEqual(counts(84_071, 0, 84_071, 0));
    expect(
      await count(
        'from appointments where imported and local_date >= $1 and local_date < $2',
        '2016-01-01',
        '2017-01-01',
      ),
    ).toBe(84_071);
  }, 180_000);
});
