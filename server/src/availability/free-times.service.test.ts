import fc from 'fast-check';
import pg from 'pg';
import { TestRecords } from '../../test/support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js';
import { MINUTES_A_DAY, openMinutes, Wall } from '../../test/support/open-minutes.js';
import { createDataSource } from '../migrations/data-source.js';
import { Database } from '../database/database.js';
import type { Viewer } from '../api/viewer.js';
import { OpenRangesService } from '../calendar/open-ranges.service.js';
import { FreeTimesService } from './free-times.service.js';
import type { HoursInput } from '../calendar/open-ranges.rules.js';
import { DAY, dateOfDay, MINUTE } from '../calendar/time-zone.js';

const ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'];
/** Tomorrow at an odd minute: dated hours must not lie in the past, and nothing may depend on whole hours. */
const NOW = new Date((Math.floor(Date.now() / DAY) + 1) * DAY + (9 * 60 + 47) * MINUTE);
const TODAY = Math.floor(NOW.getTime() / DAY);
const NOTICE = 60;
const HORIZON = 4;

let database: TestDatabase;
let records: TestRecords;
let pool: Database;
let openRanges: OpenRangesService;
let freeTimes: FreeTimesService;

/** As whoever changes a doctor's hours does it. */
async function expandDoctor(doctorId: string): Promise<void> {
  await pool.transaction((tx) => openRanges.expandWithin(tx, [doctorId], NOW));
}

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  pool = new Database(await createDataSource(database.url, { poolSize: 3 }).initialize());
  openRanges = new OpenRangesService(pool);
  freeTimes = new FreeTimesService(pool);
  await records.query('update settings set minimum_notice_minutes = $1, booking_horizon_days = $2', [
    NOTICE,
    HORIZON,
  ]);
});

afterAll(async () => {
  await pool?.dataSource.destroy();
  await records?.end();
  await database?.drop();
});

interface Visit {
  readonly minutes: number;
  readonly before: number;
  readonly after: number;
  readonly step: number;
}

/** An appointment that stands in the way, or no longer does. Minutes are counted from NOW. */
interface Standing {
  readonly clinic: number;
  readonly at: number;
  readonly minutes: number;
  readonly before: number;
  readonly after: number;
  readonly kind:
    'confirmed' | 'checked_in' | 'pending' | 'lapsed' | 'held' | 'run out' | 'cancelled' | 'completed';
}

interface Hours {
  readonly clinic: number;
  readonly type: number | null;
  readonly start: number;
  readonly end: number;
}

interface World {
  readonly zones: readonly [string, string];
  readonly visits: readonly [Visit, Visit];
  readonly limit: number;
  readonly weekly: readonly (Hours & { readonly weekday: number })[];
  readonly dated: readonly (Hours & {
    readonly day: number;
    readonly zone: string;
    readonly isAvailable: boolean;
  })[];
  readonly leave: readonly {
    readonly zone: string;
    readonly day: number;
    readonly start: number;
    readonly minutes: number;
  }[];
  readonly closures: readonly { readonly clinic: number; readonly day: number }[];
  readonly standing: readonly Standing[];
}

const time = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: MINUTES_A_DAY - 1 }),
);
const clinic = fc.constantFrom(0, 1);
const day = fc.integer({ min: 0, max: HORIZON + 1 });
const zone = fc.constantFrom(...ZONES);
const visit = fc.record({
  minutes: fc.constantFrom(10, 20, 45, 50, 120),
  before: fc.constantFrom(0, 0, 5, 15),
  after: fc.constantFrom(0, 0, 10),
  step: fc.constantFrom(5, 15, 20, 35, 60),
});
const hours = { clinic, type: fc.constantFrom(null, null, 0, 1), start: time, end: time };
const world: fc.Arbitrary<World> = fc.record({
  zones: fc.tuple(zone, zone),
  visits: fc.tuple(visit, visit),
  limit: fc.constantFrom(1, 2, 100),
  weekly: fc.array(fc.record({ ...hours, weekday: fc.integer({ min: 1, max: 7 }) }), { maxLength: 8 }),
  dated: fc.array(fc.record({ ...hours, day, zone, isAvailable: fc.boolean() }), { maxLength: 4 }),
  leave: fc.array(fc.record({ zone, day, start: time, minutes: fc.integer({ min: 1, max: 900 }) }), {
    maxLength: 1,
  }),
  closures: fc.array(fc.record({ clinic, day }), { maxLength: 1 }),
  standing: fc.array(
    fc.record({
      clinic,
      at: fc.integer({ min: -600, max: HORIZON * MINUTES_A_DAY }),
      minutes: fc.constantFrom(10, 30, 90, 720),
      before: fc.constantFrom(0, 15, 240),
      after: fc.constantFrom(0, 15, 240),
      kind: fc.constantFrom<Standing['kind'][]>(
        'confirmed',
        'checked_in',
        'pending',
        'lapsed',
        'held',
        'run out',
        'cancelled',
        'completed',
      ),
    }),
    { maxLength: 6 },
  ),
});

const BLOCKING: readonly Standing['kind'][] = ['confirmed', 'checked_in', 'pending', 'held'];
const COUNTING: readonly Standing['kind'][] = [...BLOCKING, 'completed'];

interface Built {
  readonly doctorId: string;
  readonly clinicIds: readonly string[];
  readonly typeIds: readonly string[];
  /** Those that the constraints let in. */
  readonly standing: readonly Standing[];
}

let built = 0;

async function build(all: World): Promise<Built> {
  built += 1;
  const made = await records.clinic({ timeZone: all.zones[0], maxPatientsPerDay: all.limit });
  const { doctorId } = made;
  const [second] = await records.query<{ id: string }>(
    `insert into clinics (name, address, city, latitude, longitude, time_zone)
     values ($1, 'Street 2', 'Shelbyville', 1, 2, $2) returning id`,
    [`Second clinic ${built}`, all.zones[1]],
  );
  const clinicIds = [made.clinicId, second!.id];
  await records.query('insert into doctor_clinics values ($1, $2)', [doctorId, clinicIds[1]]);
  const typeIds: string[] = [];
  for (const [position, type] of all.visits.entries()) {
    const [row] = await records.query<{ id: string }>(
      `insert into visit_types (doctor_id, kind, name, minutes, buffer_before_minutes, buffer_after_minutes,
         step_minutes, fee, position) values ($1, 'other', 'Visit', $2, $3, $4, $5, 10, $6) returning id`,
      [doctorId, type.minutes, type.before, type.after, type.step, position],
    );
    typeIds.push(row!.id);
  }
  await records.query('delete from visit_types where id = $1', [made.visitTypeId]);
  const typeOf = (type: number | null): string | null => (type === null ? null : typeIds[type]!);
  for (const row of all.weekly) {
    await records.query(
      `insert into weekly_hours (doctor_id, clinic_id, visit_type_id, weekday, start_time, end_time)
       values ($1, $2, $3, $4, $5, $6)`,
      [doctorId, clinicIds[row.clinic], typeOf(row.type), row.weekday, clock(row.start), clock(row.end)],
    );
  }
  for (const row of all.dated) {
    await records.query(
      `insert into availability (doctor_id, clinic_id, visit_type_id, available_date, start_time, end_time, time_zone,
         is_available) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        doctorId,
        clinicIds[row.clinic],
        typeOf(row.type),
        dateOfDay(TODAY + row.day),
        clock(row.start),
        clock(row.end),
        row.zone,
        row.isAvailable,
      ],
    );
  }
  for (const row of all.leave) {
    await records.query(
      'insert into leave (doctor_id, starts_at, ends_at, time_zone) values ($1, $2, $3, $4)',
      [doctorId, wallClock(row.day, row.start), wallClock(row.day, row.start + row.minutes), row.zone],
    );
  }
  for (const row of all.closures) {
    await records.query('insert into clinic_closures (clinic_id, starts_on, ends_on) values ($1, $2, $2)', [
      clinicIds[row.clinic],
      dateOfDay(TODAY + row.day),
    ]);
  }
  const standing: Standing[] = [];
  for (const one of all.standing) {
    const isHeld = one.kind === 'held' || one.kind === 'run out';
    const isOver = one.kind === 'run out' || one.kind === 'lapsed';
    const status = isHeld ? 'held' : one.kind === 'lapsed' ? 'pending' : one.kind;
    const patientId = await records.patient();
    try {
      await records.query(
        `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, buffer_before,
           buffer_after, status, hold_purpose, expires_at)
         values ($1, $2, $3, $4, $5, make_interval(mins => $6), make_interval(mins => $7), make_interval(mins => $8),
           $9, $10, $11)`,
        [
          patientId,
          doctorId,
          clinicIds[one.clinic],
          typeIds[0],
          new Date(NOW.getTime() + one.at * MINUTE),
          one.minutes,
          one.before,
          one.after,
          status,
          isHeld ? 'book' : null,
          isHeld || status === 'pending' ? new Date(NOW.getTime() + (isOver ? 0 : 3) * MINUTE) : null,
        ],
      );
      standing.push(one);
    } catch (error) {
      const constraint = error instanceof pg.DatabaseError ? error.constraint : undefined;
      if (constraint !== 'appointments_doctor_busy' && constraint !== 'doctor_days_limit') throw error;
    }
  }
  await expandDoctor(doctorId);
  return { doctorId, clinicIds, typeIds, standing };
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${minutes % 60}`;
}

function wallClock(afterToday: number, minutes: number): string {
  return new Date((TODAY + afterToday) * DAY + minutes * MINUTE).toISOString().slice(0, 19);
}

/** Free starts of one visit type by clinic, as minutes since 1970: every minute is asked. Fills `general` for the next. */
function reference(
  all: World,
  { standing }: Built,
  type: number,
  general: Map<number, number>[],
): Set<string> {
  const input: HoursInput = {
    firstDay: TODAY - 1,
    lastDay: TODAY + 1 + HORIZON + 2,
    timeZones: new Map([
      ['0', all.zones[0]],
      ['1', all.zones[1]],
    ]),
    weekly: all.weekly.map((row) => ({
      ...hoursOf(row),
      weekday: row.weekday,
      validFrom: null,
      validUntil: null,
    })),
    dated: all.dated.map((row) => ({
      ...hoursOf(row),
      day: TODAY + row.day,
      timeZone: row.zone,
      isAvailable: row.isAvailable,
    })),
    leave: all.leave.map((row) => ({
      timeZone: row.zone,
      start: (TODAY + row.day) * DAY + row.start * MINUTE,
      end: (TODAY + row.day) * DAY + (row.start + row.minutes) * MINUTE,
    })),
    closures: all.closures.map((row) => ({
      clinicId: String(row.clinic),
      firstDay: TODAY + row.day,
      lastDay: TODAY + row.day,
    })),
  };
  const now = NOW.getTime() / MINUTE;
  const localDay = (minute: number, at: number): number =>
    Math.floor(Wall.of(all.zones[at === 0 ? 0 : 1]).minute(minute) / MINUTES_A_DAY);
  const busy = new Set<number>();
  const taken = new Map<number, number>();
  for (const one of standing) {
    const start = now + one.at;
    if (BLOCKING.includes(one.kind)) {
      for (let minute = start - one.before; minute < start + one.minutes + one.after; minute += 1)
        busy.add(minute);
    }
    const date = localDay(start, one.clinic);
    if (COUNTING.includes(one.kind)) taken.set(date, (taken.get(date) ?? 0) + 1);
  }
  const visitOf = all.visits[type === 0 ? 0 : 1];
  const free = new Set<string>();
  for (const at of [0, 1]) {
    for (const group of [null, String(type)]) {
      const known = group === null ? general[at] : undefined;
      const open = known ?? openMinutes(input, String(at), group);
      if (group === null) general[at] = open;
      for (const [start, anchor] of open) {
        const date = localDay(start, at);
        const isOffered =
          (start - anchor) % visitOf.step === 0 &&
          start >= now + NOTICE &&
          date <= localDay(now, at) + HORIZON &&
          (taken.get(date) ?? 0) < all.limit;
        if (!isOffered) continue;
        const fits = range(start, start + visitOf.minutes).every((minute) => open.get(minute) === anchor);
        const isIdle = range(start - visitOf.before, start + visitOf.minutes + visitOf.after).every(
          (minute) => !busy.has(minute),
        );
        if (fits && isIdle) free.add(`${at} ${start}`);
      }
    }
  }
  return free;
}

function hoursOf(row: Hours): { clinicId: string; visitTypeId: string | null; start: number; end: number } {
  return {
    clinicId: String(row.clinic),
    visitTypeId: row.type === null ? null : String(row.type),
    start: row.start * MINUTE,
    end: row.end * MINUTE,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

async function listed(made: Built, type: number): Promise<Set<string>> {
  const found = await freeTimes.between(
    null,
    {
      doctorId: made.doctorId,
      visitTypeId: made.typeIds[type]!,
      clinicId: null,
      from: dateOfDay(TODAY - 3),
      to: dateOfDay(TODAY + HORIZON + 5),
      movingAppointmentId: null,
    },
    NOW,
  );
  const keys = found.days.flatMap(({ clinic: at, starts }) =>
    starts.map((start) => `${made.clinicIds.indexOf(at.id)} ${Date.parse(start) / MINUTE}`),
  );
  expect(new Set(keys).size).toBe(keys.length);
  return new Set(keys);
}

/** What the booking function says to a visit at a minute: null, or the name of its reason. Nothing stays. */
async function refusal(made: Built, type: number, key: string, patientId: string): Promise<string | null> {
  const [at, minute] = key.split(' ').map(Number);
  await records.query('begin');
  try {
    await records.query(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1)`,
      [patientId, made.doctorId, made.clinicIds[at!], made.typeIds[type], new Date(minute! * MINUTE), NOW],
    );
    return null;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== 'SH001') throw error;
    return error.constraint ?? '';
  } finally {
    await records.query('rollback');
  }
}

test('listed is what a simple reference lists; listed can be booked, and what is not listed is refused', async () => {
  const patientId = await records.patient();
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(world, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), async (all, picks) => {
      const made = await build(all);
      const general: Map<number, number>[] = [];
      for (const type of [0, 1]) {
        const free = await listed(made, type);
        seen += free.size;
        expect([...free].sort()).toEqual([...reference(all, made, type, general)].sort());
        const list = [...free];
        for (const pick of picks) {
          const key = list[pick % list.length];
          if (key === undefined) continue;
          expect(await refusal(made, type, key, patientId)).toBeNull();
          const [at, minute] = key.split(' ').map(Number);
          // Near a free time lies what looks like one: off the grid, at the other clinic, or no longer fitting.
          for (const other of [
            `${at} ${minute! + (pick % 7) - 3}`,
            `${1 - at!} ${minute}`,
            `${at} ${minute! + 20}`,
          ]) {
            if (free.has(other)) continue;
            expect(['outside_hours', 'appointments_doctor_busy', 'doctor_days_limit']).toContain(
              await refusal(made, type, other, patientId),
            );
          }
        }
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(500);
}, 120_000);

test('first_free_at is the first firm time of its range or earlier, before and after bookings', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (all) => {
      const made = await build(all);
      const check = async (): Promise<void> => {
        const late = await records.query(
          `select o.* from open_ranges o cross join lateral (
             select min(s.starts_at) as first from slot_starts($1, first_visit_type($1), o.clinic_id,
               o.starts_at, o.ends_at, $2) s where s.starts_at >= o.starts_at) x
           where o.doctor_id = $1 and x.first is not null and (o.first_free_at is null or o.first_free_at > x.first)
             -- A range kept for another visit type bounds nothing, though it may overlap one that does.
             and (o.visit_type_id is null or o.visit_type_id = first_visit_type($1))`,
          [made.doctorId, NOW],
        );
        expect(late).toEqual([]);
      };
      await check();
      const list = [...(await listed(made, 0))];
      const patientId = await records.patient();
      for (const key of [list[0], list[1], list[7]]) {
        if (key === undefined) continue;
        const [at, minute] = key.split(' ').map(Number);
        await records
          .query(
            `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1,
             p_staff => true, p_override => 'override')`,
            [patientId, made.doctorId, made.clinicIds[at!], made.typeIds[0], new Date(minute! * MINUTE), NOW],
          )
          .catch((error: unknown) => {
            if (!(error instanceof pg.DatabaseError) || error.code !== 'SH001') throw error;
          });
      }
      await check();
      await records.query(`update appointments set status = 'cancelled' where patient_id = $1`, [patientId]);
      await records.query(`select refresh_first_free($1, '-infinity', 'infinity', $2)`, [made.doctorId, NOW]);
      await check();
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);

describe('one doctor', () => {
  const nineToNoon: World = {
    zones: ['America/New_York', 'America/New_York'],
    visits: [
      { minutes: 30, before: 0, after: 0, step: 30 },
      { minutes: 60, before: 0, after: 0, step: 60 },
    ],
    limit: 100,
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      clinic: 0,
      type: null,
      start: 540,
      end: 720,
      weekday,
    })),
    dated: [],
    leave: [],
    closures: [],
    standing: [],
  };
  const query = (made: Built): Parameters<FreeTimesService['between']>[1] => ({
    doctorId: made.doctorId,
    visitTypeId: made.typeIds[0]!,
    clinicId: null,
    from: dateOfDay(TODAY + 1),
    to: dateOfDay(TODAY + 1),
    movingAppointmentId: null,
  });
  const viewer = (changes: Partial<Viewer>): Viewer => ({
    userId: '',
    role: 'patient',
    credential: { kind: 'session', sessionId: '' },
    isFrontDesk: false,
    doctorId: null,
    ...changes,
  });

  test('next free times come earliest first, as many as asked for, for the first visit type by default', async () => {
    const made = await build(nineToNoon);
    const all = [...(await listed(made, 0))].map((key) => Number(key.split(' ')[1])).sort((a, b) => a - b);
    const next = (first: number, after: Date | null = null): ReturnType<FreeTimesService['next']> =>
      freeTimes.next(null, { doctorId: made.doctorId, visitTypeId: null, clinicId: null, after, first }, NOW);
    const many = await next(40);
    expect(many.slots.map(({ startsAt }) => new Date(startsAt).getTime() / MINUTE)).toEqual(all.slice(0, 40));
    expect((await next(2)).slots).toEqual(many.slots.slice(0, 2));
    const after = new Date(many.slots[9]!.startsAt);
    expect((await next(3, after)).slots).toEqual(many.slots.slice(9, 12));
    expect(many.slots[0]).toMatchObject({ clinicId: made.clinicIds[0], visitTypeId: made.typeIds[0] });
    expect(Date.parse(String(many.slots[0]!.endsAt)) - Date.parse(String(many.slots[0]!.startsAt))).toBe(
      30 * MINUTE,
    );
    await expect(next(51)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(next(0)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a visit type of another doctor is not found, and dates must make sense', async () => {
    const made = await build(nineToNoon);
    const other = await build(nineToNoon);
    await expect(
      freeTimes.between(null, { ...query(made), visitTypeId: other.typeIds[0]! }, NOW),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      freeTimes.between(null, { ...query(made), to: dateOfDay(TODAY) }, NOW),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(
      freeTimes.between(null, { ...query(made), to: dateOfDay(TODAY + 93) }, NOW),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('the time of an appointment that is to be moved is free for its patient, and nobody else learns of it', async () => {
    const everyTenMinutes = { minutes: 30, before: 0, after: 0, step: 10 };
    const made = await build({ ...nineToNoon, visits: [everyTenMinutes, nineToNoon.visits[1]!] });
    const [first, second] = (await freeTimes.between(null, query(made), NOW)).days[0]!.starts;
    const patientId = await records.patient();
    const [row] = await records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1)`,
      [patientId, made.doctorId, made.clinicIds[0], made.typeIds[0], first, NOW],
    );
    const starts = async (by: Viewer | null, movingAppointmentId: string | null): Promise<string[]> =>
      (await freeTimes.between(by, { ...query(made), movingAppointmentId }, NOW)).days[0]!.starts;
    expect(await starts(null, null)).not.toContain(second);
    for (const entitled of [
      viewer({ userId: patientId }),
      viewer({ role: 'doctor', doctorId: made.doctorId }),
    ]) {
      const offered = await starts(entitled, row!.id);
      expect(offered).toContain(second);
      // To move it to where it lies would be no move.
      expect(offered).not.toContain(first);
    }
    for (const stranger of [
      null,
      viewer({ userId: made.doctorId }),
      viewer({ role: 'doctor', doctorId: patientId }),
    ]) {
      await expect(starts(stranger, row!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(
      freeTimes.between(
        viewer({ userId: patientId }),
        { ...query(made), visitTypeId: made.typeIds[1]!, movingAppointmentId: row!.id },
        NOW,
      ),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('staff see times without notice, but only where they may book', async () => {
    const made = await build({
      ...nineToNoon,
      weekly: nineToNoon.weekly.map((row) => ({ ...row, start: 0, end: 0 })),
    });
    const firstFor = async (by: Viewer | null): Promise<number> => {
      const { slots } = await freeTimes.next(
        by,
        { doctorId: made.doctorId, visitTypeId: null, clinicId: null, after: null, first: 1 },
        NOW,
      );
      return (Date.parse(String(slots[0]!.startsAt)) - NOW.getTime()) / MINUTE;
    };
    expect(await firstFor(null)).toBe(73);
    expect(await firstFor(viewer({ role: 'admin' }))).toBe(13);
    expect(await firstFor(viewer({ role: 'doctor', doctorId: made.doctorId }))).toBe(13);
    expect(await firstFor(viewer({ role: 'doctor', doctorId: made.clinicIds[0]! }))).toBe(73);
  });

  test('expanding again writes nothing, and a change of hours writes only the ranges that differ', async () => {
    const made = await build(nineToNoon);
    const ranges = (): Promise<{ id: string; starts_at: Date }[]> =>
      records.query('select id, starts_at from open_ranges where doctor_id = $1 order by starts_at', [
        made.doctorId,
      ]);
    const news = (): Promise<{ payload: { from: string; to: string } }[]> =>
      records.query(`select payload from events where payload->>'doctorId' = $1 order by id`, [
        made.doctorId,
      ]);
    const before = await ranges();
    expect(before.length).toBeGreaterThanOrEqual(HORIZON + 3);
    expect(await news()).toHaveLength(1);
    await expandDoctor(made.doctorId);
    expect(await ranges()).toEqual(before);
    expect(await news()).toHaveLength(1);
    const tomorrow = dateOfDay(TODAY + 1);
    await records.query(
      `insert into leave (doctor_id, starts_at, ends_at, time_zone) values ($1, $2::date, $2::date + 1, 'America/New_York')`,
      [made.doctorId, tomorrow],
    );
    await expandDoctor(made.doctorId);
    const after = await ranges();
    expect(after).toEqual(before.filter((row) => row.starts_at.toISOString().slice(0, 10) !== tomorrow));
    expect(after).toHaveLength(before.length - 1);
    const [, change] = await news();
    expect(change!.payload.from.slice(0, 10)).toBe(tomorrow);
    expect(change!.payload.to.slice(0, 10)).toBe(tomorrow);
  });

  test('times that have passed are moved on, and expansion is due once the horizon has', async () => {
    const made = await build(nineToNoon);
    const later = new Date(NOW.getTime() + 2 * DAY);
    const firsts = (): Promise<unknown[]> =>
      records.query(
        `select first_free_at from open_ranges where doctor_id = $1 and first_free_at < $2::timestamptz + interval '1 hour'`,
        [made.doctorId, later],
      );
    expect(await firsts()).not.toEqual([]);
    expect(await openRanges.refreshStale(later)).toBeGreaterThan(0);
    expect(await firsts()).toEqual([]);
    expect(await openRanges.refreshStale(later)).toBe(0);
    const last = async (): Promise<Date> =>
      (await records.query<{ at: Date }>('select max(starts_at) as at from open_ranges'))[0]!.at;
    const before = await last();
    await openRanges.expandWhenDue(NOW);
    expect(await last()).toEqual(before);
    await openRanges.expandWhenDue(new Date(NOW.getTime() + 5 * DAY));
    expect((await last()).getTime()).toBeGreaterThanOrEqual(before.getTime() + 4 * DAY);
  });

  test('a clinic that the doctor left, or that closed for good, is no longer open', async () => {
    const made = await build(nineToNoon);
    const count = async (): Promise<number> =>
      (await records.query('select from open_ranges where doctor_id = $1', [made.doctorId])).length;
    expect(await count()).toBeGreaterThan(0);
    await records.query('update clinics set is_active = false where id = $1', [made.clinicIds[0]]);
    await expandDoctor(made.doctorId);
    expect(await count()).toBe(0);
    await records.query('update clinics set is_active = true where id = $1', [made.clinicIds[0]]);
    await expandDoctor(made.doctorId);
    expect(await count()).toBeGreaterThan(0);
    await records.query('delete from doctor_clinics where doctor_id = $1 and clinic_id = $2', [
      made.doctorId,
      made.clinicIds[0],
    ]);
    await expandDoctor(made.doctorId);
    expect(await count()).toBe(0);
  });
});
