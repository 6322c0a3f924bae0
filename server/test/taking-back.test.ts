import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';

const morning = new Date('2026-03-10T12:00:00Z');
let now = morning;

let app: RunningApp;
let place: TestClinic;
let patient: Person;
let doctor: Person;
let otherDoctor: Person;
let desk: Person;

function at(hours: number, day = 11): string {
  return new Date(Date.UTC(2026, 2, day) + hours * 3_600_000).toISOString();
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic({ maxPatientsPerDay: 6 });
  const elsewhere = await app.records.clinic();
  for (const day of [11, 12, 13, 14, 15]) {
    await app.records.open(place, new Date(at(12, day)), new Date(at(22, day)));
  }
  patient = await somebody();
  doctor = { id: place.doctorUserId, role: 'doctor' };
  otherDoctor = { id: elsewhere.doctorUserId, role: 'doctor' };
  desk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query(
    'update settings set max_open_appointments = 100, minimum_notice_minutes = 0, cancel_cutoff_minutes = 0',
  );
});

afterAll(async () => app.stop());

async function somebody(): Promise<Person> {
  return { id: await app.records.patient(), role: 'patient' };
}

interface Outcome {
  id?: string;
  status?: string;
  code?: string;
  message?: string;
}

/** The appointment, the named error, or the code of an error of GraphQL. */
async function run(field: string, args: string, variables: Record<string, unknown>, who: Person) {
  const types = args === '' ? '' : `(${args})`;
  const answer = await app.sendAs<Record<string, Outcome>>(
    `mutation ${types} { x: ${field} { ... on Appointment { id status } ... on NamedError { code message } } }`,
    variables,
    who,
  );
  return answer.data?.['x'] ?? { code: answer.errors?.[0]?.extensions.code };
}

async function book(startsAt: string, who: Person): Promise<Outcome> {
  const { doctorId, clinicId, visitTypeId } = place;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  return run('bookAppointment(input: $input)', '$input: BookAppointmentInput!', { input }, who);
}

async function booked(startsAt: string, who: Person = patient): Promise<string> {
  const { id, ...refused } = await book(startsAt, who);
  if (id === undefined) throw new Error(JSON.stringify(refused));
  return id;
}

async function cancel(id: string, who: Person, more: Record<string, unknown> = {}): Promise<Outcome> {
  const input = { appointmentId: id, ...more };
  return run('cancelAppointment(input: $input)', '$input: CancelAppointmentInput!', { input }, who);
}

async function takeBack(id: string, who: Person = doctor): Promise<Outcome> {
  return run('undoStatus(id: $id)', '$id: ID!', { id }, who);
}

async function show(id: string, who: Person) {
  const answer = await app.sendAs<{
    appointment: {
      status: string;
      cancelCause: string | null;
      cancelReason: string | null;
      undoneStatus: string | null;
      expiresAt: string | null;
      changes: { action: string; cause: string | null; undone: string | null }[];
    };
  }>(
    `query ($id: ID!) { appointment(id: $id) {
      status cancelCause cancelReason undoneStatus expiresAt changes { action cause undone }
    } }`,
    { id },
    who,
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.appointment;
}

describe('a cancellation', () => {
  it('by staff has a kind of reason, which its patient reads and the record of acts keeps', async () => {
    const id = await booked(at(13));
    expect(await cancel(id, doctor, { cause: 'doctor_away', reason: 'Flu' })).toMatchObject({
      status: 'cancelled',
    });
    expect(await show(id, patient)).toMatchObject({ cancelCause: 'doctor_away', cancelReason: 'Flu' });
    const [act] = await app.records.query<{ details: unknown }>(
      `select details from audit_events where appointment_id = $1 and action = 'appointment.cancelled'`,
      [id],
    );
    expect(act?.details).toEqual({ from: 'confirmed', to: 'cancelled', cause: 'doctor_away' });
  });

  it('without one is of another kind, and by its patient of the patient’s', async () => {
    const [byDesk, byPatient] = [await booked(at(13)), await booked(at(14))];
    await cancel(byDesk, desk);
    await cancel(byPatient, patient);
    expect((await show(byDesk, desk)).cancelCause).toBe('other');
    expect((await show(byPatient, desk)).cancelCause).toBe('patient');
  });

  it('has no kind that is not the viewer’s to give', async () => {
    const id = await booked(at(13));
    expect(await cancel(id, patient, { cause: 'mistake' })).toEqual({ code: 'FORBIDDEN' });
    expect(await cancel(id, desk, { cause: 'lapsed' })).toEqual({ code: 'BAD_USER_INPUT' });
    expect(await cancel(id, desk, { cause: 'patient' })).toEqual({ code: 'BAD_USER_INPUT' });
    expect((await show(id, desk)).status).toBe('confirmed');
    await cancel(id, desk);
  });

  it('is counted by who and why', async () => {
    const manager = { id: await app.records.user('admin'), role: 'admin' } as const;
    const answer = await app.sendAs<{ analytics: { cancellations: unknown[] } }>(
      `query ($filter: AnalyticsFilter!) { analytics(filter: $filter) { cancellations { cause now before } } }`,
      { filter: { from: '2026-03-11', to: '2026-03-11', doctorId: place.doctorId } },
      manager,
    );
    expect(answer.data?.analytics.cancellations).toEqual([
      { cause: 'patient', now: 1, before: 0 },
      { cause: 'doctor_away', now: 1, before: 0 },
      { cause: 'other', now: 2, before: 0 },
    ]);
  });
});

describe('taking a cancellation back', () => {
  it('gives the visit its time again, with who did it and an event', async () => {
    const id = await booked(at(13, 12));
    await cancel(id, doctor, { cause: 'mistake' });
    expect((await show(id, doctor)).undoneStatus).toBe('confirmed');
    expect(await takeBack(id)).toMatchObject({ status: 'confirmed' });
    const { changes, ...visit } = await show(id, patient);
    expect(visit).toMatchObject({ status: 'confirmed', cancelCause: null, cancelReason: null });
    expect(changes.map(({ action, cause, undone }) => [action, cause, undone])).toEqual([
      ['booked', null, null],
      ['cancelled', 'mistake', null],
      ['undone', null, 'cancelled'],
    ]);
    const [event] = await app.records.query<{ kind: string; payload: Record<string, unknown> }>(
      `select kind, payload from events where payload ->> 'appointmentId' = $1 order by id desc limit 1`,
      [id],
    );
    expect(event).toMatchObject({
      kind: 'appointment.undone',
      payload: { fromStatus: 'cancelled', toStatus: 'confirmed', actorId: doctor.id },
    });
    expect((await book(at(13, 12), await somebody())).code).toBe('SLOT_TAKEN');
  });

  it('makes a declined request one again, with a new deadline, while its time is to come', async () => {
    await app.records.query('update settings set approval_required = true, approval_deadline_minutes = 60');
    const id = await booked(at(14, 12));
    await app.records.query('update settings set approval_required = false');
    now = new Date(morning.getTime() + 30 * 60_000);
    await cancel(id, doctor);
    expect(await takeBack(id)).toMatchObject({ status: 'pending' });
    const deadline = new Date(now.getTime() + 60 * 60_000).toISOString();
    expect(await show(id, patient)).toMatchObject({ status: 'pending', expiresAt: deadline });
    await cancel(id, doctor);
    now = new Date(at(14, 12));
    expect((await show(id, doctor)).undoneStatus).toBeNull();
    expect(await takeBack(id)).toMatchObject({ code: 'STATUS_NOT_ALLOWED' });
    now = morning;
  });

  it('is for staff of the visit alone, and of what staff cancelled', async () => {
    const id = await booked(at(15, 12));
    await cancel(id, doctor);
    expect(await takeBack(id, patient)).toEqual({ code: 'FORBIDDEN' });
    expect(await takeBack(id, otherDoctor)).toEqual({ code: 'NOT_FOUND' });
    expect(await takeBack(id, desk)).toMatchObject({ status: 'confirmed' });
    await cancel(id, patient);
    expect((await show(id, doctor)).undoneStatus).toBeNull();
    expect(await takeBack(id)).toMatchObject({ code: 'STATUS_NOT_ALLOWED' });
  });

  it('is refused once another visit has the time, which the refusal names', async () => {
    const id = await booked(at(13, 13));
    await cancel(id, doctor);
    await booked(at(13, 13), await somebody());
    const refused = await takeBack(id);
    expect(refused.code).toBe('SLOT_TAKEN');
    expect(refused.message).toContain(at(13, 13));
    expect((await show(id, doctor)).status).toBe('cancelled');
  });

  it('is refused once the day is full, and not for what ran out', async () => {
    const id = await booked(at(14, 13));
    await cancel(id, doctor);
    for (const hour of [15, 16, 17, 18]) await booked(at(hour, 13), await somebody());
    const last = await somebody();
    const { doctorId, clinicId, visitTypeId } = place;
    const input = { doctorId, clinicId, visitTypeId, startsAt: at(14, 13) };
    const held = await app.sendAs(
      `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename } }`,
      { input },
      last,
    );
    expect(held.data).toEqual({ holdSlot: { __typename: 'Hold' } });
    expect((await takeBack(id)).code).toBe('DAY_FULL');
    now = new Date(morning.getTime() + 60 * 60_000);
    expect(await takeBack(id)).toMatchObject({ status: 'confirmed' });
    now = morning;
  });

  it('settles against bookings of the same time: one wins', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, somebody));
    for (const minutes of [0, 60, 120]) {
      const startsAt = at(13 + minutes / 60, 14);
      const id = await booked(startsAt);
      await cancel(id, desk);
      const outcomes = await Promise.all([
        ...people.slice(0, 4).map((who) => book(startsAt, who)),
        takeBack(id),
        takeBack(id, desk),
        ...people.slice(4).map((who) => book(startsAt, who)),
      ]);
      const [live] = await app.records.query<{ count: number }>(
        `select count(*)::int from appointments where doctor_id = $1 and scheduled_at = $2 and status = 'confirmed'`,
        [place.doctorId, startsAt],
      );
      expect(live?.count).toBe(1);
      expect(outcomes.filter(({ status }) => status === 'confirmed')).toHaveLength(1);
      const refusals = outcomes.flatMap(({ code }) => code ?? []);
      for (const code of refusals) expect(['SLOT_TAKEN', 'STATUS_NOT_ALLOWED']).toContain(code);
    }
    const miscounted = await app.records.query(
      `select d.* from doctor_days d where d.taken <> (
         select count(*) from appointments a
         where a.doctor_id = d.doctor_id and a.local_date = d.local_date and a.counted)`,
    );
    expect(miscounted).toEqual([]);
  });
});

it('leaves alone what nothing tells of, as of cancellations that were imported', async () => {
  const id = await booked(at(13, 15));
  await cancel(id, desk);
  await app.records.query(
    'update appointments set cancel_cause = null, cancelled_from = null where id = $1',
    [id],
  );
  expect((await show(id, desk)).undoneStatus).toBeNull();
  expect(await takeBack(id)).toMatchObject({ code: 'STATUS_NOT_ALLOWED' });
});
