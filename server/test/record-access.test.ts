import { randomUUID } from 'node:crypto';
import { CLOSE_DOCTORS_OWN } from '../src/migrations/changes/1764810000000-visits-that-open-records.js';
import type { TestClinic } from './support/clinic.js';
import { pdf } from './support/documents.js';
import { RunningApp, type Person } from './support/running-app.js';
import { Visitor } from './support/visitor.js';

const start = new Date('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;

let now = start;
let app: RunningApp;
let place: TestClinic;
let elsewhere: TestClinic;
let doctor: Person;
let otherDoctor: Person;
let desk: Person;
let manager: Person;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic({ minutes: 10 });
  elsewhere = await app.records.clinic();
  for (const where of [place, elsewhere]) {
    for (let day = 0; day < 10; day += 1) await app.records.open(where, at(day * 24 + 14), at(day * 24 + 22));
  }
  doctor = { id: place.doctorUserId, role: 'doctor' };
  otherDoctor = { id: elsewhere.doctorUserId, role: 'doctor' };
  manager = { id: await app.records.user('admin'), role: 'admin' };
  desk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
  await app.records.query('update settings set max_open_appointments = 100, minimum_notice_minutes = 0');
});

afterAll(async () => app?.stop());

beforeEach(() => {
  now = start;
});

function at(hours: number): Date {
  return new Date(Date.UTC(2026, 2, 3) + hours * HOUR);
}

let visits = 0;
let latest = start;

/** A time of its own for each visit. */
function nextStart(): Date {
  latest = new Date(at(14 + Math.floor(visits / 40) * 24).getTime() + (visits % 40) * 10 * 60_000);
  visits += 1;
  return latest;
}

async function makePatient(): Promise<Person> {
  return { id: await app.records.patient(), role: 'patient' };
}

async function act(name: string, answer: Promise<{ data: Record<string, unknown> | null }>): Promise<string> {
  const { data, ...rest } = await answer;
  const result = data?.[name] as { id?: string; code?: string } | undefined;
  if (result?.id === undefined) throw new Error(`${name}: ${JSON.stringify({ data, ...rest })}`);
  return result.id;
}

async function book(who: Person, patient: Person): Promise<string> {
  const input = {
    doctorId: place.doctorId,
    clinicId: place.clinicId,
    visitTypeId: place.visitTypeId,
    startsAt: nextStart().toISOString(),
    reason: 'A cough',
    idempotencyKey: randomUUID(),
    ...(who.role === 'patient' ? {} : { patientId: patient.id }),
  };
  const text = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
    ... on Appointment { id } ... on NamedError { code } } }`;
  return act('bookAppointment', app.sendAs(text, { input }, who));
}

type Act = (id: string, who: Person) => Promise<unknown>;

const byId =
  (name: string): Act =>
  (id, who) =>
    act(
      name,
      app.sendAs(
        `mutation ($id: ID!) { ${name}(id: $id) { ... on Appointment { id } ... on NamedError { code } } }`,
        { id },
        who,
      ),
    );

const nothing: Act = () => Promise.resolve();
const checkIn = byId('checkInAppointment');
const undo = byId('undoStatus');
const agree = byId('agreeToAppointment');
const move: Act = (appointmentId, who) =>
  act(
    'moveAppointment',
    app.sendAs(
      `mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) {
        ... on Appointment { id } ... on NamedError { code } } }`,
      {
        input: {
          appointmentId,
          clinicId: place.clinicId,
          startsAt: nextStart().toISOString(),
          idempotencyKey: randomUUID(),
        },
      },
      who,
    ),
  );
const cancel: Act = (appointmentId, who) =>
  act(
    'cancelAppointment',
    app.sendAs(
      `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
        ... on Appointment { id } ... on NamedError { code } } }`,
      { input: { appointmentId, reason: 'A mistake' } },
      who,
    ),
  );

const RECORD = 'query ($id: ID!) { patientRecord(id: $id) { patient { id } } }';
const REPORTS = 'query ($id: ID!) { reports(patientId: $id) { edges { node { id } } } }';
const PREDICT = `query ($id: ID!, $doctorId: ID!) { predictSlots(patientId: $id, doctorId: $doctorId,
  from: "2026-03-03", to: "2026-03-05") { __typename } }`;
const FIND = 'query ($number: String!) { findPatients(input: { phone: $number }) { id isYours } }';
const LIST = '{ myPatients(first: 50) { edges { node { patient { id } } } } }';
const VISIT = `query ($id: ID!) { appointment(id: $id) { reason patient {
  fullName mayOpenRecord dateOfBirth gender contactNumber relativeContact } } }`;

async function numberOf(patient: Person): Promise<string> {
  const [row] = await app.records.query<{ contact_number: string }>(
    'select contact_number from patients where user_id = $1',
    [patient.id],
  );
  return row!.contact_number;
}

/** Each way by which a doctor comes to what is known of a patient, and whether it opens. */
async function doorsOpenTo(who: Person, patient: Person): Promise<Record<string, boolean>> {
  const { id } = patient;
  const code = async (text: string, variables: Record<string, unknown>) => {
    const found = await app.codeOf(text, variables, who);
    if (found !== null && found !== 'NOT_FOUND') throw new Error(`${text}: ${found}`);
    return found === null;
  };
  const found = await app.sendAs<{ findPatients: { id: string; isYours: boolean }[] }>(
    FIND,
    { number: await numberOf(patient) },
    who,
  );
  const list = await app.sendAs<{ myPatients: { edges: { node: { patient: { id: string } } }[] } }>(
    LIST,
    {},
    who,
  );
  const link = `mutation ($id: ID!) { createReportLink(id: $id) { url } }`;
  return {
    record: await code(RECORD, { id }),
    reports: await code(REPORTS, { id }),
    download: await code(link, { id: await documentOf(patient) }),
    prediction: await code(PREDICT, { id, doctorId: place.doctorId }),
    search: found.data!.findPatients.some((match) => match.id === id && match.isYours),
    list: list.data!.myPatients.edges.some(({ node }) => node.patient.id === id),
  };
}

/** A document that lies in the patient's record already. */
async function documentOf(patient: Person): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `insert into reports (patient_id, doctor_id, report_url, report_title, report_type, file_name, media_type, size_bytes, stored_at)
     values ($1, $2, $3, 'Blood', 'lab_result', 'blood.pdf', 'application/pdf', 1, now()) returning id`,
    [patient.id, elsewhere.doctorId, randomUUID()],
  );
  return row!.id;
}

const ALL = { record: true, reports: true, download: true, prediction: true, search: true, list: true };
const NONE = {
  record: false,
  reports: false,
  download: false,
  prediction: false,
  search: false,
  list: false,
};

type Who = 'patient' | 'doctor' | 'desk' | 'manager';
const person = (who: Who, patient: Person): Person => ({ patient, doctor, desk, manager })[who];

describe('a visit opens the record to its doctor', () => {
  const BOOKERS: Who[] = ['patient', 'doctor', 'desk', 'manager'];
  const STEPS: [step: string, Act, Who, opens: boolean][] = [
    ['nothing more', nothing, 'doctor', false],
    ['a move by', move, 'patient', true],
    ['a move by', move, 'doctor', false],
    ['a move by', move, 'desk', false],
    ['an arrival marked by', checkIn, 'doctor', false],
    ['an arrival marked by', checkIn, 'desk', true],
    ['an arrival marked by', checkIn, 'manager', true],
    ['the agreement of', agree, 'patient', true],
  ];
  const cases = BOOKERS.flatMap((booker) =>
    STEPS.map(([step, take, by, opens]) => ({ booker, step, take, by, opens: opens || booker !== 'doctor' })),
  );

  it.each(cases)('booked by the $booker, then $step the $by: $opens', async ({ booker, take, by, opens }) => {
    const patient = await makePatient();
    const id = await book(person(booker, patient), patient);
    if (take === checkIn) now = latest;
    await take(id, person(by, patient));
    expect(await doorsOpenTo(doctor, patient)).toEqual(opens ? ALL : NONE);
    expect(await doorsOpenTo(otherDoctor, patient)).toEqual(NONE);
    for (const staff of [desk, manager])
      expect(await app.codeOf(RECORD, { id: patient.id }, staff)).toBeNull();
  });

  it('not by anything that the doctor does alone, with a reason or without', async () => {
    const patient = await makePatient();
    const id = await book(doctor, patient);
    await cancel(id, doctor);
    const again = await book(doctor, patient);
    await move(again, doctor);
    now = latest;
    await checkIn(again, doctor);
    await byId('completeAppointment')(again, doctor);
    await undo(again, doctor);
    expect(await doorsOpenTo(doctor, patient)).toEqual(NONE);
  });

  it('no more once it is cancelled, whoever took part', async () => {
    const patient = await makePatient();
    const id = await book(patient, patient);
    await cancel(id, doctor);
    expect(await doorsOpenTo(doctor, patient)).toEqual(NONE);
  });

  it('once the patient brings a document to it', async () => {
    const patient = await makePatient();
    const id = await book(doctor, patient);
    const visitor = new Visitor(app.app);
    visitor.accessToken = await app.tokenFor(patient.id);
    const uploaded = await visitor.upload<{ uploadReport: { __typename: string } }>(
      `mutation ($input: UploadReportInput!, $file: Upload!) { uploadReport(input: $input, file: $file) { __typename } }`,
      pdf(),
      'letter.pdf',
      { input: { title: 'A letter', type: 'other', appointmentId: id } },
    );
    expect(uploaded.data?.uploadReport.__typename).toBe('Report');
    expect(await doorsOpenTo(doctor, patient)).toEqual(ALL);
  });

  it('and shows the doctor who booked it the name and the reason, nothing else of the patient', async () => {
    const patient = await makePatient();
    await app.records.query(
      `update patients set gender = 'other', relative_contact = '+15550109' where user_id = $1`,
      [patient.id],
    );
    const id = await book(doctor, patient);
    const shown = async (who: Person) =>
      (await app.sendAs<{ appointment: unknown }>(VISIT, { id }, who)).data?.appointment;
    const all = {
      fullName: expect.stringContaining('Test patient') as unknown,
      dateOfBirth: '1980-05-04',
      gender: 'other',
      contactNumber: await numberOf(patient),
      relativeContact: '+15550109',
    };
    const closed = { dateOfBirth: null, gender: null, contactNumber: null, relativeContact: null };
    expect(await shown(doctor)).toEqual({
      reason: 'A cough',
      patient: { ...all, ...closed, mayOpenRecord: false },
    });
    expect(await shown(desk)).toEqual({ reason: 'A cough', patient: { ...all, mayOpenRecord: true } });
    expect(await shown(patient)).toEqual({ reason: 'A cough', patient: { ...all, mayOpenRecord: false } });
    await agree(id, patient);
    expect(await shown(doctor)).toEqual({ reason: 'A cough', patient: { ...all, mayOpenRecord: true } });
    const schedule = await app.sendAs<{ schedule: { id: string; patient: unknown }[] }>(
      '{ schedule(from: "2026-03-03", to: "2026-03-13") { id patient { contactNumber } } }',
      {},
      doctor,
    );
    expect(schedule.data?.schedule.find((visit) => visit.id === id)?.patient).toEqual({
      contactNumber: await numberOf(patient),
    });
  });
});

describe('a visit from before this was noted', () => {
  it('opens the record by what the record of acts says', async () => {
    const read = () =>
      app.records.query<{ id: string; opens: boolean }>(
        'select id, opens_record as opens from appointments order by id',
      );
    const noted = await read();
    expect(new Set(noted.map(({ opens }) => opens)).size).toBe(2);
    await app.records.query('update appointments set opens_record = true');
    await app.records.query(CLOSE_DOCTORS_OWN);
    expect(await read()).toEqual(noted);
  });
});

describe('agreeing to a visit', () => {
  const AWAITS = `query ($id: ID!) { appointment(id: $id) { awaitsAgreement version changes { action byYou } } }`;
  const AGREE = `mutation ($id: ID!) { agreeToAppointment(id: $id) { ... on Appointment { id } ... on NamedError { code } } }`;

  it('is asked of the patient of a visit that its doctor booked, once', async () => {
    const patient = await makePatient();
    const id = await book(doctor, patient);
    const asked = async (who: Person) => (await app.sendAs(AWAITS, { id }, who)).data;
    expect(await asked(patient)).toMatchObject({ appointment: { awaitsAgreement: true } });
    for (const staff of [doctor, desk]) {
      expect(await asked(staff)).toMatchObject({ appointment: { awaitsAgreement: false } });
    }
    await Promise.all([agree(id, patient), agree(id, patient), agree(id, patient)]);
    expect(await asked(patient)).toEqual({
      appointment: {
        awaitsAgreement: false,
        version: 2,
        changes: [
          { action: 'booked', byYou: false },
          { action: 'confirmed', byYou: true },
        ],
      },
    });
    // The record is open by now: another visit that the doctor books asks for nothing, nor does the patient's own.
    for (const other of [await book(doctor, patient), await book(patient, patient)]) {
      expect((await app.sendAs(AWAITS, { id: other }, patient)).data).toMatchObject({
        appointment: { awaitsAgreement: false },
      });
    }
  });

  it('is for the patient alone, and not for what was cancelled', async () => {
    const patient = await makePatient();
    const id = await book(doctor, patient);
    for (const who of [doctor, desk, manager]) expect(await app.codeOf(AGREE, { id }, who)).toBe('FORBIDDEN');
    expect(await app.codeOf(AGREE, { id }, null)).toBe('UNAUTHENTICATED');
    expect(await app.codeOf(AGREE, { id }, await makePatient())).toBe('NOT_FOUND');
    expect(await app.codeOf(AGREE, { id: 'no id' }, patient)).toBe('NOT_FOUND');
    await cancel(id, doctor);
    expect((await app.sendAs(AGREE, { id }, patient)).data).toEqual({
      agreeToAppointment: { code: 'STATUS_NOT_ALLOWED' },
    });
    expect(await doorsOpenTo(doctor, patient)).toEqual(NONE);
  });
});
