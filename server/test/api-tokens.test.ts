import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { ATTEMPTS } from '../src/api/attempt-limits.js';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { recordStatements } from '../src/database/statement-recorder.js';
import { placeToken } from './support/api-tokens.js';
import type { TestClinic } from './support/clinic.js';
import { pdf } from './support/documents.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp, type Answer, type Person } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  __typename
  ... on NewApiToken { token apiToken { id name prefix scopes clinicIds createdAt expiresAt lastUsedAt ownerId } }
  ... on NamedError { code }
} }`;
const REVOKE = `mutation ($id: ID!) { revokeApiToken(id: $id) { id revokedAt } }`;
const MINE = '{ myApiTokens { id name lastUsedAt expiresAt } }';
const ALL = `query ($filter: ApiTokenFilter, $first: Int! = 20, $after: String) {
  apiTokens(filter: $filter, first: $first, after: $after) {
    edges { node { id ownerName ownerRole revokedAt } } pageInfo { endCursor hasNextPage }
  }
}`;
const ME = '{ me { id } }';
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
  __typename ... on Appointment { id } ... on NamedError { code }
} }`;
const DAY = 86_400_000;

interface Created {
  createApiToken: {
    __typename: string;
    code?: string;
    token: string;
    apiToken: { id: string; name: string; prefix: string; expiresAt: string; [field: string]: unknown };
  };
}

let app: RunningApp;
/** How far the app's clock is ahead of the machine's, in milliseconds. */
let ahead = 0;
let patient: Person;
let manager: Person;
let place: TestClinic;
let elsewhere: TestClinic;
const { doctors_read, profile_read, appointments_read, appointments_book, schedule_read, schedule_write } =
  TokenScope;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => new Date(Date.now() + ahead) });
  place = await app.records.clinic();
  elsewhere = await app.records.clinic();
  manager = { id: await app.records.user('admin'), role: UserRole.admin };
});

afterAll(async () => app.stop());

beforeEach(async () => {
  ahead = 0;
  patient = { id: await app.records.patient(), role: UserRole.patient };
});

function create(who: Person, input: Record<string, unknown> = {}): Promise<Answer<Created>> {
  return app.sendAs<Created>(
    CREATE,
    { input: { name: 'My program', scopes: ['profile_read'], ...input } },
    who,
  );
}

async function created(who: Person, input: Record<string, unknown> = {}): Promise<Created['createApiToken']> {
  const answer = await create(who, input);
  expect(answer.errors).toBeUndefined();
  return answer.data!.createApiToken;
}

/** Who a token speaks for: null for nobody, and the code of a refusal. */
async function whoIs(token: string): Promise<string | null> {
  const { data, errors } = await app.send<{ me: { id: string } | null }>(ME, {}, token);
  return errors?.[0]?.extensions.code ?? data?.me?.id ?? null;
}

function code(answer: Answer<unknown>): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}

/** Books at a time that nobody else has. */
let slots = 0;
async function wish(at: TestClinic): Promise<Record<string, unknown>> {
  slots += 1;
  const startsAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + (48 + slots) * 3_600_000);
  await app.records.open(at, startsAt, new Date(startsAt.getTime() + 1_800_000));
  const { doctorId, clinicId, visitTypeId } = at;
  return { doctorId, clinicId, visitTypeId, startsAt: startsAt.toISOString(), idempotencyKey: randomUUID() };
}

describe('a new token', () => {
  it('is told once, with how it begins, and only its hash is kept', async () => {
    const { token, apiToken } = await created(patient, { name: '  Diary ', days: 30 });
    expect(token).toMatch(/^shc_[\w-]{43}$/);
    expect(token.startsWith(apiToken.prefix)).toBe(true);
    expect(apiToken).toMatchObject({ name: 'Diary', ownerId: patient.id, lastUsedAt: null, clinicIds: null });
    const good = Date.parse(apiToken.expiresAt) - Date.now();
    expect(Math.round(good / DAY)).toBe(30);
    const rows = await app.records.query<Record<string, unknown>>('select * from api_tokens where id = $1', [
      apiToken.id,
    ]);
    expect((rows[0]?.['token_hash'] as Buffer).equals(createHash('sha256').update(token).digest())).toBe(
      true,
    );
    const kept = await app.records.query<{ text: string }>(
      `select row_to_json(t)::text as text from api_tokens t union all
       select row_to_json(a)::text from audit_events a union all select row_to_json(e)::text from events e`,
    );
    expect(kept.filter(({ text }) => text.includes(token.slice(apiToken.prefix.length)))).toEqual([]);
    expect(await whoIs(token)).toBe(patient.id);
  });

  it.each([
    ['no scope', { scopes: [] }, 'scopes', 'too_few'],
    ['no name', { name: ' ​ ' }, 'name', 'required'],
    ['a name of 61 letters', { name: 'x'.repeat(61) }, 'name', 'length'],
    ['more than a year', { days: 366 }, 'days', 'range'],
    ['no day', { days: 0 }, 'days', 'range'],
    ['no clinic of those that there are', { clinicIds: [randomUUID()] }, 'clinicIds', 'unknown'],
    ['an empty list of clinics', { clinicIds: [] }, 'clinicIds', 'too_few'],
    ['what staff alone may', { scopes: ['schedule_read'] }, 'scopes', 'role'],
  ])('is refused with %s', async (_name, input, field, rule) => {
    const answer = await create(patient, input);
    expect([code(answer), answer.errors?.[0]?.extensions['fields']]).toEqual([
      'BAD_USER_INPUT',
      [expect.objectContaining({ field, rule })],
    ]);
  });

  it('is offered what the role of its owner allows, and the desk no more than the desk', async () => {
    const desk = { id: await app.records.user('admin'), role: UserRole.admin };
    await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
    const offered = async (who: Person): Promise<string[]> =>
      (await app.sendAs<{ apiTokenScopes: string[] }>('{ apiTokenScopes }', {}, who)).data!.apiTokenScopes;
    expect(await offered(patient)).not.toContain('schedule_read');
    expect(await offered(manager)).toEqual(expect.arrayContaining(['schedule_read', 'analytics_read']));
    expect(await offered(desk)).toContain('schedule_read');
    expect(await offered(desk)).not.toContain('analytics_read');
    expect(code(await create(desk, { scopes: ['analytics_read'] }))).toBe('BAD_USER_INPUT');
  });

  it('is one of at most 25, also when many are asked for at once', async () => {
    for (let index = 0; index < 23; index += 1) await placeToken(app, patient.id, [profile_read]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(patient)));
    const kinds = answers.map(({ data }) => data!.createApiToken.__typename);
    expect(kinds.filter((kind) => kind === 'NewApiToken')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'TooManyTokens')).toHaveLength(4);
  });

  it('is made by nobody who is not signed in, and by no token', async () => {
    const input = { name: 'Mine', scopes: ['profile_read'], days: 1 };
    expect(code(await app.send(CREATE, { input }))).toBe('UNAUTHENTICATED');
    const { token } = await created(patient);
    expect(code(await app.send(CREATE, { input }, token))).toBe('FORBIDDEN');
  });
});

describe('a token', () => {
  it('is good until its day, and not a moment longer', async () => {
    const { token } = await created(patient, { days: 1 });
    ahead = DAY - 60_000;
    expect(await whoIs(token)).toBe(patient.id);
    ahead = DAY;
    expect(await whoIs(token)).toBeNull();
  });

  it.each(['shc_', `shc_${'A'.repeat(43)}`, 'nonsense', `shc_${'A'.repeat(5_000)}`])(
    'that was never made is nobody: %.20s',
    async (text) => expect(await whoIs(text)).toBeNull(),
  );

  it('costs no look into the database where it has not the form of one', async () => {
    const recorder = recordStatements(app.app.database);
    await whoIs('shc_nonsense');
    await whoIs('eyJhbGciOiJIUzI1NiJ9.e30.nonsense');
    recorder.stop();
    expect(recorder.sent.filter(({ text }) => /api_tokens|sessions/.test(text))).toEqual([]);
  });

  it('says to the minute when it was used, in one statement a minute', async () => {
    const { token, apiToken } = await created(patient);
    const writes = async (): Promise<number> => {
      const recorder = recordStatements(app.app.database);
      await whoIs(token);
      recorder.stop();
      return recorder.sent.filter(({ text }) => /update api_tokens/.test(text)).length;
    };
    expect([await writes(), await writes()]).toEqual([1, 0]);
    ahead = 61_000;
    expect([await writes(), await writes()]).toEqual([1, 0]);
    const { data } = await app.sendAs<{ myApiTokens: { id: string; lastUsedAt: string }[] }>(
      MINE,
      {},
      patient,
    );
    const mine = data!.myApiTokens.find(({ id }) => id === apiToken.id);
    expect(Math.abs(Date.parse(mine!.lastUsedAt) - Date.now() - ahead)).toBeLessThan(30_000);
  });

  it('has requests of its own, counted once each whatever they ask for, and waits when they are used up', async () => {
    const { token, apiToken } = await created(patient, { scopes: ['profile_read', 'doctors_read'] });
    const points = async (): Promise<number> =>
      (
        await app.records.query<{ points: number }>('select points from rate_limits where key = $1', [
          `apiToken:${apiToken.id}`,
        ])
      )[0]?.points ?? 0;
    await app.send('{ me { id } clinics { id } specializations { id } }', {}, token);
    expect(await points()).toBe(1);
    await app.records.query('update rate_limits set points = $2 where key = $1', [
      `apiToken:${apiToken.id}`,
      ATTEMPTS.apiToken.points,
    ]);
    const refused = await app.send(ME, {}, token);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
    const rest = await fetch(`${app.app.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    expect([rest.status, Number(rest.headers.get('retry-after')) > 0]).toEqual([429, true]);
    const socket = LiveSocket.withToken(app, token);
    expect((await socket.watch(ME)).heard).toMatchObject([{ code: 'RATE_LIMITED' }]);
    await socket.close();
    expect(await whoIs((await created(patient)).token)).toBe(patient.id);
    expect((await app.sendAs(ME, {}, patient)).errors).toBeUndefined();
  });

  it('opens documents by links that end with it', async () => {
    const doctor = { id: place.doctorUserId, role: UserRole.doctor };
    const booked = await app.sendAs<{ bookAppointment: { id: string } }>(
      BOOK,
      { input: await wish(place) },
      patient,
    );
    const visitor = new Visitor(app.app);
    visitor.accessToken = await app.tokenFor(patient.id);
    const uploaded = await visitor.upload<{ uploadReport: { id: string } }>(
      `mutation ($file: Upload!, $input: UploadReportInput!) {
        uploadReport(file: $file, input: $input) { ... on Report { id } }
      }`,
      pdf(),
      'blood.pdf',
      { input: { title: 'Blood', type: 'lab_result', appointmentId: booked.data!.bookAppointment.id } },
    );
    const { token, apiToken } = await created(doctor, { scopes: ['documents_read'] });
    const link = async (): Promise<string> =>
      (
        await app.send<{ createReportLink: { url: string } }>(
          'mutation ($id: ID!) { createReportLink(id: $id) { url } }',
          { id: uploaded.data!.uploadReport.id },
          token,
        )
      ).data!.createReportLink.url;
    const [first, second] = [await link(), await link()];
    expect((await fetch(`${app.app.url}${first}`)).status).toBe(200);
    await app.sendAs(REVOKE, { id: apiToken.id }, doctor);
    expect((await fetch(`${app.app.url}${second}`)).status).toBe(404);
  });
});

describe('the end of a token', () => {
  it('comes at once by its owner, over HTTP and on open sockets', async () => {
    const { token, apiToken } = await created(patient, { scopes: ['profile_read', 'doctors_read'] });
    const socket = LiveSocket.withToken(app, token);
    const closed = new Promise<{ code: number }>((resolve) =>
      socket.client.on('closed', (event) => resolve(event as { code: number })),
    );
    const { heard } = await socket.watch(
      `subscription ($doctorId: ID!) { availabilityChanged(doctorId: $doctorId, from: "2026-03-01", to: "2026-03-02") { doctorId } }`,
      { doctorId: place.doctorId },
    );
    const answer = await app.sendAs<{ revokeApiToken: { revokedAt: string } }>(
      REVOKE,
      { id: apiToken.id },
      patient,
    );
    expect(answer.data?.revokeApiToken.revokedAt).toEqual(expect.any(String));
    expect(await whoIs(token)).toBeNull();
    expect((await closed).code).toBe(4403);
    expect(heard.filter((each) => !('closed' in each))).toEqual([]);
  });

  it('closes sockets that another process holds', async () => {
    const other = await RunningApp.start({ database: app.database });
    const { token, apiToken } = await created(patient, { scopes: ['profile_read', 'doctors_read'] });
    const socket = LiveSocket.withToken(other, token);
    const closed = new Promise<{ code: number }>((resolve) =>
      socket.client.on('closed', (event) => resolve(event as { code: number })),
    );
    await socket.watch(
      `subscription ($doctorId: ID!) { availabilityChanged(doctorId: $doctorId, from: "2026-03-01", to: "2026-03-02") { doctorId } }`,
      { doctorId: place.doctorId },
    );
    await app.sendAs(REVOKE, { id: apiToken.id }, patient);
    expect((await closed).code).toBe(4403);
    await other.app.stop();
    await other.records.end();
  });

  it('leaves nothing that a request among many could still do after the answer', async () => {
    const { token, apiToken } = await created(patient);
    const before = Array.from({ length: 10 }, () => whoIs(token));
    const ends = await Promise.all([
      app.sendAs(REVOKE, { id: apiToken.id }, patient),
      app.sendAs(REVOKE, { id: apiToken.id }, manager),
      app.sendAs(REVOKE, { id: apiToken.id }, patient),
    ]);
    const after = await Promise.all(Array.from({ length: 10 }, () => whoIs(token)));
    expect(after).toEqual(Array.from({ length: 10 }, () => null));
    for (const answer of await Promise.all(before)) expect([patient.id, null]).toContain(answer);
    expect(ends.map((answer) => answer.errors)).toEqual([undefined, undefined, undefined]);
    const acts = await app.records.query(
      `select from audit_events where entity_id = $1 and action = 'token.revoked'`,
      [apiToken.id],
    );
    expect(acts).toHaveLength(1);
  });

  it('is no stranger’s to bring, nor another manager’s desk’s, but a manager’s', async () => {
    const { token, apiToken } = await created(patient);
    const stranger = { id: await app.records.patient(), role: UserRole.patient };
    const desk = { id: await app.records.user('admin'), role: UserRole.admin };
    await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
    for (const who of [stranger, desk])
      expect(await app.codeOf(REVOKE, { id: apiToken.id }, who)).toBe('NOT_FOUND');
    for (const who of [stranger, desk]) expect(await app.codeOf(ALL, {}, who)).toBe('FORBIDDEN');
    expect(await app.codeOf(REVOKE, { id: randomUUID() }, manager)).toBe('NOT_FOUND');
    expect(await whoIs(token)).toBe(patient.id);
    const mine = await app.sendAs<{ myApiTokens: unknown[] }>(MINE, {}, stranger);
    expect(mine.data?.myApiTokens).toEqual([]);
    const all = await app.sendAs<{ apiTokens: { edges: { node: { id: string } }[] } }>(
      ALL,
      { filter: { ownerId: patient.id } },
      manager,
    );
    expect(all.data?.apiTokens.edges.map(({ node }) => node.id)).toEqual([apiToken.id]);
    expect(await app.codeOf(REVOKE, { id: apiToken.id }, manager)).toBeNull();
    expect(await whoIs(token)).toBeNull();
  });

  it('is listed for managers a page at a time, ended ones when they ask', async () => {
    const tokens = [await created(patient), await created(patient), await created(patient)];
    await app.sendAs(REVOKE, { id: tokens[1]!.apiToken.id }, patient);
    type Page = { apiTokens: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } };
    const page = async (withRevoked: boolean, after: string | null): Promise<Page['apiTokens']> =>
      (
        await app.sendAs<Page>(
          ALL,
          { filter: { ownerId: patient.id, withRevoked }, first: 2, after },
          manager,
        )
      ).data!.apiTokens;
    const ids = ({ edges }: Page['apiTokens']): string[] => edges.map(({ node }) => node.id);
    const [a, b, c] = tokens.map(({ apiToken }) => apiToken.id);
    expect(ids(await page(false, null))).toEqual([c, a]);
    const first = await page(true, null);
    expect([...ids(first), ...ids(await page(true, first.pageInfo.endCursor))]).toEqual([c, b, a]);
  });

  it('comes with the account of its owner, its role and its access, and opens with none of them again', async () => {
    const disable =
      'mutation ($id: ID!, $is: Boolean!) { setUserDisabled(userId: $id, isDisabled: $is) { __typename } }';
    const closed = await created(patient);
    await app.sendAs(disable, { id: patient.id, is: true }, manager);
    expect(await whoIs(closed.token)).toBeNull();
    await app.sendAs(disable, { id: patient.id, is: false }, manager);
    expect(await whoIs(closed.token)).toBeNull();

    const colleague = { id: await app.records.user('admin'), role: UserRole.admin };
    await app.records.query(`update users set origin = 'registered' where id = $1`, [colleague.id]);
    const changed = await created(colleague, { scopes: ['profile_read', 'analytics_read'] });
    await app.sendAs(
      'mutation ($id: ID!) { setUserRole(userId: $id, role: admin, isFrontDesk: true) { __typename } }',
      { id: colleague.id },
      manager,
    );
    expect(await whoIs(changed.token)).toBeNull();

    const reset = await created(colleague);
    const link = await app.sendAs<{ resetAccess: { token: string } }>(
      'mutation ($id: ID!) { resetAccess(userId: $id) { token } }',
      { id: colleague.id },
      manager,
    );
    expect(await whoIs(reset.token)).toBe(colleague.id);
    await app.send('mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) { __typename } }', {
      input: { token: link.data!.resetAccess.token, password: 'a long enough phrase' },
    });
    expect(await whoIs(reset.token)).toBeNull();
    const reasons = await app.records.query<{ end_reason: string }>(
      'select end_reason from api_tokens where user_id = any ($1) order by created_at',
      [[patient.id, colleague.id]],
    );
    expect(reasons.map((row) => row.end_reason)).toEqual(['user_disabled', 'role_changed', 'access_reset']);
  });
});

describe('a token for one clinic', () => {
  const SCHEDULE = `query ($clinicId: ID, $doctorId: ID, $from: Date!, $to: Date!) {
    schedule(clinicId: $clinicId, doctorId: $doctorId, from: $from, to: $to) { id }
  }`;
  const range = (days = 6): { from: string; to: string } => ({
    from: new Date(Date.now()).toISOString().slice(0, 10),
    to: new Date(Date.now() + days * DAY).toISOString().slice(0, 10),
  });

  it('books, moves, reads and cancels there, and nowhere else', async () => {
    const { text } = await placeToken(app, patient.id, [appointments_read, appointments_book], {
      clinicIds: [place.clinicId],
    });
    const here = await app.send<{ bookAppointment: { id: string } }>(
      BOOK,
      { input: await wish(place) },
      text,
    );
    const id = here.data!.bookAppointment.id;
    const input = await wish(elsewhere);
    expect(code(await app.send(BOOK, { input }, text))).toBe('FORBIDDEN');
    const hold = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename ... on Hold { id } } }`;
    const { idempotencyKey: _key, ...slot } = input;
    expect(code(await app.send(hold, { input: slot }, text))).toBe('FORBIDDEN');
    const held = await app.sendAs<{ holdSlot: { id: string } }>(hold, { input: slot }, patient);
    const holds = await app.send<{ myHolds: unknown[] }>('{ myHolds { id } }', {}, text);
    expect(holds.data?.myHolds).toEqual([]);
    const release = 'mutation ($id: ID!) { releaseHold(id: $id) }';
    expect(
      (await app.send<{ releaseHold: boolean }>(release, { id: held.data!.holdSlot.id }, text)).data,
    ).toEqual({
      releaseHold: false,
    });
    const there = await app.sendAs<{ bookAppointment: { id: string } }>(BOOK, { input }, patient);
    const other = there.data!.bookAppointment.id;

    const mine = await app.send<{ myAppointments: { edges: { node: { id: string } }[] } }>(
      '{ myAppointments(period: UPCOMING) { edges { node { id } } } }',
      {},
      text,
    );
    expect(mine.data?.myAppointments.edges.map(({ node }) => node.id)).toEqual([id]);
    const one = 'query ($id: ID!) { appointment(id: $id) { id } }';
    const cancel = 'mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }';
    const move = 'mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) { __typename } }';
    const to = { startsAt: input['startsAt'], idempotencyKey: randomUUID() };
    expect(code(await app.send(one, { id: other }, text))).toBe('NOT_FOUND');
    expect(code(await app.send(cancel, { id: other }, text))).toBe('NOT_FOUND');
    expect(code(await app.send(move, { input: { ...to, appointmentId: other } }, text))).toBe('NOT_FOUND');
    const away = { ...to, appointmentId: id, clinicId: elsewhere.clinicId };
    expect(code(await app.send(move, { input: away }, text))).toBe('FORBIDDEN');
    expect(code(await app.send(one, { id }, text))).toBeUndefined();
    expect((await app.send(cancel, { id }, text)).data).toEqual({
      cancelAppointment: { __typename: 'Appointment' },
    });
  });

  it('reads the days of that clinic, hears of them alone, and changes no visit of another', async () => {
    const { text } = await placeToken(app, manager.id, [schedule_read, schedule_write], {
      clinicIds: [place.clinicId],
    });
    const booked = async (at: TestClinic): Promise<string> =>
      (await app.sendAs<{ bookAppointment: { id: string } }>(BOOK, { input: await wish(at) }, patient)).data!
        .bookAppointment.id;
    const socket = LiveSocket.withToken(app, text);
    const { heard } = await socket.watch('subscription { appointmentsChanged { appointmentId } }');
    const other = await booked(elsewhere);
    const here = await booked(place);
    await until('the booking at the clinic', () => heard.length > 0);
    expect(heard).toEqual([{ appointmentsChanged: { appointmentId: here } }]);
    await socket.close();

    const days = range();
    expect(code(await app.send(SCHEDULE, { clinicId: elsewhere.clinicId, ...days }, text))).toBe('FORBIDDEN');
    const far = await app.send<{ schedule: unknown[] }>(
      SCHEDULE,
      { doctorId: elsewhere.doctorId, ...range(40) },
      text,
    );
    expect(far.data?.schedule).toEqual([]);
    const near = await app.send<{ schedule: { id: string }[] }>(
      SCHEDULE,
      { doctorId: place.doctorId, ...range(40) },
      text,
    );
    expect(near.data?.schedule.map(({ id }) => id)).toContain(here);
    const missed = 'mutation ($id: ID!) { markMissed(id: $id) { __typename } }';
    expect(code(await app.send(missed, { id: other }, text))).toBe('NOT_FOUND');
    expect(code(await app.send(missed, { id: here }, text))).toBeUndefined();
  });
});

describe('the record of acts', () => {
  const acts = (appointmentId: string): Promise<{ action: string; token_id: string | null }[]> =>
    app.records.query(
      'select action, token_id from audit_events where appointment_id = $1 order by occurred_at, id',
      [appointmentId],
    );

  it('names the program beside its owner, and nobody’s program in a session', async () => {
    const book = await placeToken(app, patient.id, [appointments_book], { name: 'Telephone' });
    const desk = await placeToken(app, manager.id, [schedule_read, schedule_write], { name: 'Desk display' });
    const booked = await app.send<{ bookAppointment: { id: string } }>(
      BOOK,
      { input: await wish(place) },
      book.text,
    );
    const id = booked.data!.bookAppointment.id;
    const pay = `mutation ($id: ID!) { recordPayment(appointmentId: $id, status: completed) { __typename } }`;
    await app.send(pay, { id }, desk.text);
    await app.send('query ($id: ID!) { appointment(id: $id) { id } }', { id }, desk.text);
    await app.send(
      'mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }',
      { id },
      book.text,
    );
    const own = await app.sendAs<{ bookAppointment: { id: string } }>(
      BOOK,
      { input: await wish(place) },
      patient,
    );
    expect(await acts(id)).toEqual([
      { action: 'appointment.booked', token_id: book.id },
      { action: 'appointment.paid', token_id: desk.id },
      { action: 'appointment.read', token_id: desk.id },
      { action: 'appointment.cancelled', token_id: book.id },
    ]);
    expect(await acts(own.data!.bookAppointment.id)).toEqual([
      { action: 'appointment.booked', token_id: null },
    ]);

    type Trail = { edges: { node: { action: string; programName: string | null } }[] };
    const access = await app.sendAs<{ myRecordAccess: Trail }>(
      '{ myRecordAccess(first: 50) { edges { node { action programName } } } }',
      {},
      patient,
    );
    const named = ({ edges }: Trail): string[] =>
      edges.map(({ node }) => `${node.action} ${node.programName}`);
    expect(named(access.data!.myRecordAccess)).toEqual(
      expect.arrayContaining([
        'appointment_booked Telephone',
        'appointment_paid Desk display',
        'appointment_booked null',
      ]),
    );
    const trail = await app.sendAs<{ auditTrail: Trail }>(
      'query ($personId: ID!) { auditTrail(filter: { personId: $personId }) { edges { node { action programName } } } }',
      { personId: manager.id },
      manager,
    );
    expect(named(trail.data!.auditTrail)).toContain('appointment_read Desk display');
  });

  it('tells who made and who ended a token', async () => {
    const { apiToken } = await created(patient);
    await app.sendAs(REVOKE, { id: apiToken.id }, manager);
    const rows = await app.records.query(
      'select action, actor_id from audit_events where entity_id = $1 order by occurred_at',
      [apiToken.id],
    );
    expect(rows).toEqual([
      { action: 'token.created', actor_id: patient.id },
      { action: 'token.revoked', actor_id: manager.id },
    ]);
  });
});

describe('a token of another process', () => {
  it('sees in a query no more than its scopes, and reads who it is in one statement and its count in another', async () => {
    const { text } = await placeToken(app, patient.id, [doctors_read, profile_read]);
    await app.send(ME, {}, text);
    const recorder = recordStatements(app.app.database);
    await app.send('{ clinics { id } }', {}, text);
    recorder.stop();
    const own = recorder.sent.filter(({ text: sent }) => !/\bfrom events\b|\bnotify\b/.test(sent));
    expect(own).toHaveLength(3);
  });
});
