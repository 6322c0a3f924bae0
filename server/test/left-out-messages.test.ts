import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { planReminders } from '../src/messages/plan-reminders.js';
import { placeToken } from './support/api-tokens.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';
import { ToldMessages } from './support/told-messages.js';

const ANSWER = '{ __typename ... on Appointment { id version status } ... on NamedError { code } }';
const BOOK = `mutation ($input: BookAppointmentInput!) { result: bookAppointment(input: $input) ${ANSWER} }`;
const MOVE = `mutation ($input: MoveAppointmentInput!) { result: moveAppointment(input: $input) ${ANSWER} }`;
const CANCEL = `mutation ($input: CancelAppointmentInput!) { result: cancelAppointment(input: $input) ${ANSWER} }`;
const CONFIRM = `mutation ($id: ID!, $tellPatient: Boolean! = true) {
  result: confirmAppointment(id: $id, tellPatient: $tellPatient) ${ANSWER} }`;
const UNDO = `mutation ($id: ID!, $tellPatient: Boolean! = true) {
  result: undoStatus(id: $id, tellPatient: $tellPatient) ${ANSWER} }`;
const LOG = `query ($filter: MessageLogFilter) { result: messageLog(filter: $filter) {
  edges { node { kind state reason leftOutBy subject deliveries { state } } } } }`;
const OVERRIDE = 'between two others';

interface Result {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
}

const clock = { now: new Date('2026-03-10T14:00:00Z') };
let app: RunningApp;
let messages: ToldMessages;
let place: TestClinic;
let desk: Person;
let doctor: Person;
let patient: Person;
let key = 0;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => clock.now });
  messages = new ToldMessages(app, clock);
  place = await app.records.clinic();
  desk = { id: await app.records.user('admin'), role: UserRole.admin };
  await app.records.query(`update users set is_front_desk = true, full_name = 'Asha Desk' where id = $1`, [
    desk.id,
  ]);
  doctor = { id: place.doctorUserId, role: UserRole.doctor };
});

afterAll(async () => app.stop());

beforeEach(async () => {
  patient = { id: await app.records.patient(), role: UserRole.patient };
});

async function ask(query: string, variables: Record<string, unknown>, who = desk): Promise<Result> {
  const { data, errors } = await app.sendAs<{ result: Result }>(query, variables, who);
  if (data == null) throw new Error(JSON.stringify(errors));
  return data.result;
}

/** Each at a time of its own. */
function wish(): Record<string, unknown> {
  key += 1;
  const startsAt = new Date(Date.UTC(2026, 3, 1, 14) + key * 3_600_000).toISOString();
  return { ...place, startsAt, idempotencyKey: `left-out-${key}`, overrideReason: OVERRIDE };
}

function bookingInput(more: Record<string, unknown> = {}): Record<string, unknown> {
  const { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey, overrideReason } = wish();
  return {
    ...{ doctorId, clinicId, visitTypeId, startsAt, idempotencyKey, overrideReason },
    patientId: patient.id,
    ...more,
  };
}

function moveInput(appointmentId: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { startsAt, idempotencyKey, overrideReason } = wish();
  return { appointmentId, startsAt, idempotencyKey, overrideReason, ...more };
}

/** A visit of which nobody was told, as one from before. */
async function visit(status = 'confirmed'): Promise<string> {
  const { startsAt } = wish();
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       expires_at)
     values ($1, $2, $3, $4, $5::timestamptz, interval '15 minutes', $6::appointment_status, 1,
       case when $6::text = 'pending' then $5::timestamptz end) returning id`,
    [patient.id, place.doctorId, place.clinicId, place.visitTypeId, startsAt, status],
  );
  return row!.id;
}

const told = (): Promise<string[]> => messages.of(patient.id);
const recorded = (): Promise<{ actor: string; kind: string }[]> => messages.leftOut(patient.id);

describe('a change of which staff do not tell the patient', () => {
  it.each([
    ['booked', () => ask(BOOK, { input: bookingInput({ tellPatient: false }) })],
    ['moved', async () => ask(MOVE, { input: moveInput(await visit(), { tellPatient: false }) })],
    ['cancelled', async () => ask(CANCEL, { input: { appointmentId: await visit(), tellPatient: false } })],
    [
      'declined',
      async () => ask(CANCEL, { input: { appointmentId: await visit('pending'), tellPatient: false } }),
    ],
    ['confirmed', async () => ask(CONFIRM, { id: await visit('pending'), tellPatient: false })],
  ])('is made, never sent, and on record by whom: %s', async (kind, change) => {
    expect(await change()).toMatchObject({ __typename: 'Appointment' });
    expect(await told()).toEqual([`${kind} skipped left_out`]);
    expect(await recorded()).toEqual([{ actor: desk.id, kind: `appointment.${kind}` }]);
  });

  it('is told of as left out only: the same with the message is sent', async () => {
    const { id } = await ask(BOOK, { input: bookingInput() });
    expect(await told()).toEqual(['booked sent']);
    await ask(MOVE, { input: moveInput(id, { tellPatient: true }) });
    expect(await told()).toEqual(['booked sent', 'moved sent']);
    expect(await recorded()).toEqual([]);
  });

  it('stands in the log with who chose so, and nowhere in what the patient reads', async () => {
    await ask(BOOK, { input: bookingInput({ tellPatient: false }) });
    await told();
    const { data } = await app.sendAs<{ result: { edges: { node: object }[] } }>(
      LOG,
      { filter: { recipientId: patient.id } },
      { ...desk },
    );
    expect(data?.result.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'appointment_booked',
        state: 'skipped',
        reason: 'left_out',
        leftOutBy: 'Asha Desk',
        subject: null,
        deliveries: [],
      },
    ]);
    const own = await app.sendAs<{ result: { edges: unknown[] } }>(
      '{ result: myMessages { edges { node { id } } } }',
      {},
      patient,
    );
    expect(own.data?.result.edges).toEqual([]);
  });

  it('does not hold back the next one: the patient hears of a move, and of a cancelled visit', async () => {
    const { id } = await ask(BOOK, { input: bookingInput({ tellPatient: false }) });
    await ask(MOVE, { input: moveInput(id) });
    expect(await told()).toEqual(['booked skipped left_out', 'moved sent']);
    const other = await ask(BOOK, { input: bookingInput({ tellPatient: false }) });
    await ask(CANCEL, { input: { appointmentId: other.id } });
    expect((await told()).slice(2)).toEqual(['booked skipped left_out', 'cancelled sent']);
  });

  it('can be taken back without a word, too', async () => {
    const id = await visit();
    await ask(CANCEL, { input: { appointmentId: id, tellPatient: false } });
    await ask(UNDO, { id, tellPatient: false });
    expect(await told()).toEqual(['cancelled skipped left_out', 'booked skipped left_out']);
  });

  it('leaves the reminders alone', async () => {
    const { id } = await ask(BOOK, { input: bookingInput({ tellPatient: false }) });
    await told();
    const [row] = await app.records.query<{ at: Date }>(
      `select scheduled_at - interval '1 day' as at from appointments where id = $1`,
      [id],
    );
    await planReminders(app.app.database, new Date(row!.at.getTime() - 60_000));
    await planReminders(app.app.database, row!.at);
    const reminders = await app.records.query(
      `select id from messages where appointment_id = $1 and kind = 'appointment.reminder'`,
      [id],
    );
    // Of seven days, and of one.
    expect(reminders).toHaveLength(2);
  });
});

describe('leaving a message out', () => {
  it('is not for patients, of whose own visits nothing changes then', async () => {
    const id = await visit();
    const cancel = { input: { appointmentId: id, tellPatient: false } };
    expect(await app.codeOf(CANCEL, cancel, patient)).toBe('FORBIDDEN');
    const move = { input: moveInput(id, { tellPatient: false, overrideReason: null }) };
    expect(await app.codeOf(MOVE, move, patient)).toBe('FORBIDDEN');
    const book = { input: bookingInput({ tellPatient: false, overrideReason: null }) };
    expect(await app.codeOf(BOOK, book, patient)).toBe('FORBIDDEN');
    expect(await told()).toEqual([]);
    const [row] = await app.records.query('select status, version from appointments where id = $1', [id]);
    expect(row).toEqual({ status: 'confirmed', version: 1 });
  });

  it('is for whoever may change the visit alone: not for another doctor, nor a token of another clinic', async () => {
    const id = await visit();
    const input = { appointmentId: id, tellPatient: false };
    const elsewhere = await app.records.clinic();
    const colleague = { id: elsewhere.doctorUserId, role: UserRole.doctor };
    expect(await app.codeOf(CANCEL, { input }, colleague)).toBe('NOT_FOUND');
    const clinicIds = [elsewhere.clinicId];
    const token = await placeToken(app, desk.id, [TokenScope.appointments_book], { clinicIds });
    const answer = await app.send(CANCEL, { input }, token.text);
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await told()).toEqual([]);
    expect(await recorded()).toEqual([]);
    expect(await ask(CANCEL, { input }, doctor)).toMatchObject({ __typename: 'Appointment' });
    expect(await recorded()).toEqual([{ actor: doctor.id, kind: 'appointment.cancelled' }]);
  });

  it('is undone with the change that is refused', async () => {
    const id = await visit();
    const stale = { input: { appointmentId: id, tellPatient: false, version: 7 } };
    expect(await ask(CANCEL, stale)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await told()).toEqual([]);
    expect(await recorded()).toEqual([]);
  });

  it('is part of what a key of idempotency stands for, and recorded once', async () => {
    const input = bookingInput({ tellPatient: false });
    const first = await ask(BOOK, { input });
    // Somebody else moves it meanwhile and tells: asking again leaves nothing of that out.
    await ask(MOVE, { input: moveInput(first.id) });
    expect((await ask(BOOK, { input })).id).toBe(first.id);
    const told1 = { input: { ...input, tellPatient: true } };
    expect(await ask(BOOK, told1)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await recorded()).toHaveLength(1);
    expect(await told()).toEqual(['booked skipped left_out', 'moved sent']);
  });

  it('holds whenever the event is read: at once, amid many others, and once more', async () => {
    const visits = await Promise.all(Array.from({ length: 12 }, () => visit()));
    await Promise.all(
      visits.map((appointmentId, i) => ask(CANCEL, { input: { appointmentId, tellPatient: i % 2 === 0 } })),
    );
    const expected = [
      ...Array.from({ length: 6 }, () => 'cancelled sent'),
      ...Array.from({ length: 6 }, () => 'cancelled skipped left_out'),
    ];
    expect((await told()).sort()).toEqual(expected);
    await app.records.query(`update event_consumers set position = 0 where name = 'messages'`);
    await ask(CANCEL, { input: { appointmentId: await visit(), tellPatient: false } });
    expect((await told()).sort()).toEqual([...expected, 'cancelled skipped left_out']);
  });
});
