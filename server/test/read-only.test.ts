import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { slotId } from '../src/fhir/ids.js';
import { HistoryImportService } from '../src/imports/history-import.service.js';
import { migrate } from '../src/migrations/migrate.js';
import { placeToken } from './support/api-tokens.js';
import { Assistant } from './support/assistant.js';
import type { TestClinic } from './support/clinic.js';
import { FhirClient } from './support/fhir-client.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const BEGIN = 'mutation ($until: DateTime) { beginReadOnly(until: $until) { readOnlySince readOnlyUntil } }';
const END = 'mutation { endReadOnly { readOnlySince } }';
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }`;
const HOUR = 3_600_000;
const opening = Math.ceil((Date.now() + 48 * HOUR) / HOUR) * HOUR;

/** What follows from a change, is noted of reading, or lets people in and out: written all the same. */
const UNGUARDED = [
  'audit_events',
  'backups',
  'bounced_addresses',
  'counted_visits',
  'doctor_days',
  'doctor_names',
  'doctor_words',
  'event_consumers',
  'events',
  'field_words',
  'function_files',
  'idempotency_keys',
  'message_deliveries',
  'message_marks',
  'messages',
  'migrations',
  'offered_days',
  'open_ranges',
  'prediction_decisions',
  'prediction_models',
  'prediction_scores',
  'rate_limits',
  'sessions',
  'sign_in_waits',
  'visit_days',
  'visit_hour_months',
  'visit_hours',
  'visit_leads',
  'webhook_deliveries',
];

let app: RunningApp;
/** Another process on the same database. */
let other: RunningApp;
let place: TestClinic;
let patientId: string;
let manager: Person;
let desk: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  other = await RunningApp.start({
    database: app.database,
    config: { tokenSecret: app.config.tokenSecret },
  });
  place = await app.records.clinic();
  await app.records.open(place, new Date(opening), new Date(opening + 8 * HOUR));
  patientId = await app.records.patient();
  manager = { id: await app.records.user('admin'), role: UserRole.admin };
  desk = { id: await app.records.user('admin'), role: UserRole.admin };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
}, 60_000);

afterEach(async () => {
  await app.sendAs(END, {}, manager);
});

afterAll(async () => {
  await other?.halt();
  await other?.records.end();
  await app?.stop();
});

function booking(hours: number) {
  const { doctorId, clinicId, visitTypeId } = place;
  const startsAt = new Date(opening + hours * HOUR).toISOString();
  return { input: { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() } };
}

/** The date so many days from when the doctor is open. */
const day = (days: number) => new Date(opening + days * 24 * HOUR).toISOString().slice(0, 10);

const patient = () => ({ id: patientId, role: UserRole.patient });

/** A program's token of the patient, which has not been used yet. */
async function program(...scopes: TokenScope[]): Promise<string> {
  return (await placeToken(app, patientId, scopes)).text;
}

async function post(on: RunningApp, query: string, variables: object, who: Person): Promise<Response> {
  const token = await app.tokenFor(who.id, who.role);
  return fetch(`${on.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
}

describe('while the installation is read only', () => {
  it('every change is refused by name in every process, and everything is read', async () => {
    const until = new Date(Date.now() + HOUR).toISOString();
    const { data } = await app.sendAs<{ beginReadOnly: object }>(BEGIN, { until }, manager);
    expect(data).toMatchObject({ beginReadOnly: { readOnlyUntil: until } });
    for (const process of [app, other]) {
      const response = await post(process, BOOK, booking(1), patient());
      expect(response.status).toBe(503);
      const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
      expect(errors[0]?.extensions).toMatchObject({ code: 'READ_ONLY' });
      const seconds = Number(errors[0]?.extensions['retryAfterSeconds']);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(3_600);
      expect(response.headers.get('retry-after')).toBe(String(seconds));
    }
    const reads: [string, Record<string, unknown>, Person | null][] = [
      ['{ organization { readOnlySince readOnlyUntil } }', {}, null],
      ['{ searchDoctors(first: 5) { edges { cursor } } }', {}, null],
      [
        `query ($id: ID!, $type: ID!, $from: Date!, $to: Date!) { freeTimes(doctorId: $id, visitTypeId: $type, from: $from, to: $to) { days { date } } }`,
        { id: place.doctorId, type: place.visitTypeId, from: day(0), to: day(1) },
        null,
      ],
      ['{ myAppointments(period: UPCOMING) { edges { node { id } } } }', {}, patient()],
      ['{ me { id } }', {}, patient()],
      ['{ reports { edges { node { id } } } }', {}, patient()],
      ['query ($id: ID!) { reports(patientId: $id) { closed } }', { id: patientId }, patient()],
    ];
    for (const [query, variables, who] of reads) {
      const { errors } =
        who === null ? await app.send(query, variables) : await app.sendAs(query, variables, who);
      expect([query, errors ?? []]).toEqual([query, []]);
    }
    await app.sendAs(END, {}, manager);
    const answer = await app.sendAs(BOOK, booking(1), patient());
    expect(answer.data).toEqual({ bookAppointment: { __typename: 'Appointment' } });
  });

  it('people are let in or refused as ever, and an act without a result of its own is refused by name', async () => {
    await app.sendAs(BEGIN, {}, manager);
    const visitor = new Visitor(app.app);
    const { errors } = await visitor.ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      { input: { email: 'nobody@example.com', password: 'wrong every time' } },
    );
    expect(errors).toBeUndefined();
    expect(await app.codeOf('mutation { removeProfilePhoto { id } }', {}, patient())).toBe('READ_ONLY');
  });

  it('REST refuses in its own form', async () => {
    await app.sendAs(BEGIN, {}, manager);
    const token = await app.tokenFor(patientId);
    const { input } = booking(2);
    const { idempotencyKey, ...visit } = input;
    const rest = await fetch(`${app.app.url}/api/v1/appointments`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify(visit),
    });
    expect([rest.status, await rest.json()]).toMatchObject([503, { code: 'READ_ONLY', status: 503 }]);
    // Nobody knows when it is over.
    expect(rest.headers.get('retry-after')).toBeNull();
  });

  it('FHIR refuses in its own form what writes, and reads go on', async () => {
    const { doctorId, clinicId, visitTypeId } = place;
    await app.sendAs(BOOK, booking(4), patient());
    const seconds = opening / 1000 + 5 * 3_600;
    const reference = `Appointment/${slotId({ visitTypeId, clinicId, seconds })}`;
    const clients = [
      new FhirClient(app.app.url, await app.tokenFor(patientId)),
      new FhirClient(app.app.url, await program(TokenScope.doctors_read, TokenScope.appointments_book)),
    ];
    const reading = new FhirClient(
      app.app.url,
      await program(TokenScope.doctors_read, TokenScope.appointments_read),
    );
    const until = new Date(Date.now() + HOUR).toISOString();
    await app.sendAs(BEGIN, { until }, manager);
    for (const client of clients) {
      for (const operation of ['hold', 'book']) {
        const refused = await client.post(`Appointment/$${operation}`, {
          resourceType: 'Parameters',
          parameter: [{ name: 'appointment-reference', valueReference: { reference } }],
        });
        expect([operation, refused.status, refused.code]).toEqual([operation, 503, 'READ_ONLY']);
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(JSON.stringify(refused.resource)).toContain('"transient"');
      }
    }
    const period = `start=${day(0)}&end=${day(1)}`;
    for (const path of [
      'metadata',
      reference,
      `Practitioner/${doctorId}`,
      'Practitioner',
      `Appointment/$find?${period}&practitioner=Practitioner/${doctorId}`,
      'Appointment',
    ]) {
      expect([path, (await reading.get(path)).code]).toEqual([path, null]);
    }
    expect((await reading.bundle('Appointment')).total).toBeGreaterThan(0);
  });

  it('assistants are told by name that nothing can be held or asked for, and find as ever', async () => {
    const { doctorId, clinicId, visitTypeId } = place;
    await app.sendAs(BOOK, booking(6), patient());
    const asking = new Assistant(app.app.url, await program(TokenScope.appointments_ask));
    const startsAt = new Date(opening + 7 * HOUR).toISOString();
    const held = await asking.call('hold_time', { doctorId, clinicId, visitTypeId, startsAt });
    const reading = new Assistant(app.app.url, await program(TokenScope.appointments_read));
    const [booked] = (await reading.call('my_bookings'))['bookings'] as { appointmentId: string }[];
    const until = new Date(Date.now() + HOUR).toISOString();
    await app.sendAs(BEGIN, { until }, manager);
    for (const [tool, values] of [
      ['hold_time', { doctorId, clinicId, visitTypeId, startsAt: new Date(opening).toISOString() }],
      ['confirm_booking', { holdId: held['holdId'] }],
      ['change_booking', { act: 'cancel', appointmentId: booked!.appointmentId }],
    ] as const) {
      const refused = await asking.call(tool, values);
      expect([tool, refused['code']]).toEqual([tool, 'READ_ONLY']);
      expect(refused['retryAfterSeconds']).toBeGreaterThan(0);
    }
    expect((await reading.call('my_bookings'))['bookings']).not.toEqual([]);
    const visitor = new Assistant(app.app.url);
    expect((await visitor.call('find_doctors'))['doctors']).not.toEqual([]);
    expect((await visitor.call('find_times', { doctorId }))['times']).not.toEqual([]);
  });

  it('sockets stay, and hear again when things change again', async () => {
    const socket = await LiveSocket.open(app);
    const { heard } = await socket.watch(
      `subscription ($doctorId: ID!, $from: Date!, $to: Date!) {
        availabilityChanged(doctorId: $doctorId, from: $from, to: $to) { __typename } }`,
      { doctorId: place.doctorId, from: day(-1), to: day(2) },
    );
    await app.sendAs(BEGIN, {}, manager);
    expect(await app.codeOf(BOOK, booking(3), patient())).toBe('READ_ONLY');
    await app.sendAs(END, {}, manager);
    await app.sendAs(BOOK, booking(3), patient());
    await until('the socket hears of the visit', () => heard.length > 0);
    await socket.close();
  });

  it('an import stops instead of refusing every line, and a migration runs', async () => {
    await app.sendAs(BEGIN, {}, manager);
    const folder = await mkdtemp(path.join(tmpdir(), 'read-only-'));
    try {
      const file = path.join(folder, 'a.csv');
      await writeFile(
        file,
        'patient_ref,patient_birth_year,doctor_ref,booked_at,scheduled_at,status\np,1980,d,2020-01-01,2020-01-02,completed\n',
      );
      const refused: number[] = [];
      const options = { timeZone: 'UTC', now: new Date(), onRefused: (line: number) => refused.push(line) };
      await expect(new HistoryImportService(app.app.database).importFile(file, options)).rejects.toThrow(
        'read_only',
      );
      expect(refused).toEqual([]);
      expect(await migrate(app.database.ownerUrl, app.database.url)).toMatchObject({ migrations: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('every table that people change refuses by itself, whoever writes, and none is forgotten', async () => {
    const rows = await app.records.query<{ name: string; isGuarded: boolean }>(
      `select c.relname as name, exists (select from pg_trigger t where t.tgrelid = c.oid
         and t.tgname = c.relname || '_read_only' and t.tgenabled = 'O') as "isGuarded"
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
    );
    const without = rows.filter(({ isGuarded }) => !isGuarded).map(({ name }) => name);
    expect(without).toEqual(UNGUARDED);
    await app.sendAs(BEGIN, {}, manager);
    for (const statement of [
      `update patients set gender = gender`,
      `delete from leave`,
      `insert into specializations (name, category) values ('x', 'y')`,
      `update settings set organization_name = 'x'`,
    ]) {
      await expect(app.records.query(statement)).rejects.toMatchObject({ code: 'SH002' });
    }
  });
});

describe('the switch', () => {
  it('is for managers alone, and is in the record', async () => {
    for (const who of [desk, patient(), { id: place.doctorUserId, role: UserRole.doctor }]) {
      for (const mutation of [BEGIN, END]) expect(await app.codeOf(mutation, {}, who)).toBe('FORBIDDEN');
    }
    expect(await app.codeOf(BEGIN, {}, null)).toBe('UNAUTHENTICATED');
    expect(await app.codeOf(END, {}, null)).toBe('UNAUTHENTICATED');
    const past = new Date(Date.now() - HOUR).toISOString();
    expect(await app.codeOf(BEGIN, { until: past }, manager)).toBe('BAD_USER_INPUT');
    const own = `select details from audit_events where actor_id = $1 and details ->> 'name' = 'readOnly' order by id`;
    const before = await app.records.query(own, [manager.id]);
    const until = new Date(Date.now() + HOUR).toISOString();
    for (const [mutation, variables] of [
      [BEGIN, {}],
      // The second press, and another end.
      [BEGIN, {}],
      [BEGIN, { until }],
      [BEGIN, { until }],
    ] as const) {
      const { data, errors } = await app.sendAs(mutation, variables, manager);
      expect([errors, data]).toEqual([
        undefined,
        {
          beginReadOnly: {
            readOnlySince: expect.any(String) as string,
            readOnlyUntil: 'until' in variables ? until : null,
          },
        },
      ]);
    }
    for (let press = 0; press < 2; press += 1) {
      expect((await app.sendAs(END, {}, manager)).errors).toBeUndefined();
    }
    const acts = await app.records.query(own, [manager.id]);
    expect(acts.slice(before.length)).toEqual([
      { details: { name: 'readOnly', from: 'false', to: 'true' } },
      { details: { name: 'readOnly', from: 'true', to: 'false' } },
    ]);
  });

  it('waits for those who are writing, so that nothing changes once it is on', async () => {
    const writer = new pg.Client({ connectionString: app.database.ownerUrl });
    await writer.connect();
    await writer.query('begin');
    await writer.query('update patients set gender = gender');
    let isOn = false;
    const turning = app.sendAs(BEGIN, {}, manager).then((answer) => {
      isOn = true;
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isOn).toBe(false);
    await writer.query('commit');
    expect((await turning).errors).toBeUndefined();
    await expect(writer.query('update patients set gender = gender')).rejects.toMatchObject({
      code: 'SH002',
    });
    await writer.end();
  });
});
