import fc from 'fast-check';
import { TestRecords } from '../../test/support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js';
import { OpenRangesService } from '../calendar/open-ranges.service.js';
import { DAY, MINUTE } from '../calendar/time-zone.js';
import { readCards } from '../doctors/doctor.queries.js';
import { createDataSource } from '../migrations/data-source.js';
import { Database, type Queryable } from '../database/database.js';
import { type DoctorFilter, DoctorSort } from './search.input.js';
import { DoctorSearchService } from './search.service.js';
import type { DoctorHit } from './search.type.js';

const TODAY = Math.floor(Date.now() / DAY) + 1;
const NOW = new Date(TODAY * DAY + (9 * 60 + 47) * MINUTE);
const DOCTORS = 160;
const HORIZON = 8;

let database: TestDatabase;
let records: TestRecords;
let pool: Database;
let statements = 0;
let search: DoctorSearchService;
let people: Person[];
let clinics: ClinicRow[];

/** The search with all of its reading done by one Queryable. */
function searchOn(queryable: Queryable): DoctorSearchService {
  return new DoctorSearchService(queryable, { readCards: (ids) => readCards(queryable, ids) });
}

interface ClinicRow {
  readonly id: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly is_active: boolean;
}

interface Person {
  readonly id: string;
  readonly specialization_id: string;
  readonly fee: number;
  readonly rating: number;
  readonly languages: readonly string[];
  readonly is_listed: boolean;
  readonly clinic_ids: readonly string[];
  /** Every free time up to the horizon, as the database decides it for one doctor. */
  readonly slots: readonly { readonly seconds: number; readonly clinic_id: string; readonly date: string }[];
}

/** Doctors of every kind: without hours, without visit types, away, full, held, on leave, at several clinics. */
const PEOPLE = `
select setseed(0.42);
insert into clinics (name, address, city, latitude, longitude, time_zone, is_active) values
  ('North', 'a', 'Springfield', 40.70, -74.00, 'America/New_York', true),
  ('South', 'b', 'Springfield', 40.60, -74.10, 'America/New_York', true),
  ('Hill', 'c', 'Shelbyville', 41.50, -75.00, 'America/Chicago', true),
  ('Pune', 'd', 'Pune', 18.52, 73.86, 'Asia/Kolkata', true),
  ('Berlin', 'e', 'Berlin', 52.52, 13.40, 'Europe/Berlin', true),
  ('Shut', 'f', 'Springfield', 40.71, -74.01, 'America/New_York', false);
insert into specializations (name, category) select 'Field ' || i, 'Medicine' from generate_series(1, 4) i;
insert into users (username, email, full_name, password_hash, role, disabled_at)
  select 'doc' || i, 'doc' || i || '@clinic.test', 'Doctor ' || i, 'x', 'doctor', case when random() < 0.04 then now() end
  from generate_series(1, ${DOCTORS}) i;
insert into doctors (user_id, specialization_id, degree, license_number, rating, consultation_fee, languages,
    max_patients_per_day, availability_status, is_active)
  select u.id, (select id from specializations where name = 'Field ' || (1 + substr(u.username, 4)::int / 3 % 4)),
    'MD', u.username, (array[0, 3.5, 4.25, 4.67, 5])[1 + floor(random() * 5)::int], 50 * floor(random() * 4),
    (array['{en}', '{hi}', '{en,hi}'])[1 + floor(random() * 3)::int]::text[], (array[1, 2, 100])[1 + floor(random() * 3)::int],
    (array['active', 'active', 'active', 'active', 'active', 'on_leave'])[1 + floor(random() * 6)::int]::availability_status,
    random() < 0.95
  from users u where u.role = 'doctor';
insert into doctor_clinics select d.id, c.id from doctors d cross join clinics c where random() < 0.3;
insert into visit_types (doctor_id, kind, name, minutes, buffer_after_minutes, step_minutes, fee, position, is_active)
  select d.id, 'other', 'Visit ' || p, (array[20, 30, 50])[1 + floor(random() * 3)::int], (array[0, 10])[1 + floor(random() * 2)::int],
    (array[20, 30])[1 + floor(random() * 2)::int], 10, p, random() < 0.8
  from doctors d cross join generate_series(1, 2) p;
insert into weekly_hours (doctor_id, clinic_id, visit_type_id, weekday, start_time, end_time)
  select dc.doctor_id, dc.clinic_id,
    case when random() < 0.2 then (select t.id from visit_types t where t.doctor_id = dc.doctor_id order by random() limit 1) end,
    w, make_time(floor(random() * 24)::int, 0, 0), make_time(floor(random() * 24)::int, 30, 0)
  from doctor_clinics dc cross join generate_series(1, 7) w where random() < 0.35;
insert into leave (doctor_id, starts_at, ends_at, time_zone)
  select id, $TODAY$, $TODAY$ + interval '4 days', 'UTC' from doctors where random() < 0.1;
insert into users (username, email, full_name, password_hash, role)
  select 'pat' || i, 'pat' || i || '@clinic.test', 'Patient ' || i, 'x', 'patient' from generate_series(1, 400) i;
insert into patients (user_id, date_of_birth, contact_number)
  select id, '1980-01-01', '+1555' || username from users where role = 'patient';
do $$
declare p record; v_kind text; v_start timestamptz;
begin
  for p in select u.id as patient_id, d.doctor_id, d.clinic_id
    from (select id, row_number() over () as n from users where role = 'patient') u
    join (select dc.*, row_number() over (order by random()) as n from doctor_clinics dc) d on d.n = 1 + u.n % 120
  loop
    v_kind := (array['confirmed', 'confirmed', 'pending', 'held'])[1 + floor(random() * 4)::int];
    v_start := $NOW$ + make_interval(mins => 10 * floor(random() * 144 * 6)::int);
    begin
      insert into appointments (patient_id, doctor_id, clinic_id, scheduled_at, duration, status, hold_purpose, expires_at)
      values (p.patient_id, p.doctor_id, p.clinic_id, v_start, make_interval(mins => (array[30, 240, 720])[1 + floor(random() * 3)::int]),
        v_kind::appointment_status, case when v_kind = 'held' then 'book'::hold_purpose end,
        case when v_kind <> 'confirmed' then $NOW$ + (random() - 0.3) * interval '1 hour' end);
    exception when exclusion_violation or check_violation then null;
    end;
  end loop;
end $$;
`;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  pool = new Database(await createDataSource(database.url, { poolSize: 3 }).initialize());
  await records.query('update settings set booking_horizon_days = $1', [HORIZON]);
  await records.query(
    PEOPLE.replaceAll('$TODAY$', `timestamp '${NOW.toISOString().slice(0, 10)}'`).replaceAll(
      '$NOW$',
      `timestamptz '${NOW.toISOString()}'`,
    ),
  );
  await new OpenRangesService(pool).expandAll(NOW);
  clinics = await records.query<ClinicRow>('select id, city, latitude, longitude, is_active from clinics');
  people = await records.query<Person>(
    `select d.id, d.specialization_id, d.consultation_fee as fee, d.rating::float8, d.languages,
       d.is_active and u.disabled_at is null as is_listed,
       array(select dc.clinic_id from doctor_clinics dc where dc.doctor_id = d.id) as clinic_ids,
       (select coalesce(json_agg(json_build_object('seconds', extract(epoch from s.starts_at), 'clinic_id', s.clinic_id,
           'date', s.local_date) order by s.starts_at, s.clinic_id), '[]')
         from slot_starts(d.id, first_visit_type(d.id), null, $1, 'infinity', $1) s) as slots
     from doctors d join users u on u.id = d.user_id`,
    [NOW],
  );
  const counting: Queryable = {
    query: (statement, values) => {
      statements += 1;
      return pool.query(statement, values);
    },
  };
  search = searchOn(counting);
}, 60_000);

afterAll(async () => {
  await pool?.dataSource.destroy();
  await records?.end();
  await database?.drop();
});

function kilometres(
  from: { latitude: number; longitude: number },
  to: { latitude: number; longitude: number },
): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const vector = ({
    latitude,
    longitude,
  }: {
    latitude: number;
    longitude: number;
  }): [number, number, number] => [
    Math.cos(radians(latitude)) * Math.cos(radians(longitude)),
    Math.cos(radians(latitude)) * Math.sin(radians(longitude)),
    Math.sin(radians(latitude)),
  ];
  const [a, b] = [vector(from), vector(to)];
  return 6371 * Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
}

interface Expected {
  readonly id: string;
  readonly km: number | null;
  readonly times: readonly string[];
}

/** Computes everybody and sorts. */
function reference(filter: DoctorFilter, sort: DoctorSort): Expected[] {
  const near = filter.near ?? null;
  const hasPlaces = filter.clinicId != null || filter.city != null || near !== null;
  const places = new Map<string, number>();
  for (const clinic of clinics) {
    const km = near === null ? 0 : kilometres(near, clinic);
    if (filter.clinicId != null && clinic.id !== filter.clinicId) continue;
    if (!clinic.is_active || (filter.city != null && clinic.city.toLowerCase() !== filter.city.toLowerCase()))
      continue;
    if (filter.withinKm == null || km <= filter.withinKm) places.set(clinic.id, km);
  }
  const isWindowed = filter.freeFrom != null || filter.freeTo != null || filter.freeOn != null;
  const found = people
    .filter(
      (person) =>
        person.is_listed &&
        (filter.specializationId == null || person.specialization_id === filter.specializationId) &&
        (filter.language == null || person.languages.includes(filter.language)) &&
        (filter.maxFee == null || person.fee <= filter.maxFee) &&
        (filter.minRating == null || person.rating >= filter.minRating) &&
        (!hasPlaces || person.clinic_ids.some((id) => places.has(id))),
    )
    .map((person) => {
      const own = person.clinic_ids.flatMap((id) => places.get(id) ?? []);
      const slots = person.slots.filter(
        (slot) =>
          places.has(slot.clinic_id) &&
          (filter.freeFrom == null || slot.seconds * 1000 >= filter.freeFrom.getTime()) &&
          (filter.freeTo == null || slot.seconds * 1000 < filter.freeTo.getTime()) &&
          (filter.freeOn == null || slot.date === filter.freeOn),
      );
      return { person, slots, km: near === null ? null : Math.min(...own) };
    })
    .filter(({ slots }) => !isWindowed || slots.length > 0);
  const key = ({ person, slots, km }: (typeof found)[number]): number =>
    ({
      [DoctorSort.SOONEST]: slots[0]?.seconds ?? 0,
      [DoctorSort.DISTANCE]: km ?? 0,
      [DoctorSort.RATING]: -person.rating,
      [DoctorSort.FEE]: person.fee,
    })[sort];
  return found
    .sort((a, b) => {
      const group = Number(a.slots.length === 0) - Number(b.slots.length === 0);
      return group || key(a) - key(b) || (a.person.id < b.person.id ? -1 : 1);
    })
    .map(({ person, slots, km }) => ({
      id: person.id,
      km,
      times: slots
        .slice(0, 3)
        .map((slot) => `${new Date(slot.seconds * 1000).toISOString()} ${slot.clinic_id}`),
    }));
}

function shown({ doctor, distanceKm, nextFreeTimes }: DoctorHit): Expected {
  return {
    id: doctor.id,
    km: distanceKm,
    times: nextFreeTimes.map((slot) => `${String(slot.startsAt)} ${slot.clinicId}`),
  };
}

async function allPages(filter: DoctorFilter, sort: DoctorSort, first: number): Promise<DoctorHit[]> {
  const hits: DoctorHit[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await search.search(filter, sort, first, after, NOW);
    hits.push(...page.edges.map(({ node }) => node));
    expect(page.edges.length).toBeLessThanOrEqual(first);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    if (!page.pageInfo.hasNextPage) return hits;
    expect(page.edges).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
}

const instant = fc
  .integer({ min: -12, max: 24 * (HORIZON + 1) })
  .map((hours) => new Date(NOW.getTime() + hours * 3_600_000));
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 1 });
const filters = fc
  .record({
    specialization: maybe(fc.nat({ max: 3 })),
    city: maybe(fc.constantFrom('springfield', 'Pune', 'Nowhere')),
    near: maybe(fc.constantFrom({ latitude: 40.65, longitude: -74.02 }, { latitude: 50, longitude: 10 })),
    withinKm: maybe(fc.constantFrom(9, 200, 2_000)),
    window: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(instant, instant)
          .filter(([a, b]) => a < b)
          .map(([freeFrom, freeTo]) => ({ freeFrom, freeTo })),
      },
      { weight: 1, arbitrary: instant.map((freeFrom) => ({ freeFrom })) },
      { weight: 1, arbitrary: instant.map((freeTo) => ({ freeTo })) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: -1, max: HORIZON + 2 }).map((day) => ({
          freeOn: new Date((TODAY + day) * DAY).toISOString().slice(0, 10),
        })),
      },
    ),
    maxFee: maybe(fc.constantFrom(0, 50, 100)),
    minRating: maybe(fc.constantFrom(3.5, 4.67)),
    language: maybe(fc.constantFrom('en', 'hi', 'fr')),
    clinic: maybe(fc.nat({ max: 3 })),
    keep: fc.nat({ max: 127 }),
  })
  .map(({ keep, specialization, clinic, window, ...rest }) => {
    // Few filters at a time, or hardly anybody is left.
    const all: DoctorFilter = {
      specializationId: specialization === null ? null : 'field',
      city: rest.city,
      maxFee: rest.maxFee,
      minRating: rest.minRating,
      language: rest.language,
      near: rest.near,
      clinicId: clinic === null ? null : 'clinic',
    };
    const filter = Object.fromEntries(
      Object.entries(all).filter((_, index) => (keep >> index) % 2 === 1),
    ) as DoctorFilter;
    if (filter.near != null) filter.withinKm = rest.withinKm;
    return { filter: { ...filter, ...window }, specialization, clinic };
  });

test('every order and filter gives what computing everybody and sorting gives, page by page', async () => {
  const specializations = await records.query<{ id: string }>('select id from specializations order by name');
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.constantFrom(...Object.values(DoctorSort)),
      fc.constantFrom(8, 25, 50),
      async ({ filter: drawn, specialization, clinic }, sort, first) => {
        const filter = { ...drawn };
        if (filter.specializationId != null)
          filter.specializationId = specializations[specialization ?? 0]!.id;
        if (filter.clinicId != null) filter.clinicId = clinics[clinic ?? 0]!.id;
        if (sort === DoctorSort.DISTANCE) filter.near ??= { latitude: 45, longitude: 30 };
        const hits = (await allPages(filter, sort, first)).map(shown);
        const expected = reference(filter, sort);
        seen += hits.length;
        expect(hits.map(({ id, times }) => ({ id, times }))).toEqual(
          expected.map(({ id, times }) => ({ id, times })),
        );
        for (const [index, { km }] of hits.entries()) {
          if (filter.near == null) expect(km).toBeNull();
          else expect(km).toBeCloseTo(expected[index]!.km!, 3);
        }
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(100);
}, 180_000);

test('the data hold what makes a search hard', () => {
  const listed = people.filter((person) => person.is_listed);
  expect(listed.length).toBeLessThan(people.length);
  expect(listed.filter((person) => person.slots.length === 0).length).toBeGreaterThan(5);
  expect(listed.filter((person) => person.slots.length > 0).length).toBeGreaterThan(50);
  expect(new Set(listed.map((person) => person.slots[0]?.seconds)).size).toBeLessThan(listed.length - 10);
});

test('a page costs the same few queries however many doctors it has', async () => {
  const cost = async (filter: DoctorFilter, sort: DoctorSort, first: number): Promise<number> => {
    statements = 0;
    const page = await search.search(filter, sort, first, null, NOW);
    expect(page.edges).toHaveLength(first);
    return statements;
  };
  const from = new Date(NOW.getTime() + DAY);
  for (const first of [1, 10, 40]) {
    expect(await cost({}, DoctorSort.SOONEST, first)).toBeLessThanOrEqual(3);
    expect(await cost({ freeFrom: from }, DoctorSort.SOONEST, first)).toBeLessThanOrEqual(3);
    expect(await cost({ words: 'doctor' }, DoctorSort.SOONEST, first)).toBeLessThanOrEqual(3);
    expect(await cost({ words: 'doctor medicine' }, DoctorSort.FEE, first)).toBe(2);
    expect(await cost({}, DoctorSort.RATING, first)).toBe(2);
    expect(await cost({}, DoctorSort.FEE, first)).toBe(2);
    expect(await cost({ near: { latitude: 1, longitude: 2 } }, DoctorSort.DISTANCE, first)).toBe(2);
  }
  // Deep pages plan their walk at once.
  let after: string | null = null;
  for (let page = 0; page < 6; page += 1) {
    statements = 0;
    const found = await search.search({}, DoctorSort.SOONEST, 10, after, NOW);
    after = found.pageInfo.endCursor;
    expect(statements).toBeLessThanOrEqual(3);
  }
});

test('soonest looks at some of the doctors only', async () => {
  let looked = 0;
  const watching: Queryable = {
    query: async (statement, values) => {
      const rows = await pool.query(statement, values);
      if (rows.some((row) => 'walked' in row)) looked += rows.length;
      return rows as never;
    },
  };
  await searchOn(watching).search({}, DoctorSort.SOONEST, 5, null, NOW);
  expect(looked).toBeGreaterThanOrEqual(5);
  expect(looked).toBeLessThan(40);
});

test.each<[string, DoctorFilter, DoctorSort, number, string | null]>([
  ['first below 1', {}, DoctorSort.SOONEST, 0, null],
  ['first above 50', {}, DoctorSort.SOONEST, 51, null],
  ['a cursor that is none', {}, DoctorSort.SOONEST, 10, 'nonsense'],
  [
    'a cursor of another order',
    {},
    DoctorSort.RATING,
    10,
    Buffer.from('["FEE",0,1,"x",1]').toString('base64url'),
  ],
  ['sorting by distance from nowhere', {}, DoctorSort.DISTANCE, 10, null],
  ['a distance from nowhere', { withinKm: 5 }, DoctorSort.FEE, 10, null],
  ['a point off the earth', { near: { latitude: 91, longitude: 0 } }, DoctorSort.FEE, 10, null],
  ['an id that is none', { specializationId: 'x' }, DoctorSort.FEE, 10, null],
  ['a clinic that is none', { clinicId: 'x' }, DoctorSort.FEE, 10, null],
  ['a window that ends first', { freeFrom: NOW, freeTo: NOW }, DoctorSort.FEE, 10, null],
  ['too many words', { words: 'a'.repeat(101) }, DoctorSort.FEE, 10, null],
  ['more stars than there are', { minRating: 6 }, DoctorSort.FEE, 10, null],
])('refuses %s', async (_, filter, sort, first, after) => {
  await expect(search.search(filter, sort, first, after, NOW)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

describe('words', () => {
  let sharma: string;
  let varma: string;
  let garcia: string;

  beforeAll(async () => {
    const make = async (name: string, field: string, description: string): Promise<string> => {
      const { doctorId, doctorUserId } = await records.clinic();
      await records.query('update users set full_name = $2 where id = $1', [doctorUserId, name]);
      const [specialization] = await records.query<{ id: string }>(
        `insert into specializations (name, category) values ($1, 'Words')
         on conflict (equal_form(name)) do update set category = 'Words' returning id`,
        [field],
      );
      await records.query(
        'update doctors set specialization_id = $2, profile_description = $3 where id = $1',
        [doctorId, specialization!.id, description],
      );
      return doctorId;
    };
    sharma = await make('Asha Sharma', 'Cardiology', 'Looks after hearts of every age');
    varma = await make('Rohan Varma', 'Dermatology', 'Skin, hair and nails');
    garcia = await make('José García-Núñez', 'Pediatrics', 'Children are welcome');
  });

  const found = async (words: string): Promise<string[]> => {
    const page = await search.search({ words }, DoctorSort.RATING, 50, null, NOW);
    return page.edges.map(({ node }) => node.doctor.id);
  };

  test.each([
    ['sharma', () => [sharma]],
    ['Asha SHARMA', () => [sharma]],
    ['Dr. Sharma', () => [sharma]],
    ['sharma varma', () => [sharma, varma]],
    ['shar', () => [sharma]],
    ['Shrma', () => [sharma]],
    ['shamra asha', () => [sharma]],
    ['cardiolgy', () => [sharma]],
    ['cardiologist', () => [sharma]],
    ['heart', () => [sharma]],
    ['dermatolgist', () => [varma]],
    ['garcia', () => [garcia]],
    ['nunez', () => [garcia]],
    ['Jose Garcia Nunez', () => [garcia]],
    ['pedatrics', () => [garcia]],
    ['xylophone', () => []],
    ['%', null],
    ['  ', null],
  ])('%s', async (words, expected) => {
    const ids = await found(words);
    if (expected === null) expect(ids.length).toBe(50);
    else expect(ids).toEqual(expected());
  });

  test('follow the name, the specialization and the description', async () => {
    expect(await found('knees')).toEqual([]);
    await records.query(`update doctors set profile_description = 'Knees' where id = $1`, [varma]);
    expect(await found('knees')).toEqual([varma]);
    await records.query(
      `update users set full_name = 'Rohan Zeta' where id = (select user_id from doctors where id = $1)`,
      [varma],
    );
    expect(await found('zeta')).toEqual([varma]);
    expect(await found('rohan knees')).toEqual([varma]);
    await records.query(`update specializations set name = 'Trichology' where name = 'Dermatology'`);
    expect(await found('trichology')).toEqual([varma]);
  });
});

test('shorter notice lets earlier times come first again', async () => {
  const { doctorId } = await records.clinic();
  await records.query(
    `insert into open_ranges (doctor_id, clinic_id, starts_at, ends_at, anchor)
     select $1, clinic_id, $2, $2::timestamptz + interval '3 hours', $2 from doctor_clinics where doctor_id = $1`,
    [doctorId, new Date(Date.now() + 30 * MINUTE)],
  );
  const bound = async (): Promise<Date | null> =>
    (
      await records.query<{ first_free_at: Date | null }>(
        'select first_free_at from open_ranges where doctor_id = $1',
        [doctorId],
      )
    )[0]!.first_free_at;
  await records.query(`select refresh_first_free($1, '-infinity', 'infinity', now())`, [doctorId]);
  const before = await bound();
  expect(before!.getTime()).toBeGreaterThan(Date.now() + 59 * MINUTE);
  await records.query('update settings set minimum_notice_minutes = 0');
  expect((await bound())!.getTime()).toBeLessThanOrEqual(Date.now() + 31 * MINUTE);
  await records.query('update settings set minimum_notice_minutes = 60');
});
