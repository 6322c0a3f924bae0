import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

let now = new Date('2026-03-02T12:00:00Z');
const hour = 3_600_000;

interface Person {
  readonly id: string;
  readonly token: string;
}

let app: RunningApp;
let place: TestClinic;
let otherPlace: TestClinic;
let patient: Person;
let stranger: Person;
let doctor: Person;
let otherDoctor: Person;
let desk: Person;

function at(hours: number, day = 10): Date {
  return new Date(Date.UTC(2026, 2, day) + hours * hour);
}

async function person(role: 'patient' | 'admin'): Promise<Person> {
  const id = role === 'patient' ? await app.records.patient() : await app.records.user(role);
  return { id, token: await app.tokenFor(id, role) };
}

async function staff(of: TestClinic): Promise<Person> {
  return { id: of.doctorUserId, token: await app.tokenFor(of.doctorUserId, 'doctor') };
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  otherPlace = await app.records.clinic();
  for (const each of [place, otherPlace]) {
    for (const day of [10, 11, 12]) await app.records.open(each, at(14, day), at(22, day));
  }
  [patient, stranger, desk] = [await person('patient'), await person('patient'), await person('admin')];
  [doctor, otherDoctor] = [await staff(place), await staff(otherPlace)];
  await app.records.query('update settings set max_open_appointments = 50');
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
});

afterAll(async () => app?.stop());

const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { ... on Appointment { id } ... on NamedError { code } }
}`;
const CONFIRM = `mutation ($id: ID!) {
  confirmAttendance(id: $id) { ... on Appointment { id version patientConfirmedAt } ... on NotAllowedNow { code status } }
}`;
const MOVE = `mutation ($id: ID!, $to: DateTime!, $key: String!) {
  moveAppointment(input: { appointmentId: $id, startsAt: $to, idempotencyKey: $key }) {
    ... on Appointment { id patientConfirmedAt } ... on NamedError { code }
  }
}`;
const LIST = `query ($clinicId: ID, $from: Date!, $to: Date!, $first: Int! = 20, $after: String) {
  unconfirmedAppointments(clinicId: $clinicId, from: $from, to: $to, first: $first, after: $after) {
    edges { node { id scheduledAt patient { contactNumber } } } pageInfo { hasNextPage endCursor }
  }
}`;

async function booked(startsAt: Date, of: TestClinic = place, who: Person = patient): Promise<string> {
  const { doctorId, clinicId, visitTypeId } = of;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  const answer = await app.send<{ bookAppointment: { id: string } }>(BOOK, { input }, who.token);
  if (!answer.data?.bookAppointment.id) throw new Error(JSON.stringify(answer));
  return answer.data.bookAppointment.id;
}

interface Confirmed {
  readonly id?: string;
  readonly version?: number;
  readonly patientConfirmedAt?: string | null;
  readonly code?: string;
  readonly status?: string;
}

/** What saying it came to: the answer, or the code of its error. */
async function confirm(id: string, who: Person | null): Promise<Confirmed | string | undefined> {
  const answer = await app.send<{ confirmAttendance: Confirmed }>(CONFIRM, { id }, who?.token ?? null);
  return answer.errors?.[0]?.extensions.code ?? answer.data?.confirmAttendance;
}

async function list(
  who: Person | null,
  more: { clinicId?: string | null; from?: string; to?: string; first?: number; after?: string | null } = {},
): Promise<{ ids: string[]; next: string | null } | string> {
  const variables = { from: '2026-03-10', to: '2026-03-12', ...more };
  const answer = await app.send<{
    unconfirmedAppointments: {
      edges: { node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }>(LIST, variables, who?.token ?? null);
  const found = answer.data?.unconfirmedAppointments;
  if (!found) return answer.errors?.[0]?.extensions.code ?? 'nothing';
  const { hasNextPage, endCursor } = found.pageInfo;
  return { ids: found.edges.map(({ node }) => node.id), next: hasNextPage ? endCursor : null };
}

async function onceItIs(time: Date, work: () => Promise<void>): Promise<void> {
  const before = now;
  now = time;
  try {
    await work();
  } finally {
    now = before;
  }
}

describe('that a patient will come', () => {
  it('is said by the patient, once, is told live and stands in the record', async () => {
    const id = await booked(at(14));
    const first = await confirm(id, patient);
    expect(first).toEqual({ id, version: 2, patientConfirmedAt: now.toISOString() });
    now = new Date(now.getTime() + 60_000);
    expect(await confirm(id, patient)).toEqual(first);
    const events = await app.records.query<{ by: boolean }>(
      `select (payload ->> 'byStaff')::boolean as by from events
       where kind = 'appointment.attending' and payload ->> 'appointmentId' = $1`,
      [id],
    );
    expect(events).toEqual([{ by: false }]);
    const acts = await app.records.query<{ actor_id: string }>(
      `select actor_id from audit_events where action = 'appointment.attending' and appointment_id = $1`,
      [id],
    );
    expect(acts).toEqual([{ actor_id: patient.id }]);
  });

  it('is noted by the desk and by the visit’s doctor, and by nobody else', async () => {
    const [one, two] = [await booked(at(14.5)), await booked(at(15))];
    for (const who of [stranger, otherDoctor]) expect(await confirm(one, who)).toBe('NOT_FOUND');
    expect(await confirm(randomUUID(), patient)).toBe('NOT_FOUND');
    expect(await confirm('no id', patient)).toBe('NOT_FOUND');
    expect(await confirm(one, null)).toBe('UNAUTHENTICATED');
    expect(await confirm(one, desk)).toMatchObject({ id: one });
    expect(await confirm(two, doctor)).toMatchObject({ id: two });
  });

  it('is taken back by a move, whoever moves it and by whatever program', async () => {
    const id = await booked(at(15.5));
    await confirm(id, patient);
    const answer = await app.send<{ moveAppointment: { patientConfirmedAt: string | null } }>(
      MOVE,
      { id, to: at(16), key: randomUUID() },
      patient.token,
    );
    expect(answer.data?.moveAppointment).toEqual({ id, patientConfirmedAt: null });
    await confirm(id, patient);
    await app.records.query('update appointments set reason = null where id = $1', [id]);
    const read = `select patient_confirmed_at as at from appointments where id = $1`;
    expect(await app.records.query(read, [id])).toEqual([{ at: now }]);
    // As a program of the version before writes a move.
    await app.records.query('update appointments set scheduled_at = $2 where id = $1', [id, at(16.5)]);
    expect(await app.records.query(read, [id])).toEqual([{ at: null }]);
  });

  it('cannot be said of a visit that is cancelled, waits for the clinic, or has begun', async () => {
    const id = await booked(at(17));
    for (const status of ['cancelled', 'checked_in', 'completed', 'no_show']) {
      const other = await booked(at(17.5));
      await app.records.query('alter table appointments disable trigger user');
      await app.records.query('update appointments set status = $2 where id = $1', [other, status]);
      await app.records.query('alter table appointments enable trigger user');
      expect(await confirm(other, patient)).toEqual({ code: 'STATUS_NOT_ALLOWED', status });
      await app.records.query(`update appointments set scheduled_at = scheduled_at - interval '30 days'
        where id = '${other}'`);
    }
    await onceItIs(at(17), async () => {
      const again = { ...patient, token: await app.tokenFor(patient.id, 'patient') };
      expect(await confirm(id, again)).toEqual({ code: 'STATUS_NOT_ALLOWED', status: 'confirmed' });
    });
  });

  it('is one act where two say it at once', async () => {
    const id = await booked(at(18));
    await Promise.all([confirm(id, patient), confirm(id, desk), confirm(id, patient)]);
    const acts = await app.records.query(
      `select from audit_events where action = 'appointment.attending' and appointment_id = $1`,
      [id],
    );
    expect(acts).toHaveLength(1);
  });
});

describe('the list of who has not confirmed', () => {
  it('has visits to come alone, by day and place, a page at a time', async () => {
    const ids = [await booked(at(14, 11)), await booked(at(15, 11)), await booked(at(14, 12))];
    const other = await booked(at(19, 11), otherPlace);
    const said = await booked(at(16, 11));
    await confirm(said, patient);
    const only = { from: '2026-03-11', to: '2026-03-12' };
    expect(await list(desk, only)).toEqual({ ids: [ids[0], ids[1], other, ids[2]], next: null });
    expect(await list(desk, { ...only, to: '2026-03-11', clinicId: place.clinicId })).toEqual({
      ids: [ids[0], ids[1]],
      next: null,
    });
    const page = await list(desk, { ...only, first: 3 });
    expect(page).toMatchObject({ ids: [ids[0], ids[1], other] });
    if (typeof page === 'string') throw new Error(page);
    expect(await list(desk, { ...only, first: 3, after: page.next })).toEqual({ ids: [ids[2]], next: null });
    await onceItIs(at(14, 11), async () => {
      const again = { ...desk, token: await app.tokenFor(desk.id, 'admin') };
      expect(await list(again, only)).toEqual({ ids: [ids[1], other, ids[2]], next: null });
    });
  });

  it('is for staff: a doctor sees their own, patients and visitors nothing', async () => {
    const [own] = await app.records.query<{ id: string }>(
      `select id from appointments where doctor_id = $1 and local_date = '2026-03-11'`,
      [otherPlace.doctorId],
    );
    expect(await list(otherDoctor)).toEqual({ ids: [own?.id], next: null });
    expect(await list(otherDoctor, { clinicId: place.clinicId })).toEqual({ ids: [], next: null });
    expect(await list(patient)).toBe('FORBIDDEN');
    expect(await list(null)).toBe('UNAUTHENTICATED');
  });

  it('refuses dates that are too many or in the wrong order, and what is no page', async () => {
    expect(await list(desk, { to: '2026-03-24' })).toBe('BAD_USER_INPUT');
    expect(await list(desk, { to: '2026-03-09' })).toBe('BAD_USER_INPUT');
    expect(await list(desk, { first: 51 })).toBe('BAD_USER_INPUT');
    expect(await list(desk, { after: 'x' })).toBe('BAD_USER_INPUT');
    expect(await list(desk, { clinicId: 'no id' })).toBe('BAD_USER_INPUT');
  });

  it('is audited', async () => {
    const [before] = await app.records.query<{ count: string }>(COUNT_READS, [desk.id]);
    await list(desk);
    const [after] = await app.records.query<{ count: string }>(COUNT_READS, [desk.id]);
    expect(Number(after?.count) - Number(before?.count)).toBe(1);
  });
});

const COUNT_READS = `select count(*) from audit_events where action = 'schedule.read' and actor_id = $1`;
