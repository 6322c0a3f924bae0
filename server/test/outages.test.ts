import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import pg from 'pg';
import WebSocket from 'ws';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { Database } from '../src/database/database.js';
import { Readiness } from '../src/database/readiness.js';
import { Events } from '../src/events/events.js';
import { PostgresLine } from '../src/events/postgres-line.js';
import { createLogger } from '../src/log.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { MessageLinks } from '../src/outbox/message-links.js';
import { ARE_THERE } from '../src/settings/settings.queries.js';
import type { TestClinic } from './support/clinic.js';
import { cloneDatabase } from './support/database.js';
import { DatabaseLine } from './support/database-line.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp, type Answer } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on Session { accessToken user { id } } ... on NamedError { code } }
}`;
const SEARCH = '{ searchDoctors(filter: { words: "Test" }, first: 3) { edges { node { doctor { id } } } } }';
const RULES = '{ bookingRules { currency } }';
const ME = '{ me { id } }';
const REFRESH = 'mutation { refreshSession { accessToken } }';
const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on Appointment { id } ... on NamedError { code } }
}`;
const WATCH = `subscription ($doctorId: ID!) {
  availabilityChanged(doctorId: $doctorId, from: "2026-03-01", to: "2026-04-01") { doctorId }
}`;

const PASSWORD = 'three unrelated words';
const now = new Date('2026-03-02T12:00:00Z');
const opening = Date.UTC(2026, 2, 10, 14);

let line: DatabaseLine;
let app: RunningApp;
let place: TestClinic;
let patient: string;
let token: string;
let signInInput: { email: string; password: string };
let slots = 0;

/** An app whose way to its database may be frozen. */
async function startOnLine(databaseTimeout: number): Promise<RunningApp> {
  const database = await cloneDatabase();
  line = await DatabaseLine.to(database.url);
  const databaseUrl = line.lead(database.url);
  return RunningApp.start({
    clock: () => now,
    database,
    config: { databaseUrl, databaseTimeout, poolSize: 3 },
  });
}

async function status(path: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`${app.app.url}${path}`, { headers });
  await response.arrayBuffer();
  return response.status;
}

function freeTime(): Record<string, unknown> {
  const startsAt = new Date(opening + slots * 600_000).toISOString();
  slots += 1;
  const { doctorId, clinicId, visitTypeId } = place;
  return { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
}

type Booked = { bookAppointment: { __typename: string; id: string } };

const book = (input: Record<string, unknown>, as = token): Promise<Answer<Booked>> =>
  app.send<Booked>(BOOK, { input }, as);

const UNAVAILABLE = {
  status: 503,
  errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: expect.any(Number) } }],
};

describe('a database that stands still', () => {
  beforeAll(async () => {
    app = await startOnLine(0.5);
    place = await app.records.clinic({ minutes: 10 });
    await app.records.open(place, new Date(opening), new Date(opening + 8 * 3_600_000));
    patient = await app.records.patient(await new PasswordHasher().hash(PASSWORD));
    token = await app.tokenFor(patient);
    signInInput = { email: await app.records.emailOf(patient), password: PASSWORD };
  });

  afterEach(() => line.thaw());

  afterAll(async () => {
    await app?.stop();
    await line?.stop();
  });

  it('is told as such, on every way in, and everything goes on once it answers again', async () => {
    // For the third time: by then the query is compiled.
    for (let times = 0; times < 3; times += 1) expect((await app.send(RULES)).errors).toBeUndefined();
    const socket = await LiveSocket.open(app);
    const { heard } = await socket.watch(WATCH, { doctorId: place.doctorId });

    line.freeze();
    const bearer = { authorization: `Bearer ${token}` };
    const [signIn, search, rules, me, download, ready, health] = await Promise.all([
      app.send(SIGN_IN, { input: signInInput }),
      app.send(SEARCH),
      app.send(RULES),
      app.send(ME, {}, token),
      status('/downloads/nothing', bearer),
      status('/readyz'),
      status('/healthz'),
    ]);
    for (const answer of [signIn, search, rules, me]) {
      expect(answer).toMatchObject(UNAVAILABLE);
      expect(answer.headers.get('retry-after')).toBe(
        String(answer.errors?.[0]?.extensions['retryAfterSeconds']),
      );
      expect(JSON.stringify(answer.errors)).not.toMatch(/timeout|connect|select|postgres/i);
    }
    expect([download, ready, health]).toEqual([503, 503, 200]);

    line.thaw();
    await until('readiness', async () => (await status('/readyz')) === 200);
    expect(
      (await app.send<{ signIn: { __typename: string } }>(SIGN_IN, { input: signInInput })).data,
    ).toMatchObject({
      signIn: { __typename: 'Session' },
    });
    expect((await app.send(SEARCH)).errors).toBeUndefined();
    expect((await app.send(ME, {}, token)).data).toEqual({ me: { id: patient } });
    expect((await book(freeTime())).data?.bookAppointment.__typename).toBe('Appointment');
    await until('the booking is heard', () => heard.length === 1);
    await socket.close();
    const { pool } = app.app.database;
    await until('no connection is kept by what was given up', () => pool.idleCount === pool.totalCount);
    expect(pool.waitingCount).toBe(0);
  });

  it('is told as such by each form of the API, by pages, links and feeds, none of which takes it for an answer', async () => {
    const link = `/m/${new MessageLinks(app.config.tokenSecret).tokenOf(randomUUID())}`;
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const call = {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'find_doctors', arguments: {} },
    };
    const ways: [string, RequestInit?][] = [
      ['/api/v1/doctors?first=1'],
      ['/api/v1/session', { method: 'POST', headers: json, body: JSON.stringify(signInInput) }],
      ['/api/v1/appointments?period=upcoming', { headers: { authorization: `Bearer ${token}` } }],
      ['/fhir/Practitioner'],
      ['/fhir/Appointment/$find?start=2026-03-10T00:00:00Z&end=2026-03-11T00:00:00Z'],
      ['/fhir/$bulk-publish'],
      [`/fhir/$bulk-publish/Slot-${place.clinicId}.ndjson`],
      ['/mcp', { method: 'POST', headers: json, body: JSON.stringify(call) }],
      [link],
      [link, { method: 'POST', headers: form, body: 'act=come' }],
      [`${link}/unsubscribe`],
      [`/calendar/${'a'.repeat(43)}.ics`],
      ['/messages/answers/sms', { method: 'POST', headers: form, body: 'From=%2B12015550123&Body=1' }],
      ['/sitemap.xml'],
      ['/llms.txt'],
      ['/'],
      ['/doctors'],
      [`/doctors/${place.doctorId}`],
      ['/doctors.md'],
      [`/embed/doctor/${place.doctorId}`],
    ];
    line.freeze();
    const answers = await Promise.all(
      ways.map(async ([path, init = {}]) => {
        const answer = await fetch(`${app.app.url}${path}`, { redirect: 'manual', ...init });
        const text = await answer.text();
        expect([path, text]).toEqual([
          path,
          expect.not.stringMatching(/timeout exceeded|ECONN|postgres|\bselect /i),
        ]);
        // A tool's refusal stands in an answer of the protocol.
        const isTold = answer.status === 503 || (path === '/mcp' && text.includes('SERVICE_UNAVAILABLE'));
        return [path, init.method ?? 'GET', isTold ? 'told' : answer.status];
      }),
    );
    line.thaw();
    expect(answers).toEqual(ways.map(([path, init]) => [path, init?.method ?? 'GET', 'told']));
  });

  it('signs nobody out', async () => {
    const visitor = new Visitor(app.app);
    await visitor.ask(SIGN_IN, { input: signInInput });
    const { cookie } = visitor;
    expect(cookie).not.toBeNull();
    line.freeze();
    expect(await visitor.ask(REFRESH)).toMatchObject(UNAVAILABLE);
    expect(visitor.cookie).toBe(cookie);

    const live = new WebSocket(`${app.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(live, 'open');
    live.send(JSON.stringify({ type: 'connection_init', payload: { accessToken: token } }));
    // Not that of a token that is no good, and not one that clients give up at.
    expect((await once(live, 'close'))[0]).toBe(1013);

    line.thaw();
    expect(
      (await visitor.ask<{ refreshSession: object | null }>(REFRESH)).data?.refreshSession,
    ).not.toBeNull();
  });

  it('books once, however often it is asked while nobody knows', async () => {
    const input = freeTime();
    line.freeze();
    expect(await book(input)).toMatchObject(UNAVAILABLE);
    line.thaw();
    const again = await book(input);
    expect(again.data?.bookAppointment.__typename).toBe('Appointment');
    expect((await book(input)).data?.bookAppointment.id).toBe(again.data?.bookAppointment.id);
  });
});

describe('what somebody else holds', () => {
  it('is told as an outage to who needs it, others go on, and the same booking is made when it is free', async () => {
    app = await RunningApp.start({ clock: () => now, config: { databaseTimeout: 1 } });
    place = await app.records.clinic({ minutes: 10 });
    slots = 0;
    await app.records.open(place, new Date(opening), new Date(opening + 8 * 3_600_000));
    patient = await app.records.patient();
    token = await app.tokenFor(patient);
    const other = await app.tokenFor(await app.records.patient());
    const holder = new pg.Client({ connectionString: app.database.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from patients where user_id = $1 for update', [patient]);

    const input = freeTime();
    const waiting = book(input);
    expect((await book(freeTime(), other)).data?.bookAppointment.__typename).toBe('Appointment');
    expect(await waiting).toMatchObject(UNAVAILABLE);

    await holder.query('rollback');
    await holder.end();
    expect((await book(input)).data?.bookAppointment.__typename).toBe('Appointment');
    await app.stop();
  });
});

describe('a listener for events that lost its line', () => {
  it('tries one connection at a time while nobody answers', async () => {
    const clone = await cloneDatabase();
    line = await DatabaseLine.to(clone.url);
    const database = new Database(await createDataSource(clone.url, { poolSize: 1 }).initialize());
    const logger = createLogger('silent');
    const events = new Events(database, new PostgresLine(database, line.lead(clone.url), logger), logger);
    await events.start();
    let polls = 0;
    events.onWake(() => (polls += 1));
    const before = line.connections;
    line.freeze();
    line.cut();
    await until('it has polled for some time', () => polls >= 4);
    expect(line.connections - before).toBe(1);
    line.thaw();
    line.cut();
    await events.stop();
    await database.dataSource.destroy();
    await line.stop();
    await clone.drop();
  });
});

describe('/readyz', () => {
  it('answers while requests still wait for the database', async () => {
    app = await startOnLine(600);
    const userId = await app.records.patient(await new PasswordHasher().hash(PASSWORD));
    const input = { email: await app.records.emailOf(userId), password: PASSWORD };
    line.freeze();
    let isAnswered = false;
    const signIns = Promise.all([1, 2, 3, 4].map(() => app.send(SIGN_IN, { input })));
    void signIns.then(() => (isAnswered = true));
    await until('the requests wait', () => app.app.database.pool.waitingCount > 0);
    const probe = await fetch(`${app.app.url}/readyz`);
    expect(await probe.json()).toEqual({ status: 'not ready', reason: 'database unreachable' });
    expect([probe.status, isAnswered]).toEqual([503, false]);
    line.thaw();
    for (const { data } of await signIns) expect(data).toMatchObject({ signIn: { __typename: 'Session' } });
    await app.stop();
    await line.stop();
  });

  it('asks once for all that ask at the same time, and anew afterwards', async () => {
    const database = await cloneDatabase();
    line = await DatabaseLine.to(database.url);
    const readiness = new Readiness(line.lead(database.url), ARE_THERE);
    await Promise.all([readiness.check(), readiness.check(), readiness.check()]);
    expect(line.connections).toBe(1);
    line.freeze();
    const outcomes = await Promise.allSettled([readiness.check(), readiness.check()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(line.connections).toBe(2);
    line.thaw();
    await readiness.check();
    await line.stop();
    await database.drop();
  });
});
