import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-10T12:00:00Z');
const ahead = new Date('2026-03-20T14:00:00Z');

let app: RunningApp;
let manager: string;
let desk: string;
let place: TestClinic;
let doctor: string;
let patientId: string;
let patient: string;
let visitId: string;
/** Another clinic of the doctor, once there is one. */
let elsewhere: string | null;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  manager = await app.tokenFor(await app.records.user('admin'), 'admin');
  const deskId = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [deskId]);
  desk = await app.tokenFor(deskId, 'admin');
});

afterAll(async () => app.stop());

beforeEach(async () => {
  place = await app.records.clinic({ timeZone: 'UTC' });
  doctor = await app.tokenFor(place.doctorUserId, 'doctor');
  await app.records.query(
    `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time)
     select $1, $2, w, '08:00', '18:00' from generate_series(1, 7) w`,
    [place.doctorId, place.clinicId],
  );
  // Expands the hours.
  await ask('mutation ($i: HoursInput!) { saveHours(input: $i) { __typename } }', {
    i: { doctorId: place.doctorId },
  });
  patientId = await app.records.patient();
  patient = await app.tokenFor(patientId, 'patient');
  visitId = await visit();
  elsewhere = null;
});

async function visit(override: string | null = null, at = ahead): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       override_reason) values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 1, $6) returning id`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, at, override],
  );
  return row!.id;
}

async function ask<Data>(query: string, variables: Record<string, unknown>, token = manager): Promise<Data> {
  const answer = await app.send<Data>(query, variables, token);
  if (answer.errors || answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

interface Ends {
  readonly loss: string;
  readonly of: () => Record<string, unknown>;
  /** Makes it so as a manager does, or takes it back. */
  readonly set: (ended: boolean) => Promise<unknown>;
}

const updateDoctor = async (change: Record<string, unknown>): Promise<unknown> =>
  ask('mutation ($i: UpdateDoctorInput!) { updateDoctor(input: $i) { __typename } }', {
    i: { doctorId: place.doctorId, ...change },
  });
const setDisabled = async (userId: string, isDisabled: boolean): Promise<unknown> =>
  ask('mutation ($u: ID!, $d: Boolean!) { setUserDisabled(userId: $u, isDisabled: $d) { __typename } }', {
    u: userId,
    d: isDisabled,
  });

const WAYS: Readonly<Record<string, Ends>> = {
  'a doctor leaves': {
    loss: 'doctor',
    of: () => ({ doctorId: place.doctorId }),
    set: (ended) => updateDoctor({ isActive: !ended }),
  },
  'a doctor is on leave': {
    loss: 'doctor',
    of: () => ({ doctorId: place.doctorId }),
    set: (ended) =>
      ask(
        'mutation ($d: ID!, $s: AvailabilityStatus!) { setAvailabilityStatus(doctorId: $d, status: $s) { id } }',
        {
          d: place.doctorId,
          s: ended ? 'on_leave' : 'active',
        },
      ),
  },
  'a doctor is locked out': {
    loss: 'doctor',
    of: () => ({ userId: place.doctorUserId }),
    set: (ended) => setDisabled(place.doctorUserId, ended),
  },
  'a doctor gives up a clinic': {
    loss: 'place',
    of: () => ({ doctorId: place.doctorId, clinicIds: [place.clinicId] }),
    set: async (ended) => {
      elsewhere = (await app.records.clinic({ timeZone: 'UTC' })).clinicId;
      return updateDoctor({ clinicIds: [ended ? elsewhere : place.clinicId] });
    },
  },
  'a clinic closes for good': {
    loss: 'place',
    of: () => ({ clinicIds: [place.clinicId] }),
    set: async (ended) => {
      const { managedClinics } = await ask<{ managedClinics: { clinic: Record<string, unknown> }[] }>(
        '{ managedClinics { clinic { id name address city latitude longitude timeZone } } }',
        {},
      );
      const clinic = managedClinics.find((one) => one.clinic.id === place.clinicId)!.clinic;
      return ask('mutation ($i: ClinicInput!) { saveClinic(input: $i) { __typename } }', {
        i: { ...clinic, isActive: !ended },
      });
    },
  },
  'a type of visit ends': {
    loss: 'type',
    of: () => ({ visitTypeId: place.visitTypeId }),
    set: (ended) =>
      ask('mutation ($d: ID!, $i: VisitTypeInput!) { saveVisitType(doctorId: $d, input: $i) { id } }', {
        d: place.doctorId,
        i: {
          id: place.visitTypeId,
          kind: 'first_visit',
          name: 'First visit',
          minutes: 30,
          fee: 12_000,
          position: 0,
          isActive: !ended,
        },
      }),
  },
  'a patient’s account is closed': {
    loss: 'patient',
    of: () => ({ userId: patientId }),
    set: (ended) => setDisabled(patientId, ended),
  },
};

async function waiting(): Promise<string[]> {
  const { appointmentsOutsideHours } = await ask<{
    appointmentsOutsideHours: { id: string; loss: string }[];
  }>('query ($d: ID!) { appointmentsOutsideHours(doctorId: $d) { id loss } }', { d: place.doctorId });
  return appointmentsOutsideHours.map(({ id, loss }) => `${loss} ${id}`);
}

async function attention(): Promise<number> {
  const { overview } = await ask<{ overview: { attention: { kind: string; count: number }[] } }>(
    'query ($c: ID!) { overview(clinicId: $c) { attention { kind count } } }',
    { c: place.clinicId },
  );
  return overview.attention.find(({ kind }) => kind === 'VISITS_BEREFT')?.count ?? 0;
}

async function decide(decision: 'KEEP' | 'CANCEL', id = visitId, token = desk): Promise<unknown> {
  return ask(
    `mutation ($d: [HoursDecisionInput!]!) { decideVisits(decisions: $d) { cancelled { id } undecided { id } } }`,
    { d: [{ appointmentId: id, decision }] },
    token,
  );
}

async function mayMove(token: string): Promise<boolean> {
  const { appointment } = await ask<{ appointment: { mayMove: boolean } }>(
    'query ($id: ID!) { appointment(id: $id) { mayMove } }',
    { id: visitId },
    token,
  );
  return appointment.mayMove;
}

async function move(token: string, overrideReason: string | null, hours = 1): Promise<string> {
  const { moveAppointment } = await ask<{ moveAppointment: { __typename: string; code?: string } }>(
    `mutation ($i: MoveAppointmentInput!) { moveAppointment(input: $i) { __typename ... on NamedError { code } } }`,
    {
      i: {
        appointmentId: visitId,
        clinicId: token === patient ? elsewhere : null,
        startsAt: new Date(ahead.getTime() + hours * 3_600_000).toISOString(),
        overrideReason,
        idempotencyKey: randomUUID(),
      },
    },
    token,
  );
  return moveAppointment.code ?? moveAppointment.__typename;
}

describe.each(Object.entries(WAYS))('when %s', (_way, { loss, of, set }) => {
  it('the visits are counted first', async () => {
    const { visitsAhead } = await ask<{ visitsAhead: { id: string }[] }>(
      'query ($of: VisitsAheadInput!) { visitsAhead(of: $of) { id } }',
      { of: of() },
    );
    expect(visitsAhead).toEqual([{ id: visitId }]);
  });

  it('they wait for a decision until it is made or the loss is over', async () => {
    expect([await waiting(), await attention()]).toEqual([[], 0]);
    await set(true);
    expect([await waiting(), await attention()]).toEqual([[`${loss} ${visitId}`], 1]);
    await set(false);
    expect([await waiting(), await attention()]).toEqual([[], 0]);
    await set(true);
    await decide('KEEP');
    expect([await waiting(), await attention()]).toEqual([[], 0]);
    await set(false);
    await set(true);
    expect(await waiting()).toEqual([`${loss} ${visitId}`]);
    expect(await decide('CANCEL')).toMatchObject({ decideVisits: { cancelled: [{ id: visitId }] } });
    expect([await waiting(), await attention()]).toEqual([[], 0]);
  });

  it('also what was kept outside the hours, or squeezed in, is asked about', async () => {
    const kept = await visit(null, new Date('2026-03-21T23:00:00Z'));
    const squeezed = await visit('urgent', new Date('2026-03-22T23:00:00Z'));
    expect(await waiting()).toEqual([`hours ${kept}`]);
    await decide('KEEP', kept);
    expect(await waiting()).toEqual([]);
    await set(true);
    expect(await waiting()).toEqual([visitId, kept, squeezed].map((id) => `${loss} ${id}`));
  });

  it('staff can move and cancel them, and "may move" says what is true', async () => {
    const free = async (): Promise<boolean> => (await move(patient, null)) !== 'DOCTOR_NOT_BOOKABLE';
    expect(await mayMove(patient)).toBe(true);
    await set(true);
    if (loss !== 'patient') {
      const may = await mayMove(patient);
      expect(may).toBe(loss === 'type' || elsewhere !== null);
      expect(await free()).toBe(may);
    }
    expect(await mayMove(desk)).toBe(true);
    expect(await move(desk, 'agreed by telephone', 2)).toBe('Appointment');
    const cancelled = await ask(
      `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }`,
      { id: visitId },
      desk,
    );
    expect(cancelled).toEqual({ cancelAppointment: { __typename: 'Appointment' } });
  });
});

describe('deciding', () => {
  it('is for those who see the visit', async () => {
    await WAYS['a doctor leaves']!.set(true);
    const stranger = await app.tokenFor((await app.records.clinic()).doctorUserId, 'doctor');
    for (const token of [stranger, patient]) await expect(decide('CANCEL', visitId, token)).rejects.toThrow();
    expect(await waiting()).toHaveLength(1);
    await decide('KEEP', visitId, doctor);
    expect(await waiting()).toEqual([]);
  });

  it('leaves a visit alone that has lost nothing', async () => {
    expect(await decide('CANCEL')).toMatchObject({ decideVisits: { cancelled: [] } });
  });

  it('lists what is ahead for managers, and for a doctor their own alone', async () => {
    const of = { doctorId: place.doctorId };
    const list = async (token: string, what: Record<string, string> = of): Promise<unknown> =>
      (
        await ask<{ visitsAhead: unknown[] }>(
          'query ($of: VisitsAheadInput!) { visitsAhead(of: $of) { id } }',
          { of: what },
          token,
        )
      ).visitsAhead;
    expect(await list(doctor)).toHaveLength(1);
    expect(await list(doctor, { visitTypeId: place.visitTypeId })).toHaveLength(1);
    const stranger = await app.tokenFor((await app.records.clinic()).doctorUserId, 'doctor');
    expect(await list(stranger, { visitTypeId: place.visitTypeId })).toEqual([]);
    for (const token of [stranger, desk, patient]) await expect(list(token)).rejects.toThrow();
    await expect(list(manager, {})).rejects.toThrow('required');
  });

  it('says nothing of it to the patient', async () => {
    await WAYS['a doctor leaves']!.set(true);
    const { appointment } = await ask<{ appointment: { loss: string | null } }>(
      'query ($id: ID!) { appointment(id: $id) { loss } }',
      { id: visitId },
      patient,
    );
    expect(appointment.loss).toBeNull();
  });
});

it('the desk finds a closed record, sees that it is closed, and books nothing for it', async () => {
  await app.records.change(patientId, { name: 'Closed Person Zweig' });
  const find = async (): Promise<unknown> =>
    ask(
      `query ($i: FindPatientsInput!) { findPatients(input: $i) { id isClosed } }`,
      { i: { words: 'zweig' } },
      desk,
    );
  expect(await find()).toEqual({ findPatients: [{ id: patientId, isClosed: false }] });
  await setDisabled(patientId, true);
  expect(await find()).toEqual({ findPatients: [{ id: patientId, isClosed: true }] });
  const { patientRecord } = await ask<{ patientRecord: { isClosed: boolean } }>(
    'query ($id: ID!) { patientRecord(id: $id) { isClosed } }',
    { id: patientId },
    desk,
  );
  expect(patientRecord).toEqual({ isClosed: true });
  const booked = await app.send(
    `mutation ($i: BookAppointmentInput!) { bookAppointment(input: $i) { __typename } }`,
    {
      i: {
        patientId,
        doctorId: place.doctorId,
        clinicId: place.clinicId,
        visitTypeId: place.visitTypeId,
        startsAt: new Date(ahead.getTime() + 3_600_000).toISOString(),
        idempotencyKey: randomUUID(),
      },
    },
    desk,
  );
  expect(booked.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
});
