import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { AccessTokens } from '../../src/accounts/access-token.js';
import { UserRole } from '../../src/api/user-role.js';
import { TestRecords, type TestClinic } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { hasRedis, TestRedis } from '../support/redis.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';

/** Two servers on one database that call to one another by Redis, which dies and comes back under load. */
const PASSWORD = 'only-for-this-test';
const SECRET = 'only-for-tests-only-for-tests-only-for-tests';
const MINUTES = 10;
const DAYS = 6;
/** Below what one patient may have. */
const VISITS_EACH = 80;
const DAY = 86_400_000;
const OPENING = Math.ceil((Date.now() + DAY) / DAY) * DAY;

const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
  __typename ... on NamedError { code } } }`;
const WATCH = `subscription ($doctorId: ID!, $from: Date!, $to: Date!) {
  availabilityChanged(doctorId: $doctorId, from: $from, to: $to) { from } }`;
const HEALTH = `query ($origin: String!) { installationHealth(origin: $origin) { topic state fault text } }`;

let redis: TestRedis;
let database: TestDatabase;
let records: TestRecords;
let place: TestClinic;
let servers: RunningServer[] = [];
let visits = 0;
const patients: Promise<string>[] = [];

const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

async function tokenOf(id: string, role: UserRole): Promise<string> {
  const sessionId = randomUUID();
  await records.query(
    `insert into sessions (id, user_id, refresh_hash, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [sessionId, id, randomBytes(32)],
  );
  return new AccessTokens(SECRET).sign({ id, role }, sessionId, new Date()).token;
}

async function send<Data>(
  server: RunningServer,
  query: string,
  variables: object,
  token: string,
): Promise<Data> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await answer.json()) as { data: Data };
  return data;
}

async function newPatient(): Promise<string> {
  return tokenOf(await records.patient(), UserRole.patient);
}

/** Books the next time by way of a server. @returns when it begins */
async function book(server: RunningServer): Promise<string> {
  const startsAt = new Date(OPENING + visits * MINUTES * 60_000).toISOString();
  const who = (patients[Math.floor(visits / VISITS_EACH)] ??= newPatient());
  visits += 1;
  const { doctorId, clinicId, visitTypeId } = place;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  expect(await send(server, BOOK, { input }, await who)).toEqual({
    bookAppointment: { __typename: 'Appointment' },
  });
  return startsAt;
}

/** Somebody who watches the doctor by way of a server. */
class Watcher {
  readonly heard: string[] = [];
  private readonly client: Client;

  constructor(server: RunningServer) {
    this.client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const variables = { doctorId: place.doctorId, from: dateOf(OPENING), to: dateOf(OPENING + DAYS * DAY) };
    this.client.subscribe<{ availabilityChanged: { from: string } }>(
      { query: WATCH, variables },
      {
        next: ({ data }) => this.heard.push(new Date(data?.availabilityChanged.from ?? 0).toISOString()),
        error: (error) => this.heard.push(JSON.stringify(error)),
        complete: () => undefined,
      },
    );
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}

function said(server: RunningServer, message: string): number {
  return server.log.filter((line) => line.includes(`"msg":"${message}`)).length;
}

const AWAY = 'Redis is away: news of other processes come by polling until it is back';

const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis('two servers that call to one another by Redis', () => {
  beforeAll(async () => {
    redis = await TestRedis.start(PASSWORD);
    database = await cloneDatabase();
    records = await TestRecords.connect(database.ownerUrl);
    await records.query('update settings set max_open_appointments = 100');
    place = await records.clinic({ minutes: MINUTES, maxPatientsPerDay: 500, timeZone: 'UTC' });
    for (let day = 0; day < DAYS; day += 1) {
      await records.open(place, new Date(OPENING + day * DAY), new Date(OPENING + (day + 1) * DAY));
    }
    servers = await Promise.all(
      [0, 1].map(() => startServer(database, { ROLE: 'serve', REDIS_URL: redis.url })),
    );
    await until('both are called', () =>
      servers.every((server) => said(server, 'Redis carries the calls between processes') === 1),
    );
  }, 120_000);

  afterAll(async () => {
    for (const server of servers) await server.stop();
    await records?.end();
    await database?.drop();
    await redis?.stop();
  }, 60_000);

  it('tell each other of bookings, and leave PostgreSQL alone with it', async () => {
    const [first, second] = servers as [RunningServer, RunningServer];
    const watchers = [new Watcher(first), new Watcher(second)];
    await until('both listen', async () => {
      const startsAt = await book(first);
      return until('it is heard', () => watchers.some(({ heard }) => heard.includes(startsAt))).then(() =>
        watchers.every(({ heard }) => heard.includes(startsAt)),
      );
    });
    for (const server of servers) {
      const startsAt = await book(server);
      await until('both hear', () => watchers.every(({ heard }) => heard.includes(startsAt)));
    }
    const listening = await records.query(
      `select from pg_stat_activity where datname = current_database() and query ilike 'listen %'`,
    );
    expect(listening).toEqual([]);
    for (const watcher of watchers) await watcher.close();
  }, 60_000);

  it('miss nothing and tell nothing twice while Redis is killed and comes back under load', async () => {
    const [first, second] = servers as [RunningServer, RunningServer];
    const watchers = [new Watcher(first), new Watcher(first), new Watcher(second), new Watcher(second)];
    await until('all listen', async () => {
      await book(first);
      return watchers.every(({ heard }) => heard.length > 0);
    });
    // What was booked while they began may have been before one of them.
    const last = await book(second);
    await until('all have heard what was', () => watchers.every(({ heard }) => heard.includes(last)));
    for (const watcher of watchers) watcher.heard.length = 0;

    const booked: string[] = [];
    let isOver = false;
    const load = Promise.all(
      servers.map(async (server) => {
        for (; !isOver; await sleep(20)) booked.push(await book(server));
      }),
    );
    const more = async (count: number): Promise<void> => {
      const wanted = booked.length + count;
      await until('more is booked', () => booked.length >= wanted);
    };
    await more(5);
    await redis.kill();
    await more(10);
    await until('both say that it is away', () => servers.every((server) => said(server, AWAY) === 1));
    const manager = await tokenOf(await records.user('admin'), UserRole.admin);
    const { installationHealth } = await send<{ installationHealth: { topic: string }[] }>(
      first,
      HEALTH,
      { origin: first.url },
      manager,
    );
    expect(installationHealth.find(({ topic }) => topic === 'news')).toEqual({
      topic: 'news',
      state: 'attention',
      fault: 'news_late',
      text: 'Redis',
    });
    // It answers as well as before: nobody is to be sent elsewhere.
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await redis.begin();
    await until('both say that it is back', () =>
      servers.every((server) => said(server, 'Redis is back') === 1),
    );
    await more(10);
    isOver = true;
    await load;

    await until('everybody has heard of everything', () =>
      watchers.every(({ heard }) => heard.length >= booked.length),
    );
    for (const { heard } of watchers) expect([...heard].sort()).toEqual([...booked].sort());
    for (const watcher of watchers) await watcher.close();
    for (const server of servers) {
      expect(said(server, AWAY)).toBe(1);
      expect(server.log.join('\n')).not.toContain(PASSWORD);
    }
  }, 120_000);

  it('go on while it says nothing, and notice', async () => {
    const [first, second] = servers as [RunningServer, RunningServer];
    const watcher = new Watcher(second);
    const [away, back] = [said(first, AWAY), said(first, 'Redis is back')];
    redis.signal('SIGSTOP');
    try {
      await until('it is heard at the other server', async () => {
        await book(first);
        return watcher.heard.length > 0;
      });
      await until('the one that called says that it is away', () => said(first, AWAY) === away + 1);
    } finally {
      redis.signal('SIGCONT');
    }
    await until('it says that it is back', () => said(first, 'Redis is back') === back + 1);
    await watcher.close();
  }, 60_000);

  it('start without it, say so, and hear of each other by polling', async () => {
    const url = redis.url.replace(PASSWORD, 'another-word');
    const third = await startServer(database, { ROLE: 'serve', REDIS_URL: url });
    const watcher = new Watcher(third);
    await until('it hears of a booking', async () => {
      await book(servers[0]!);
      return watcher.heard.length > 0;
    });
    const lines = third.log.filter((line) => line.includes(AWAY));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/WRONGPASS/);
    expect(third.log.join('\n')).not.toContain('another-word');
    await watcher.close();
    await third.stop();
  }, 60_000);
});
