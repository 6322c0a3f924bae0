import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TokenScope } from '../src/api/token-scope.js';
import { placeToken } from './support/api-tokens.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';
import { WaitlistWorker } from './support/waitlist-worker.js';

const OFFER = `id state startsAt groupSize expiresAt reasons byStaff`;
const ENTRY = `id state endReason firstDate lastDate noticeMinutes times { weekday from until } doctor { id }
  specialization { id } city replaces { id } offers { ${OFFER} }`;
const JOIN = `mutation ($input: WaitlistWishInput!) { joinWaitlist(input: $input) {
  __typename ... on WaitlistEntry { ${ENTRY} } ... on NamedError { code } ... on AlreadyWaiting { entry { id } } } }`;
const ADD = `mutation ($patientId: ID!, $input: WaitlistWishInput!) { addToWaitlist(patientId: $patientId, input: $input) {
  __typename ... on WaitlistEntry { id patient { id } } ... on NamedError { code } } }`;
const MINE = `{ myWaitlist { ${ENTRY} } }`;
const CHANGE = `mutation ($id: ID!, $input: WaitlistChangeInput!) { changeWaitlist(id: $id, input: $input) {
  __typename ... on WaitlistEntry { ${ENTRY} } ... on NamedError { code } } }`;
const LEAVE = `mutation ($id: ID!) { leaveWaitlist(id: $id) { id state endReason } }`;
const ANSWER = `mutation ($id: ID!, $answer: OfferAnswer!) { answerOffer(id: $id, answer: $answer) {
  __typename ... on WaitlistOffer { id state } ... on NamedError { code } ... on OfferOver { outcome }
  ... on SlotTaken { nextFreeTimes { startsAt } } } }`;
const LIST = `query ($states: [WaitlistState!], $clinicId: ID, $after: String, $first: Int) {
  waitlist(states: $states, clinicId: $clinicId, first: $first, after: $after) {
    edges { node { id state patient { id } offers { state reasons } } } pageInfo { hasNextPage endCursor } } }`;
const REPORT = `{ waitlistReport { fromAge toAge waiting offers accepted } }`;
const BY_HAND = `mutation ($input: OfferByHandInput!) { offerByHand(input: $input) {
  __typename ... on WaitlistOffer { id state byStaff groupSize expiresAt } ... on NamedError { code } } }`;
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
  __typename ... on Appointment { id } ... on NamedError { code } } }`;
const CANCEL = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
  __typename ... on Appointment { id } ... on NamedError { code } } }`;
const HOURS = 3_600_000;

/** A Monday, nine in the morning there. */
const start = new Date('2026-03-02T14:00:00Z');
let now = start;
let app: RunningApp;
let worker: WaitlistWorker;
let desk: Person;
let place: TestClinic;

interface Offer {
  id: string;
  state: string;
  startsAt: string;
  groupSize: number;
  expiresAt: string;
  reasons: string[];
}
interface Entry {
  id: string;
  state: string;
  endReason: string | null;
  offers: Offer[];
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now, config: { role: 'serve' } });
  worker = await WaitlistWorker.start(app.database.url);
  desk = { id: await app.records.user('admin'), role: 'admin' };
}, 60_000);

afterAll(async () => {
  await worker?.stop();
  await app?.stop();
});

beforeEach(async () => {
  now = start;
  await app.records.query('truncate waitlist_offers, waitlist_entries, waitlist_openings, messages cascade');
  await app.records.query('delete from appointments');
  place = await app.records.clinic();
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-10', '2026-03-11', '2026-03-12']) {
    await app.records.open(place, new Date(`${day}T14:00:00Z`), new Date(`${day}T22:00:00Z`));
  }
  await worker.hear(now);
});

async function person(): Promise<Person> {
  return { id: await app.records.patient(), role: 'patient' };
}

function wish(more: Record<string, unknown> = {}): { input: Record<string, unknown> } {
  return {
    input: { doctorId: place.doctorId, firstDate: '2026-03-02', lastDate: '2026-03-20', ...more },
  };
}

async function join(who: Person, more: Record<string, unknown> = {}): Promise<Entry> {
  const answer = await app.sendAs<{ joinWaitlist: Entry & { __typename: string } }>(JOIN, wish(more), who);
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.joinWaitlist).toMatchObject({ __typename: 'WaitlistEntry', state: 'waiting' });
  return answer.data!.joinWaitlist;
}

async function book(who: Person, startsAt: string, at: TestClinic = place): Promise<string> {
  const { doctorId, clinicId, visitTypeId } = at;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  const { data } = await app.sendAs<{ bookAppointment: { id: string; __typename: string } }>(
    BOOK,
    { input },
    who,
  );
  expect(data?.bookAppointment.__typename).toBe('Appointment');
  return data!.bookAppointment.id;
}

async function cancel(who: Person, appointmentId: string): Promise<void> {
  const { data } = await app.sendAs<{ cancelAppointment: { __typename: string } }>(
    CANCEL,
    { input: { appointmentId } },
    who,
  );
  expect(data?.cancelAppointment.__typename).toBe('Appointment');
}

/** Somebody books a time and cancels it, which is what frees it. */
async function free(startsAt: string, at: TestClinic = place): Promise<void> {
  const who = await person();
  await cancel(who, await book(who, startsAt, at));
}

async function mine(who: Person): Promise<Entry> {
  const { data } = await app.sendAs<{ myWaitlist: Entry[] }>(MINE, {}, who);
  return data!.myWaitlist[0] as Entry;
}

async function answer(who: Person, id: string, word: 'accept' | 'decline') {
  const result = await app.sendAs<{
    answerOffer: { __typename: string; state?: string; code?: string; nextFreeTimes?: unknown[] };
  }>(ANSWER, { id, answer: word }, who);
  return result.data?.answerOffer ?? result.errors?.[0]?.extensions.code;
}

function later(hours: number): Date {
  return (now = new Date(now.getTime() + hours * HOURS));
}

const FAR = '2026-03-10T15:00:00.000Z';
const NEAR = '2026-03-03T15:00:00.000Z';

describe('far ahead', () => {
  it('one person at a time holds it, in order, and each declines, is late or accepts', async () => {
    const people = [await person(), await person(), await person()] as const;
    for (const who of people) {
      await join(who);
      later(0.01);
    }
    await free(FAR);
    expect(await worker.hearAndRun(now)).toBe(1);
    const [first] = (await mine(people[0])).offers;
    expect(first).toMatchObject({
      state: 'open',
      startsAt: FAR,
      groupSize: 1,
      reasons: ['doctor', 'no_visit'],
    });
    expect(new Date(first!.expiresAt).getTime() - now.getTime()).toBe(2 * HOURS);
    expect(
      await app.records.query(`select patient_id, hold_purpose from appointments where status = 'held'`),
    ).toEqual([{ patient_id: people[0].id, hold_purpose: 'offer' }]);
    expect(
      await app.records.query(
        `select recipient_id, key, due_at from messages where kind = 'waitlist.offered'`,
      ),
    ).toEqual([{ recipient_id: people[0].id, key: `waitlist:${first!.id}`, due_at: now }]);
    expect(await worker.run(later(1))).toBe(0);

    expect(await answer(people[0], first!.id, 'decline')).toMatchObject({ state: 'declined' });
    expect(await answer(people[0], first!.id, 'decline')).toMatchObject({ state: 'declined' });
    expect(await mine(people[0])).toMatchObject({ state: 'waiting' });
    expect(await worker.run(now)).toBe(1);
    const [second] = (await mine(people[1])).offers;
    expect(second).toMatchObject({ state: 'open', groupSize: 1 });

    expect(await worker.run(later(2))).toBe(1);
    expect((await mine(people[1])).offers[0]).toMatchObject({ state: 'expired' });
    expect(await answer(people[1], second!.id, 'accept')).toMatchObject({
      code: 'OFFER_OVER',
      outcome: 'expired',
    });
    const [third] = (await mine(people[2])).offers;
    expect(await answer(people[2], third!.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(await answer(people[2], third!.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(await mine(people[2])).toMatchObject({ state: 'fulfilled' });
    expect(
      await app.records.query(
        `select patient_id, status from appointments where status <> 'cancelled' order by created_at`,
      ),
    ).toEqual([{ patient_id: people[2].id, status: 'confirmed' }]);
    expect(await worker.hearAndRun(later(1))).toBe(0);
  });

  it('the visit that somebody has stays theirs until it moves to the earlier time', async () => {
    const who = await person();
    const kept = await book(who, '2026-03-12T15:00:00.000Z');
    await join(who, { replacesId: kept });
    // Overlaps nothing of theirs, is earlier, and of the same doctor.
    await free(FAR);
    await worker.hearAndRun(now);
    const [offer] = (await mine(who)).offers;
    expect(offer).toMatchObject({ state: 'open', reasons: ['doctor', 'earlier'] });
    const before = await app.records.query(`select scheduled_at from appointments where id = $1`, [kept]);
    expect(before).toEqual([{ scheduled_at: new Date('2026-03-12T15:00:00Z') }]);
    expect(await answer(who, offer!.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(
      await app.records.query(`select id, scheduled_at, status from appointments where patient_id = $1`, [
        who.id,
      ]),
    ).toEqual([{ id: kept, scheduled_at: new Date(FAR), status: 'confirmed' }]);
    // Its former time came free.
    await worker.hear(now);
    expect(
      await app.records.query(`select taken from doctor_days where doctor_id = $1 and taken <> 0`, [
        place.doctorId,
      ]),
    ).toEqual([{ taken: 1 }]);
  });

  it('an overlapping earlier time is a move, too', async () => {
    const short = await app.records.clinic({ minutes: 30, stepMinutes: 15 });
    await app.records.open(short, new Date('2026-03-10T14:00:00Z'), new Date('2026-03-10T22:00:00Z'));
    const who = await person();
    const kept = await book(who, '2026-03-10T15:15:00.000Z', short);
    await join(who, { doctorId: short.doctorId, replacesId: kept });
    // Only the doctor's other visit stood in the way of half an hour earlier.
    await app.records.query(
      `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at) values ($1, $2, $3, $4, $4)`,
      [short.doctorId, short.clinicId, FAR, now],
    );
    expect(await worker.run(now)).toBe(1);
    const [offer] = (await mine(who)).offers;
    expect(await answer(who, offer!.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(
      await app.records.query(`select id, scheduled_at from appointments where patient_id = $1`, [who.id]),
    ).toEqual([{ id: kept, scheduled_at: new Date(FAR) }]);
  });

  it('a visit with another doctor of the field is cancelled with the word that takes the new one', async () => {
    const other = await app.records.clinic();
    await app.records.query(
      `update doctors set specialization_id = (select specialization_id from doctors where id = $1) where id = $2`,
      [place.doctorId, other.doctorId],
    );
    await app.records.open(other, new Date('2026-03-12T14:00:00Z'), new Date('2026-03-12T22:00:00Z'));
    const [field] = await app.records.query<{ specialization_id: string }>(
      'select specialization_id from doctors where id = $1',
      [place.doctorId],
    );
    await app.records.query('update settings set max_open_appointments = 1');
    const who = await person();
    const kept = await book(who, '2026-03-12T15:00:00.000Z', other);
    const input = {
      doctorId: null,
      specializationId: field!.specialization_id,
      city: 'SPRINGFIELD',
      replacesId: kept,
    };
    await app.records.query('update settings set max_open_appointments = 5');
    await join(who, input);
    await free(FAR);
    await worker.hearAndRun(now);
    const [offer] = (await mine(who)).offers;
    expect(offer?.reasons).toEqual(['field', 'city', 'earlier']);
    expect(await answer(who, offer!.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(
      await app.records.query(
        `select doctor_id, status from appointments where patient_id = $1 order by scheduled_at`,
        [who.id],
      ),
    ).toEqual([
      { doctor_id: place.doctorId, status: 'confirmed' },
      { doctor_id: other.doctorId, status: 'cancelled' },
    ]);
  });
});

describe('near the time', () => {
  it('groups that widen are asked, the first has it, and the others hear honestly that it is gone', async () => {
    const people = [];
    for (let left = 8; left > 0; left -= 1) people.push(await person());
    for (const who of people) await join(who);
    await free(NEAR);
    expect(await worker.hearAndRun(now)).toBe(2);
    const holds = await app.records.query(`select id from appointments where status = 'held'`);
    expect(holds).toEqual([]);
    expect(await worker.run(later(0.4))).toBe(0);
    expect(await worker.run(later(0.1))).toBe(3);
    const offers = await app.records.query<{ id: string; patient_id: string; group_size: number }>(
      'select id, patient_id, group_size from waitlist_offers order by created_at, id',
    );
    expect(offers.map((offer) => offer.group_size)).toEqual([2, 2, 5, 5, 5]);
    const told = await app.records.query<{ size: number }>(
      `select (data ->> 'count')::int as size from messages order by created_at`,
    );
    expect(told.map(({ size }) => size)).toEqual([2, 2, 5, 5, 5]);
    const [winner, second] = offers.slice(3);
    const as = (id: string): Person => ({ id, role: 'patient' });
    expect(await answer(as(winner!.patient_id), winner!.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(await answer(as(second!.patient_id), second!.id, 'accept')).toMatchObject({
      code: 'OFFER_OVER',
      outcome: 'lost',
    });
    expect(await worker.run(later(1))).toBe(0);
    const states = await app.records.query(
      `select state, count(*)::int from waitlist_entries group by 1 order by 1`,
    );
    expect(states).toEqual([
      { state: 'fulfilled', count: 1 },
      { state: 'waiting', count: 7 },
    ]);
  });

  it('who waits twice is asked once and counted once, and not again by the other wish after a no', async () => {
    const [twice, once] = [await person(), await person()] as const;
    const [{ field } = { field: '' }] = await app.records.query<{ field: string }>(
      'select specialization_id as field from doctors where id = $1',
      [place.doctorId],
    );
    const any = { doctorId: null, specializationId: field };
    await join(twice);
    await join(twice, any);
    later(0.01);
    await join(once, any);
    await free(NEAR);
    expect(await worker.hearAndRun(now)).toBe(2);
    const asked = (): Promise<{ id: string; who: string; size: number }[]> =>
      app.records.query('select id, patient_id as who, group_size as size from waitlist_offers');
    const offers = await asked();
    expect(offers.map(({ who, size }) => [who, size]).sort()).toEqual(
      [twice, once].map(({ id }) => [id, 2]).sort(),
    );
    const own = offers.find(({ who }) => who === twice.id)!;
    expect(await answer(twice, own.id, 'decline')).toMatchObject({ state: 'declined' });
    await worker.run(later(0.5));
    expect(await asked()).toHaveLength(2);
  });

  it('somebody who books it among the free times is first, too', async () => {
    const people = [await person(), await person()] as const;
    for (const who of people) await join(who);
    await free(NEAR);
    await worker.hearAndRun(now);
    await book(await person(), NEAR);
    const [offer] = (await mine(people[0])).offers;
    const refused = await answer(people[0], offer!.id, 'accept');
    expect(refused).toMatchObject({ code: 'SLOT_TAKEN' });
    expect((refused as { nextFreeTimes: unknown[] }).nextFreeTimes).toHaveLength(3);
    await worker.hearAndRun(now);
    expect((await mine(people[0])).offers[0]).toMatchObject({ state: 'lost' });
    expect(await app.records.query('select state from waitlist_openings')).toEqual([{ state: 'taken' }]);
  });

  it('one who is the only one has it kept, no longer than the notice allows', async () => {
    const who = await person();
    await join(who, { noticeMinutes: 180 });
    await free('2026-03-02T18:30:00.000Z').catch(() => undefined);
    await app.records.query(
      `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at) values ($1, $2, $3, $4, $4)
       on conflict do nothing`,
      [place.doctorId, place.clinicId, '2026-03-02T18:30:00Z', now],
    );
    await worker.run(now);
    const [offer] = (await mine(who)).offers;
    expect(offer).toMatchObject({ groupSize: 1, expiresAt: '2026-03-02T15:30:00.000Z' });
    expect(await app.records.query(`select expires_at from appointments where status = 'held'`)).toEqual([
      { expires_at: new Date('2026-03-02T15:30:00Z') },
    ]);
  });

  it('nobody is written to at night: the clinic’s morning comes first', async () => {
    const who = await person();
    await join(who);
    await free(FAR);
    now = new Date('2026-03-03T02:00:00Z');
    expect(await worker.hearAndRun(now)).toBe(0);
    expect(await app.records.query('select next_at from waitlist_openings')).toEqual([
      { next_at: new Date('2026-03-03T13:00:00Z') },
    ]);
    expect(await worker.run(new Date('2026-03-03T13:00:00Z'))).toBe(1);
  });
});

it('a person gets no more offers a week than the settings allow', async () => {
  await app.records.query('update settings set waitlist_offers_week = 1');
  const who = await person();
  await join(who);
  await free(FAR);
  await worker.hearAndRun(now);
  const [offer] = (await mine(who)).offers;
  await answer(who, offer!.id, 'decline');
  await free('2026-03-10T16:00:00.000Z');
  expect(await worker.hearAndRun(later(2))).toBe(0);
  expect(await worker.run(later(24 * 6))).toBe(0);
  await app.records.query('update settings set waitlist_offers_week = 5');
  expect(await worker.run(later(1.1))).toBe(1);
});

it('where every booking needs the clinic’s word, the system offers nothing', async () => {
  await app.records.query('update doctors set requires_approval = true where id = $1', [place.doctorId]);
  const who = await person();
  await join(who);
  await free(FAR);
  expect(await worker.hearAndRun(now)).toBe(0);
  expect(await app.records.query('select id from waitlist_openings')).toEqual([]);
});

it('waiting ends when it is over, and offers end with it', async () => {
  const [left, passed] = [await person(), await person()];
  const entry = await join(left);
  later(0.01);
  await join(passed, { lastDate: '2026-03-10' });
  await free(FAR);
  await worker.hearAndRun(now);
  expect((await app.sendAs(LEAVE, { id: entry.id }, left)).data).toMatchObject({
    leaveWaitlist: { state: 'ended', endReason: 'left' },
  });
  expect(await app.records.query(`select id from appointments where status = 'held'`)).toEqual([]);
  expect(await worker.run(now)).toBe(1);
  await worker.run(new Date('2026-03-12T13:00:00Z'));
  expect(await mine(passed)).toMatchObject({
    state: 'ended',
    endReason: 'passed',
    offers: [{ state: 'expired' }],
  });
});

it('a record that is merged waits on in the other one, once for the same', async () => {
  const [kept, removed] = [await person(), await person()];
  const elsewhere = await app.records.clinic();
  await join(kept);
  await join(removed);
  await join(removed, { doctorId: elsewhere.doctorId });
  await app.records.query(`update users set password_hash = null, origin = 'desk' where id = $1`, [
    removed.id,
  ]);
  await app.records.query('select merge_patients($1, $2, $3, $4)', [kept.id, removed.id, desk.id, now]);
  expect(
    await app.records.query(
      `select doctor_id, state, end_reason from waitlist_entries where patient_id = $1 order by created_at, state`,
      [kept.id],
    ),
  ).toEqual(
    expect.arrayContaining([
      { doctor_id: place.doctorId, state: 'waiting', end_reason: null },
      { doctor_id: place.doctorId, state: 'ended', end_reason: 'account' },
      { doctor_id: elsewhere.doctorId, state: 'waiting', end_reason: null },
    ]),
  );
});

it('new hours are offered to as many as wait for them', async () => {
  const [one, two] = [await person(), await person()];
  await join(one, { firstDate: '2026-03-16' });
  await join(two, { firstDate: '2026-03-16', times: [{ weekday: 1, from: 660, until: 720 }] });
  await app.records.open(place, new Date('2026-03-16T13:00:00Z'), new Date('2026-03-16T21:00:00Z'));
  await app.records.query(`insert into events (kind, payload) values ('availability.changed', $1)`, [
    { doctorId: place.doctorId, from: '2026-03-16T00:00:00Z', to: '2026-03-17T00:00:00Z' },
  ]);
  expect(await worker.hearAndRun(now)).toBe(2);
  expect((await mine(one)).offers[0]?.startsAt).toBe('2026-03-16T13:00:00.000Z');
  expect((await mine(two)).offers[0]?.startsAt).toBe('2026-03-16T15:00:00.000Z');
});

describe('joining', () => {
  it('is once for the same, five at the most, and of what there is', async () => {
    const who = await person();
    const entry = await join(who);
    const again = await app.sendAs(JOIN, wish(), who);
    expect(again.data).toEqual({
      joinWaitlist: { __typename: 'AlreadyWaiting', code: 'ALREADY_WAITING', entry: { id: entry.id } },
    });
    for (let more = 4; more > 0; more -= 1)
      await join(who, { doctorId: (await app.records.clinic()).doctorId });
    const sixth = await app.sendAs(JOIN, wish({ doctorId: (await app.records.clinic()).doctorId }), who);
    expect(sixth.data).toMatchObject({ joinWaitlist: { code: 'WAITLIST_FULL' } });
    const other = await person();
    expect(await app.codeOf(JOIN, wish({ doctorId: randomUUID() }), other)).toBe('NOT_FOUND');
    expect(await app.codeOf(JOIN, wish({ replacesId: await book(who, FAR) }), other)).toBe('NOT_FOUND');
  });

  it.each([
    ['no wish', { doctorId: null }, 'doctorId', 'one_of'],
    ['a city without a field', { city: 'Springfield' }, 'city', 'alone'],
    ['an end before the beginning', { lastDate: '2026-03-01' }, 'lastDate', 'order'],
    ['what is over', { firstDate: '2026-02-01', lastDate: '2026-02-05' }, 'lastDate', 'past'],
    ['more than a year', { lastDate: '2027-04-01' }, 'lastDate', 'too_long'],
    [
      'a stretch that ends before it begins',
      { times: [{ weekday: 1, from: 600, until: 600 }] },
      'times',
      'order',
    ],
  ])('refuses %s', async (_, more, field, rule) => {
    const { errors } = await app.sendAs(JOIN, wish(more), await person());
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [expect.objectContaining({ field, rule })],
    });
  });
});

describe('saying anew when one can come', () => {
  const change = (who: Person, id: string, more: Record<string, unknown> = {}) =>
    app.sendAs<{ changeWaitlist: Entry & { __typename: string } }>(
      CHANGE,
      { id, input: { firstDate: '2026-03-02', lastDate: '2026-03-20', ...more } },
      who,
    );

  it('opens what did not fit before, keeps the place, and is on the record', async () => {
    const who = await person();
    const entry = await join(who, { times: [{ weekday: 1, from: 0, until: 60 }] });
    await free(FAR);
    expect(await worker.hearAndRun(now)).toBe(0);
    const { data } = await change(who, entry.id);
    expect(data?.changeWaitlist).toMatchObject({ id: entry.id, state: 'waiting', times: [] });
    expect(await worker.run(now)).toBe(1);
    // What is offered stays theirs, also where it would be offered no more.
    const [offer] = (await mine(who)).offers;
    await change(desk, entry.id, { lastDate: '2026-03-05' });
    expect(await mine(who)).toMatchObject({ state: 'offered', lastDate: '2026-03-05' });
    expect(await answer(who, offer!.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect((await change(who, entry.id)).data).toEqual({
      changeWaitlist: { __typename: 'WaitOver', code: 'WAIT_OVER' },
    });
    const acts = await app.records.query(
      `select actor_id from audit_events where patient_id = $1 and action = 'waitlist.changed' order by id`,
      [who.id],
    );
    expect(acts).toEqual([{ actor_id: who.id }, { actor_id: desk.id }]);
  });

  it('keeps the rules of joining', async () => {
    const who = await person();
    const { id } = await join(who);
    const { errors } = await change(who, id, { lastDate: '2026-03-01' });
    expect(errors?.[0]?.extensions).toMatchObject({ fields: [{ field: 'lastDate', rule: 'order' }] });
    expect(await mine(who)).toMatchObject({ lastDate: '2026-03-20' });
  });
});

describe('the desk', () => {
  it('sees who waits for a clinic: for its doctors, and for its fields in its city or any', async () => {
    const other = await app.records.clinic();
    const [field] = await app.records.query<{ id: string }>(
      'select specialization_id as id from doctors where id = $1',
      [place.doctorId],
    );
    const ofField = { doctorId: null, specializationId: field!.id };
    const here = await join(await person());
    const anywhere = await join(await person(), ofField);
    const inCity = await join(await person(), { ...ofField, city: 'SPRINGFIELD' });
    const elsewhere = await join(await person(), { doctorId: other.doctorId });
    const listed = async (clinicId: string) => {
      const { data } = await app.sendAs<{ waitlist: { edges: { node: { id: string } }[] } }>(
        LIST,
        { clinicId },
        desk,
      );
      return new Set(data?.waitlist.edges.map(({ node }) => node.id));
    };
    expect(await listed(place.clinicId)).toEqual(new Set([here.id, anywhere.id, inCity.id]));
    expect(await listed(other.clinicId)).toEqual(new Set([elsewhere.id]));
    await app.records.query(`update clinics set city = 'Shelbyville' where id = $1`, [place.clinicId]);
    expect(await listed(place.clinicId)).toEqual(new Set([here.id, anywhere.id]));
  });

  it('lets no program in that is for one clinic: who waits has none yet', async () => {
    const who = await person();
    const entry = await join(who);
    const scopes = [TokenScope.schedule_read, TokenScope.appointments_book];
    const input = { entryId: entry.id, doctorId: place.doctorId, clinicId: place.clinicId, startsAt: FAR };
    const doors: [string, Record<string, unknown>][] = [
      [LIST, {}],
      [ADD, { patientId: (await person()).id, ...wish() }],
      [BY_HAND, { input }],
      [CHANGE, { id: entry.id, input: { firstDate: '2026-03-02', lastDate: '2026-03-03' } }],
      [LEAVE, { id: entry.id }],
    ];
    const elsewhere = await app.records.clinic();
    for (const clinicIds of [[elsewhere.clinicId], [place.clinicId]]) {
      const { text } = await placeToken(app, desk.id, scopes, { clinicIds });
      for (const [query, variables] of doors) {
        const { errors } = await app.send(query, variables, text);
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    }
    expect(await mine(who)).toMatchObject({ state: 'waiting', lastDate: '2026-03-20' });
  });

  it('adds, sees, offers by hand and answers by telephone', async () => {
    const who = await person();
    const added = await app.sendAs<{ addToWaitlist: { id: string } }>(
      ADD,
      { patientId: who.id, ...wish() },
      desk,
    );
    const entryId = added.data!.addToWaitlist.id;
    const { doctorId, clinicId } = place;
    const input = { entryId, doctorId, clinicId, startsAt: FAR };
    const offered = await app.sendAs<{ offerByHand: { id: string } }>(BY_HAND, { input }, desk);
    expect(offered.data).toMatchObject({
      offerByHand: { __typename: 'WaitlistOffer', byStaff: true, groupSize: 1, state: 'open' },
    });
    expect((await app.sendAs(BY_HAND, { input }, desk)).data).toMatchObject({
      offerByHand: { code: 'NOT_WAITING' },
    });
    expect(await worker.hearAndRun(now)).toBe(0);
    const list = await app.sendAs(LIST, {}, desk);
    expect(list.data).toMatchObject({
      waitlist: {
        edges: [
          { node: { id: entryId, state: 'offered', patient: { id: who.id }, offers: [{ state: 'open' }] } },
        ],
      },
    });
    expect(await answer(desk, offered.data!.offerByHand.id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(
      await app.records.query(`select booked_by, status from appointments where patient_id = $1`, [who.id]),
    ).toEqual([{ booked_by: desk.id, status: 'confirmed' }]);
    const report = await app.sendAs<{ waitlistReport: unknown[] }>(REPORT, {}, desk);
    expect(report.data?.waitlistReport).toContainEqual({
      fromAge: 40,
      toAge: 64,
      waiting: 0,
      offers: 1,
      accepted: 1,
    });
    const acts = await app.records.query(
      `select action from audit_events where patient_id = $1 and action like 'waitlist.%' order by occurred_at, id`,
      [who.id],
    );
    expect(acts).toEqual([{ action: 'waitlist.joined' }, { action: 'waitlist.offered' }]);
  });

  it('goes through the list in pages, the longest wait first', async () => {
    const ids = [];
    for (let left = 3; left > 0; left -= 1) {
      ids.push((await join(await person())).id);
      later(0.1);
    }
    type Page = {
      waitlist: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    const first = await app.sendAs<Page>(LIST, { first: 2 }, desk);
    const { edges, pageInfo } = first.data!.waitlist;
    expect([edges.map(({ node }) => node.id), pageInfo.hasNextPage]).toEqual([ids.slice(0, 2), true]);
    const second = await app.sendAs<Page>(LIST, { first: 2, after: pageInfo.endCursor }, desk);
    expect(second.data!.waitlist.edges.map(({ node }) => node.id)).toEqual(ids.slice(2));
  });
});

describe('whoever it is not for', () => {
  it('is refused at each door, and is told nothing of others', async () => {
    const [who, other] = [await person(), await person()];
    const doctor: Person = { id: place.doctorUserId, role: 'doctor' };
    const entry = await join(who);
    await free(FAR);
    await worker.hearAndRun(now);
    const [offer] = (await mine(who)).offers;
    const { doctorId, clinicId } = place;
    const byHand = { input: { entryId: entry.id, doctorId, clinicId, startsAt: FAR } };
    const changed = { id: entry.id, input: { firstDate: '2026-03-02', lastDate: '2026-03-03' } };
    const doors: [string, Record<string, unknown>, Person | null, string][] = [
      [JOIN, wish(), null, 'UNAUTHENTICATED'],
      [JOIN, wish(), doctor, 'FORBIDDEN'],
      [JOIN, wish(), desk, 'FORBIDDEN'],
      [MINE, {}, null, 'UNAUTHENTICATED'],
      [MINE, {}, doctor, 'FORBIDDEN'],
      [CHANGE, changed, null, 'UNAUTHENTICATED'],
      [CHANGE, changed, other, 'NOT_FOUND'],
      [CHANGE, changed, doctor, 'FORBIDDEN'],
      [LEAVE, { id: entry.id }, null, 'UNAUTHENTICATED'],
      [LEAVE, { id: entry.id }, other, 'NOT_FOUND'],
      [LEAVE, { id: entry.id }, doctor, 'FORBIDDEN'],
      [ANSWER, { id: offer!.id, answer: 'accept' }, null, 'UNAUTHENTICATED'],
      [ANSWER, { id: offer!.id, answer: 'accept' }, other, 'NOT_FOUND'],
      [ANSWER, { id: offer!.id, answer: 'decline' }, other, 'NOT_FOUND'],
      [ANSWER, { id: offer!.id, answer: 'accept' }, doctor, 'FORBIDDEN'],
      [LIST, {}, null, 'UNAUTHENTICATED'],
      [LIST, {}, who, 'FORBIDDEN'],
      [LIST, {}, doctor, 'FORBIDDEN'],
      [REPORT, {}, null, 'UNAUTHENTICATED'],
      [REPORT, {}, who, 'FORBIDDEN'],
      [REPORT, {}, doctor, 'FORBIDDEN'],
      [ADD, { patientId: other.id, ...wish() }, null, 'UNAUTHENTICATED'],
      [ADD, { patientId: other.id, ...wish() }, who, 'FORBIDDEN'],
      [ADD, { patientId: other.id, ...wish() }, doctor, 'FORBIDDEN'],
      [BY_HAND, byHand, null, 'UNAUTHENTICATED'],
      [BY_HAND, byHand, who, 'FORBIDDEN'],
      [BY_HAND, byHand, doctor, 'FORBIDDEN'],
    ];
    for (const [query, variables, asker, code] of doors) {
      expect(await app.codeOf(query, variables, asker)).toBe(code);
    }
    expect(await mine(who)).toMatchObject({ state: 'offered', offers: [{ state: 'open' }] });
    expect((await app.sendAs<{ myWaitlist: Entry[] }>(MINE, {}, other)).data?.myWaitlist).toEqual([]);
  });
});
