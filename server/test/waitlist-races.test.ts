import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';
import { WaitlistWorker } from './support/waitlist-worker.js';

const ANSWER = `mutation ($id: ID!) { answerOffer(id: $id, answer: accept) {
  __typename ... on WaitlistOffer { state } ... on NamedError { code } } }`;

const HOUR = 3_600_000;
const MINUTE = 60_000;
let now = new Date('2026-03-02T14:00:00Z');
let app: RunningApp;
let workers: WaitlistWorker[];
let place: TestClinic;
let people: string[];

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now, config: { role: 'serve', poolSize: 20 } });
  workers = [await WaitlistWorker.start(app.database.url), await WaitlistWorker.start(app.database.url)];
  people = [];
  for (let left = 200; left > 0; left -= 1) people.push(await app.records.patient());
}, 120_000);

afterAll(async () => {
  for (const worker of workers ?? []) await worker.stop();
  await app?.stop();
});

beforeEach(async () => {
  now = new Date('2026-03-02T14:00:00Z');
  await app.records.query('truncate waitlist_offers, waitlist_entries, waitlist_openings, messages cascade');
  await app.records.query('delete from appointments');
  place = await app.records.clinic({ minutes: 20, stepMinutes: 10 });
  for (const day of ['2026-03-03', '2026-03-10', '2026-03-11', '2026-03-12']) {
    await app.records.open(place, new Date(`${day}T14:00:00Z`), new Date(`${day}T23:00:00Z`));
  }
});

/** Everybody waits for the doctor. */
async function everybodyWaits(count: number): Promise<void> {
  await app.records.query(
    `insert into waitlist_entries (patient_id, doctor_id, first_date, last_date, notice_minutes, created_by, created_at)
     select p, $2, '2026-03-02', '2026-03-30', 0, p, $3::timestamptz - n * interval '1 minute'
     from unnest($1::uuid[]) with ordinality x (p, n)`,
    [people.slice(0, count), place.doctorId, now],
  );
}

/** Times that came free, also ones that overlap each other. */
async function openings(starts: readonly number[]): Promise<void> {
  await app.records.query(
    `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at)
     select $1, $2, s, $4, $4 from unnest($3::timestamptz[]) s`,
    [place.doctorId, place.clinicId, starts.map((start) => new Date(start)), now],
  );
}

/** What must hold whatever happened: no time is promised or given twice, and nobody gets more than their share. */
async function expectSound(offersWeek: number): Promise<void> {
  expect(
    await app.records.query(
      `select a.id from waitlist_offers a join waitlist_offers b on a.id < b.id and a.doctor_id = b.doctor_id
         and a.group_size = 1 and b.group_size = 1 and a.state = 'open' and b.state = 'open'
         and tstzrange(a.starts_at, a.starts_at + a.minutes * interval '1 minute')
           && tstzrange(b.starts_at, b.starts_at + b.minutes * interval '1 minute')`,
    ),
  ).toEqual([]);
  expect(
    await app.records.query(
      `select a.id from appointments a join appointments b on a.id < b.id and a.subject_id <> b.subject_id
         and ((a.doctor_id = b.doctor_id and a.busy && b.busy) or (a.patient_id = b.patient_id and a.visit && b.visit))
       where a.status in ('held', 'confirmed') and b.status in ('held', 'confirmed')`,
    ),
  ).toEqual([]);
  expect(
    await app.records.query(
      `select entry_id from waitlist_offers where state = 'open' group by 1 having count(*) > 1`,
    ),
  ).toEqual([]);
  expect(
    await app.records.query(`select patient_id from waitlist_offers group by 1 having count(*) > $1`, [
      offersWeek,
    ]),
  ).toEqual([]);
  // Each offer that is open and alone has its hold, and nobody holds without an offer.
  expect(
    await app.records.query(
      `select o.id, h.id as hold from waitlist_offers o
         full join appointments h on h.id = o.hold_id and h.status = 'held'
       where (o.id is null and h.status = 'held') or (o.state = 'open' and o.group_size = 1 and h.id is null)`,
    ),
  ).toEqual([]);
  // Whoever was offered something was told, once.
  expect(
    await app.records.query(
      `select o.id from waitlist_offers o full join messages m on m.key = 'waitlist:' || o.id
       where o.id is null or m.id is null`,
    ),
  ).toEqual([]);
  const miscounted = await app.records.query(
    `select d.* from doctor_days d where d.taken <> (
       select count(*) from appointments a
       where a.doctor_id = d.doctor_id and a.local_date = d.local_date and a.counted)`,
  );
  expect(miscounted).toEqual([]);
}

async function acceptOpen(share: number): Promise<string[]> {
  const open = await app.records.query<{ id: string; patient_id: string }>(
    `select id, patient_id from waitlist_offers where state = 'open' order by id`,
  );
  const taken = open.filter((_, index) => index % share === 0);
  return Promise.all(
    taken.map(async ({ id, patient_id }) => {
      const { data, errors } = await app.send<{ answerOffer: { state?: string; code?: string } }>(
        ANSWER,
        { id },
        await app.tokenFor(patient_id),
      );
      return data?.answerOffer.state ?? data?.answerOffer.code ?? JSON.stringify(errors);
    }),
  );
}

it('fifty freed times and two hundred people who wait: no promise twice, nobody over the share', async () => {
  await app.records.query('update settings set waitlist_offers_week = 2');
  await everybodyWaits(200);
  const far = Array.from(
    { length: 40 },
    (_, index) => Date.UTC(2026, 2, 10 + (index % 3), 14) + index * 10 * MINUTE,
  );
  const near = Array.from({ length: 10 }, (_, index) => Date.UTC(2026, 2, 3, 15) + index * 20 * MINUTE);
  await openings([...far, ...near]);
  for (let round = 0; round < 6; round += 1) {
    const made = await Promise.all([...workers, ...workers].map((worker) => worker.run(now)));
    if (round === 0) expect(made.reduce((sum, count) => sum + count)).toBeGreaterThan(40);
    await expectSound(2);
    const outcomes = await acceptOpen(5);
    expect(outcomes.filter((outcome) => !['accepted', 'OFFER_OVER', 'SLOT_TAKEN'].includes(outcome))).toEqual(
      [],
    );
    await expectSound(2);
    now = new Date(now.getTime() + 31 * MINUTE);
  }
  const given = await app.records.query<{ count: number }>(
    `select count(*)::int from waitlist_offers where state = 'accepted'`,
  );
  expect(given[0]!.count).toBeGreaterThan(10);
}, 120_000);

it('of a group that accepts at once one has it', async () => {
  await everybodyWaits(30);
  await openings([Date.UTC(2026, 2, 2, 17)]);
  await app.records.open(place, new Date('2026-03-02T16:00:00Z'), new Date('2026-03-02T20:00:00Z'));
  expect(await workers[0]!.run(now)).toBeGreaterThan(2);
  const outcomes = await acceptOpen(1);
  expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(['accepted', 'OFFER_OVER']));
  await expectSound(5);
});

it('one who accepts twice at once has one visit', async () => {
  await everybodyWaits(1);
  await openings([Date.UTC(2026, 2, 10, 15)]);
  await workers[0]!.run(now);
  const outcomes = (await Promise.all([acceptOpen(1), acceptOpen(1), acceptOpen(1)])).flat();
  expect(new Set(outcomes)).toEqual(new Set(['accepted']));
  expect(
    await app.records.query(`select count(*)::int from appointments where status = 'confirmed'`),
  ).toEqual([{ count: 1 }]);
});

it('accepting, leaving and the end of the deadline meet without a promise that is nobody’s', async () => {
  await everybodyWaits(20);
  await openings(Array.from({ length: 10 }, (_, index) => Date.UTC(2026, 2, 10, 15) + index * 20 * MINUTE));
  await workers[0]!.run(now);
  now = new Date(now.getTime() + 2 * HOUR - 1);
  const leave = app.records.query(
    `select leave_waitlist(entry_id, 'left', patient_id, $1) from waitlist_offers`,
    [now],
  );
  const [outcomes] = await Promise.all([
    acceptOpen(1),
    leave,
    workers[1]!.run(new Date(now.getTime() + 1)),
    workers[0]!.run(new Date(now.getTime() + 1)),
  ]);
  expect(outcomes.filter((outcome) => !['accepted', 'OFFER_OVER', 'SLOT_TAKEN'].includes(outcome))).toEqual(
    [],
  );
  await expectSound(5);
});

it('what a worker began and did not end, another one goes on with', async () => {
  await everybodyWaits(3);
  await openings([Date.UTC(2026, 2, 10, 15)]);
  // It died after its claim, and before anything else.
  await app.records.query('update waitlist_openings set claimed_until = $1', [
    new Date(now.getTime() + 2 * MINUTE),
  ]);
  expect(await workers[0]!.run(now)).toBe(0);
  now = new Date(now.getTime() + 2 * MINUTE);
  expect(await workers[1]!.run(now)).toBe(1);
  // It died after the offer, and before the round was settled.
  await app.records.query('update waitlist_openings set round = 0, next_at = $1, claimed_until = $1', [now]);
  expect(await workers[0]!.run(now)).toBe(0);
  await expectSound(5);
});

it('what fails for one holds up no other, and is tried again', async () => {
  await everybodyWaits(3);
  const stranger = await app.records.clinic();
  await app.records.query(
    `insert into waitlist_entries (patient_id, doctor_id, first_date, last_date, notice_minutes, created_by, created_at)
     values ($1, $2, '2026-02-01', '2026-02-02', 0, $1, $3)`,
    [people[9], stranger.doctorId, now],
  );
  await openings([Date.UTC(2026, 2, 10, 15), Date.UTC(2026, 2, 11, 15)]);
  // Neither can what is over be ended, nor can the first time be offered.
  await app.records.query(`create function fail() returns trigger language plpgsql as $$
    begin raise exception 'odd'; end $$`);
  await app.records.query(`create trigger fail before update on waitlist_entries for each row
    when (new.state = 'ended' and old.last_date < '2026-03-01') execute function fail()`);
  await app.records.query(`create trigger fail before insert on waitlist_offers for each row
    when (new.starts_at < '2026-03-11') execute function fail()`);
  const offered = async (): Promise<unknown> =>
    app.records.query('select starts_at from waitlist_offers order by starts_at');
  try {
    await expect(workers[0]!.run(now)).rejects.toThrow('2 of 3 failed');
    expect(await offered()).toEqual([{ starts_at: new Date('2026-03-11T15:00:00Z') }]);
  } finally {
    await app.records.query('drop function fail() cascade');
  }
  now = new Date(now.getTime() + 2 * MINUTE);
  expect(await workers[0]!.run(now)).toBe(1);
  expect(await offered()).toHaveLength(2);
  expect(
    await app.records.query('select state from waitlist_entries where doctor_id = $1', [stranger.doctorId]),
  ).toEqual([{ state: 'ended' }]);
});
