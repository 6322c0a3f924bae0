import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

/** `npm run soak` runs these at full size. */
const isSoak = process.env['SOAK'] === '1';
const ROUNDS = isSoak ? 20 : 2;
const AT_ONCE = isSoak ? 50 : 20;

const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on Appointment { id } ... on NamedError { code } }
}`;
const MOVE = `mutation ($input: MoveAppointmentInput!) {
  moveAppointment(input: $input) { __typename ... on Appointment { id } ... on NamedError { code } }
}`;
const CANCEL = `mutation ($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) { __typename ... on Appointment { id } ... on NamedError { code } }
}`;
const HOLD = `mutation ($input: HoldSlotInput!) {
  holdSlot(input: $input) { __typename ... on Hold { id } ... on NamedError { code } }
}`;

const now = new Date('2026-03-02T12:00:00Z');
const minute = 60_000;
const opening = Date.UTC(2026, 2, 10, 8);

interface Person {
  readonly id: string;
  readonly token: string;
}

let app: RunningApp;
let people: Person[];

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now, config: { poolSize: 20 } });
  await app.records.query('update settings set max_open_appointments = 100, max_moves = 100');
  people = [];
  for (let index = 0; index < AT_ONCE; index += 1) {
    const id = await app.records.patient();
    people.push({ id, token: await app.tokenFor(id, 'patient') });
  }
  // The first request of a process compiles and plans; it is no part of the race.
  await act(people[0] as Person, BOOK, booking(await doctor({}), 0));
}, 60_000);

afterAll(async () => app.stop());

beforeEach(async () => {
  await app.records.query('delete from appointments');
});

async function act(person: Person, query: string, input: Record<string, unknown>): Promise<string> {
  const answer = await app.send<Record<string, { __typename: string; code?: string }>>(
    query,
    { input },
    person.token,
  );
  const result = Object.values(answer.data ?? {})[0];
  return result?.code ?? result?.__typename ?? `error ${JSON.stringify(answer.errors)}`;
}

function count(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function slot(place: TestClinic, minutes: number) {
  const { doctorId, clinicId, visitTypeId } = place;
  return { doctorId, clinicId, visitTypeId, startsAt: new Date(opening + minutes * minute).toISOString() };
}

function booking(place: TestClinic, minutes: number) {
  return { ...slot(place, minutes), idempotencyKey: randomUUID() };
}

async function doctor(options: Parameters<RunningApp['records']['clinic']>[0]): Promise<TestClinic> {
  const place = await app.records.clinic(options);
  await app.records.open(place, new Date(opening), new Date(opening + 10 * 60 * minute));
  return place;
}

/** What must hold whatever happened: no overlap of doctor or patient, and every day counted right. */
async function expectSound(): Promise<void> {
  const overlaps = await app.records.query(
    `select a.id from appointments a join appointments b on a.id < b.id and a.subject_id <> b.subject_id
       and ((a.doctor_id = b.doctor_id and a.busy && b.busy) or (a.patient_id = b.patient_id and a.visit && b.visit))
     where a.status in ('held', 'pending', 'confirmed', 'checked_in')
       and b.status in ('held', 'pending', 'confirmed', 'checked_in')`,
  );
  expect(overlaps).toEqual([]);
  const miscounted = await app.records.query(
    `select d.* from doctor_days d where d.taken <> (
       select count(*) from appointments a
       where a.doctor_id = d.doctor_id and a.local_date = d.local_date and a.counted)`,
  );
  expect(miscounted).toEqual([]);
}

describe.each(Array.from({ length: ROUNDS }, (_, index) => [index + 1]))('round %i', () => {
  it('gives one slot to exactly one of many', async () => {
    const place = await doctor({});
    const outcomes = await Promise.all(people.map((person) => act(person, BOOK, booking(place, 60))));
    expect(count(outcomes)).toEqual({ Appointment: 1, SLOT_TAKEN: AT_ONCE - 1 });
    await expectSound();
  });

  it('holds one slot for exactly one of many', async () => {
    const place = await doctor({});
    const outcomes = await Promise.all(people.map((person) => act(person, HOLD, slot(place, 60))));
    expect(count(outcomes)).toEqual({ Hold: 1, SLOT_TAKEN: AT_ONCE - 1 });
    await expectSound();
  });

  it('lets no two of partly overlapping times both win', async () => {
    const place = await doctor({ minutes: 30, stepMinutes: 10, bufferAfter: 10 });
    // Starts every 10 minutes; each takes 40 of the doctor. All ask within one hour.
    const outcomes = await Promise.all(
      people.map((person, index) => act(person, BOOK, booking(place, 60 + (index % 4) * 10))),
    );
    expect(count(outcomes)).toEqual({ Appointment: 1, SLOT_TAKEN: AT_ONCE - 1 });
    await expectSound();
  });

  it('gives the last place of a day to exactly one of many, each at another time', async () => {
    const place = await doctor({ minutes: 10, maxPatientsPerDay: 3 });
    const [first, second] = people as [Person, Person];
    await act(first, BOOK, booking(place, 580));
    await act(second, BOOK, booking(place, 590));
    const outcomes = await Promise.all(
      people.map((person, index) => act(person, BOOK, booking(place, index * 10))),
    );
    expect(count(outcomes)).toEqual({ Appointment: 1, DAY_FULL: AT_ONCE - 1 });
    await expectSound();
  });

  it('books one patient once, whichever of many doctors', async () => {
    const person = people[0] as Person;
    const places: TestClinic[] = [];
    while (places.length < 5) places.push(await doctor({}));
    const outcomes = await Promise.all(places.map((place) => act(person, BOOK, booking(place, 300))));
    expect(count(outcomes)).toEqual({ Appointment: 1, PATIENT_BUSY: places.length - 1 });
    await expectSound();
  });

  it('answers the same request sent many times with the same appointment', async () => {
    const place = await doctor({});
    const person = people[0] as Person;
    const input = booking(place, 400);
    const answers = await Promise.all(
      people.map(() => app.send<{ bookAppointment: { id: string } }>(BOOK, { input }, person.token)),
    );
    expect(new Set(answers.map(({ data }) => data?.bookAppointment.id)).size).toBe(1);
    await expectSound();
  });

  it('settles booking against moving against cancelling', async () => {
    const place = await doctor({});
    const [owner, mover, ...others] = people as [Person, Person, ...Person[]];
    const booked = await app.send<{ bookAppointment: { id: string } }>(
      BOOK,
      { input: booking(place, 60) },
      owner.token,
    );
    const moving = await app.send<{ bookAppointment: { id: string } }>(
      BOOK,
      { input: booking(place, 120) },
      mover.token,
    );
    const target = slot(place, 60);
    const outcomes = await Promise.all([
      act(owner, CANCEL, { appointmentId: booked.data?.bookAppointment.id }),
      act(mover, MOVE, {
        appointmentId: moving.data?.bookAppointment.id,
        startsAt: target.startsAt,
        idempotencyKey: randomUUID(),
      }),
      ...others.map((person) => act(person, BOOK, { ...target, idempotencyKey: randomUUID() })),
    ]);
    expect(outcomes[0]).toBe('Appointment');
    const winners = outcomes.slice(1).filter((kind) => kind === 'Appointment');
    expect(winners.length).toBeLessThanOrEqual(1);
    const losers = outcomes.slice(1).filter((kind) => kind !== 'Appointment');
    expect(new Set(losers)).toEqual(new Set(['SLOT_TAKEN']));
    await expectSound();
  });

  it('moves two appointments into each other’s way without a deadlock', async () => {
    const place = await doctor({});
    const pairs = people.slice(0, 10);
    const ids = await Promise.all(
      pairs.map(async (person, index) => {
        const answer = await app.send<{ bookAppointment: { id: string } }>(
          BOOK,
          { input: booking(place, index * 30) },
          person.token,
        );
        return answer.data?.bookAppointment.id;
      }),
    );
    // Everyone moves to the neighbour's time, around the circle: nobody can win against a time still taken.
    const outcomes = await Promise.all(
      pairs.map((person, index) =>
        act(person, MOVE, {
          appointmentId: ids[index],
          startsAt: slot(place, ((index + 1) % pairs.length) * 30).startsAt,
          idempotencyKey: randomUUID(),
        }),
      ),
    );
    for (const kind of outcomes) expect(['Appointment', 'SLOT_TAKEN']).toContain(kind);
    await expectSound();
  });

  it('changes one appointment once when many cancel and move the same version', async () => {
    const place = await doctor({});
    const person = people[0] as Person;
    const booked = await app.send<{ bookAppointment: { id: string } }>(
      BOOK,
      { input: booking(place, 60) },
      person.token,
    );
    const appointmentId = booked.data?.bookAppointment.id;
    const outcomes = await Promise.all([
      ...Array.from({ length: 5 }, () => act(person, CANCEL, { appointmentId, version: 1 })),
      ...Array.from({ length: 5 }, (_, index) =>
        act(person, MOVE, {
          appointmentId,
          version: 1,
          startsAt: slot(place, 120 + index * 30).startsAt,
          idempotencyKey: randomUUID(),
        }),
      ),
    ]);
    expect(outcomes.filter((kind) => kind === 'Appointment')).toHaveLength(1);
    for (const kind of outcomes)
      expect(['Appointment', 'STALE_VERSION', 'STATUS_NOT_ALLOWED']).toContain(kind);
    await expectSound();
  });
});

// A deadlock ends in a retry, which nobody sees but as a second of waiting.
it('locks in one order, so that nobody waits in a circle', async () => {
  // Connections tell the statistics of their deadlocks when they end.
  await app.database.lose();
  const [statistics] = await app.records.query<{ deadlocks: number }>(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  expect(statistics).toEqual({ deadlocks: 0 });
});
