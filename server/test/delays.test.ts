import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

/** Ten in the morning in New York. */
const now = new Date('2026-03-10T14:00:00Z');

const SAY = `mutation ($input: DelayInput!) { sayDelay(input: $input) { minutes date told } }`;
const END =
  'mutation ($doctorId: ID!, $clinicId: ID!) { endDelay(doctorId: $doctorId, clinicId: $clinicId) }';
const LIST = 'query ($doctorId: ID) { doctorDelays(doctorId: $doctorId) { minutes } }';
const VISIT = 'query ($id: ID!) { appointment(id: $id) { minutesLate } }';

let app: RunningApp;
let place: TestClinic;
let desk: string;
let doctor: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  const deskId = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [deskId]);
  desk = await app.tokenFor(deskId, 'admin');
});

afterAll(async () => app.stop());

beforeEach(async () => {
  place = await app.records.clinic();
  doctor = await app.tokenFor(place.doctorUserId, 'doctor');
});

async function visit(at: string, status = 'confirmed'): Promise<{ id: string; patientId: string }> {
  const patientId = await app.records.patient();
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '15 minutes', $6, 1) returning id`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, at, status],
  );
  return { id: row!.id, patientId };
}

async function ask<Data>(query: string, variables: Record<string, unknown>, token = desk): Promise<Data> {
  const answer = await app.send<Data>(query, variables, token);
  if (answer.errors || answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const where = () => ({ doctorId: place.doctorId, clinicId: place.clinicId });

async function say(minutes: number, token = desk): Promise<number> {
  const { sayDelay } = await ask<{ sayDelay: { told: number } }>(
    SAY,
    { input: { ...where(), minutes } },
    token,
  );
  return sayDelay.told;
}

interface Told {
  readonly appointment: string;
  readonly minutes: number;
  readonly startsAt: string;
}

async function told(where = 'true'): Promise<Told[]> {
  return app.records.query(
    `select m.appointment_id as appointment, (m.data ->> 'minutes')::int as minutes, m.data ->> 'startsAt' as "startsAt"
     from messages m join appointments a on a.id = m.appointment_id
     where a.doctor_id = $1 and m.kind = 'appointment.late' and ${where} order by m.created_at, a.scheduled_at, m.id`,
    [place.doctorId],
  );
}

/** What was told of a delay that got shorter. */
const shorterWords = (): Promise<Told[]> => told(`m.data ? 'isShorter'`);

it('tells those who are still to come that day, with the new time, and nobody else', async () => {
  await visit('2026-03-10T13:00:00Z');
  await visit('2026-03-10T13:30:00Z', 'checked_in');
  // Was to begin ten minutes ago: it is still ahead, at 10:10.
  const waiting = await visit('2026-03-10T13:50:00Z');
  const next = await visit('2026-03-10T15:00:00Z');
  await visit('2026-03-10T16:00:00Z', 'cancelled');
  await visit('2026-03-11T15:00:00Z');
  expect(await say(20)).toBe(2);
  expect((await told()).at(-1)).toEqual({
    appointment: next.id,
    minutes: 20,
    startsAt: '2026-03-10T15:20:00.000Z',
  });
  expect((await told()).map(({ appointment }) => appointment)).toEqual([waiting.id, next.id]);
});

it('tells again only where it has changed by ten minutes, and of a new delay after its end', async () => {
  await visit('2026-03-10T15:00:00Z');
  expect([await say(20), await say(25), await say(10), await say(30), await say(30)]).toEqual([
    1, 0, 1, 1, 0,
  ]);
  expect((await told()).map(({ minutes }) => minutes)).toEqual([20, 10, 30]);
  expect(await ask(END, where())).toEqual({ endDelay: true });
  expect(await ask(END, where())).toEqual({ endDelay: false });
  expect(await say(20)).toBe(1);
});

it('tells those who were told of a longer delay that it got shorter, and nobody who was not told', async () => {
  // By the longer one still to come at 10:50, by the shorter one at 9:55 already.
  const soon = await visit('2026-03-10T13:50:00Z');
  const next = await visit('2026-03-10T15:00:00Z');
  expect(await say(60)).toBe(2);
  const untold = await visit('2026-03-10T15:30:00Z');
  const gone = await visit('2026-03-10T16:00:00Z');
  expect(await say(55)).toBe(0);
  await app.records.query(
    `insert into messages (kind, recipient_id, key, appointment_id, data, state, reason, composed_at, created_at, due_at)
     select kind, $2::uuid, $2::uuid::text, $3::uuid, data, 'skipped', 'no_address', now(), created_at, due_at from messages
     where appointment_id = $1`,
    [next.id, gone.patientId, gone.id],
  );
  expect(await say(5)).toBe(2);
  const shorter = await shorterWords();
  expect(shorter).toEqual([
    { appointment: soon.id, minutes: 5, startsAt: '2026-03-10T13:55:00.000Z' },
    { appointment: next.id, minutes: 5, startsAt: '2026-03-10T15:05:00.000Z' },
  ]);
  expect(shorter.map(({ appointment }) => appointment)).not.toContain(untold.id);
  // Five minutes are not worth another word.
  await ask(END, where());
  expect(await shorterWords()).toHaveLength(2);
});

it('tells those who were told of a delay that it is over, once, and who is not to come any more not', async () => {
  const next = await visit('2026-03-10T15:00:00Z');
  const cancelled = await visit('2026-03-10T15:30:00Z');
  await say(20);
  await app.records.query(
    `update appointments set status = 'cancelled', cancelled_at = now() where id = $1`,
    [cancelled.id],
  );
  await visit('2026-03-10T16:00:00Z');
  await Promise.all([ask(END, where()), ask(END, where(), doctor)]);
  expect(await shorterWords()).toEqual([
    { appointment: next.id, minutes: 0, startsAt: '2026-03-10T15:00:00.000Z' },
  ]);
});

it('is on the record: who said it, how many were told, and who ended it', async () => {
  await visit('2026-03-10T15:00:00Z');
  await say(20);
  await say(25, doctor);
  await ask(END, where());
  await ask(END, where());
  const acts = await app.records.query(
    `select action, actor_id = $2 as "byDoctor", details from audit_events
     where entity = 'doctor' and entity_id = $1 and action like 'delay.%' order by occurred_at`,
    [place.doctorId, place.doctorUserId],
  );
  expect(acts).toEqual([
    { action: 'delay.said', byDoctor: false, details: { minutes: 20, told: 1 } },
    { action: 'delay.said', byDoctor: true, details: { minutes: 25, told: 0 } },
    { action: 'delay.ended', byDoctor: false, details: { told: 1 } },
  ]);
});

it('shows it on the day and on the patient’s own visit until it ends, live', async () => {
  const { id, patientId } = await visit('2026-03-10T15:00:00Z');
  const patient = await app.tokenFor(patientId, 'patient');
  expect(await ask(VISIT, { id }, patient)).toEqual({ appointment: { minutesLate: null } });
  await say(15, doctor);
  expect(await ask(VISIT, { id }, patient)).toEqual({ appointment: { minutesLate: 15 } });
  expect(await ask(LIST, {}, doctor)).toEqual({ doctorDelays: [{ minutes: 15 }] });
  await ask(END, where(), doctor);
  expect(await ask(VISIT, { id }, patient)).toEqual({ appointment: { minutesLate: null } });
  expect(await ask(LIST, {}, doctor)).toEqual({ doctorDelays: [] });
  const events = await app.records.query<{ kind: string }>(
    `select kind from events where payload ->> 'appointmentId' = $1 order by id`,
    [id],
  );
  expect(events.map(({ kind }) => kind)).toEqual(['appointment.delayed', 'appointment.delayed']);
});

it('tells each of them once when two press at once', async () => {
  await visit('2026-03-10T15:00:00Z');
  await visit('2026-03-10T15:30:00Z');
  const counts = await Promise.all([say(20), say(20, doctor), say(20), say(20, doctor)]);
  expect(counts.sort()).toEqual([0, 0, 0, 2]);
  expect(await told()).toHaveLength(2);
});

it('takes five to 120 minutes in fives, at a clinic of the doctor', async () => {
  const other = await app.records.clinic();
  const code = async (input: Record<string, unknown>) =>
    (await app.send(SAY, { input: { ...where(), ...input } }, desk)).errors?.[0]?.extensions.code;
  for (const input of [
    { minutes: 0 },
    { minutes: 7 },
    { minutes: 125 },
    { minutes: 20, clinicId: other.clinicId },
  ])
    expect([input, await code(input)]).toEqual([input, 'BAD_USER_INPUT']);
});

it('is for the doctor and administrators alone', async () => {
  const { patientId } = await visit('2026-03-10T15:00:00Z');
  const patient = await app.tokenFor(patientId, 'patient');
  const other = await app.tokenFor((await app.records.clinic()).doctorUserId, 'doctor');
  const code = async (query: string, variables: Record<string, unknown>, token: string) =>
    (await app.send(query, variables, token)).errors?.[0]?.extensions.code;
  for (const token of [patient, other]) {
    expect(await code(SAY, { input: { ...where(), minutes: 20 } }, token)).toBe('FORBIDDEN');
    expect(await code(END, where(), token)).toBe('FORBIDDEN');
    expect(await code(LIST, { doctorId: place.doctorId }, token)).toBe('FORBIDDEN');
  }
  expect(await told()).toEqual([]);
});
