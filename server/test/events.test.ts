import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { AvailabilityResolver } from '../src/availability/availability.resolver.js';
import { TestRecords, type TestClinic } from './support/clinic.js';
import { LiveSocket, type Watch } from './support/live-socket.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';

const WATCH = `subscription ($doctor: ID!) {
  availabilityChanged(doctorId: $doctor, from: "2026-03-10", to: "2026-03-10") { doctorId } }`;
const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on NamedError { code } } }`;
/** The newest event once more, as another process would write it. */
const ANOTHER = `insert into events overriding system value
  select (jsonb_populate_record(null::events, to_jsonb(e) ||
    jsonb_build_object('id', nextval(pg_get_serial_sequence('events', 'id'))))).*
  from events e order by id desc limit 1`;

const opening = Date.UTC(2026, 2, 10, 14);

let app: RunningApp;
let place: TestClinic;
let patient: Person;
let socket: LiveSocket;
let live: Watch;
let visits = 0;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => new Date('2026-03-02T12:00:00Z') });
  place = await app.records.clinic();
  await app.records.open(place, new Date(opening), new Date(opening + 8 * 3_600_000));
  await app.records.query('update settings set max_open_appointments = 100');
  patient = { id: await app.records.patient(), role: 'patient' };
  socket = await LiveSocket.open(app);
  live = await socket.watch(WATCH, { doctor: place.doctorId });
});

afterAll(async () => {
  await socket?.close();
  await app?.stop();
});

async function book(): Promise<void> {
  const { doctorId, clinicId, visitTypeId } = place;
  const startsAt = new Date(opening + visits * 1_800_000).toISOString();
  visits += 1;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  const answer = await app.sendAs(BOOK, { input }, patient);
  expect(answer.data).toEqual({ bookAppointment: { __typename: 'Appointment' } });
}

it('an event whose transaction commits after a later one is told all the same', async () => {
  await book();
  await until('the first booking', () => live.heard.length === 1);
  const slow = await TestRecords.connect(app.database.ownerUrl);
  await slow.query('begin');
  await slow.query(ANOTHER);
  await book();
  await until('the second booking', () => live.heard.length === 2);
  await slow.query('commit');
  await until('the slow one', () => live.heard.length === 3);
  await slow.end();
});

it('an event is found that nobody calls out', async () => {
  for (let found = 0; found < 2; found += 1) {
    const before = live.heard.length;
    // The first may still be found by a call for a former one.
    await app.records.query(ANOTHER);
    await until('the event', () => live.heard.length > before);
  }
});

it('the line on which the database calls is renewed when it breaks', async () => {
  // As the product's own role, whose connections it may see and end.
  const own = new pg.Client({ connectionString: app.database.url });
  await own.connect();
  const listeners = async (): Promise<number[]> => {
    const { rows } = await own.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'`,
    );
    return rows.map(({ pid }) => pid);
  };
  const before = await listeners();
  expect(before).toHaveLength(1);
  await own.query('select pg_terminate_backend($1)', [before[0]]);
  await until('another line', async () => {
    const [pid] = await listeners();
    return pid !== undefined && pid !== before[0];
  });
  await own.end();
});

it('a change that many watch is answered once for all who ask the same', async () => {
  const asked = jest.spyOn(AvailabilityResolver.prototype, 'availabilityChanged');
  const sockets = await Promise.all(Array.from({ length: 20 }, () => LiveSocket.open(app)));
  const watches: Watch[] = [];
  for (const each of sockets) watches.push(await each.watch(WATCH, { doctor: place.doctorId }));
  const otherwise = await socket.watch(WATCH.replace('{ doctorId }', '{ doctorId from to }'), {
    doctor: place.doctorId,
  });
  const before = asked.mock.calls.length;
  await book();
  await until('all hear of it', () => [...watches, otherwise].every(({ heard }) => heard.length === 1));
  // Those who ask the same, and the one who asks for more.
  expect(asked.mock.calls.length - before).toBe(2);
  expect(new Set(watches.map(({ heard }) => JSON.stringify(heard))).size).toBe(1);
  for (const each of sockets) await each.close();
  asked.mockRestore();
});
