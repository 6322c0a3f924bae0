import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';
import { WaitlistWorker } from './support/waitlist-worker.js';

/** Every way in which time comes free, each from an act to the offer of somebody who waits. */
const SAVE = 'mutation ($input: HoursInput!) { saveHours(input: $input) { __typename } }';
const CLOSE = 'mutation ($input: ClosureInput!) { closeClinics(input: $input) { closures { id } } }';
const REOPEN = 'mutation ($id: ID!) { reopenClinic(closureId: $id) }';
const STATUS = `mutation ($id: ID!, $status: AvailabilityStatus!) {
  setAvailabilityStatus(doctorId: $id, status: $status) { id } }`;
const DOCTOR = 'mutation ($input: UpdateDoctorInput!) { updateDoctor(input: $input) { __typename } }';
const SETTINGS = 'mutation ($input: SettingsInput!) { updateSettings(input: $input) { updatedAt } }';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A Monday, nine in the morning there. */
const start = new Date('2026-03-02T14:00:00Z');
const DATE = '2026-03-10';
const TIME = '2026-03-10T15:00:00.000Z';
let now = start;
let app: RunningApp;
let worker: WaitlistWorker;
let manager: Person;
let place: TestClinic;
let waiting: Person;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now, config: { role: 'serve' } });
  worker = await WaitlistWorker.start(app.database.url);
  manager = { id: await app.records.user('admin'), role: 'admin' };
}, 60_000);

afterAll(async () => {
  await worker?.stop();
  await app?.stop();
});

beforeEach(async () => {
  now = start;
  await app.records.query('truncate waitlist_offers, waitlist_entries, waitlist_openings, messages cascade');
  await app.records.query('delete from appointments');
  await app.records.query(
    'update settings set approval_required = false, booking_horizon_days = 60, minimum_notice_minutes = 60',
  );
  place = await app.records.clinic();
  waiting = { id: await app.records.patient(), role: 'patient' };
  await act(SAVE, { input: { doctorId: place.doctorId, weekly: [hours(DATE)] } });
});

async function act(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await app.sendAs<Record<string, unknown>>(query, variables, manager);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0];
}

/** Half an hour of one Tuesday, of which one visit is the whole. */
function hours(date: string): Record<string, unknown> {
  return {
    clinicId: place.clinicId,
    weekday: 2,
    startTime: '11:00',
    endTime: '11:30',
    validFrom: date,
    validUntil: date,
  };
}

async function put(mode: 'hold' | 'book', by?: string): Promise<{ id: string; patientId: string }> {
  const patientId = by ?? (await app.records.patient());
  const [row] = await app.records.query<{ id: string }>(
    `select id from place_appointment($1, $2, $3, $4, $5, array[$6::timestamptz], $7, p_actor => $2)`,
    [mode, patientId, place.doctorId, place.clinicId, place.visitTypeId, TIME, now],
  );
  return { id: row!.id, patientId };
}

const leave = { startsAt: `${DATE}T08:00`, endsAt: `${DATE}T18:00` };
let visit: { id: string; patientId: string };
let closureId: string;

const setApproval = (needed: boolean) =>
  act(DOCTOR, { input: { doctorId: place.doctorId, requiresApproval: needed } });
const cancelAs = (staff: boolean) =>
  app.records.query(`select change_status($1, 'cancelled', $2, $3, null, null, $4)`, [
    visit.id,
    staff ? manager.id : visit.patientId,
    staff,
    now,
  ]);

/** What stands in the way, and what takes it away. */
const SOURCES: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
  ['a visit is cancelled', async () => (visit = await put('book')), () => cancelAs(false)],
  ['a visit is cancelled by staff', async () => (visit = await put('book')), () => cancelAs(true)],
  [
    'a request is declined',
    async () => {
      await setApproval(true);
      visit = await put('book');
      await setApproval(false);
    },
    () => cancelAs(true),
  ],
  [
    'a request is not agreed to in time',
    async () => {
      await setApproval(true);
      visit = await put('book');
      await setApproval(false);
    },
    async () => {
      const [row] = await app.records.query<{ until: Date }>(
        'select expires_at as until from appointments where id = $1',
        [visit.id],
      );
      // In the morning after, when offers go out again.
      now = new Date(Math.ceil(row!.until.getTime() / DAY) * DAY + 14 * HOUR);
      await app.records.query('select end_overdue($1, $2)', [visit.id, now]);
    },
  ],
  [
    'a hold runs out',
    async () => (visit = await put('hold')),
    async () => {
      now = new Date(now.getTime() + HOUR);
      await app.records.query('select end_overdue($1, $2)', [visit.id, now]);
    },
  ],
  [
    'a visit is moved away',
    async () => {
      await act(SAVE, { input: { doctorId: place.doctorId, weekly: [hours(DATE), hours('2026-03-24')] } });
      visit = await put('book');
    },
    () =>
      app.records.query(
        `select id from place_appointment('move', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1,
           p_appointment => $7)`,
        [
          visit.patientId,
          place.doctorId,
          place.clinicId,
          place.visitTypeId,
          '2026-03-24T15:00:00Z',
          now,
          visit.id,
        ],
      ),
  ],
  [
    'hours are added',
    () => act(SAVE, { input: { doctorId: place.doctorId, weekly: [] } }),
    () => act(SAVE, { input: { doctorId: place.doctorId, weekly: [hours(DATE)] } }),
  ],
  [
    'leave is taken back',
    () => act(SAVE, { input: { doctorId: place.doctorId, leave: [leave] } }),
    () => act(SAVE, { input: { doctorId: place.doctorId, leave: [] } }),
  ],
  [
    'a closed day is opened again',
    async () => {
      const input = { clinicIds: [place.clinicId], startsOn: DATE, endsOn: DATE, reason: 'A holiday' };
      closureId = ((await act(CLOSE, { input })) as { closures: { id: string }[] }).closures[0]!.id;
    },
    () => act(REOPEN, { id: closureId }),
  ],
  [
    'the doctor is back',
    () => act(STATUS, { id: place.doctorId, status: 'unavailable' }),
    () => act(STATUS, { id: place.doctorId, status: 'active' }),
  ],
  ['the doctor’s bookings need no word any more', () => setApproval(true), () => setApproval(false)],
  [
    'no booking needs a word any more',
    () => act(SETTINGS, { input: { approvalRequired: true } }),
    () => act(SETTINGS, { input: { approvalRequired: false } }),
  ],
  [
    'bookings are open further ahead',
    () => act(SETTINGS, { input: { bookingHorizonDays: 5 } }),
    () => act(SETTINGS, { input: { bookingHorizonDays: 30 } }),
  ],
  [
    'bookings need less notice',
    () => act(SETTINGS, { input: { minimumNoticeMinutes: 10 * 24 * 60 } }),
    () => act(SETTINGS, { input: { minimumNoticeMinutes: 60 } }),
  ],
];

async function join(): Promise<void> {
  await app.records.query(
    `insert into waitlist_entries (patient_id, doctor_id, first_date, last_date, notice_minutes, created_by, created_at)
     values ($1, $2, '2026-03-02', '2026-03-20', 60, $1, $3)`,
    [waiting.id, place.doctorId, now],
  );
}

const offered = () =>
  app.records.query('select patient_id, starts_at, state from waitlist_offers order by created_at');

describe('time that comes free is offered to who waits', () => {
  it.each(SOURCES)('where %s', async (_name, shut, open) => {
    await shut();
    await join();
    await worker.hearAndRun(now);
    expect(await offered()).toEqual([]);
    await open();
    expect(await worker.hearAndRun(now)).toBe(1);
    expect(await offered()).toEqual([{ patient_id: waiting.id, starts_at: new Date(TIME), state: 'open' }]);
  });

  it('where its day has become bookable, once', async () => {
    await app.records.query('update settings set booking_horizon_days = 6');
    await join();
    await worker.hearAndRun(now);
    expect(await worker.openDays(now)).toBe(0);
    now = new Date(start.getTime() + DAY);
    expect(await worker.openDays(now)).toBe(0);
    // The tenth is six days after the fourth; no worker ran as it began.
    now = new Date(start.getTime() + 3 * DAY);
    expect(await worker.openDays(now)).toBe(1);
    expect(await worker.run(now)).toBe(1);
    expect(await worker.openDays(now)).toBe(0);
    expect(await offered()).toHaveLength(1);
  });

  it('at once where somebody held it who gives it back while it is being offered', async () => {
    visit = await put('book');
    await join();
    await cancelAs(false);
    const hold = await put('hold');
    expect(await worker.hearAndRun(now)).toBe(0);
    await app.records.query('select release_hold($1, $2, $3)', [hold.id, hold.patientId, now]);
    expect(await worker.hearAndRun(now)).toBe(1);
  });
});

it('nothing is entered where nobody waits', async () => {
  visit = await put('book');
  await cancelAs(false);
  await worker.hearAndRun(now);
  expect(await worker.openDays(now)).toBe(0);
  expect(await app.records.query('select id from waitlist_openings')).toEqual([]);
});
