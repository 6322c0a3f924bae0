import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { placeToken } from './support/api-tokens.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';
import { ToldMessages } from './support/told-messages.js';

const RESULT = `{ __typename
  ... on VisitSeries { id appointments { id scheduledAt } } ... on NamedError { code } }`;
const BOOK = `mutation ($input: BookSeriesInput!) { result: bookSeries(input: $input) ${RESULT} }`;
const MOVE = `mutation ($input: MoveSeriesInput!) { result: moveSeries(input: $input) ${RESULT} }`;
const CANCEL = `mutation ($input: CancelSeriesInput!) { result: cancelSeries(input: $input) ${RESULT} }`;
const UNDO = 'mutation ($id: ID!) { result: undoStatus(id: $id, tellPatient: false) { __typename } }';
const CHECK_MOVE = `query ($input: CheckSeriesMoveInput!) { checkSeriesMove(input: $input) { __typename } }`;
const LOG = `query ($filter: MessageLogFilter) { result: messageLog(filter: $filter) {
  edges { node { kind state reason leftOutBy deliveries { state } } } } }`;
const DAY = 86_400_000;
/** Six Mondays at ten in New York. */
const MONDAYS = Array.from({ length: 6 }, (_, week) => Date.UTC(2026, 3, 6, 14) + week * 7 * DAY);

interface Result {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly appointments: readonly { readonly id: string; readonly scheduledAt: string }[];
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
  await app.records.query(`update users set is_front_desk = true, full_name = 'Asha Desk' where id = $1`, [
    desk.id,
  ]);
});

afterAll(async () => app.stop());

beforeEach(async () => {
  place = await app.records.clinic();
  for (const monday of MONDAYS) {
    for (const day of [monday, monday + DAY]) {
      await app.records.open(place, new Date(day - 3_600_000), new Date(day + 6 * 3_600_000));
    }
  }
  patient = { id: await app.records.patient(), role: UserRole.patient };
});

const told = (): Promise<string[]> => messages.of(patient.id);
const recorded = (): Promise<{ actor: string; kind: string }[]> => messages.leftOut(patient.id);

async function ask(query: string, input: Record<string, unknown>, who = desk): Promise<Result> {
  const { data, errors } = await app.sendAs<{ result: Result }>(query, { input }, who);
  if (data == null) throw new Error(JSON.stringify(errors));
  return data.result;
}

/** @param hour of each visit, after the first of the day */
function bookInput(more: Record<string, unknown> = {}, hour = 0): Record<string, unknown> {
  const { doctorId, clinicId, visitTypeId } = place;
  const startsAt = MONDAYS.slice(0, 3).map((at) => new Date(at + hour * 3_600_000).toISOString());
  const input = { patientId: patient.id, doctorId, clinicId, visitTypeId, startsAt };
  return { ...input, idempotencyKey: randomUUID(), ...more };
}

/** A series of three of which its patient was told nothing. */
async function untold(hour = 0): Promise<Result> {
  return ask(BOOK, bookInput({ tellPatient: false }, hour));
}

function moveInput({ appointments }: Result, more: Record<string, unknown> = {}): Record<string, unknown> {
  const [{ id, scheduledAt }] = appointments as [Result['appointments'][number]];
  const startsAt = new Date(Date.parse(scheduledAt) + DAY).toISOString();
  return { appointmentId: id, scope: 'all', startsAt, chosen: [], idempotencyKey: randomUUID(), ...more };
}

function cancelInput({ appointments }: Result, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { appointmentId: appointments[1]!.id, scope: 'following', ...more };
}

async function starts(): Promise<number[]> {
  const rows = await app.records.query<{ at: Date }>(
    `select scheduled_at as at from appointments where patient_id = $1 and status = 'confirmed' order by 1`,
    [patient.id],
  );
  return rows.map(({ at }) => at.getTime());
}

describe('a change of a series of which staff do not tell the patient', () => {
  it('is made, never sent, and on record by whom: booked, moved and cancelled as one', async () => {
    const series = await untold();
    expect(await told()).toEqual(['series.booked skipped left_out']);
    await ask(MOVE, moveInput(series, { tellPatient: false }));
    await told();
    expect(await starts()).toEqual(MONDAYS.slice(0, 3).map((at) => at + DAY));
    await ask(CANCEL, cancelInput(series, { tellPatient: false }));
    expect(await told()).toEqual([
      'series.booked skipped left_out',
      'series.moved skipped left_out',
      'series.cancelled skipped left_out',
    ]);
    expect(await starts()).toEqual([MONDAYS[0]! + DAY]);
    expect(await recorded()).toEqual(
      ['booked', 'moved', 'cancelled'].map((what) => ({ actor: desk.id, kind: `series.${what}` })),
    );
  });

  it('stands in the log with who chose so, and nowhere in what the patient reads', async () => {
    await untold();
    await told();
    const filter = { recipientId: patient.id };
    const log = await app.sendAs<{ result: { edges: { node: object }[] } }>(LOG, { filter }, desk);
    const left = { state: 'skipped', reason: 'left_out', leftOutBy: 'Asha Desk', deliveries: [] };
    expect(log.data?.result.edges.map(({ node }) => node)).toEqual([{ kind: 'series_booked', ...left }]);
    const own = '{ result: myMessages { edges { node { id } } } }';
    expect((await app.sendAs<{ result: { edges: unknown[] } }>(own, {}, patient)).data?.result.edges).toEqual(
      [],
    );
  });

  it('does not hold back the next one', async () => {
    const series = await untold();
    await told();
    await ask(MOVE, moveInput(series));
    expect(await told()).toEqual(['series.booked skipped left_out', 'series.moved sent']);
    await ask(CANCEL, cancelInput(series, { tellPatient: false }));
    const rest = { appointmentId: series.appointments[0]!.id, scope: 'all' };
    await ask(CANCEL, rest);
    expect((await told()).slice(2).sort()).toEqual([
      'series.cancelled sent',
      'series.cancelled skipped left_out',
    ]);
  });

  it('is told once more where it was taken back and is done again', async () => {
    const series = await untold();
    await ask(CANCEL, cancelInput(series, { tellPatient: false }));
    for (const { id } of series.appointments.slice(1)) await app.sendAs(UNDO, { id }, desk);
    await ask(CANCEL, cancelInput(series));
    const kinds = (await told()).filter((each) => each.startsWith('series.cancelled'));
    expect(kinds.sort()).toEqual(['series.cancelled sent', 'series.cancelled skipped left_out']);
  });
});

describe('a series that changes before its patient is told', () => {
  it('is told once, with the times that it has by then', async () => {
    const series = await ask(BOOK, bookInput());
    await ask(MOVE, moveInput(series));
    expect(await told()).toEqual(['series.booked sent', 'series.moved skipped as_told']);
    const [row] = await app.records.query<{ body: string }>(
      `select body from messages where recipient_id = $1 and state = 'sent'`,
      [patient.id],
    );
    expect(row?.body).toContain('April 7');
    expect(row?.body).not.toContain('April 6');
  });

  it('is not told where it is cancelled, whether that is left out or not', async () => {
    for (const tellPatient of [true, false]) {
      const series = await ask(BOOK, bookInput());
      await ask(CANCEL, { appointmentId: series.appointments[0]!.id, scope: 'all', tellPatient });
    }
    expect((await told()).sort()).toEqual([
      'series.booked skipped overtaken',
      'series.booked skipped overtaken',
      'series.cancelled skipped left_out',
      'series.cancelled skipped undone',
    ]);
  });

  it('is told of what is left of it', async () => {
    const series = await ask(BOOK, bookInput());
    await ask(CANCEL, cancelInput(series));
    expect(await told()).toEqual(['series.booked sent', 'series.cancelled skipped undone']);
    const [row] = await app.records.query<{ body: string }>(
      `select body from messages where recipient_id = $1 and state = 'sent'`,
      [patient.id],
    );
    expect(row?.body).toContain('April 6');
    expect(row?.body).not.toContain('April 13');
  });
});

describe('leaving the message of a series out', () => {
  it('is not for patients, of whose series nothing changes then', async () => {
    const series = await ask(BOOK, bookInput());
    for (const [query, input] of [
      [MOVE, moveInput(series, { tellPatient: false })],
      [CANCEL, cancelInput(series, { tellPatient: false })],
      [BOOK, bookInput({ tellPatient: false }, 2)],
    ] as const) {
      expect(await app.codeOf(query, { input }, patient)).toBe('FORBIDDEN');
    }
    expect(await told()).toEqual(['series.booked sent']);
    expect(await recorded()).toEqual([]);
    expect(await starts()).toEqual(MONDAYS.slice(0, 3));
  });

  it('is for whoever may change the series alone: not for another doctor, nor a token', async () => {
    const series = await ask(BOOK, bookInput());
    const elsewhere = await app.records.clinic();
    const colleague = { id: elsewhere.doctorUserId, role: UserRole.doctor };
    const clinicIds = [elsewhere.clinicId];
    const token = await placeToken(app, desk.id, [TokenScope.appointments_book], { clinicIds });
    for (const [query, input] of [
      [MOVE, moveInput(series, { tellPatient: false })],
      [CANCEL, cancelInput(series, { tellPatient: false })],
    ] as const) {
      expect(await app.codeOf(query, { input }, colleague)).toBe('NOT_FOUND');
      // No scope opens series to tokens.
      const answer = await app.send(query, { input }, token.text);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await recorded()).toEqual([]);
    expect(await starts()).toEqual(MONDAYS.slice(0, 3));
    const doctor = { id: place.doctorUserId, role: UserRole.doctor };
    await ask(CANCEL, cancelInput(series, { tellPatient: false }), doctor);
    expect(await recorded()).toEqual([{ actor: doctor.id, kind: 'series.cancelled' }]);
  });

  it('is undone with the change that is refused, and by a rehearsal', async () => {
    const series = await ask(BOOK, bookInput());
    await app.records.query(`update appointments set status = 'checked_in' where id = $1`, [
      series.appointments[1]!.id,
    ]);
    const move = moveInput(series, { startsAt: new Date(MONDAYS[0]! - 5 * 3_600_000).toISOString() });
    expect(await ask(MOVE, { ...move, tellPatient: false })).toMatchObject({ code: 'SERIES_REFUSED' });
    const { idempotencyKey: _, ...asked } = move;
    await app.sendAs(CHECK_MOVE, { input: asked }, desk);
    expect(await told()).toEqual(['series.booked sent']);
    expect(await recorded()).toEqual([]);
  });

  it('is part of what a key of idempotency stands for, and recorded once', async () => {
    const input = bookInput({ tellPatient: false });
    const series = await ask(BOOK, input);
    // Somebody else moves it meanwhile and tells: asking again leaves nothing of that out.
    await ask(MOVE, moveInput(series));
    expect((await ask(BOOK, input)).id).toBe(series.id);
    const reused = { code: 'IDEMPOTENCY_KEY_REUSED' };
    expect(await ask(BOOK, { ...input, tellPatient: true })).toMatchObject(reused);
    expect(await recorded()).toHaveLength(1);
    expect(await told()).toEqual(['series.booked skipped left_out', 'series.moved sent']);
  });

  it('holds whenever the events are read: at once, amid many others, and once more', async () => {
    const series = [];
    for (const hour of [0, 1, 2, 3]) series.push(await untold(hour));
    await Promise.all(
      series.map((each, index) => ask(CANCEL, cancelInput(each, { tellPatient: index % 2 === 0 }))),
    );
    const expected = [
      ...Array.from({ length: 4 }, () => 'series.booked skipped left_out'),
      ...Array.from({ length: 2 }, () => 'series.cancelled sent'),
      ...Array.from({ length: 2 }, () => 'series.cancelled skipped left_out'),
    ];
    expect((await told()).sort()).toEqual(expected);
    await app.records.query(`update event_consumers set position = 0 where name = 'messages'`);
    expect((await told()).sort()).toEqual(expected);
    expect(await recorded()).toHaveLength(6);
  });
});
