import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnalyticsService } from '../src/analytics/analytics.service.js';
import { dateOfDay } from '../src/calendar/time-zone.js';
import { DAYS_BY_SCAN, HOURS_BY_SCAN, LEADS_BY_SCAN, LOADS_BY_SCAN } from '../bench/analytics-by-scan.js';
import { sqlState } from '../src/database/database.js';
import { recordStatements } from '../src/database/statement-recorder.js';
import { HistoryImportService } from '../src/imports/history-import.service.js';
import { TestRecords, type TestClinic } from './support/clinic.js';
import { caughtUp, countWritten } from './support/counted.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

/** A Tuesday morning in New York, after the clocks went forward on Sunday the 8th. */
const now = new Date('2026-03-10T13:00:00Z');

let app: RunningApp;
let place: TestClinic;
let other: TestClinic;
let patientId: string;
let managerId: string;
let manager: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  other = await app.records.clinic({ timeZone: 'Asia/Kolkata' });
  patientId = await app.records.patient();
  managerId = await app.records.user('admin');
  manager = await app.tokenFor(managerId, 'admin');
}, 60_000);

afterAll(async () => app.stop());

interface Visit {
  readonly at: string;
  readonly booked: string;
  readonly status: string;
  readonly payment?: string;
  readonly fee?: number;
  readonly minutes?: number;
  readonly currency?: string;
  readonly timeKnown?: boolean;
  readonly where?: TestClinic;
  readonly rating?: number;
  readonly isHidden?: boolean;
}

/** Writes a visit as it would stand after all that happened to it, and counts it. */
async function visit(v: Visit): Promise<string> {
  const { doctorId, clinicId, visitTypeId } = v.where ?? place;
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, created_at, status,
       payment_status, fee, duration, currency, time_known, imported, expires_at, hold_purpose)
     values ($1, $2, $3, $4, $5, $6, $7::appointment_status, $8, $9, make_interval(mins => $10), $11, $12, true,
       case when $7 in ('held', 'pending') then $5::timestamptz end, case when $7 = 'held' then 'book'::hold_purpose end)
     returning id`,
    [
      patientId,
      doctorId,
      clinicId,
      visitTypeId,
      v.at,
      v.booked,
      v.status,
      v.payment ?? 'pending',
      v.fee ?? 0,
      v.minutes ?? 30,
      v.currency ?? 'USD',
      v.timeKnown ?? true,
    ],
  );
  await countWritten(app.records, [row!.id]);
  if (v.rating !== undefined) {
    await app.records.query(
      `insert into feedback (patient_id, doctor_id, appointment_id, rating, hidden_at, hidden_reason, anonymous, created_at)
       values ($1, $2, $3, $4, $5, case when $5::timestamptz is not null then 'abusive'::feedback_hide_reason end, true, $6)`,
      [patientId, doctorId, row!.id, v.rating, v.isHidden === true ? now : null, v.at],
    );
  }
  return row!.id;
}

const COUNTS = 'booked open arrived missed cancelled cancellationRate missedRate';
const BOTH = `now { ${COUNTS} } before { ${COUNTS} }`;
const MONEY = 'paid unpaid expected refundDue refunded';
const LOAD = 'visits visitsPerDay bookedMinutes offeredMinutes utilization';
const PAGE = `query ($filter: AnalyticsFilter!, $step: TrendStep!) {
  analytics(filter: $filter) {
    beforeFrom beforeTo
    totals { ${BOTH} }
    trend(step: $step) { from to ${BOTH} }
    byLeadTime { leadTime ${BOTH} }
    byWeekday { weekday ${BOTH} }
    byHour { hour ${BOTH} }
    demand { weekday hour now before }
    workload {
      total { now { ${LOAD} } before { ${LOAD} } }
      doctorCount
      doctors(first: 10) { doctorId doctor { fullName } now { ${LOAD} } before { ${LOAD} } }
    }
    waitingDays { now before }
    ratings { from to beforeFrom beforeTo now { count average stars } before { count average stars } }
    income(step: $step) {
      currency now { ${MONEY} } before { ${MONEY} } points { from to now { ${MONEY} } before { ${MONEY} } }
    }
  }
}`;

interface Counts {
  booked: number;
  open: number;
  arrived: number;
  missed: number;
  cancelled: number;
  cancellationRate: number | null;
  missedRate: number | null;
}
interface Compared<Value> {
  now: Value;
  before: Value;
}
type Row<Key> = Key & Compared<Counts>;
interface Money {
  paid: number;
  unpaid: number;
  expected: number;
  refundDue: number;
  refunded: number;
}
interface Load {
  visits: number;
  visitsPerDay: number | null;
  bookedMinutes: number;
  offeredMinutes: number;
  utilization: number | null;
}
interface Page {
  analytics: {
    beforeFrom: string;
    beforeTo: string;
    totals: Compared<Counts>;
    trend: Row<{ from: string; to: string }>[];
    byLeadTime: Row<{ leadTime: string }>[];
    byWeekday: Row<{ weekday: number }>[];
    byHour: Row<{ hour: number }>[];
    demand: ({ weekday: number; hour: number } & Compared<number>)[];
    workload: {
      total: Compared<Load>;
      doctorCount: number;
      doctors: ({ doctorId: string; doctor: { fullName: string } } & Compared<Load>)[];
    };
    waitingDays: Compared<number | null>;
    ratings: { from: string; to: string; beforeFrom: string; beforeTo: string } & Compared<{
      count: number;
      average: number | null;
      stars: number[];
    }>;
    income: ({
      currency: string;
      points: ({ from: string; to: string } & Compared<Money>)[];
    } & Compared<Money>)[];
  };
}

async function read(filter: Record<string, unknown>, step = 'DAY', token = manager) {
  const answer = await app.send<Page>(PAGE, { filter, step }, token);
  expect(answer.errors).toBeUndefined();
  return answer.data!.analytics;
}

async function refusal(filter: Record<string, unknown>, token: string | null) {
  const answer = await app.send(PAGE, { filter, step: 'DAY' }, token);
  return answer.errors?.[0]?.extensions.code;
}

/** The counts of one side, in the order open, arrived, missed, cancelled. */
function numbers({ open, arrived, missed, cancelled }: Counts): number[] {
  return [open, arrived, missed, cancelled];
}

const none = [0, 0, 0, 0];
const week = { from: '2026-03-02', to: '2026-03-08' };

describe('a week computed by hand', () => {
  beforeAll(async () => {
    // Monday the 2nd; New York is five hours behind UTC until the 8th.
    await visit({
      at: '2026-03-02T14:00:00Z',
      booked: '2026-03-02T13:00:00Z',
      status: 'completed',
      payment: 'completed',
      fee: 10_000,
      rating: 5,
    });
    await visit({
      at: '2026-03-02T14:30:00Z',
      booked: '2026-02-27T20:00:00Z',
      status: 'completed',
      fee: 10_000,
      rating: 2,
      isHidden: true,
    });
    await visit({
      at: '2026-03-02T19:00:00Z',
      booked: '2026-02-20T20:00:00Z',
      status: 'no_show',
      fee: 10_000,
    });
    // Booked late on Sunday by the clinic's clock, on Monday by UTC: two days before.
    await visit({
      at: '2026-03-03T14:00:00Z',
      booked: '2026-03-02T04:30:00Z',
      status: 'cancelled',
      payment: 'completed',
      fee: 10_000,
    });
    await visit({
      at: '2026-03-04T15:00:00Z',
      booked: '2026-01-02T15:00:00Z',
      status: 'cancelled',
      payment: 'refunded',
      fee: 8_000,
    });
    await visit({
      at: '2026-03-05T20:00:00Z',
      booked: '2026-03-01T15:00:00Z',
      status: 'confirmed',
      fee: 20_000,
      minutes: 60,
    });
    // Only the day is known.
    await visit({
      at: '2026-03-06T17:00:00Z',
      booked: '2026-03-06T05:00:00Z',
      status: 'no_show',
      timeKnown: false,
    });
    await visit({ at: '2026-03-06T19:00:00Z', booked: '2026-03-06T18:55:00Z', status: 'held', fee: 10_000 });
    // The clocks went from 2:00 to 3:00; this is half past three.
    await visit({
      at: '2026-03-08T07:30:00Z',
      booked: '2026-03-07T15:00:00Z',
      status: 'completed',
      payment: 'completed',
      fee: 5_000,
      currency: 'EUR',
      rating: 4,
    });
    // The week before.
    await visit({
      at: '2026-02-23T14:00:00Z',
      booked: '2026-02-23T13:00:00Z',
      status: 'completed',
      payment: 'completed',
      fee: 7_000,
      rating: 3,
    });
    await visit({ at: '2026-02-24T14:00:00Z', booked: '2026-02-23T13:00:00Z', status: 'cancelled' });
    // Elsewhere: 00:30 on Tuesday in Kolkata, Monday by UTC.
    await visit({
      at: '2026-03-02T19:00:00Z',
      booked: '2026-03-01T19:00:00Z',
      status: 'completed',
      where: other,
      fee: 3_000,
      payment: 'completed',
    });
    for (const [date, minutes] of [
      ['2026-03-02', 480],
      ['2026-03-03', 240],
      ['2026-03-05', 480],
    ] as const) {
      await app.records.query('insert into offered_days values ($1, $2, $3, $4)', [
        date,
        place.doctorId,
        place.clinicId,
        minutes,
      ]);
    }
  });

  const here = () => ({ ...week, clinicId: place.clinicId });

  it.each(['once', 'again', 'anew'])('counts what became of appointments, %s', async (how) => {
    if (how === 'again') await countWritten(app.records);
    if (how === 'anew') await app.records.query('select recount_visits()');
    const { totals, beforeFrom, beforeTo } = await read(here());
    expect([beforeFrom, beforeTo]).toEqual(['2026-02-23', '2026-03-01']);
    expect(totals.now).toEqual({
      booked: 8,
      open: 1,
      arrived: 3,
      missed: 2,
      cancelled: 2,
      cancellationRate: 2 / 8,
      missedRate: 2 / 5,
    });
    expect(totals.before).toEqual({
      booked: 2,
      open: 0,
      arrived: 1,
      missed: 0,
      cancelled: 1,
      cancellationRate: 1 / 2,
      missedRate: 0,
    });
  });

  it('draws the trend by days, weeks and months, each against as many days before', async () => {
    const byDay = (await read(here(), 'DAY')).trend;
    expect(byDay.map(({ from }) => from)).toEqual([2, 3, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}`));
    expect(byDay.map((point) => numbers(point.now))).toEqual([
      [0, 2, 1, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      none,
      [0, 1, 0, 0],
    ]);
    expect(byDay.slice(0, 3).map((point) => numbers(point.before))).toEqual([
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      none,
    ]);
    const wide = { ...here(), from: '2026-02-24', to: '2026-03-05' };
    const byWeek = (await read(wide, 'WEEK')).trend;
    expect(byWeek.map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-24', '2026-03-01'],
      ['2026-03-02', '2026-03-05'],
    ]);
    expect(byWeek.map((point) => numbers(point.now))).toEqual([
      [0, 0, 0, 1],
      [1, 2, 1, 2],
    ]);
    // Two weeks earlier, the same weekdays: the 23rd of February lies between the ranges, and is in neither.
    expect(byWeek.map((point) => numbers(point.before))).toEqual([none, none]);
    const byMonth = (await read(wide, 'MONTH')).trend;
    expect(byMonth.map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-24', '2026-02-28'],
      ['2026-03-01', '2026-03-05'],
    ]);
  });

  it('tells rates by the days from booking to visit, by the clinic’s calendar', async () => {
    const { byLeadTime, waitingDays } = await read(here());
    expect(byLeadTime.map(({ leadTime, now: side }) => [leadTime, ...numbers(side)])).toEqual([
      ['SAME_DAY', 0, 1, 1, 0],
      ['UP_TO_3_DAYS', 0, 2, 0, 1],
      ['UP_TO_7_DAYS', 1, 0, 0, 0],
      ['UP_TO_14_DAYS', 0, 0, 1, 0],
      ['UP_TO_30_DAYS', 0, 0, 0, 0],
      ['LONGER', 0, 0, 0, 1],
    ]);
    expect(byLeadTime.map(({ now: side }) => side.cancellationRate)).toEqual([0, 1 / 3, 0, 0, null, 1]);
    // (0 + 3 + 10 + 4 + 0 + 1) days of six visits that were not cancelled.
    expect(waitingDays).toEqual({ now: 3, before: 0 });
  });

  it('tells rates and demand by weekday and hour of the clinic, without those of unknown hour', async () => {
    const { byWeekday, byHour, demand } = await read(here());
    expect(byWeekday.map(({ now: side }) => numbers(side))).toEqual([
      [0, 2, 1, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      none,
      [0, 1, 0, 0],
    ]);
    expect(byHour.map(({ hour, now: side }) => [hour, ...numbers(side)])).toEqual([
      [3, 0, 1, 0, 0],
      [9, 0, 2, 0, 1],
      [10, 0, 0, 0, 1],
      [14, 0, 0, 1, 0],
      [15, 1, 0, 0, 0],
    ]);
    expect(demand).toEqual([
      { weekday: 1, hour: 9, now: 2, before: 1 },
      { weekday: 1, hour: 14, now: 1, before: 0 },
      { weekday: 2, hour: 9, now: 1, before: 1 },
      { weekday: 3, hour: 10, now: 1, before: 0 },
      { weekday: 4, hour: 15, now: 1, before: 0 },
      { weekday: 7, hour: 3, now: 1, before: 0 },
    ]);
  });

  it('weighs booked against offered time, on days with offered time only', async () => {
    const { workload } = await read(here());
    const expected: Load = {
      visits: 6,
      // On the 2nd, 5th, 6th and 8th.
      visitsPerDay: 6 / 4,
      bookedMinutes: 5 * 30 + 60,
      offeredMinutes: 1200,
      utilization: (3 * 30 + 60) / 1200,
    };
    expect(workload.total.now).toEqual(expected);
    expect(workload.doctorCount).toBe(1);
    expect(workload.doctors).toMatchObject([
      {
        doctorId: place.doctorId,
        doctor: { fullName: expect.stringMatching(/^Test doctor/) },
        now: expected,
        before: { visits: 1, visitsPerDay: 1, bookedMinutes: 30, offeredMinutes: 0, utilization: null },
      },
    ]);
  });

  it('averages ratings of whole months, hidden ones apart', async () => {
    const { ratings } = await read(here());
    expect(ratings).toEqual({
      from: '2026-03-01',
      to: '2026-03-31',
      beforeFrom: '2026-02-01',
      beforeTo: '2026-02-28',
      now: { count: 2, average: 4.5, stars: [0, 0, 0, 1, 1] },
      before: { count: 1, average: 3, stars: [0, 0, 1, 0, 0] },
    });
    // However small the range is, a rating is not told from the others of its month.
    const day = { clinicId: place.clinicId, from: '2026-03-20', to: '2026-03-20' };
    expect((await read(day)).ratings.now).toEqual(ratings.now);
    const across = await read({ ...here(), from: '2026-02-28', to: '2026-03-01' });
    expect(across.ratings).toMatchObject({
      from: '2026-02-01',
      to: '2026-03-31',
      beforeFrom: '2025-12-01',
      beforeTo: '2026-01-31',
      now: { count: 3, average: 4 },
      before: { count: 0, average: null },
    });
  });

  it('adds up fees by what became of them, each currency apart', async () => {
    const { income } = await read(here(), 'WEEK');
    const nothing: Money = { paid: 0, unpaid: 0, expected: 0, refundDue: 0, refunded: 0 };
    const dollars: Money = {
      paid: 10_000,
      unpaid: 10_000,
      expected: 20_000,
      refundDue: 10_000,
      refunded: 8_000,
    };
    expect(income).toEqual([
      {
        currency: 'EUR',
        now: { ...nothing, paid: 5_000 },
        before: nothing,
        points: [{ ...week, now: { ...nothing, paid: 5_000 }, before: nothing }],
      },
      {
        currency: 'USD',
        now: dollars,
        before: { ...nothing, paid: 7_000 },
        points: [{ ...week, now: dollars, before: { ...nothing, paid: 7_000 } }],
      },
    ]);
  });

  it('keeps to the clinic, the doctor and the field that are asked for', async () => {
    const specializationOf = async ({ doctorId }: TestClinic): Promise<string> => {
      const [row] = await app.records.query<{ id: string }>(
        'select specialization_id as id from doctors where id = $1',
        [doctorId],
      );
      return row!.id;
    };
    expect((await read(week)).totals.now.booked).toBe(9);
    for (const filter of [
      { clinicId: other.clinicId },
      { doctorId: other.doctorId },
      { specializationId: await specializationOf(other) },
    ]) {
      const { totals, byWeekday, demand, workload } = await read({ ...week, ...filter });
      expect(totals.now.booked).toBe(1);
      // Tuesday after midnight, in Kolkata.
      expect(byWeekday[1]?.now.arrived).toBe(1);
      expect(demand).toEqual([{ weekday: 2, hour: 0, now: 1, before: 0 }]);
      expect(workload.doctors.map(({ doctorId }) => doctorId)).toEqual([other.doctorId]);
    }
    const nobody = await read({ ...week, clinicId: other.clinicId, doctorId: place.doctorId });
    expect(nobody).toMatchObject({
      totals: { now: { booked: 0, cancellationRate: null, missedRate: null } },
      byHour: [],
      demand: [],
      workload: { doctorCount: 0, doctors: [], total: { now: { visitsPerDay: null, utilization: null } } },
      waitingDays: { now: null, before: null },
      ratings: { now: { count: 0, average: null } },
      income: [],
    });
  });

  it('reads the whole page in seven statements, after that of the session', async () => {
    const counts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const recorder = recordStatements(app.app.database);
      await read(week);
      recorder.stop();
      counts.push(
        recorder.sent.filter(({ text }) => !/\bmax\(id\)|\bid > \$1\b|\bnotify\b/.test(text)).length,
      );
    }
    expect(Math.min(...counts)).toBe(8);
  });
});

describe('analytics', () => {
  it('are for administrators who are not limited to the desk', async () => {
    const frontDesk = await app.records.user('admin');
    await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk]);
    expect(await refusal(week, await app.tokenFor(frontDesk, 'admin'))).toBe('FORBIDDEN');
    expect(await refusal(week, await app.tokenFor(place.doctorUserId, 'doctor'))).toBe('FORBIDDEN');
    expect(await refusal(week, await app.tokenFor(patientId, 'patient'))).toBe('FORBIDDEN');
    expect(await refusal(week, null)).toBe('UNAUTHENTICATED');
  });

  it('say what is wrong with a filter', async () => {
    for (const filter of [
      { from: '2026-03-02', to: '2026-03-01' },
      { from: '2016-01-01', to: '2026-03-01' },
      { ...week, clinicId: 'no id' },
      { ...week, doctorId: 'no id' },
      { ...week, specializationId: 'no id' },
    ]) {
      expect(await refusal(filter, manager)).toBe('BAD_USER_INPUT');
    }
    const answer = await app.send(
      `{ analytics(filter: { from: "2026-03-02", to: "2026-03-08" }) { workload { doctors(first: 201) { doctorId } } } }`,
      {},
      manager,
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'first' }],
    });
  });
});

describe('offered time', () => {
  let doctor: TestClinic;
  beforeAll(async () => {
    doctor = await app.records.clinic();
  });

  async function open(from: string, to: string, visitTypeId: string | null = null): Promise<void> {
    await app.records.query(
      `insert into open_ranges (doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor) values ($1, $2, $3, $4, $5, $4)`,
      [doctor.doctorId, doctor.clinicId, visitTypeId, from, to],
    );
  }

  async function keep(at: string): Promise<Record<string, number>> {
    await app.records.query('select keep_offered_days(array[$1::uuid], $2)', [doctor.doctorId, at]);
    const rows = await app.records.query<{ date: string; minutes: number }>(
      'select local_date::text as date, minutes from offered_days where doctor_id = $1 order by 1',
      [doctor.doctorId],
    );
    return Object.fromEntries(rows.map(({ date, minutes }) => [date, minutes]));
  }

  it('is elapsed time of local days, each minute once, and stays when the days are over', async () => {
    // Until two in the morning of the next day; hours of one visit type that overlap them count once.
    await open('2026-03-07T00:00:00Z', '2026-03-07T07:00:00Z');
    await open('2026-03-07T06:00:00Z', '2026-03-07T08:00:00Z', doctor.visitTypeId);
    // The whole of Sunday, which has 23 hours.
    await open('2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z');
    await open('2026-03-12T14:00:00Z', '2026-03-12T22:00:00Z');
    const all = { '2026-03-06': 300, '2026-03-07': 180, '2026-03-08': 23 * 60, '2026-03-12': 480 };
    expect(await keep('2026-03-05T12:00:00Z')).toEqual(all);
    await app.records.query('delete from open_ranges where doctor_id = $1', [doctor.doctorId]);
    await open('2026-03-10T14:00:00Z', '2026-03-10T15:00:00Z');
    const { '2026-03-12': _future, ...past } = all;
    expect(await keep('2026-03-10T16:00:00Z')).toEqual({ ...past, '2026-03-10': 60 });
    await app.records.query(`update doctors set availability_status = 'on_leave' where id = $1`, [
      doctor.doctorId,
    ]);
    expect(await keep('2026-03-10T17:00:00Z')).toEqual(past);
  });

  it.each([
    ['America/Havana', '2026-10-31', '2026-10-31T04:00:00Z', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    ['Atlantic/Azores', '2026-10-24', '2026-10-24T00:00:00Z', '2026-10-25T00:00:00Z', '2026-10-26T01:00:00Z'],
  ])(
    'in %s is of the day that began first, where midnight comes twice',
    async (zone, day, begin, end, next) => {
      doctor = await app.records.clinic({ timeZone: zone });
      // No range is longer than two days.
      await open(begin, `${day}T12:00:00Z`);
      await open(`${day}T12:00:00Z`, next);
      const later = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect(await keep(begin)).toEqual({ [day]: 24 * 60, [later]: 25 * 60 });
      const [row] = await app.records.query<{ end: Date }>('select day_begin($1::date + 1, $2) as end', [
        day,
        zone,
      ]);
      expect(row!.end).toEqual(new Date(end));
    },
  );

  it('follows hours that are saved', async () => {
    const own = await app.records.clinic();
    const answer = await app.send(
      `mutation ($input: HoursInput!) { saveHours(input: $input) { __typename } }`,
      {
        input: {
          doctorId: own.doctorId,
          // Every day, so that nothing is due and no job expands the hours that other tests opened by hand.
          weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            clinicId: own.clinicId,
            weekday,
            startTime: '09:00',
            endTime: '12:00',
          })),
        },
      },
      manager,
    );
    expect(answer.errors).toBeUndefined();
    const rows = await app.records.query<{ date: string; minutes: number }>(
      'select local_date::text as date, minutes from offered_days where doctor_id = $1 order by 1 limit 2',
      [own.doctorId],
    );
    expect(rows).toEqual([
      { date: '2026-03-10', minutes: 180 },
      { date: '2026-03-11', minutes: 180 },
    ]);
  });
});

interface Question {
  readonly from: string;
  readonly to: string;
  readonly clinicId?: string;
  readonly doctorId?: string;
}

/** Every count by both ways, once events are counted; rows of nothing but zeros are left out. Gives the number of rows. */
async function compareWithScan(question: Question): Promise<number> {
  await caughtUp(app);
  const data = await new AnalyticsService({
    query: (...asked) => app.app.database.query(...asked),
    completeUntil: (instant) => instant,
  }).open({ ...question, against: 'PREVIOUS' }, now);
  const { from, to, clinicId, doctorId } = question;
  const values = [dateOfDay(data.before.firstDay), from, to, clinicId ?? null, doctorId ?? null, null];
  let rows = 0;
  for (const [counted, scanned] of [
    [data.days(), DAYS_BY_SCAN],
    [data.leads(), LEADS_BY_SCAN],
    [data.hours(), HOURS_BY_SCAN],
    [data.loads(), LOADS_BY_SCAN],
  ] as const) {
    const ours = comparable(await counted);
    expect(ours).toEqual(comparable(await app.records.query(scanned.text, values)));
    rows += ours.length;
  }
  return rows;
}

function comparable(rows: readonly object[]): string[] {
  return rows
    .map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
    .filter((row) =>
      row.some(
        ([name, value]) =>
          !['day', 'weekday', 'hour', 'band'].includes(name) && typeof value === 'number' && value > 0,
      ),
    )
    .map((row) => JSON.stringify(row))
    .sort();
}

describe('the counts', () => {
  const everything = { from: '2025-07-05', to: '2026-12-31' };
  const doctors: TestClinic[] = [];
  const patients: { id: string; token: string }[] = [];
  let files: string;
  let clock = now;

  beforeAll(async () => {
    files = await mkdtemp(join(tmpdir(), 'analytics-'));
    await app.records.query(
      'update settings set max_open_appointments = 100, max_moves = 100, cancel_cutoff_minutes = 0, move_cutoff_minutes = 0, minimum_notice_minutes = 0',
    );
    for (const timeZone of ['America/New_York', 'Europe/London', 'Asia/Kolkata']) {
      const clinic = await app.records.clinic({ timeZone, requiresApproval: timeZone === 'Europe/London' });
      for (let day = 11; day < 15; day += 1) {
        const start = Date.UTC(2026, 2, day, 10);
        await app.records.open(clinic, new Date(start), new Date(start + 10 * 3_600_000));
      }
      doctors.push(clinic);
    }
    for (let index = 0; index < 4; index += 1) {
      const id = await app.records.patient();
      patients.push({ id, token: await app.tokenFor(id, 'patient') });
    }
  }, 30_000);

  afterAll(async () => rm(files, { recursive: true, force: true }));

  /** Some half hour of the days that are open. */
  function start(slot: number): Date {
    return new Date(Date.UTC(2026, 2, 11 + (slot % 4), 10, 30 * (slot % 20)));
  }

  /** Refusals are part of the mix; errors of the server are not. */
  async function put(mode: string, patient: string, doctor: TestClinic, slot: number, id: string | null) {
    return tried(
      `select id from place_appointment($1, $2, $4, $5, $6, array[$7::timestamptz], $9, p_actor => $2, p_staff => $3,
         p_appointment => $8, p_reason => 'A reason')`,
      [
        mode,
        patient,
        slot % 3 === 0,
        doctor.doctorId,
        doctor.clinicId,
        doctor.visitTypeId,
        start(slot),
        id,
        clock,
      ],
    );
  }

  async function tried(sql: string, values: readonly unknown[]): Promise<boolean> {
    try {
      await app.records.query(sql, values);
      return true;
    } catch (error) {
      const code = sqlState(error);
      if (code === 'SH001' || code === '23P01' || code === '23514') return false;
      throw error;
    }
  }

  async function someAppointment(statuses: string, choice: number) {
    const rows = await app.records.query<{ id: string; patient_id: string; doctor_id: string }>(
      `select id, patient_id, doctor_id from appointments where status::text = any (string_to_array($1, ' ')) and not imported order by id`,
      [statuses],
    );
    return rows[choice % Math.max(rows.length, 1)];
  }

  async function change(statuses: string, to: string | null, choice: number, staff = true): Promise<boolean> {
    const found = await someAppointment(statuses, choice);
    if (found === undefined) return false;
    return tried('select change_status($1, $2::appointment_status, null, $3, $4, null, $5)', [
      found.id,
      to,
      staff,
      to === 'cancelled' ? 'A reason' : null,
      clock,
    ]);
  }

  async function move(slot: number, choice: number): Promise<boolean> {
    const found = await someAppointment('pending confirmed', choice);
    const doctor = doctors.find(({ doctorId }) => doctorId === found?.doctor_id);
    if (found === undefined || doctor === undefined) return false;
    return put('move', found.patient_id, doctor, slot, found.id);
  }

  async function importSome(choice: number): Promise<boolean> {
    const path = join(files, `${choice}-${randomUUID()}.csv`);
    const lines = Array.from({ length: 12 }, (_, line) => {
      const day = String(1 + ((choice + line) % 28)).padStart(2, '0');
      const hour = line % 3 === 0 ? '' : ` ${String(8 + (line % 9)).padStart(2, '0')}:15`;
      const status = ['completed', 'no_show', 'cancelled'][line % 3];
      return `p${line % 5},1980,d${(choice + line) % 3},2025-0${1 + (line % 6)}-01,2025-07-${day}${hour},${status}`;
    });
    const header = 'patient_ref,patient_birth_year,doctor_ref,booked_at,scheduled_at,status';
    await writeFile(path, [header, ...lines].join('\n'));
    const summary = await new HistoryImportService(app.app.database).importFile(path, {
      timeZone: choice % 2 === 0 ? 'America/New_York' : 'Asia/Kolkata',
      now: clock,
      onRefused: (line, reason) => {
        throw new Error(`line ${line}: ${reason}`);
      },
    });
    return summary.imported > 0;
  }

  async function merge(choice: number): Promise<boolean> {
    const remove = await app.records.patient();
    await put('book', remove, doctors[choice % doctors.length]!, choice, null);
    const keep = patients[choice % patients.length]!.id;
    // A record that can be signed in to is not merged away.
    await app.records.query(`update users set origin = 'desk', password_hash = null where id = $1`, [remove]);
    return tried('select merge_patients($1, $2, $3, $4)', [keep, remove, managerId, clock]);
  }

  /** Each gives whether it changed something. */
  const ACTIONS: Record<string, (a: number, b: number) => Promise<boolean>> = {
    hold: (a, b) => put('hold', patients[a % 4]!.id, doctors[b % 3]!, b, null),
    book: (a, b) => put('book', patients[a % 4]!.id, doctors[b % 3]!, b, null),
    bookAgain: (a, b) => put('book', patients[b % 4]!.id, doctors[a % 3]!, a, null),
    move: (a, b) => move(a, b),
    confirm: (a) => change('pending', 'confirmed', a),
    cancel: (a, b) => change('pending confirmed', 'cancelled', a, b % 2 === 0),
    checkIn: (a) => change('confirmed', 'checked_in', a),
    complete: (a) => change('checked_in', 'completed', a),
    miss: (a) => change('confirmed', 'no_show', a),
    undo: (a) => change('checked_in completed no_show', null, a),
    pay: async (a) => {
      const found = await someAppointment('confirmed completed cancelled', a);
      const to = a % 2 === 0 ? 'completed' : 'refunded';
      return (
        found !== undefined &&
        tried('select record_payment($1, $2::payment_status, null, null, $3)', [found.id, to, clock])
      );
    },
    endOverdue: async () => {
      const rows = await app.records.query<{ id: string }>(
        `select id from appointments where expires_at <= $1 and status in ('held', 'pending')`,
        [clock],
      );
      for (const { id } of rows) await app.records.query('select end_overdue($1, $2)', [id, clock]);
      return rows.length > 0;
    },
    goOn: (a) => {
      clock = new Date(clock.getTime() + (a % 9) * 3_600_000);
      return Promise.resolve(true);
    },
    import: (a) => importSome(a),
    merge: (a) => merge(a),
    countAgain: async (a) => {
      const found = await someAppointment('held pending confirmed cancelled completed', a);
      if (found !== undefined) await countWritten(app.records, [found.id]);
      return found !== undefined;
    },
  };

  it('stay equal to a full count through whatever happens to appointments', async () => {
    const done: Record<string, number> = {};
    const number = fc.nat(10_000);
    const weighted = Object.keys(ACTIONS).flatMap((name) =>
      /^(book|checkIn|complete|miss)/.test(name) ? [name, name, name] : [name],
    );
    const action = fc.tuple(fc.constantFrom(...weighted), number, number);
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 90, maxLength: 120 }), async (actions) => {
        // In the midst of the open days: some visits have begun, others are to come.
        clock = new Date('2026-03-11T13:00:00Z');
        for (const [name, a, b] of actions) {
          if ((await ACTIONS[name]?.(a, b)) === true) done[name] = (done[name] ?? 0) + 1;
        }
        expect(await compareWithScan(everything)).toBeGreaterThan(10);
        const [some] = doctors;
        await compareWithScan({ from: '2026-03-12', to: '2026-03-13', clinicId: some!.clinicId });
        await compareWithScan({ from: '2026-03-01', to: '2026-04-30', doctorId: some!.doctorId });
        await compareWithScan({ from: '2025-07-15', to: '2026-03-12' });
      }),
      { numRuns: 8, endOnFailure: true, seed: 20_261 },
    );
    // A mix in which something never succeeds would prove nothing of it.
    expect(Object.keys(ACTIONS).filter((name) => done[name] === undefined)).toEqual([]);
    await app.records.query('select recount_visits()');
    await compareWithScan(everything);
  }, 120_000);

  it('take no notice of changes that they do not count', async () => {
    const id = await visit({
      at: '2026-02-03T14:00:00Z',
      booked: '2026-02-01T14:00:00Z',
      status: 'completed',
    });
    const places = () =>
      app.records.query(
        `select v.ctid::text as counted, d.ctid::text as day from counted_visits v
         join visit_days d using (local_date, doctor_id, clinic_id, currency) where v.appointment_id = $1`,
        [id],
      );
    const before = await places();
    expect(before).toHaveLength(1);
    await app.records.query(
      `update appointments set reminder_sent = true, version = 2, reason = 'x' where id = $1`,
      [id],
    );
    await countWritten(app.records, [id]);
    expect(await places()).toEqual(before);
  });

  it('forget what vanished', async () => {
    const day = { from: '2026-02-06', to: '2026-02-06', doctorId: place.doctorId };
    const values = { booked: '2026-02-01T14:00:00Z', status: 'completed' };
    const vanished = await visit({ ...values, at: '2026-02-06T14:00:00Z' });
    await visit({ ...values, at: '2026-02-06T15:00:00Z' });
    expect((await read(day)).totals.now.arrived).toBe(2);
    await app.records.query('delete from appointments where id = $1', [vanished]);
    await countWritten(app.records, [vanished]);
    expect((await read(day)).totals.now.arrived).toBe(1);
    const [row] = await app.records.query('select from counted_visits where appointment_id = $1', [vanished]);
    expect(row).toBeUndefined();
    await compareWithScan(everything);
  });

  it('make no writer wait for another, nor for the counting', async () => {
    const second = await TestRecords.connect(app.database.ownerUrl);
    const insert = (records: TestRecords, at: string) =>
      records.query<{ id: string }>(
        `insert into appointments (patient_id, doctor_id, clinic_id, scheduled_at, duration, status, imported)
         values ($1, $2, $3, $4, interval '30 minutes', 'completed', true) returning id`,
        [patientId, place.doctorId, place.clinicId, at],
      );
    try {
      await second.query('begin');
      const [theirs] = await insert(second, '2026-02-04T15:00:00Z');
      await countWritten(second, [theirs!.id]);
      // The same doctor, clinic, day and everything else; a lock on a shared row would end this by its timeout.
      await app.records.query(`set lock_timeout = '1s'`);
      const [ours] = await insert(app.records, '2026-02-04T14:00:00Z');
      await second.query('commit');
      await countWritten(app.records, [ours!.id]);
      await compareWithScan(everything);
      const day = await read({ from: '2026-02-04', to: '2026-02-04', doctorId: place.doctorId });
      expect(day.totals.now.arrived).toBe(2);
    } finally {
      await app.records.query('reset lock_timeout');
      await second.end();
    }
  });

  it('lose nothing and count nothing twice when writers and those who count race', async () => {
    const { database } = app.app;
    const all = 'select count_visits(array(select id from appointments))';
    const counting = Array.from({ length: 10 }, () => database.query(all));
    const writing = Array.from({ length: 40 }, (_, index) =>
      database.transaction(async (tx) => {
        const [row] = await tx.query<{ id: string }>(
          `insert into appointments (patient_id, doctor_id, clinic_id, scheduled_at, duration, status, imported)
           values ($1, $2, $3, $4, interval '30 minutes', 'completed', true) returning id`,
          [patientId, place.doctorId, place.clinicId, new Date(Date.UTC(2026, 1, 5, 14, index))],
        );
        // Some tell of themselves, others count themselves.
        await tx.query(
          index % 2 === 0
            ? `select announce('completed', a, a) from appointments a where a.id = $1`
            : 'select count_visits(array[$1::uuid])',
          [row!.id],
        );
      }),
    );
    await Promise.all([...counting, ...writing]);
    await compareWithScan(everything);
    const day = await read({ from: '2026-02-05', to: '2026-02-05', doctorId: place.doctorId });
    expect(day.totals.now.arrived).toBe(40);
  });

  it('stand on a zone that is fixed once somebody has booked', async () => {
    await expect(
      app.records.query(`update clinics set time_zone = 'Europe/Paris' where id = $1`, [place.clinicId]),
    ).rejects.toMatchObject({ constraint: 'clinics_time_zone_fixed' });
    const unused = await app.records.clinic();
    await app.records.query(`update clinics set time_zone = 'Europe/Paris' where id = $1`, [unused.clinicId]);
  });
});

describe('counting', () => {
  const day = { from: '2026-03-16', to: '2026-03-16' };
  let clinic: TestClinic;

  beforeAll(async () => {
    clinic = await app.records.clinic();
    await app.records.open(clinic, new Date('2026-03-16T13:00:00Z'), new Date('2026-03-16T22:00:00Z'));
  });

  async function book(startsAt: string): Promise<void> {
    const booker = await app.records.patient();
    const answer = await app.send<{ bookAppointment: { __typename: string } }>(
      'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
      {
        input: {
          doctorId: clinic.doctorId,
          clinicId: clinic.clinicId,
          visitTypeId: clinic.visitTypeId,
          startsAt,
          idempotencyKey: randomUUID(),
        },
      },
      await app.tokenFor(booker, 'patient'),
    );
    expect(answer.data?.bookAppointment.__typename).toBe('Appointment');
  }

  async function countedUntil(): Promise<string> {
    const answer = await app.send<{ analytics: { countedUntil: string } }>(
      'query ($filter: AnalyticsFilter!) { analytics(filter: $filter) { countedUntil } }',
      { filter: day },
      manager,
    );
    return answer.data!.analytics.countedUntil;
  }

  it('follows a booking by itself', async () => {
    await book('2026-03-16T14:00:00Z');
    await until('the booking is counted', async () => {
      const { totals } = await read({ ...day, doctorId: clinic.doctorId });
      return totals.now.open === 1;
    });
  });

  it('says until when it has everything: until now, or until the first event that it has not handled', async () => {
    await caughtUp(app);
    expect(await countedUntil()).toBe(now.toISOString());
    // As when an event cannot be handled for a while.
    await app.records.query(
      `update event_consumers set failures = 1, retry_at = now() + interval '1 hour' where name = 'analytics'`,
    );
    await app.records.query(
      `insert into events (kind, payload, created_at)
       values ('session.ended', '{}', '2026-03-10T12:30:00Z')`,
    );
    await book('2026-03-16T15:00:00Z');
    expect(await countedUntil()).toBe('2026-03-10T12:30:00.000Z');
    expect((await read({ ...day, doctorId: clinic.doctorId })).totals.now.open).toBe(1);
    await app.records.query(`update event_consumers set retry_at = null where name = 'analytics'`);
    await caughtUp(app);
    expect(await countedUntil()).toBe(now.toISOString());
    expect((await read({ ...day, doctorId: clinic.doctorId })).totals.now.open).toBe(2);
  });
});
