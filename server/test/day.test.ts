import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { LiveSocket, type Watch } from './support/live-socket.js';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';
import { until } from './support/until.js';

const morning = new Date('2026-03-10T12:00:00Z');
let now = morning;

let app: RunningApp;
let place: TestClinic;
let elsewhere: TestClinic;
let patient: Person;
let doctor: Person;
let otherDoctor: Person;
let administrator: Person;

function at(hours: number, day = 10): string {
  return new Date(Date.UTC(2026, 2, day) + hours * 3_600_000).toISOString();
}

/** Tokens last for minutes; these tests move the clock by days. */
beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  elsewhere = await app.records.clinic();
  for (const day of [10, 11, 12, 13]) {
    await app.records.open(place, new Date(at(12, day)), new Date(at(22, day)));
    await app.records.open(elsewhere, new Date(at(12, day)), new Date(at(22, day)));
  }
  patient = { id: await app.records.patient(), role: 'patient' };
  doctor = { id: place.doctorUserId, role: 'doctor' };
  otherDoctor = { id: elsewhere.doctorUserId, role: 'doctor' };
  administrator = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query(
    'update settings set max_open_appointments = 100, minimum_notice_minutes = 0, cancel_cutoff_minutes = 0',
  );
});

afterAll(async () => app.stop());

beforeEach(() => {
  now = morning;
});

async function booked(startsAt: string, who: Person = patient, at_ = place): Promise<string> {
  const answer = await app.sendAs<{ bookAppointment: { id?: string } }>(
    `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id } ... on NamedError { code } } }`,
    {
      input: {
        doctorId: at_.doctorId,
        clinicId: at_.clinicId,
        visitTypeId: at_.visitTypeId,
        startsAt,
        idempotencyKey: randomUUID(),
      },
    },
    who,
  );
  const id = answer.data?.bookAppointment.id;
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return id;
}

type Step = 'checkInAppointment' | 'completeAppointment' | 'markMissed' | 'undoStatus' | 'confirmAppointment';

/** The new status, the code of a named error, or that of a GraphQL error. */
async function step(name: Step, id: string, who: Person = doctor, version: number | null = null) {
  const answer = await app.sendAs<Record<string, { status?: string; code?: string }>>(
    `mutation ($id: ID!, $version: Int) { ${name}(id: $id, version: $version) {
      ... on Appointment { status } ... on NamedError { code } } }`,
    { id, version },
    who,
  );
  const result = answer.data?.[name];
  return result?.status ?? result?.code ?? answer.errors?.[0]?.extensions.code;
}

async function pay(id: string, status: string, who: Person = doctor) {
  const answer = await app.sendAs<{
    recordPayment: { paymentStatus?: string; refundDue?: boolean; code?: string } | null;
  }>(
    `mutation ($id: ID!, $status: PaymentStatus!) { recordPayment(appointmentId: $id, status: $status) {
      ... on Appointment { paymentStatus refundDue } ... on NamedError { code } } }`,
    { id, status },
    who,
  );
  const result = answer.data?.recordPayment;
  return result?.paymentStatus ?? result?.code ?? answer.errors?.[0]?.extensions.code;
}

async function cancel(id: string, who: Person = doctor): Promise<void> {
  await app.sendAs(
    `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { ... on NamedError { code } } }`,
    { id },
    who,
  );
}

interface Shown {
  status: string;
  refundDue: boolean;
  nextStatuses: string[];
  undoneStatus: string | null;
  changes: { action: string; actorName: string | null; undone: string | null }[];
}

async function show(id: string, who: Person = doctor): Promise<Shown> {
  const answer = await app.sendAs<{ appointment: Shown }>(
    `query ($id: ID!) { appointment(id: $id) { status refundDue nextStatuses undoneStatus changes { action actorName undone } } }`,
    { id },
    who,
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.appointment;
}

describe('a visit', () => {
  it('arrives, is completed, and each step is undone the way it came, with who did it', async () => {
    const id = await booked(at(14));
    expect(await show(id)).toMatchObject({ nextStatuses: ['checked_in', 'cancelled'], undoneStatus: null });
    expect(await step('checkInAppointment', id)).toBe('checked_in');
    expect(await show(id)).toMatchObject({ nextStatuses: ['completed'], undoneStatus: 'confirmed' });
    expect(await step('completeAppointment', id)).toBe('completed');
    expect(await step('undoStatus', id, administrator)).toBe('checked_in');
    expect(await step('undoStatus', id)).toBe('confirmed');
    expect(await step('undoStatus', id)).toBe('STATUS_NOT_ALLOWED');
    const { changes } = await show(id);
    expect(changes.map(({ action, undone }) => [action, undone])).toEqual([
      ['booked', null],
      ['checked_in', null],
      ['completed', null],
      ['undone', 'completed'],
      ['undone', 'checked_in'],
    ]);
    expect(changes[3]?.actorName).toMatch(/^Test admin/);
  });

  it('is completed only after the arrival, and missed only after the start', async () => {
    const id = await booked(at(15));
    expect(await step('completeAppointment', id)).toBe('STATUS_NOT_ALLOWED');
    now = new Date(at(14.99));
    expect(await step('markMissed', id)).toBe('TOO_EARLY');
    now = new Date(at(15));
    expect((await show(id)).nextStatuses).toEqual(['checked_in', 'cancelled', 'no_show']);
    expect(await step('markMissed', id)).toBe('no_show');
    expect(await step('checkInAppointment', id)).toBe('STATUS_NOT_ALLOWED');
    expect(await step('confirmAppointment', id)).toBe('STATUS_NOT_ALLOWED');
    expect(await step('undoStatus', id)).toBe('confirmed');
  });

  it('says from when on a step is allowed', async () => {
    const id = await booked(at(14, 11));
    const answer = await app.sendAs(
      `mutation ($id: ID!) { checkInAppointment(id: $id) { ... on TooEarly { code allowedFrom } } }`,
      { id },
      doctor,
    );
    expect(answer.data).toEqual({ checkInAppointment: { code: 'TOO_EARLY', allowedFrom: at(2, 11) } });
  });

  it('that was missed does not come back into time that was given away', async () => {
    const id = await booked(at(16));
    now = new Date(at(16));
    expect(await step('markMissed', id)).toBe('no_show');
    const second: Person = { id: await app.records.patient(), role: 'patient' };
    await booked(at(16), second);
    expect(await step('undoStatus', id)).toBe('SLOT_TAKEN');
    expect((await show(id)).status).toBe('no_show');
  });

  it('that was missed does not come back into time in which its patient is elsewhere', async () => {
    const own: Person = { id: await app.records.patient(), role: 'patient' };
    const id = await booked(at(17), own);
    now = new Date(at(17));
    expect(await step('markMissed', id)).toBe('no_show');
    await booked(at(17), own, elsewhere);
    expect(await step('undoStatus', id)).toBe('PATIENT_BUSY');
  });

  it('is changed by its own staff only, and only as it was seen', async () => {
    const id = await booked(at(19));
    now = new Date(at(19));
    for (const name of ['checkInAppointment', 'completeAppointment', 'markMissed', 'undoStatus'] as const) {
      expect(await step(name, id, patient)).toBe('FORBIDDEN');
      expect(await step(name, id, otherDoctor)).toBe('NOT_FOUND');
    }
    expect(await step('checkInAppointment', 'no id')).toBe('NOT_FOUND');
    expect(await step('checkInAppointment', id, doctor, 7)).toBe('STALE_VERSION');
    expect(await step('checkInAppointment', id, administrator, 1)).toBe('checked_in');
    expect((await show(id, patient)).nextStatuses).toEqual([]);
  });

  it('frees what is left of its time when it is missed', async () => {
    const id = await booked(at(14, 13));
    const isFree = async (): Promise<boolean> => {
      const rows = await app.records.query(
        'select first_free_at from open_ranges where doctor_id = $1 and starts_at = $2 and first_free_at = $3',
        [place.doctorId, at(12, 13), at(14, 13)],
      );
      return rows.length === 1;
    };
    // The lower bound of search: everything before it is taken.
    for (let hour = 12; hour < 14; hour += 0.5) await booked(at(hour, 13));
    expect(await isFree()).toBe(false);
    now = new Date(at(14, 13));
    expect(await step('markMissed', id)).toBe('no_show');
    expect(await isFree()).toBe(true);
  });
});

describe('a payment', () => {
  it('is recorded by staff, with who and when, and a cancelled paid visit shows the refund due', async () => {
    const id = await booked(at(20));
    for (const [who, code] of [
      [patient, 'FORBIDDEN'],
      [otherDoctor, 'NOT_FOUND'],
    ] as const) {
      expect(await pay(id, 'completed', who)).toBe(code);
    }
    expect(await pay(id, 'refunded')).toBe('PAYMENT_NOT_ALLOWED');
    expect(await pay(id, 'pending')).toBe('PAYMENT_NOT_ALLOWED');
    expect(await pay(id, 'completed')).toBe('completed');
    expect((await show(id)).refundDue).toBe(false);
    await cancel(id);
    expect((await show(id)).refundDue).toBe(true);
    expect((await show(id, patient)).refundDue).toBe(true);
    expect(await pay(id, 'refunded', administrator)).toBe('refunded');
    const shown = await show(id);
    expect(shown.refundDue).toBe(false);
    expect(shown.changes.map(({ action }) => action)).toEqual(['booked', 'paid', 'cancelled', 'refunded']);
  });

  it('is not taken for a visit that was cancelled', async () => {
    const id = await booked(at(20.5));
    await cancel(id);
    expect(await pay(id, 'completed')).toBe('PAYMENT_NOT_ALLOWED');
  });
});

describe('the schedule', () => {
  const SCHEDULE = `query ($doctor: ID, $clinic: ID, $from: Date!, $to: Date!, $cancelled: Boolean) {
    schedule(doctorId: $doctor, clinicId: $clinic, from: $from, to: $to, cancelled: $cancelled) { id status patient { fullName } }
  }`;
  interface Answer {
    schedule: { id: string; status: string }[];
  }
  const days = { from: '2026-03-12', to: '2026-03-12' };

  async function read(who: Person, variables: Record<string, unknown>) {
    const answer = await app.sendAs<Answer>(SCHEDULE, variables, who);
    return answer.data?.schedule.map(({ id }) => id) ?? answer.errors?.[0]?.extensions.code;
  }

  it('lists a doctor’s own days, and any to administrators', async () => {
    const first = await booked(at(14, 12));
    const second = await booked(at(15, 12));
    await cancel(second);
    const foreign = await booked(at(16, 12), patient, elsewhere);
    expect(await read(doctor, days)).toEqual([first, second]);
    expect(await read(doctor, { ...days, cancelled: false })).toEqual([first]);
    expect(await read(doctor, { ...days, clinic: elsewhere.clinicId })).toEqual([]);
    expect(await read(administrator, { ...days, doctor: place.doctorId })).toEqual([first, second]);
    expect(await read(administrator, { ...days, clinic: elsewhere.clinicId })).toEqual([foreign]);
    expect(await read(doctor, { from: '2026-03-13', to: '2026-03-13' })).not.toContain(first);
    const reads = await app.records.query(
      `select 1 from audit_events where action = 'schedule.read' and actor_id = $1 and entity_id = $2`,
      [administrator.id, elsewhere.clinicId],
    );
    expect(reads).toHaveLength(1);
  });

  it('is closed to patients and other doctors, and says what is wrong with a stretch of days', async () => {
    expect(await read(patient, days)).toBe('FORBIDDEN');
    expect(await read(otherDoctor, { ...days, doctor: place.doctorId })).toBe('FORBIDDEN');
    expect((await app.send(SCHEDULE, days)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await read(administrator, days)).toBe('BAD_USER_INPUT');
    expect(await read(doctor, { from: '2026-03-12', to: '2026-03-11' })).toBe('BAD_USER_INPUT');
    expect(await read(doctor, { from: '2026-03-01', to: '2026-04-12' })).toBe('BAD_USER_INPUT');
    expect(await read(administrator, { clinic: place.clinicId, from: '2026-03-01', to: '2026-03-08' })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await read(doctor, { ...days, clinic: 'no id' })).toBe('BAD_USER_INPUT');
  });
});

describe('live appointments', () => {
  const sockets: LiveSocket[] = [];
  afterAll(async () => {
    for (const socket of sockets) await socket.close();
  });

  async function watch(who: Person, doctorId: string | null): Promise<Watch> {
    const socket = await LiveSocket.open(app, who);
    sockets.push(socket);
    return socket.watch(
      `subscription ($doctor: ID) { appointmentsChanged(doctorId: $doctor) {
        appointmentId appointment { status nextStatuses patient { fullName } } } }`,
      { doctor: doctorId },
    );
  }

  it('tell patients of their own, holds among them, and of nobody else’s', async () => {
    now = new Date();
    const start = new Date(Math.ceil(now.getTime() / 3_600_000) * 3_600_000 + 72 * 3_600_000);
    await app.records.open(place, start, new Date(start.getTime() + 3_600_000));
    const query =
      'subscription { myAppointmentsChanged { kind appointmentId appointment { status patient { id } } } }';
    const other: Person = { id: await app.records.patient(), role: 'patient' };
    const [own, others, staff] = [patient, other, administrator].map(async (who) => {
      const socket = await LiveSocket.open(app, who);
      sockets.push(socket);
      return socket;
    });
    const heard = await (await own!).watch(query);
    const foreign = await (await others!).watch(query);
    expect((await (await staff!).watch(query)).heard).toEqual([{ code: 'FORBIDDEN' }]);
    const id = await booked(start.toISOString());
    await until('the booking', () => heard.heard.length === 1);
    expect(heard.heard).toEqual([
      {
        myAppointmentsChanged: {
          kind: 'booked',
          appointmentId: id,
          appointment: { status: 'confirmed', patient: { id: patient.id } },
        },
      },
    ]);
    const second = await booked(new Date(start.getTime() + 1_800_000).toISOString(), other);
    await until('the other patient’s booking', () => foreign.heard.length === 1);
    expect(foreign.heard).toMatchObject([{ myAppointmentsChanged: { appointmentId: second } }]);
    expect(heard.heard).toHaveLength(1);
    await app.sendAs(
      `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }`,
      { id },
      patient,
    );
    await until('the cancelling', () => heard.heard.length === 2);
    expect(heard.heard[1]).toMatchObject({ myAppointmentsChanged: { kind: 'cancelled', appointmentId: id } });
  });

  it('tell the doctor and administrators, each with the time of the event, and refuse all others', async () => {
    // A socket ends with its token, by the machine's own clock.
    now = new Date();
    const start = new Date(Math.ceil(now.getTime() / 3_600_000) * 3_600_000 + 3_600_000);
    for (const at_ of [place, elsewhere]) {
      await app.records.open(at_, start, new Date(start.getTime() + 3_600_000));
    }
    const own = await watch(doctor, null);
    const all = await watch(administrator, null);
    const foreign = await watch(otherDoctor, null);
    const refused = [await watch(patient, place.doctorId), await watch(otherDoctor, place.doctorId)];
    expect(refused.map(({ heard }) => heard)).toEqual([[{ code: 'FORBIDDEN' }], [{ code: 'FORBIDDEN' }]]);
    const id = await booked(start.toISOString());
    await until('the booking', () => own.heard.length === 1);
    expect(own.heard[0]).toEqual({
      appointmentsChanged: {
        appointmentId: id,
        appointment: {
          status: 'confirmed',
          nextStatuses: ['checked_in', 'cancelled'],
          patient: { fullName: expect.stringMatching(/^Test patient/) },
        },
      },
    });
    now = start;
    await app.records.query(`update users set full_name = 'New name' where id = $1`, [patient.id]);
    await pay(id, 'completed');
    await until('the payment', () => own.heard.length === 2);
    // Neither the time nor a name is that of the former event.
    expect(own.heard[1]).toMatchObject({
      appointmentsChanged: {
        appointment: {
          nextStatuses: ['checked_in', 'cancelled', 'no_show'],
          patient: { fullName: 'New name' },
        },
      },
    });
    const second: Person = { id: await app.records.patient(), role: 'patient' };
    const other = await booked(new Date(start.getTime() + 1_800_000).toISOString(), second, elsewhere);
    await until('the other doctor’s booking', () => foreign.heard.length > 0 && all.heard.length === 3);
    expect(foreign.heard).toMatchObject([{ appointmentsChanged: { appointmentId: other } }]);
    expect(own.heard).toHaveLength(2);
  });
});
