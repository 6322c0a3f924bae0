import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

const now = new Date('2026-03-02T12:00:00Z');

let app: RunningApp;
let place: TestClinic;
let manager: Person;
let frontDesk: Person;
let doctor: Person;
let patient: Person;

/** That only managers come through the door. */
async function expectManagersOnly(query: string, variables: Record<string, unknown> = {}): Promise<void> {
  expect(await app.codeOf(query, variables, null)).toBe('UNAUTHENTICATED');
  for (const who of [patient, doctor, frontDesk]) {
    expect(await app.codeOf(query, variables, who)).toBe('FORBIDDEN');
  }
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  manager = { id: await app.records.user('admin'), role: 'admin' };
  frontDesk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk.id]);
  doctor = { id: place.doctorUserId, role: 'doctor' };
  patient = { id: await app.records.patient(), role: 'patient' };
});

afterAll(async () => app.stop());

const DISABLE = `mutation ($id: ID!, $off: Boolean!) { setUserDisabled(userId: $id, isDisabled: $off) {
  ... on ManagedUser { id disabledAt } ... on NamedError { code } } }`;
const ROLE = `mutation ($id: ID!, $role: UserRole!, $desk: Boolean! = false) { setUserRole(userId: $id, role: $role, isFrontDesk: $desk) {
  ... on ManagedUser { id role isFrontDesk } ... on NamedError { code } } }`;
const RESET = `mutation ($id: ID!) { resetAccess(userId: $id) { token purpose } }`;
const INVITE = `mutation ($input: InviteAdministratorInput!) { inviteAdministrator(input: $input) {
  ... on InvitedUser { user { id role origin isFrontDesk } link { token purpose } } ... on NamedError { code } } }`;
const CLAIM = `mutation ($token: String!, $password: String!) { claimAccount(input: { token: $token, password: $password }) {
  ... on Session { accessToken user { id role isFrontDesk } } ... on NamedError { code } } }`;

describe('users', () => {
  const LIST = `query ($filter: UserFilter, $sort: UserSort! = NAME, $first: Int! = 20, $after: String) {
    users(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { node { id fullName email role isFrontDesk origin disabledAt lastSeenAt doctorId } }
      pageInfo { endCursor hasNextPage } } }`;
  interface List {
    users: {
      edges: { node: { id: string; fullName: string; email: string; doctorId: string | null } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  }

  async function list(variables: Record<string, unknown>): Promise<List['users']> {
    const answer = await app.sendAs<List>(LIST, variables, manager);
    if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data.users;
  }

  it.each(['NAME', 'NEWEST'])('are listed in pages, each once, by %s', async (sort) => {
    const [count] = await app.records.query<{ users: number }>('select count(*)::int as users from users');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: List['users'] = await list({ sort, first: 2, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(count!.users);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('are found by name, address, role and state', async () => {
    const [row] = await app.records.query<{ email: string; full_name: string }>(
      'select email, full_name from users where id = $1',
      [doctor.id],
    );
    for (const filter of [{ text: row!.email.toUpperCase() }, { text: row!.full_name, role: 'doctor' }]) {
      const { edges } = await list({ filter });
      expect(edges.map(({ node }) => [node.id, node.doctorId])).toEqual([[doctor.id, place.doctorId]]);
    }
    expect((await list({ filter: { text: row!.full_name, role: 'patient' } })).edges).toEqual([]);
    expect((await list({ filter: { isDisabled: true } })).edges).toEqual([]);
    expect((await list({ filter: { role: 'admin' } })).edges).toHaveLength(2);
    expect(await app.codeOf(LIST, { first: 0 }, manager)).toBe('BAD_USER_INPUT');
    expect(await app.codeOf(LIST, { after: 'nonsense' }, manager)).toBe('BAD_USER_INPUT');
  });

  it('are the managers’ alone', async () => {
    await expectManagersOnly(LIST);
    await expectManagersOnly(DISABLE, { id: patient.id, off: true });
    await expectManagersOnly(ROLE, { id: patient.id, role: 'admin' });
    await expectManagersOnly(RESET, { id: patient.id });
    await expectManagersOnly(INVITE, { input: { fullName: 'A B', email: 'ab@clinic.test' } });
  });

  it('are closed, which ends their sessions at once, and opened again', async () => {
    const id = await app.records.patient();
    const token = await app.tokenFor(id, 'patient');
    const closed = await app.sendAs<{ setUserDisabled: { disabledAt: string } }>(
      DISABLE,
      { id, off: true },
      manager,
    );
    expect(closed.data?.setUserDisabled.disabledAt).toBe(now.toISOString());
    expect((await app.send<{ me: unknown }>('{ me { id } }', {}, token)).data?.me).toBeNull();
    const opened = await app.sendAs(DISABLE, { id, off: false }, manager);
    expect(opened.data).toEqual({ setUserDisabled: { id, disabledAt: null } });
    expect((await app.send<{ me: unknown }>('{ me { id } }', {}, token)).data?.me).toBeNull();
    const audited = await app.records.query<{ action: string }>(
      'select action from audit_events where entity_id = $1 order by occurred_at',
      [id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['user.disabled', 'user.enabled']);
  });

  it('are nobody once they are closed, even by a session that was opened since', async () => {
    const closed: Person = { id: await app.records.patient(), role: 'patient' };
    await app.records.query('update users set disabled_at = now() where id = $1', [closed.id]);
    expect((await app.sendAs('{ me { id } }', {}, closed)).data).toEqual({ me: null });
  });

  it('change role only into one they have a record for, lose their sessions, and nobody changes themselves', async () => {
    const id = await app.records.patient();
    const token = await app.tokenFor(id, 'patient');
    const role = async (userId: string, wanted: string, desk = false): Promise<unknown> =>
      (await app.sendAs<{ setUserRole: unknown }>(ROLE, { id: userId, role: wanted, desk }, manager)).data
        ?.setUserRole;
    expect(await role(id, 'doctor')).toEqual({ code: 'NO_DOCTOR_RECORD' });
    expect(await role(doctor.id, 'patient')).toEqual({ code: 'NO_PATIENT_RECORD' });
    expect(await role(id, 'admin', true)).toEqual({ id, role: 'admin', isFrontDesk: true });
    expect((await app.send<{ me: unknown }>('{ me { id } }', {}, token)).data?.me).toBeNull();
    expect(await role(id, 'patient')).toEqual({ id, role: 'patient', isFrontDesk: false });
    expect(await app.codeOf(ROLE, { id, role: 'patient', desk: true }, manager)).toBe('BAD_USER_INPUT');
    expect(await role(manager.id, 'admin', true)).toEqual({ code: 'NOT_YOURSELF' });
    expect((await app.sendAs(DISABLE, { id: manager.id, off: true }, manager)).data).toEqual({
      setUserDisabled: { code: 'NOT_YOURSELF' },
    });
    expect(await app.codeOf(DISABLE, { id: randomUUID(), off: true }, manager)).toBe('NOT_FOUND');
    expect(await app.codeOf(ROLE, { id: 'no id', role: 'admin' }, manager)).toBe('NOT_FOUND');
  });

  it('two managers who close each other at once do not leave none', async () => {
    const pair: Person[] = [];
    for (let index = 0; index < 2; index += 1)
      pair.push({ id: await app.records.user('admin'), role: 'admin' });
    await Promise.all([
      app.sendAs(DISABLE, { id: pair[1]!.id, off: true }, pair[0]!),
      app.sendAs(DISABLE, { id: pair[0]!.id, off: true }, pair[1]!),
    ]);
    const [left] = await app.records.query<{ open: number }>(
      'select count(*)::int as open from users where id = any ($1) and disabled_at is null',
      [pair.map(({ id }) => id)],
    );
    expect(left?.open).toBe(1);
  });

  it('get access again by a link that replaces the password and ends every session', async () => {
    const id = await app.records.patient();
    const token = await app.tokenFor(id, 'patient');
    const reset = await app.sendAs<{ resetAccess: { token: string; purpose: string } }>(
      RESET,
      { id },
      manager,
    );
    expect(reset.data?.resetAccess.purpose).toBe('reset');
    const known = await app.send(
      'query ($token: String!) { accountLink(token: $token) { purpose needsEmail } }',
      {
        token: reset.data?.resetAccess.token,
      },
    );
    expect(known.data).toEqual({ accountLink: { purpose: 'reset', needsEmail: false } });
    expect((await app.send<{ me: unknown }>('{ me { id } }', {}, token)).data?.me).not.toBeNull();
    const used = await app.send<{ claimAccount: { user: { id: string } } }>(CLAIM, {
      token: reset.data?.resetAccess.token,
      password: 'quite another phrase',
    });
    expect(used.data?.claimAccount.user.id).toBe(id);
    expect((await app.send<{ me: unknown }>('{ me { id } }', {}, token)).data?.me).toBeNull();
    expect(await app.codeOf(RESET, { id: randomUUID() }, manager)).toBe('NOT_FOUND');
    const [imported] = await app.records.query<{ id: string }>(
      `insert into users (role, origin) values ('patient', 'imported') returning id`,
    );
    expect(await app.codeOf(RESET, { id: imported!.id }, manager)).toBe('NOT_FOUND');
  });

  it('who are invited join by the link and can do what the invitation says', async () => {
    const input = { fullName: 'Front Desk', email: 'desk@clinic.test', isFrontDesk: true };
    const invited = await app.sendAs<{
      inviteAdministrator: { user: { id: string }; link: { token: string; purpose: string } };
    }>(INVITE, { input }, manager);
    expect(invited.data?.inviteAdministrator).toMatchObject({
      user: { role: 'admin', origin: 'invited', isFrontDesk: true },
      link: { purpose: 'invitation' },
    });
    expect((await app.sendAs(INVITE, { input }, manager)).data).toEqual({
      inviteAdministrator: { code: 'EMAIL_TAKEN' },
    });
    expect(
      await app.records.query(
        `select actor_id is null as nobody, details from audit_events where action = 'user.invitation_refused'`,
      ),
    ).toEqual([{ nobody: false, details: { role: 'admin', reason: 'EMAIL_TAKEN' } }]);
    const joined = await app.send<{ claimAccount: { accessToken: string; user: unknown } }>(CLAIM, {
      token: invited.data?.inviteAdministrator.link.token,
      password: 'a phrase for the desk',
    });
    expect(joined.data?.claimAccount.user).toEqual({
      id: invited.data?.inviteAdministrator.user.id,
      role: 'admin',
      isFrontDesk: true,
    });
    const token = joined.data!.claimAccount.accessToken;
    const clinic = { clinic: place.clinicId };
    const day = await app.send(
      'query ($clinic: ID) { schedule(clinicId: $clinic, from: "2026-03-02", to: "2026-03-02") { id } }',
      clinic,
      token,
    );
    expect(day.data).toEqual({ schedule: [] });
    expect(
      (await app.send('{ users { pageInfo { hasNextPage } } }', {}, token)).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });
});

describe('settings', () => {
  const READ = `{ settings { organizationName currency bookingHorizonDays cancelCutoffMinutes reminderMinutes approvalRequired } }`;
  const UPDATE = `mutation ($input: SettingsInput!) { updateSettings(input: $input) { organizationName cancelCutoffMinutes maxMoves reminderMinutes } }`;

  it('change what is given, each change audited with what it was before', async () => {
    const answer = await app.sendAs(
      UPDATE,
      {
        input: {
          organizationName: ' City Clinic ',
          maxMoves: 7,
          reminderMinutes: [60, 1440, 60],
          holdMinutes: 5,
        },
      },
      manager,
    );
    expect(answer.data).toEqual({
      updateSettings: {
        organizationName: 'City Clinic',
        cancelCutoffMinutes: 240,
        maxMoves: 7,
        reminderMinutes: [1440, 60],
      },
    });
    const audited = await app.records.query<{ details: unknown }>(
      `select details from audit_events where action = 'settings.changed' order by details ->> 'name'`,
    );
    expect(audited.map(({ details }) => details)).toEqual([
      { name: 'maxMoves', from: '3', to: '7' },
      { name: 'organizationName', from: 'Smart Healthcare', to: 'City Clinic' },
      { name: 'reminderMinutes', from: '10080,1440,120', to: '1440,60' },
    ]);
  });

  it('let sites show the booking that are origins and nothing more, and nobody but managers says which', async () => {
    const sites =
      'mutation ($sites: [String!]) { updateSettings(input: { embedSites: $sites }) { embedSites } }';
    const good = ['https://clinic.example', 'http://127.0.0.1:8080'];
    expect((await app.sendAs(sites, { sites: [...good, good[0]!] }, manager)).data).toEqual({
      updateSettings: { embedSites: good },
    });
    for (const wrong of [
      '*',
      'https:',
      'clinic.example',
      'https://clinic.example/',
      'https://clinic.example/page',
      'https://*.clinic.example',
      "https://clinic.example 'unsafe-inline'",
      'https://clinic.example; script-src *',
      'https://a.example, https://b.example',
      'https://clinic.example\nx: y',
    ]) {
      expect(await app.codeOf(sites, { sites: [wrong] }, manager)).toBe('BAD_USER_INPUT');
    }
    const many = Array.from({ length: 21 }, (_, number) => `https://c${number}.example`);
    expect(await app.codeOf(sites, { sites: many }, manager)).toBe('BAD_USER_INPUT');
    for (const other of [frontDesk, doctor, patient]) {
      expect(await app.codeOf(sites, { sites: good }, other)).toBe('FORBIDDEN');
    }
    expect(await app.codeOf(sites, { sites: good }, null)).toBe('UNAUTHENTICATED');
    expect((await app.sendAs(sites, { sites: [] }, manager)).data).toEqual({
      updateSettings: { embedSites: [] },
    });
  });

  it('bind the next request of a patient', async () => {
    await app.records.open(place, new Date('2026-03-05T14:00:00Z'), new Date('2026-03-05T22:00:00Z'));
    const book = await app.sendAs<{ bookAppointment: { id: string; mayCancel: boolean } }>(
      `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id mayCancel } } }`,
      {
        input: {
          doctorId: place.doctorId,
          clinicId: place.clinicId,
          visitTypeId: place.visitTypeId,
          startsAt: '2026-03-05T14:00:00Z',
          idempotencyKey: randomUUID(),
        },
      },
      patient,
    );
    expect(book.data?.bookAppointment.mayCancel).toBe(true);
    await app.sendAs(UPDATE, { input: { cancelCutoffMinutes: 43_200 } }, manager);
    const cancel = await app.sendAs(
      `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { ... on NamedError { code } } }`,
      { id: book.data?.bookAppointment.id },
      patient,
    );
    expect(cancel.data).toEqual({ cancelAppointment: { code: 'TOO_LATE_TO_CANCEL' } });
  });

  it('show more days at once when the horizon grows', async () => {
    const of = await app.records.clinic();
    await app.records.query(
      `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time)
       select $1, $2, day, '09:00', '17:00' from generate_series(1, 7) day`,
      [of.doctorId, of.clinicId],
    );
    await app.sendAs(UPDATE, { input: { bookingHorizonDays: 120 } }, manager);
    const answer = await app.send<{ freeTimes: { days: unknown[] } }>(
      `query ($doctor: ID!, $type: ID!) { freeTimes(doctorId: $doctor, visitTypeId: $type, from: "2026-06-20", to: "2026-06-20") { days { date } } }`,
      { doctor: of.doctorId, type: of.visitTypeId },
    );
    expect(answer.data?.freeTimes.days).toEqual([{ date: '2026-06-20' }]);
  });

  it('have ranges, and are the managers’ alone', async () => {
    for (const [field, value] of Object.entries({
      currency: 'usd',
      bookingHorizonDays: 0,
      minimumNoticeMinutes: -1,
      cancelCutoffMinutes: 43_201,
      maxOpenAppointments: 0,
      holdMinutes: 61,
      reminderMinutes: [1],
      organizationName: '',
    })) {
      const answer = await app.sendAs(UPDATE, { input: { [field]: value } }, manager);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
    }
    await expectManagersOnly(READ);
    await expectManagersOnly(UPDATE, { input: { maxMoves: 1 } });
    expect((await app.sendAs(READ, {}, manager)).data).toMatchObject({
      settings: { organizationName: 'City Clinic' },
    });
  });
});

describe('the audit trail', () => {
  const LIST = `query ($filter: AuditFilter, $first: Int! = 20, $after: String) {
    auditTrail(filter: $filter, first: $first, after: $after) {
      edges { node { id at action actorId actorName actorRole patientId patientName appointmentTime appointmentTimeZone
        entity entityId
        entityName details { name value } } }
      pageInfo { endCursor hasNextPage } } }`;
  interface Entry {
    id: string;
    action: string;
    actorId: string | null;
    patientId: string | null;
  }
  interface List {
    auditTrail: { edges: { node: Entry }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  }

  async function list(variables: Record<string, unknown>): Promise<List['auditTrail']> {
    const answer = await app.sendAs<List>(LIST, variables, manager);
    if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data.auditTrail;
  }

  it('is read by person, patient, action and time, in pages, and says that it was read', async () => {
    const own = await app.records.patient();
    for (const who of [manager, frontDesk]) {
      await app.sendAs('query ($id: ID!) { patientRecord(id: $id) { hasAccount } }', { id: own }, who);
    }
    const reads = await list({ filter: { patientId: own, action: 'patient_read' } });
    expect(reads.edges.map(({ node }) => node.actorId)).toEqual([frontDesk.id, manager.id]);
    expect(reads.edges[0]?.node).toMatchObject({
      actorName: expect.stringMatching(/^Test admin/),
      actorRole: 'admin',
      patientName: expect.stringMatching(/^Test patient/),
      details: [],
    });
    const byDesk = await list({ filter: { patientId: own, personId: frontDesk.id } });
    expect(byDesk.edges.map(({ node }) => node.action)).toEqual(['patient_read']);
    expect((await list({ filter: { patientId: own, to: '2020-01-01T00:00:00Z' } })).edges).toEqual([]);
    expect(
      (await list({ filter: { patientId: own, from: '2020-01-01T00:00:00Z' } })).edges.length,
    ).toBeGreaterThan(2);
    const all = await list({ filter: { personId: manager.id, to: new Date().toISOString() }, first: 50 });
    const seen: string[] = [];
    let after: string | null = null;
    const to = new Date().toISOString();
    do {
      const page: List['auditTrail'] = await list({ filter: { personId: manager.id, to }, first: 7, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(all.edges.map(({ node }) => node.id)));
    expect((await list({ filter: { action: 'audit_read', patientId: own } })).edges.length).toBeGreaterThan(
      0,
    );
    expect(await app.codeOf(LIST, { filter: { personId: 'no id' } }, manager)).toBe('BAD_USER_INPUT');
  });

  it('names the record that an act was about, and when the visit is', async () => {
    const own = await app.records.patient();
    const place = await app.records.clinic({ timeZone: 'Asia/Kolkata' });
    const [visit] = await app.records.query<{ id: string; scheduled_at: Date }>(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
       values ($1, $2, $3, $4, '2026-03-02T10:00:00Z', interval '30 minutes', 'completed', 0) returning id, scheduled_at`,
      [own, place.doctorId, place.clinicId, place.visitTypeId],
    );
    const about = {
      doctor: ['doctor.updated', place.doctorId],
      clinic: ['clinic.saved', place.clinicId],
      user: ['user.disabled', own],
      session: ['session.started', own],
    } as const;
    for (const [entity, [action, id]] of Object.entries(about)) {
      await app.records.query(
        `insert into audit_events (action, patient_id, appointment_id, entity, entity_id) values ($1, $2, $3, $4, $5)`,
        [action, own, entity === 'doctor' ? visit!.id : null, entity, id],
      );
    }
    const lines = await list({ filter: { patientId: own } });
    const line = (entity: keyof typeof about) =>
      lines.edges.find(({ node }) => node.action === about[entity][0].replace('.', '_'))?.node;
    expect(line('doctor')).toMatchObject({
      entityName: expect.stringMatching(/^Test doctor/),
      appointmentTime: '2026-03-02T10:00:00.000Z',
      appointmentTimeZone: 'Asia/Kolkata',
    });
    expect(line('clinic')).toMatchObject({
      entityName: expect.stringMatching(/^Clinic/),
      appointmentTime: null,
      appointmentTimeZone: null,
    });
    expect(line('user')).toMatchObject({ entityName: expect.stringMatching(/^Test patient/) });
    // A kind of record without a name stays without one.
    expect(line('session')).toMatchObject({ entityName: null });
  });

  it('is the managers’ alone; patients see what was done with their own record', async () => {
    await expectManagersOnly(LIST);
    const OWN = '{ myRecordAccess { edges { node { action actorName patientId } } } }';
    await app.sendAs(
      'query ($id: ID!) { patientRecord(id: $id) { hasAccount } }',
      { id: patient.id },
      frontDesk,
    );
    const answer = await app.sendAs<{ myRecordAccess: { edges: { node: Entry }[] } }>(OWN, {}, patient);
    const entries = answer.data?.myRecordAccess.edges.map(({ node }) => node) ?? [];
    expect(entries[0]).toMatchObject({ action: 'patient_read', patientId: patient.id });
    expect(entries.every(({ patientId }) => patientId === patient.id)).toBe(true);
    for (const who of [doctor, manager]) expect(await app.codeOf(OWN, {}, who)).toBe('FORBIDDEN');
    expect(await app.codeOf(OWN, {}, null)).toBe('UNAUTHENTICATED');
  });
});
