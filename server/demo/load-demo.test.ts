import { verify } from '@node-rs/argon2';
import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../test/support/database.js';
import { Database } from '../src/database/database.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { checkKey } from '../src/files/file-key.js';
import type { FileStorage } from '../src/files/file-storage.js';
import { DEMO_DOCTORS } from './demo-doctors.js';
import type { DemoSizes } from './demo-load.js';
import { DEMO_PASSWORD, DemoRefused, loadDemo } from './load-demo.js';
import { drawPortrait } from './portrait.js';

/** Long enough to hold what the demo patient is given. */
const SIZES: DemoSizes = { patients: 240, pastDays: 70, futureDays: 25 };
/** A Sunday in New York, a week before the clocks change: the demo doctor has hours of that day alone. */
const NOW = new Date('2026-10-25T15:00:00Z');

interface Loaded {
  readonly clone: TestDatabase;
  readonly dataSource: DataSource;
  readonly database: Database;
}

async function load(now: Date, files?: FileStorage): Promise<Loaded> {
  const clone = await cloneDatabase();
  const dataSource = await createDataSource(clone.ownerUrl, { poolSize: 3 }).initialize();
  const database = new Database(dataSource);
  await setClock(database, now);
  await loadDemo(database, { now, sizes: SIZES, ...(files === undefined ? {} : { files }) });
  return { clone, dataSource, database };
}

/** Dated hours must not lie in the past of the database's clock, which is not the test's. */
async function setClock(database: Database, now: Date): Promise<void> {
  if (now < new Date()) await database.query('alter table availability disable trigger availability_insert');
}

async function unload({ clone, dataSource }: Loaded): Promise<void> {
  await dataSource.destroy();
  await clone.drop();
}

const stored = new Map<string, Buffer>();
const files: FileStorage = {
  write: async (key, content) => {
    if (!Buffer.isBuffer(content)) throw new Error('The demo makes its files in memory');
    stored.set(key, content);
  },
  read: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
  discardDrafts: () => Promise.resolve(),
};

let demo: Loaded;

beforeAll(async () => {
  demo = await load(NOW, files);
}, 120_000);

afterAll(async () => {
  if (demo !== undefined) await unload(demo);
});

const rowsOf = <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  demo.database.query<Row>(sql, values);

async function count(sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(`select count(*)::int as count ${sql}`, values);
  return row?.count ?? -1;
}

it('lets its three accounts in, and nobody else', async () => {
  const users = await rowsOf<{ email: string; password_hash: string }>(
    `select distinct on (password_hash) email, password_hash from users order by password_hash, email`,
  );
  const open: string[] = [];
  for (const { password_hash } of users) {
    if (!(await verify(password_hash, DEMO_PASSWORD))) continue;
    const owners = await rowsOf<{ email: string }>('select email from users where password_hash = $1', [
      password_hash,
    ]);
    open.push(...owners.map(({ email }) => email));
  }
  expect(open.sort()).toEqual(['admin@demo.test', 'doctor@demo.test', 'patient@demo.test']);
});

it('knows the hours that were offered, for the share of them that was booked', async () => {
  const [load] = await rowsOf<{ days: number; share: number }>(
    `select count(distinct o.local_date)::int as days, sum(v.minutes)::float8 / sum(o.minutes) as share
     from offered_days o left join visit_days v using (local_date, doctor_id, clinic_id)
     where o.local_date < '2026-10-25'`,
  );
  expect(load?.days).toBeGreaterThan(40);
  expect(load?.share).toBeGreaterThan(0.01);
  expect(load?.share).toBeLessThan(1);
  expect(
    await count(`from visit_days v where v.open + v.arrived + v.missed > 0 and v.local_date < '2026-10-24' and not exists (
    select from offered_days o where (o.local_date, o.doctor_id, o.clinic_id) = (v.local_date, v.doctor_id, v.clinic_id))`),
  ).toBe(0);
});

it('is refused where somebody is already', async () => {
  const before = await count('from users');
  await expect(loadDemo(demo.database, { now: NOW, sizes: SIZES })).rejects.toThrow(DemoRefused);
  expect(await count('from users')).toBe(before);
});

it('holds what the product shows', async () => {
  const [all] = await rowsOf(
    `select (select count(*)::int from clinics) as clinics, (select count(distinct time_zone)::int from clinics) as zones,
       (select count(*)::int from doctors) as doctors, (select count(*)::int from specializations) as specializations,
       (select count(*)::int from patients) as patients, (select count(*)::int from doctors where requires_approval) as approval,
       (select count(*)::int from doctors where availability_status = 'on_leave') as on_leave,
       (select count(*)::int from weekly_hours where end_time <= start_time) as night_hours`,
  );
  expect(all).toEqual({
    clinics: 4,
    zones: 4,
    doctors: 24,
    specializations: 10,
    patients: SIZES.patients,
    approval: 1,
    on_leave: 1,
    night_hours: 2,
  });
});

it('keeps every rule of a booking', async () => {
  expect(
    await count(
      `from doctor_days dd join doctors d on d.id = dd.doctor_id where dd.taken > d.max_patients_per_day`,
    ),
  ).toBe(0);
  // But for those whose patients are asked whether they take another time.
  const outside = `from appointments a where a.status in ('pending', 'confirmed')
    and (a.doctor_id, a.local_date) not in (select p.former_doctor_id, (p.former_starts_at at time zone c.time_zone)::date
      from absence_proposals p join clinics c on c.id = p.clinic_id)
    and not exists (select from open_ranges o where o.doctor_id = a.doctor_id and o.clinic_id = a.clinic_id
      and o.starts_at <= lower(a.visit) and o.ends_at >= upper(a.visit))`;
  expect(await count(outside)).toBe(0);
  expect(await count(`from appointments where status in ('pending', 'confirmed')`)).toBeGreaterThan(100);
  const most = `from (select count(*) as open from appointments where status in ('pending', 'confirmed')
    and series_id is null group by patient_id) x where open > 5`;
  expect(await count(most)).toBe(0);
  expect(
    await count(
      `from appointments where created_at > $1 or created_at >= scheduled_at or cancelled_at > $1`,
      [NOW],
    ),
  ).toBe(0);
  const early = `from appointments a join users u on u.id = a.patient_id where a.created_at < u.created_at`;
  expect(await count(early)).toBe(0);
});

it('looks like a clinic: some cancel, some do not come, the more the longer ahead they booked', async () => {
  const [rates] = await rowsOf<Record<string, number>>(
    `select avg((status = 'cancelled')::int)::float8 as cancelled,
       avg((status = 'no_show')::int) filter (where status <> 'cancelled')::float8 as missed,
       avg((status = 'no_show')::int) filter (where status <> 'cancelled' and scheduled_at - created_at < interval '2 days')::float8 as missed_soon,
       avg((status = 'no_show')::int) filter (where status <> 'cancelled' and scheduled_at - created_at > interval '14 days')::float8 as missed_late
     from appointments where scheduled_at < $1`,
    [NOW],
  );
  expect(rates?.['cancelled']).toBeGreaterThan(0.04);
  expect(rates?.['cancelled']).toBeLessThan(0.2);
  expect(rates?.['missed']).toBeGreaterThan(0.05);
  expect(rates?.['missed']).toBeLessThan(0.2);
  expect(rates?.['missed_late'] ?? 0).toBeGreaterThan(1.5 * (rates?.['missed_soon'] ?? Infinity));
});

it('leaves free times within two days with most doctors', async () => {
  const free = await count(
    `from doctors d where exists (select from slot_starts(d.id, first_visit_type(d.id), null, $1::timestamptz,
       $1::timestamptz + interval '3 days', $1::timestamptz))`,
    [NOW],
  );
  expect(free).toBeGreaterThan(12);
});

it('gives the demo patient a past, two visits and a course to come, and the demo doctor a busy day', async () => {
  const visits = await rowsOf<{ status: string; count: number }>(
    `select a.status, count(*)::int as count from appointments a join users u on u.id = a.patient_id
     where u.email = 'patient@demo.test' group by a.status order by a.status`,
  );
  const byStatus = Object.fromEntries(visits.map(({ status, count: number }) => [status, number]));
  expect(byStatus).toMatchObject({ confirmed: 6, cancelled: 1, no_show: 1 });
  expect(byStatus['completed']).toBeGreaterThanOrEqual(2);
  const today = await count(
    `from appointments a join doctors d on d.id = a.doctor_id join users u on u.id = d.user_id
     where u.email = 'doctor@demo.test' and a.local_date = '2026-10-25' and a.status <> 'cancelled'`,
  );
  expect(today).toBeGreaterThanOrEqual(10);
});

it('shows what lies between booking and visit, each with the message that tells of it', async () => {
  const [between] = await rowsOf(
    `select (select count(*)::int from appointments where series_id is not null and status = 'confirmed') as course,
       (select array_agg(coalesce(outcome, 'open') order by outcome) from absence_proposals) as proposals,
       (select count(*)::int from doctor_delays where local_date = '2026-10-25' and ended_at is null) as delays,
       (select count(*)::int from waitlist_offers where state = 'open') as offers,
       (select array_agg(distinct kind order by kind) from messages) as told`,
  );
  expect(between).toMatchObject({ course: 4, proposals: ['accepted', 'open', 'open'], delays: 1, offers: 1 });
  expect(between).toMatchObject({
    told: ['appointment.late', 'appointment.proposed', 'series.booked', 'waitlist.offered'],
  });
  // Whoever signs in as the demo patient sees what is asked of them.
  const asked = `from absence_proposals p join appointments a on a.id = p.appointment_id
    join users u on u.id = a.patient_id where u.email = 'patient@demo.test' and p.outcome is null`;
  expect(await count(asked)).toBe(1);
  // Half of those who come soon said so themselves, and the record tells it.
  const soon = `from appointments a join doctors d on d.id = a.doctor_id join users u on u.id = d.user_id
    where u.email = 'doctor@demo.test' and a.status = 'confirmed' and a.reminder_sent and a.scheduled_at > $1`;
  const reminded = await count(soon, [NOW]);
  expect(reminded).toBeGreaterThan(1);
  const coming = `${soon} and a.patient_confirmed_at is not null and exists (select from audit_events e
    where e.appointment_id = a.id and e.action = 'appointment.attending' and e.actor_id = a.patient_id)`;
  expect(await count(coming, [NOW])).toBe(Math.ceil(reminded / 2));
  // A promise is kept: nothing else lies where something is held.
  expect(
    await count(
      `from appointments h join appointments a on a.doctor_id = h.doctor_id and a.id <> h.id and a.busy && h.busy
       where h.status = 'held' and a.status in ('confirmed', 'pending', 'checked_in')`,
    ),
  ).toBe(0);
});

it('tells who booked each visit to come', async () => {
  const silent = `from appointments a where a.status in ('pending', 'confirmed') and not exists (
    select from audit_events e where e.appointment_id = a.id and e.action = 'appointment.booked'
      and e.actor_id = a.booked_by)`;
  expect(await count(silent)).toBe(0);
});

it('is the same on the same day, and another on the next', async () => {
  const again = await load(NOW);
  const later = await load(new Date(NOW.getTime() + 24 * 3_600_000));
  try {
    const print = async ({ database }: Loaded): Promise<string> => {
      const rows = await database.query(
        `select a.id, a.patient_id, a.scheduled_at, a.status, a.created_at, a.fee, f.rating, f.comments, u.full_name
         from appointments a join users u on u.id = a.patient_id left join feedback f on f.appointment_id = a.id
         -- The product gives what it books and keeps another id each time.
         where a.series_id is null and a.status <> 'held' order by a.id`,
      );
      return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    };
    expect(await print(again)).toBe(await print(demo));
    expect(await print(later)).not.toBe(await print(demo));
  } finally {
    await unload(again);
    await unload(later);
  }
}, 120_000);

describe('documents', () => {
  it('are whole files of the kind that they are listed as, of the demo patient and the demo doctor alone', async () => {
    const reports = await rowsOf<{ key: string; type: string; size: number; email: string; doctor: string }>(
      `select r.report_url as key, r.media_type as type, r.size_bytes as size, u.email, d.email as doctor
       from reports r join users u on u.id = r.patient_id join doctors o on o.id = r.doctor_id
       join users d on d.id = o.user_id where r.stored_at is not null`,
    );
    expect(reports.map(({ type }) => type).sort()).toEqual([
      'application/pdf',
      'application/pdf',
      'application/pdf',
      'image/png',
    ]);
    for (const { key, type, size, email, doctor } of reports) {
      expect({ email, doctor }).toEqual({ email: 'patient@demo.test', doctor: 'doctor@demo.test' });
      const content = stored.get(checkKey(key));
      if (content === undefined) throw new Error(`${key} was not stored`);
      expect(content).toHaveLength(size);
      expect((await fileTypeFromBuffer(content))?.mime).toBe(type);
      if (type === 'application/pdf') expect(content.toString('latin1')).toMatch(/startxref\n\d+\n%%EOF\n$/);
    }
  });
});

describe('portraits', () => {
  it('are square pictures that doctors have under the names of the storage', async () => {
    const photos = await rowsOf<{ profile_photo: string }>(
      `select u.profile_photo from doctors d join users u on u.id = d.user_id`,
    );
    expect(photos).toHaveLength(24);
    for (const { profile_photo: key } of photos) {
      expect(key).toMatch(/^photos\/[A-Za-z0-9_-]+\.webp$/);
      expect(await sharp(stored.get(key)).metadata()).toMatchObject({
        format: 'webp',
        width: 512,
        height: 512,
      });
    }
  });

  it('differ from doctor to doctor', () => {
    const drawings = DEMO_DOCTORS.map(({ portrait, gender }) =>
      drawPortrait({ ...portrait, isMan: gender === 'male' }),
    );
    expect(new Set(drawings).size).toBe(DEMO_DOCTORS.length);
  });
});
