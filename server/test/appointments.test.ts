import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';
import { until } from './support/until.js';

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
let administrator: Person;

function at(hours: number, day = 10): string {
  return new Date(Date.UTC(2026, 2, day) + hours * hour).toISOString();
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
  await app.records.open(place, new Date(at(14)), new Date(at(22)));
  await app.records.open(place, new Date(at(14, 11)), new Date(at(22, 11)));
  patient = await person('patient');
  stranger = await person('patient');
  administrator = await person('admin');
  doctor = await staff(place);
  otherPlace = await app.records.clinic();
  await app.records.open(otherPlace, new Date(at(14, 11)), new Date(at(22, 11)));
  otherDoctor = await staff(otherPlace);
  await app.records.query('update settings set max_open_appointments = 50');
});

afterAll(async () => app.stop());

const FIELDS = `id status scheduledAt endsAt minutes fee currency version moves reason mayCancel mayMove cancelUntil
  doctor { fullName specialization { name } } patient { id fullName contactNumber } clinic { name timeZone } visitType { kind minutes }`;

async function book(who: Person, startsAt: string, more: Record<string, unknown> = {}) {
  const { doctorId, clinicId, visitTypeId } = place;
  const answer = await app.send<{ bookAppointment: Record<string, string> & { id: string } }>(
    `mutation ($input: BookAppointmentInput!) {
      bookAppointment(input: $input) { __typename ... on Appointment { ${FIELDS} } ... on NamedError { code message } }
    }`,
    { input: { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID(), ...more } },
    who.token,
  );
  return answer;
}

async function booked(startsAt: string): Promise<string> {
  const answer = await book(patient, startsAt);
  const id = answer.data?.bookAppointment.id;
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return id;
}

async function codeOf(
  query: string,
  variables: Record<string, unknown>,
  who: Person | null,
): Promise<string | null> {
  const answer = await app.send(query, variables, who?.token ?? null);
  return answer.errors?.[0]?.extensions.code ?? null;
}

const CANCEL = `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { ... on Appointment { status } ... on NamedError { code } } }`;
const MOVE = `mutation ($id: ID!, $to: DateTime!, $key: String!) {
  moveAppointment(input: { appointmentId: $id, startsAt: $to, idempotencyKey: $key }) { ... on Appointment { id scheduledAt } ... on NamedError { code } }
}`;
const CONFIRM = `mutation ($id: ID!) { confirmAppointment(id: $id) { ... on Appointment { status } ... on NamedError { code } } }`;
const READ = `query ($id: ID!) { appointment(id: $id) { ${FIELDS} changes { action byYou actorName actorRole fromTime toTime } } }`;

describe('an appointment', () => {
  it('is booked with everything its screen needs', async () => {
    const answer = await book(patient, at(14), { reason: 'A cough' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.bookAppointment).toMatchObject({
      __typename: 'Appointment',
      status: 'confirmed',
      scheduledAt: at(14),
      endsAt: at(14.5),
      fee: 12_000,
      currency: 'USD',
      mayCancel: true,
      mayMove: true,
      cancelUntil: at(10),
      patient: { id: patient.id },
      clinic: { timeZone: 'America/New_York' },
      visitType: { kind: 'first_visit', minutes: 30 },
    });
  });

  it('is seen by its patient, its doctor and administrators; to others it does not exist', async () => {
    const id = await booked(at(15));
    for (const who of [patient, doctor, administrator]) {
      const answer = await app.send<{ appointment: { id: string } }>(READ, { id }, who.token);
      expect(answer.data?.appointment.id).toBe(id);
    }
    for (const who of [stranger, otherDoctor]) expect(await codeOf(READ, { id }, who)).toBe('NOT_FOUND');
    expect(await codeOf(READ, { id: randomUUID() }, patient)).toBe('NOT_FOUND');
    expect(await codeOf(READ, { id: 'no id' }, patient)).toBe('NOT_FOUND');
    expect(await codeOf(READ, { id }, null)).toBe('UNAUTHENTICATED');
    const reads = await app.records.query(
      `select 1 from audit_events where action = 'appointment.read' and appointment_id = $1`,
      [id],
    );
    expect(reads).toHaveLength(2);
  });

  it('is moved and cancelled by the same people, and its changes say who did it', async () => {
    const id = await booked(at(16));
    for (const who of [stranger, otherDoctor]) {
      expect(await codeOf(MOVE, { id, to: at(17), key: randomUUID() }, who)).toBe('NOT_FOUND');
      expect(await codeOf(CANCEL, { id }, who)).toBe('NOT_FOUND');
    }
    expect(await codeOf(CANCEL, { id }, null)).toBe('UNAUTHENTICATED');
    expect(await codeOf(MOVE, { id, to: at(17), key: randomUUID() }, patient)).toBeNull();
    expect(await codeOf(CANCEL, { id }, doctor)).toBeNull();
    const answer = await app.send<{ appointment: { status: string; changes: unknown[] } }>(
      READ,
      { id },
      patient.token,
    );
    expect(answer.data?.appointment).toMatchObject({
      status: 'cancelled',
      mayCancel: false,
      mayMove: false,
      changes: [
        {
          action: 'booked',
          byYou: true,
          actorRole: 'patient',
          fromTime: null,
          toTime: expect.stringContaining('T16:00'),
        },
        {
          action: 'moved',
          byYou: true,
          fromTime: expect.stringContaining('T16:00'),
          toTime: expect.stringContaining('T17:00'),
        },
        { action: 'cancelled', byYou: false, actorRole: 'doctor' },
      ],
    });
  });

  it('is booked for a patient by staff of that doctor only', async () => {
    const forPatient = { patientId: stranger.id };
    for (const who of [doctor, administrator]) {
      const answer = await book(who, who === doctor ? at(18) : at(18.5), forPatient);
      expect(answer.data?.bookAppointment).toMatchObject({
        __typename: 'Appointment',
        patient: { id: stranger.id },
      });
    }
    for (const who of [patient, otherDoctor]) {
      expect((await book(who, at(19), forPatient)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(
      (await book(administrator, at(19), { patientId: randomUUID() })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    expect((await book(patient, at(19), { overrideReason: 'please' })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('is approved by its own staff only', async () => {
    await app.records.query('update doctors set requires_approval = true where id = $1', [place.doctorId]);
    const id = await booked(at(20));
    await app.records.query('update doctors set requires_approval = false where id = $1', [place.doctorId]);
    expect(await codeOf(CONFIRM, { id }, patient)).toBe('FORBIDDEN');
    expect(await codeOf(CONFIRM, { id }, otherDoctor)).toBe('NOT_FOUND');
    const answer = await app.send(CONFIRM, { id }, doctor.token);
    expect(answer.data).toEqual({ confirmAppointment: { status: 'confirmed' } });
    expect((await app.send(CONFIRM, { id }, doctor.token)).data).toEqual({
      confirmAppointment: { code: 'STATUS_NOT_ALLOWED' },
    });
  });

  it('refuses input that is not one, and says which field', async () => {
    const answer = await book(patient, at(14), { idempotencyKey: 'short', reason: 'x'.repeat(1_001) });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [
        { field: 'reason', rule: 'length' },
        { field: 'idempotencyKey', rule: 'length' },
      ],
    });
    expect(JSON.stringify(answer.errors)).not.toContain('xxx');
  });
});

describe('own appointments', () => {
  const LIST = `query ($period: AppointmentPeriod!, $first: Int, $after: String) {
    myAppointments(period: $period, first: $first, after: $after) {
      edges { cursor node { id scheduledAt status } } pageInfo { endCursor hasNextPage }
    }
  }`;
  interface List {
    myAppointments: {
      edges: { node: { id: string; scheduledAt: string; status: string } }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  }

  it('are paged, soonest first or latest first, each once', async () => {
    const own = await person('patient');
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const answer = await book(own, at(14 + index, 11));
      ids.push(answer.data?.bookAppointment.id ?? '');
    }
    await app.send(CANCEL, { id: ids[2] }, own.token);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { data: List | null } = await app.send<List>(
        LIST,
        { period: 'UPCOMING', first: 2, after },
        own.token,
      );
      const page = answer.data?.myAppointments;
      if (page === undefined) throw new Error('no page');
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([ids[0], ids[1], ids[3], ids[4]]);
    const past = await app.send<List>(LIST, { period: 'PAST' }, own.token);
    expect(past.data?.myAppointments.edges.map(({ node }) => node.id)).toEqual([ids[2]]);
    now = new Date(at(17, 11));
    try {
      const token = await app.tokenFor(own.id, 'patient');
      const later = await app.send<List>(LIST, { period: 'PAST' }, token);
      expect(later.data?.myAppointments.edges.map(({ node }) => node.id)).toEqual([ids[2], ids[1], ids[0]]);
    } finally {
      now = new Date('2026-03-02T12:00:00Z');
    }
  });

  it('say in a list just what each of them says alone', async () => {
    const own = await person('patient');
    const open = await book(own, at(19, 11), { reason: 'A cough, “for weeks”' });
    const cancelled = await book(own, at(21.5, 11));
    await app.send(CANCEL, { id: cancelled.data?.bookAppointment.id }, own.token);
    const fields = `id scheduledAt endsAt minutes reason status paymentStatus fee currency timeKnown overrideReason
      expiresAt moves version cancelledAt cancelReason createdAt doctor { id } patient { id } clinic { id }
      visitType { id }`;
    for (const [period, id] of [
      ['UPCOMING', open.data?.bookAppointment.id],
      ['PAST', cancelled.data?.bookAppointment.id],
    ]) {
      const answer = await app.send<{ list: { edges: { node: unknown }[] }; alone: { id: string } }>(
        `query ($period: AppointmentPeriod!, $id: ID!) {
          list: myAppointments(period: $period) { edges { node { ${fields} } } }
          alone: appointment(id: $id) { ${fields} }
        }`,
        { period, id },
        own.token,
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.alone.id).toBe(id);
      expect(answer.data?.list.edges).toEqual([{ node: answer.data?.alone }]);
    }
  });

  it.each([
    [{ first: 0 }],
    [{ first: -1 }],
    [{ first: 51 }],
    [{ after: 'nonsense' }],
    [{ after: Buffer.from('["x",1]').toString('base64url') }],
  ])('refuse a page that is none: %j', async (variables) => {
    expect(await codeOf(LIST, { period: 'PAST', ...variables }, patient)).toBe('BAD_USER_INPUT');
  });
});

describe('live free times', () => {
  it('tell of a booking, a hold and a cancellation to whoever watches those days, and to nobody else', async () => {
    const socket = await LiveSocket.open(app);
    const watch = (doctor: string, from: string, to: string) =>
      socket.watch(
        `subscription ($doctor: ID!, $from: Date!, $to: Date!) {
          availabilityChanged(doctorId: $doctor, from: $from, to: $to) { doctorId }
        }`,
        { doctor, from, to },
      );
    const { doctorId, clinicId, visitTypeId } = place;
    const day = await watch(doctorId, '2026-03-11', '2026-03-11');
    const otherDay = await watch(doctorId, '2026-03-20', '2026-03-20');
    await app.records.open(place, new Date(at(14, 20)), new Date(at(22, 20)));
    const elsewhere = await watch(otherPlace.doctorId, '2026-03-11', '2026-03-11');
    const own = await person('patient');
    const answer = await book(own, at(20, 11));
    await until('the booking', () => day.heard.length === 1);
    await app.send(CANCEL, { id: answer.data?.bookAppointment.id }, own.token);
    await until('the cancellation', () => day.heard.length === 2);
    await app.send(
      `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { ... on Hold { id } } }`,
      { input: { doctorId, clinicId, visitTypeId, startsAt: at(21, 11) } },
      own.token,
    );
    await until('the hold', () => day.heard.length === 3);
    expect([otherDay.heard, elsewhere.heard]).toEqual([[], []]);
    // Both would have heard: their own come through, and alone.
    const other = await person('patient');
    await book(other, at(15, 20));
    await book(other, at(18, 11), {
      doctorId: otherPlace.doctorId,
      clinicId: otherPlace.clinicId,
      visitTypeId: otherPlace.visitTypeId,
    });
    await until('the other doctor’s booking', () => elsewhere.heard.length === 1);
    expect(otherDay.heard).toEqual([{ availabilityChanged: { doctorId } }]);
    expect(elsewhere.heard).toEqual([{ availabilityChanged: { doctorId: otherPlace.doctorId } }]);
    expect(day.heard).toHaveLength(3);
    await socket.close();
  });
});
