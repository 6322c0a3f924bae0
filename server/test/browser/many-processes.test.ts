import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { AccessTokens } from '../../src/accounts/access-token.js';
import { UserRole } from '../../src/api/user-role.js';
import { SealedSecrets } from '../../src/api/sealed-secrets.js';
import { newSecret } from '../../src/outbound/standard-signature.rules.js';
import { TestRecords, type TestClinic } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { hasNginx, startNginx, type Nginx } from '../support/nginx.js';
import { Receiver } from '../support/receiver.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';

/** Three API processes and two workers on one database behind nginx, while processes and the database go and come. */
const isSoak = process.env['SOAK'] === '1';
const BOOKINGS = isSoak ? 600 : 90;
const CLIENTS = isSoak ? 24 : 8;
const WATCHERS = isSoak ? 30 : 4;
const SECRET = 'only-for-tests-only-for-tests-only-for-tests';
const DAY = 86_400_000;
const MINUTES = 10;

const BOOK = `mutation ($input: BookAppointmentInput!) { result: bookAppointment(input: $input) {
  __typename ... on Appointment { id } ... on NamedError { code } } }`;
const FREE = `query ($doctorId: ID!, $visitTypeId: ID!, $from: Date!, $to: Date!) {
  freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, from: $from, to: $to) { days { starts } } }`;
const WATCH = `subscription ($doctorId: ID!, $from: Date!, $to: Date!) {
  availabilityChanged(doctorId: $doctorId, from: $from, to: $to) { from } }`;

let database: TestDatabase;
let records: TestRecords;
let receiver: Receiver;
let place: TestClinic;
let servers: RunningServer[] = [];
let workers: RunningServer[] = [];
let nginx: Nginx;
const ports: number[] = [];
const begin = Math.ceil((Date.now() + DAY) / DAY) * DAY;
const dates = { from: dateOf(begin), to: dateOf(begin + 6 * DAY) };

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function startApi(port: number): Promise<RunningServer> {
  return startServer(database, { ROLE: 'serve', TRUST_PROXY: '1', PORT: String(port) });
}

/** A process, too: what of its queue escapes while the database is away is for it to live through, not for the test. */
function startWorker(): Promise<RunningServer> {
  return startServer(database, { ROLE: 'work', TOKEN_SECRET: SECRET, OUTBOUND_ALLOW: '127.0.0.1' });
}

/** Sends an operation through nginx. @throws where no answer of the API comes, or one that says to try again */
async function send<Result>(query: string, variables: object, token: string | null = null): Promise<Result> {
  const answer = await fetch(`${nginx.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(20_000),
  });
  const { data, errors } = (await answer.json()) as { data: Result | null; errors?: unknown[] };
  if (data == null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** The same, as a client does that does not know whether it was done: again and again, with the same key. */
async function insist<Result>(
  query: string,
  variables: object,
  token: string | null = null,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await send<Result>(query, variables, token);
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(100);
    }
  }
}

async function freeStarts(): Promise<string[]> {
  const { doctorId, visitTypeId } = place;
  const { freeTimes } = await insist<{ freeTimes: { days: { starts: string[] }[] } }>(FREE, {
    doctorId,
    visitTypeId,
    ...dates,
  });
  return freeTimes.days.flatMap(({ starts }) => starts);
}

async function patientToken(): Promise<string> {
  const [id, sessionId] = [await records.patient(), randomUUID()];
  await records.query(
    `insert into sessions (id, user_id, refresh_hash, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [sessionId, id, randomBytes(32)],
  );
  return new AccessTokens(SECRET).sign({ id, role: UserRole.patient }, sessionId, new Date()).token;
}

/** Somebody with a picker open: asks anew when told, and after each time that the line was lost. */
class Watcher {
  shown: string[] = [];
  connections = 0;
  private readonly client: Client;
  private asking: Promise<void> = Promise.resolve();

  constructor() {
    this.client = createClient({
      url: `${nginx.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 1_000,
      shouldRetry: () => true,
      retryWait: () => sleep(100),
      on: {
        connected: () => {
          this.connections += 1;
          this.look();
        },
      },
    });
    const again = (): void => {
      this.client.subscribe(
        { query: WATCH, variables: { doctorId: place.doctorId, ...dates } },
        { next: () => this.look(), error: () => setTimeout(again, 100), complete: () => undefined },
      );
    };
    again();
  }

  private look(): void {
    this.asking = this.asking.then(async () => void (this.shown = await freeStarts()));
  }

  async close(): Promise<void> {
    await this.client.dispose();
    await this.asking;
  }
}

const describeWithNginx = hasNginx() ? describe : describe.skip;

describeWithNginx('three API processes and two workers behind nginx', () => {
  beforeAll(async () => {
    database = await cloneDatabase();
    records = await TestRecords.connect(database.ownerUrl);
    await records.query('update settings set max_open_appointments = 50');
    place = await records.clinic({ minutes: MINUTES, maxPatientsPerDay: 500, timeZone: 'UTC' });
    for (let day = 0; day < 6; day += 1) {
      await records.open(place, new Date(begin + day * DAY), new Date(begin + day * DAY + 22 * 3_600_000));
    }
    receiver = await Receiver.start();
    const [id, manager] = [randomUUID(), await records.user('admin')];
    await records.query(
      `insert into webhooks (id, name, url, kinds, secret, created_by, created_at)
       values ($1, 'Diary', $2, '{appointment.booked}', $3, $4, now())`,
      [id, receiver.url, new SealedSecrets('webhook secrets', SECRET).seal(newSecret(), id), manager],
    );
    for (let count = 0; count < 3; count += 1) ports.push(await freePort());
    servers = await Promise.all(ports.map(startApi));
    workers = [await startWorker(), await startWorker()];
    nginx = await startNginx(ports.map((port) => `127.0.0.1:${port}`));
  }, 120_000);

  afterAll(async () => {
    await nginx?.stop();
    for (const server of servers) await server.stop();
    for (const worker of workers) await worker.stop();
    await receiver?.stop();
    await records?.end();
    await database?.drop();
  }, 60_000);

  it('lose no booking that they said was made, double none, and leave nobody with an old picture', async () => {
    const watchers = Array.from({ length: WATCHERS }, () => new Watcher());
    await until('all watch', () => watchers.every(({ shown }) => shown.length > 0));
    const open = await freeStarts();
    expect(open.length).toBeGreaterThan(BOOKINGS);
    /** Appointments by the key of the intent. */
    const made = new Map<string, string>();
    const book = async (): Promise<void> => {
      const token = await patientToken();
      for (let mine = 0; made.size < BOOKINGS; mine += 1) {
        if (mine >= 40) return book();
        const startsAt = open[Math.floor(Math.random() * open.length)]!;
        const { doctorId, clinicId, visitTypeId } = place;
        const idempotencyKey = randomUUID();
        const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey };
        const { result } = await insist<{ result: { __typename: string; id: string } }>(
          BOOK,
          { input },
          token,
        );
        if (result.__typename === 'Appointment') made.set(idempotencyKey, result.id);
      }
    };
    const load = Promise.all(Array.from({ length: CLIENTS }, book));

    await until('some are booked', () => made.size > BOOKINGS / 5);
    servers[0]!.signal('SIGKILL');
    await servers[0]!.ended;
    await until('the others go on', () => made.size > (BOOKINGS * 2) / 5);
    servers[0] = await startApi(ports[0]!);
    await until('more are booked', () => made.size > (BOOKINGS * 3) / 5);
    await database.lose();
    await sleep(1_500);
    await database.findAgain();
    await load;

    const booked = await records.query<{ id: string; key: string }>(
      `select a.id, k.key from appointments a left join idempotency_keys k on k.appointment_id = a.id
       where a.status = 'confirmed'`,
    );
    // One for each intent that was answered, and no other: each was asked for until an answer came.
    expect(booked.map(({ id }) => id).sort()).toEqual([...made.values()].sort());
    for (const { id, key } of booked) expect(made.get(key)).toBe(id);
    const [overlaps] = await records.query<{ count: number }>(
      `select count(*)::int as count from appointments a join appointments b
         on a.id < b.id and a.doctor_id = b.doctor_id and a.busy && b.busy`,
    );
    expect(overlaps!.count).toBe(0);

    const left = await freeStarts();
    await until('every picture is the present one', () =>
      watchers.every(
        ({ shown }) => shown.length === left.length && shown.every((start, at) => start === left[at]),
      ),
    );
    // Of each third, at least one was on the process that was killed, or lost its line with the database.
    expect(watchers.some(({ connections }) => connections > 1)).toBe(true);
    for (const watcher of watchers) await watcher.close();

    await until('each booking is entered for the webhook', async () => {
      const [row] = await records.query<{ count: number }>(
        'select count(*)::int as count from webhook_deliveries',
      );
      return row!.count >= made.size;
    });
    const entered = await records.query<{ subject: string }>(
      'select subject_id as subject from webhook_deliveries',
    );
    expect(entered.map(({ subject }) => subject).sort()).toEqual([...made.values()].sort());
    await until('all that no lost claim holds up are sent', async () => {
      const waiting = await records.query(
        `select from webhook_deliveries where state = 'waiting' and claimed_until is null and next_at < now() + interval '1 minute'`,
      );
      return waiting.length === 0;
    });
    const sent = new Map(receiver.received.map(({ id, body }) => [id, body]));
    expect(new Set(sent.values()).size).toBe(sent.size);
    for (const worker of workers)
      expect(await Promise.race([worker.ended, Promise.resolve('working')])).toBe('working');
  }, 240_000);
});
