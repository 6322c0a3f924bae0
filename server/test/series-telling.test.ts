import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { UserRole } from '../src/api/user-role.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';
import { ToldMessages } from './support/told-messages.js';

const RESULT = `{ __typename ... on VisitSeries { id appointments { id scheduledAt } } ... on NamedError { code } }`;
const BOOK = `mutation ($input: BookSeriesInput!) { result: bookSeries(input: $input) ${RESULT} }`;
const MOVE = `mutation ($input: MoveSeriesInput!) { result: moveSeries(input: $input) ${RESULT} }`;
const CANCEL = `mutation ($input: CancelSeriesInput!) { result: cancelSeries(input: $input) ${RESULT} }`;
const MOVE_ONE = `mutation ($input: MoveAppointmentInput!) {
  result: moveAppointment(input: $input) { __typename } }`;
const CANCEL_ONE =
  'mutation ($input: CancelAppointmentInput!) { result: cancelAppointment(input: $input) { __typename } }';
const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Three Mondays at ten in New York. */
const MONDAYS = Array.from({ length: 3 }, (_, week) => Date.UTC(2026, 3, 6, 14) + week * 7 * DAY);

interface Visit {
  readonly id: string;
  readonly scheduledAt: string;
}
interface Result {
  readonly __typename: string;
  readonly appointments: readonly [Visit, Visit, Visit];
}

const clock = { now: new Date('2026-03-10T14:00:00Z') };
let app: RunningApp;
let messages: ToldMessages;
let place: TestClinic;
let desk: Person;
let patient: Person;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => clock.now });
  messages = new ToldMessages(app, clock);
  desk = { id: await app.records.user('admin'), role: UserRole.admin };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
});

afterAll(async () => app.stop());

beforeEach(async () => {
  place = await app.records.clinic();
  for (const monday of MONDAYS) {
    for (const day of [monday, monday + DAY, monday + 2 * DAY]) {
      await app.records.open(place, new Date(day - HOUR), new Date(day + 6 * HOUR));
    }
  }
  patient = { id: await app.records.patient(), role: UserRole.patient };
});

const told = (): Promise<string[]> => messages.of(patient.id);

async function ask(query: string, input: object, who = desk): Promise<Result> {
  const { data, errors } = await app.sendAs<{ result: Result }>(query, { input }, who);
  if (data == null) throw new Error(JSON.stringify(errors));
  // A minute of the three that the patient is told after.
  clock.now = new Date(clock.now.getTime() + 60_000);
  return data.result;
}

function book(): Promise<Result> {
  const { doctorId, clinicId, visitTypeId } = place;
  const startsAt = MONDAYS.map((at) => new Date(at).toISOString());
  const input = { patientId: patient.id, doctorId, clinicId, visitTypeId, startsAt };
  return ask(BOOK, { ...input, idempotencyKey: randomUUID() });
}

/** Moves all of them by so many days. */
function move({ appointments: [first] }: Result, days: number, who = desk): Promise<Result> {
  const startsAt = new Date(MONDAYS[0]! + days * DAY).toISOString();
  const input = { appointmentId: first.id, scope: 'all', startsAt, chosen: [] };
  return ask(MOVE, { ...input, idempotencyKey: randomUUID() }, who);
}

function cancel({ appointments: [first] }: Result, who = desk): Promise<Result> {
  return ask(CANCEL, { appointmentId: first.id, scope: 'all' }, who);
}

function moveOne({ id }: Visit, days: number): Promise<unknown> {
  const startsAt = new Date(MONDAYS[1]! + days * DAY).toISOString();
  const { clinicId } = place;
  return ask(MOVE_ONE, { appointmentId: id, clinicId, startsAt, idempotencyKey: randomUUID() });
}

/** The days of April that the newest message names. */
async function days(): Promise<number[]> {
  const [row] = await app.records.query<{ subject: string; body: string }>(
    `select subject, body from messages where recipient_id = $1 and state = 'sent'
     order by composed_at desc, due_at desc limit 1`,
    [patient.id],
  );
  const named = [...`${row!.subject} ${row!.body}`.matchAll(/April (\d+)/g)].map(([, day]) => Number(day));
  return [...new Set(named)];
}

it('tells that a series ended at the times that the patient knows, where staff moved and then cancelled it', async () => {
  const series = await book();
  await told();
  expect(await days()).toEqual([6, 13, 20]);
  await move(series, 1);
  await move(series, 2);
  await cancel(series);
  expect(await told()).toEqual([
    'series.booked sent',
    'series.moved skipped overtaken',
    'series.moved skipped overtaken',
    'series.cancelled sent',
  ]);
  expect(await days()).toEqual([6, 13, 20]);
});

it('tells that it ended at the new times where the patient heard of them', async () => {
  const series = await book();
  await told();
  await move(series, 1);
  await told();
  expect(await days()).toEqual([7, 14, 21]);
  await cancel(series);
  await told();
  expect(await days()).toEqual([7, 14, 21]);
});

it('tells of a series booked and moved within the pause once, as booked at the last times, and of its end at those', async () => {
  const series = await book();
  await move(series, 1);
  await moveOne(series.appointments[1], 2);
  expect(await told()).toEqual([
    'series.booked sent',
    'series.moved skipped as_told',
    'moved skipped as_told',
  ]);
  expect(await days()).toEqual([7, 15, 21]);
  await cancel(series);
  await told();
  expect(await days()).toEqual([7, 15, 21]);
});

it('tells of a series moved twice within the pause once, and of one that was moved back not at all', async () => {
  const series = await book();
  await told();
  await move(series, 1);
  await move(series, 2);
  expect((await told()).slice(1)).toEqual(['series.moved sent', 'series.moved skipped as_told']);
  expect(await days()).toEqual([8, 15, 22]);
  await move(series, 1);
  await move(series, 2);
  expect((await told()).slice(3)).toEqual(['series.moved skipped as_told', 'series.moved skipped as_told']);
});

it('tells that one date of a moved series is left out where the patient knew it to be, and moves the others', async () => {
  const series = await book();
  await told();
  await move(series, 1);
  const { id } = series.appointments[1];
  await ask(CANCEL_ONE, { appointmentId: id });
  expect((await told()).slice(1)).toEqual(['series.moved sent', 'cancelled sent']);
  const [one] = await app.records.query<{ subject: string }>(
    `select subject from messages where recipient_id = $1 and kind = 'appointment.cancelled'`,
    [patient.id],
  );
  expect(one!.subject).toContain('Apr 13');
  const [others] = await app.records.query<{ body: string }>(
    `select body from messages where recipient_id = $1 and kind = 'series.moved'`,
    [patient.id],
  );
  expect(others!.body).toMatch(/April 7[^]*April 21/);
  expect(others!.body).not.toMatch(/April 14/);
});

it('tells nothing of one date that was left out again before anybody heard of the series', async () => {
  const series = await book();
  await ask(CANCEL_ONE, { appointmentId: series.appointments[1].id });
  expect(await told()).toEqual(['series.booked sent', 'cancelled skipped undone']);
  expect(await days()).toEqual([6, 20]);
});

it('tells that a series ended at the old time of a date that staff moved by itself just before', async () => {
  const series = await book();
  await told();
  await moveOne(series.appointments[1], 1);
  await cancel(series);
  expect((await told()).sort()).toEqual([
    expect.stringMatching(/^moved skipped /),
    'series.booked sent',
    'series.cancelled sent',
  ]);
  expect(await days()).toEqual([6, 13, 20]);
});

it('tells patients who moved and cancelled a series themselves of the times that they chose', async () => {
  const series = await book();
  await told();
  await move(series, 1, patient);
  await cancel(series, patient);
  await told();
  expect(await days()).toEqual([7, 14, 21]);
});
