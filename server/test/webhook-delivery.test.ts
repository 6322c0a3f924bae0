import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import pino from 'pino';
import { Webhook } from 'standardwebhooks';
import { AuditService } from '../src/audit/audit.service.js';
import { Database } from '../src/database/database.js';
import type { StoredEvent } from '../src/events/event-kinds.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { Outbound } from '../src/outbound/outbound.js';
import { webhookConsumer } from '../src/webhooks/webhook-consumer.js';
import { DROP, END, SETTLE } from '../src/webhooks/webhook-delivery.queries.js';
import { SealedSecrets } from '../src/api/sealed-secrets.js';
import { WebhookSender } from '../src/webhooks/webhook-sender.js';
import { newSecret } from '../src/outbound/standard-signature.rules.js';
import { TestRecords } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';
import { Receiver, type Received } from './support/receiver.js';
import { until } from './support/until.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const BEGIN = new Date('2026-03-02T12:00:00Z');

let database: TestDatabase;
let records: TestRecords;
let own: Database;
let receiver: Receiver;
let other: Receiver;
let managerId: string;
let now: Date;
const secrets = new SealedSecrets('webhook secrets', 'only-for-tests-only-for-tests-only-for-tests');
const clock = (): Date => now;
const consumer = webhookConsumer(clock, () => {});
const senders: WebhookSender[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  own = new Database(await createDataSource(database.url, { poolSize: 10 }).initialize());
  managerId = await records.user('admin');
  receiver = await Receiver.start();
  other = await Receiver.start();
});

beforeEach(() => {
  now = BEGIN;
});

afterEach(async () => {
  receiver.reset();
  other.reset();
  for (const sender of senders.splice(0)) await sender.stop();
  await records.query('truncate webhooks, webhook_deliveries, events');
});

afterAll(async () => {
  await receiver?.stop();
  await other?.stop();
  await own?.dataSource.destroy();
  await records?.end();
  await database?.drop();
});

/** What one worker has of webhooks. */
function send(
  outbound: Pick<Outbound, 'send'> = new Outbound({ allowed: ['127.0.0.1'] }),
  over: Database = own,
): WebhookSender {
  const logger = pino({ level: 'silent' });
  const sender = new WebhookSender({
    database: over,
    outbound,
    audit: new AuditService(over),
    secrets,
    clock,
    logger,
  });
  senders.push(sender);
  sender.start();
  return sender;
}

interface Hook {
  readonly id: string;
  readonly secret: string;
}

async function hook(url: string, kinds = ['appointment.booked', 'appointment.moved']): Promise<Hook> {
  const [id, secret] = [randomUUID(), newSecret()];
  await records.query(
    `insert into webhooks (id, name, url, kinds, secret, created_by, created_at) values ($1, 'Test', $2, $3, $4, $5, $6)`,
    [id, url, kinds, secrets.seal(secret, id), managerId, now],
  );
  return { id, secret };
}

function facts(appointmentId: string, version: number): Record<string, unknown> {
  return {
    appointmentId,
    version,
    doctorId: randomUUID(),
    clinicId: randomUUID(),
    patientId: randomUUID(),
    from: '2026-03-05T14:00:00.000Z',
    to: '2026-03-05T14:45:00.000Z',
    startsAt: '2026-03-05T14:15:00.000Z',
    fromStatus: null,
    toStatus: 'scheduled',
    actorId: randomUUID(),
    byStaff: false,
  };
}

/** Writes events and hands them to the consumer as the outbox would: rows of a subject have rising versions. */
async function happen(...subjects: string[]): Promise<void> {
  const versions = new Map<string, number>();
  const events: StoredEvent[] = [];
  for (const subject of subjects) {
    const version = (versions.get(subject) ?? 0) + 1;
    versions.set(subject, version);
    const [row] = await records.query<StoredEvent & pg.QueryResultRow>(
      `insert into events (kind, payload) values ('appointment.booked', $1) returning id, kind, payload, created_at as "createdAt"`,
      [facts(subject, version)],
    );
    events.push(row!);
  }
  await own.transaction((tx) => consumer.handle(events, tx));
}

interface Delivery extends pg.QueryResultRow {
  id: string;
  state: string;
  attempts: number;
  failures: number;
  last_status: number | null;
  last_fault: string | null;
  next_at: Date;
  settled_at: Date | null;
}

async function log(hookId?: string): Promise<Delivery[]> {
  return records.query<Delivery>(
    `select * from webhook_deliveries where $1::uuid is null or webhook_id = $1 order by event_id`,
    [hookId ?? null],
  );
}

async function untilState(state: string, count: number, hookId?: string): Promise<Delivery[]> {
  await until(
    `${count} deliveries are ${state}`,
    async () => (await log(hookId)).filter((row) => row.state === state).length === count,
  );
  return log(hookId);
}

async function untilReceived(at: Receiver, count: number): Promise<void> {
  await until(`${count} messages are received`, () => at.received.length >= count);
}

async function untilAttempts(attempts: number): Promise<Delivery> {
  await until(`attempt ${attempts} is over`, async () => {
    const [row] = await log();
    return row?.attempts === attempts && row.last_at !== null && row['claimed_until'] === null;
  });
  return (await log())[0]!;
}

const dataOf = ({ body }: Received): { appointmentId: string; version: number } =>
  (JSON.parse(body) as { data: { appointmentId: string; version: number } }).data;

describe('a message', () => {
  it('is signed by the Standard Webhooks specification, and tells ids and codes alone', async () => {
    const { secret } = await hook(`${receiver.url}/in?x=1`);
    const subject = randomUUID();
    now = new Date();
    await happen(subject);
    send();
    const [delivery] = await untilState('delivered', 1);
    const [message] = receiver.received;
    expect(message).toMatchObject({ path: '/in?x=1', id: delivery!.id });
    const headers = message!.headers as Record<string, string>;
    expect(new Webhook(secret).verify(message!.body, headers)).toEqual({
      type: 'appointment.booked',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: {
        appointmentId: subject,
        version: 1,
        doctorId: expect.any(String),
        clinicId: expect.any(String),
        patientId: expect.any(String),
        scheduledAt: '2026-03-05T14:15:00.000Z',
        formerStatus: null,
        status: 'scheduled',
        byStaff: false,
      },
    });
    expect(() => new Webhook(secret).verify(`${message!.body} `, headers)).toThrow();
    expect(() => new Webhook(newSecret()).verify(message!.body, headers)).toThrow();
    expect(delivery).toMatchObject({ attempts: 1, failures: 0, last_status: 204, last_fault: null });
  });

  it('goes to the webhooks that want its kind, once to each', async () => {
    const one = await hook(receiver.url);
    await hook(other.url, ['appointment.cancelled', 'availability.changed']);
    const two = await hook(receiver.url);
    await happen(randomUUID());
    send();
    await untilState('delivered', 2);
    expect((await log(one.id)).concat(await log(two.id))).toHaveLength(2);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(2);
    expect(other.received).toEqual([]);
  });

  it('is entered once, however often the consumer is handed its event', async () => {
    await hook(receiver.url);
    await happen(randomUUID());
    const events = await records.query<StoredEvent & pg.QueryResultRow>(
      'select id, kind, payload, created_at as "createdAt" from events',
    );
    await own.transaction((tx) => consumer.handle(events, tx));
    expect(await log()).toHaveLength(1);
  });

  it('bears both secrets while they are rotated, and the new one alone after that', async () => {
    const { id, secret: former } = await hook(receiver.url);
    now = new Date();
    const secret = newSecret();
    await records.query(
      'update webhooks set former_secret = secret, secret = $2, former_until = $3 where id = $1',
      [id, secrets.seal(secret, id), new Date(now.getTime() + HOUR)],
    );
    await happen(randomUUID());
    const sender = send();
    await untilState('delivered', 1);
    const verify = (key: string, { body, headers }: Received): unknown =>
      new Webhook(key).verify(body, headers as Record<string, string>);
    expect(verify(secret, receiver.received[0]!)).toEqual(verify(former, receiver.received[0]!));
    await records.query('update webhooks set former_until = $2 where id = $1', [id, now]);
    await happen(randomUUID());
    sender.wake();
    await untilState('delivered', 2);
    expect(verify(secret, receiver.received[1]!)).toBeTruthy();
    expect(() => verify(former, receiver.received[1]!)).toThrow();
  });

  it('is not sent by a secret that cannot be read', async () => {
    const { id } = await hook(receiver.url);
    const stranger = new SealedSecrets('webhook secrets', 'another-one-another-one-another-one-another');
    await records.query('update webhooks set secret = $2 where id = $1', [
      id,
      stranger.seal(newSecret(), id),
    ]);
    await happen(randomUUID());
    send();
    expect(await untilAttempts(1)).toMatchObject({
      state: 'waiting',
      last_fault: 'secret',
      last_status: null,
    });
    expect(receiver.received).toEqual([]);
    // Nor by that of another webhook, put into its row.
    const another = await hook(receiver.url);
    await records.query(
      'update webhooks set secret = (select secret from webhooks where id = $2) where id = $1',
      [id, another.id],
    );
    const [row] = await records.query<{ secret: Buffer }>('select secret from webhooks where id = $1', [id]);
    expect(secrets.open(row!.secret, another.id)).toBe(another.secret);
    expect(secrets.open(row!.secret, id)).toBeNull();
    expect(secrets.open(Buffer.alloc(4), id)).toBeNull();
  });
});

describe('two workers', () => {
  it('send each message once, those of a subject one after the other', async () => {
    const SUBJECTS = Array.from({ length: 8 }, () => randomUUID());
    await hook(receiver.url);
    const under = new Map<string, number>();
    const together: string[] = [];
    receiver.respond = (message, response) => {
      const subject = dataOf(message).appointmentId;
      const count = (under.get(subject) ?? 0) + 1;
      under.set(subject, count);
      if (count > 1) together.push(subject);
      setTimeout(() => {
        under.set(subject, (under.get(subject) ?? 0) - 1);
        response.writeHead(200).end();
      }, 3);
    };
    const [one, two] = [send(), send()];
    for (let round = 0; round < 4; round += 1) {
      // Each subject three times, and both workers woken at once.
      await happen(...SUBJECTS, ...SUBJECTS, ...SUBJECTS);
      one.wake();
      two.wake();
    }
    await untilState('delivered', 96);
    expect(receiver.received).toHaveLength(96);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(96);
    expect(together).toEqual([]);
    const order = await records.query<{ id: string; subject_id: string }>(
      'select id, subject_id from webhook_deliveries order by event_id',
    );
    for (const subject of SUBJECTS) {
      const entered = order.filter((row) => row.subject_id === subject).map(({ id }) => id);
      const came = receiver.received.filter((message) => dataOf(message).appointmentId === subject);
      expect(came.map(({ id }) => id)).toEqual(entered);
    }
    const { attempts } = (
      await records.query<{ attempts: number }>(
        'select sum(attempts)::int as attempts from webhook_deliveries',
      )
    )[0]!;
    expect(attempts).toBe(96);
  });

  it('send again under the same id what one of them claimed before it died', async () => {
    await hook(receiver.url);
    await happen(randomUUID());
    const dead = send({ send: () => new Promise(() => {}) });
    senders.pop();
    await until('it is claimed', async () => (await log())[0]!.attempts === 1);
    const alive = send();
    now = new Date(BEGIN.getTime() + 60 * SECOND);
    alive.wake();
    await happen(randomUUID());
    alive.wake();
    // The other one is sent meanwhile, and the claimed one is not.
    await untilState('delivered', 1);
    const [claimed] = await log();
    expect(claimed).toMatchObject({ state: 'waiting', attempts: 1 });
    now = new Date(BEGIN.getTime() + 121 * SECOND);
    alive.wake();
    await untilState('delivered', 2);
    expect(receiver.received[1]!.id).toBe(claimed!.id);
    expect(dead).toBeDefined();
  });

  it('send again under the same id what was sent and not written down', async () => {
    await hook(receiver.url);
    await happen(randomUUID());
    const query: Database['query'] = (statement, values) =>
      statement === SETTLE ? Promise.reject(new Error('lost')) : own.query(statement, values);
    const forgetful = { query, transaction: own.transaction.bind(own) } as unknown as Database;
    send(undefined, forgetful);
    await untilReceived(receiver, 1);
    now = new Date(BEGIN.getTime() + 121 * SECOND);
    send().wake();
    const [delivery] = await untilState('delivered', 1);
    const ids = receiver.received.map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([delivery!.id]));
    expect(ids.length).toBeGreaterThan(1);
  });
});

describe('a receiver that does not take a message', () => {
  it('gets it again, later each time, while its subject waits and others do not', async () => {
    await hook(receiver.url);
    const [stuck, free] = [randomUUID(), randomUUID()];
    let isBroken = true;
    receiver.respond = (message, response) => {
      const fails = isBroken && dataOf(message).appointmentId === stuck;
      response.writeHead(fails ? 500 : 200).end();
    };
    await happen(stuck, stuck, free, stuck);
    const sender = send();
    await untilState('delivered', 1);
    const first = await untilAttempts(1);
    expect(first).toMatchObject({ state: 'waiting', failures: 1, last_status: 500 });
    const pause = first.next_at.getTime() - now.getTime();
    expect(pause).toBeGreaterThanOrEqual(4 * SECOND);
    expect(pause).toBeLessThanOrEqual(6 * SECOND);
    now = first.next_at;
    sender.wake();
    const second = await untilAttempts(2);
    expect(second.next_at.getTime() - now.getTime()).toBeGreaterThan(20 * SECOND);
    expect(receiver.received.filter((message) => dataOf(message).appointmentId === stuck)).toHaveLength(2);
    isBroken = false;
    now = second.next_at;
    sender.wake();
    await untilState('delivered', 4);
    const came = receiver.received.map(dataOf).filter(({ appointmentId }) => appointmentId === stuck);
    expect(came.map(({ version }) => version)).toEqual([1, 1, 1, 2, 3]);
    expect((await log())[0]).toMatchObject({ attempts: 3, failures: 0, last_status: 200 });
  });

  it('has a day: then the next message of the subject has its turn', async () => {
    await hook(receiver.url);
    const subject = randomUUID();
    receiver.respond = (_message, response) => void response.writeHead(503).end();
    await happen(subject, subject);
    const sender = send();
    for (
      let row = await untilAttempts(1);
      row.state === 'waiting';
      row = await untilAttempts(row.attempts + 1)
    ) {
      expect(row.next_at.getTime()).toBeGreaterThan(now.getTime());
      now = row.next_at;
      sender.wake();
    }
    const [given, next] = await log();
    expect(given).toMatchObject({ state: 'failed', last_status: 503 });
    expect(given!.attempts).toBeGreaterThan(9);
    expect(given!.attempts).toBeLessThan(20);
    expect(given!.settled_at).toEqual(new Date(BEGIN.getTime() + 24 * HOUR));
    // Its own day is over as well: it is tried once.
    await untilState('failed', 2);
    expect((await log())[1]).toMatchObject({ id: next!.id, attempts: 1 });
  });

  it('is left alone for as long as it asks', async () => {
    await hook(receiver.url);
    receiver.respond = (_message, response) => void response.writeHead(429, { 'retry-after': '900' }).end();
    await happen(randomUUID());
    send();
    const row = await untilAttempts(1);
    expect(row.next_at).toEqual(new Date(BEGIN.getTime() + 900 * SECOND));
  });

  it('cannot send it elsewhere', async () => {
    await hook(receiver.url);
    receiver.respond = (_message, response) => void response.writeHead(307, { location: other.url }).end();
    await happen(randomUUID());
    send();
    expect(await untilAttempts(1)).toMatchObject({ state: 'waiting', failures: 1, last_status: 307 });
    expect(other.received).toEqual([]);
  });

  it('can answer as much as it likes, and is read no further than its status', async () => {
    await hook(receiver.url);
    receiver.respond = (_message, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    };
    await happen(randomUUID());
    send();
    await untilState('delivered', 1);
  });

  it('holds up no other, however slow it is', async () => {
    const slow = await hook(receiver.url);
    const waiting: (() => void)[] = [];
    receiver.respond = (_message, response) => void waiting.push(() => response.writeHead(200).end());
    for (let count = 0; count < 12; count += 1) await happen(randomUUID());
    const quick = await hook(other.url);
    for (let count = 0; count < 12; count += 1) await happen(randomUUID());
    const sender = send();
    await untilState('delivered', 12, quick.id);
    expect(other.received).toHaveLength(12);
    sender.wake();
    await untilReceived(receiver, 4);
    expect((await log(slow.id)).filter(({ attempts }) => attempts > 0)).toHaveLength(4);
    receiver.respond = (_message, response) => void response.writeHead(200).end();
    for (const end of waiting) end();
    await untilState('delivered', 24, slow.id);
  });

  it('is not asked where it is inside the network', async () => {
    await hook(receiver.url);
    await happen(randomUUID());
    send(new Outbound());
    expect(await untilAttempts(1)).toMatchObject({
      state: 'waiting',
      last_status: null,
      last_fault: 'address',
    });
    expect(receiver.received).toEqual([]);
  });
});

describe('the answer 410', () => {
  it('ends the webhook, drops what waits for it, and stands in the record of acts', async () => {
    const { id } = await hook(receiver.url);
    const subject = randomUUID();
    receiver.respond = (_message, response) => void response.writeHead(410).end();
    await happen(subject, subject, subject);
    const sender = send();
    await untilState('dropped', 2);
    expect(await log()).toMatchObject([{ state: 'failed', last_status: 410 }, {}, {}]);
    const [row] = await records.query('select ended_at, end_reason from webhooks where id = $1', [id]);
    expect(row).toEqual({ ended_at: now, end_reason: 'gone' });
    await happen(randomUUID());
    sender.wake();
    expect(await log()).toHaveLength(3);
    expect(receiver.received).toHaveLength(1);
    const acts = await records.query(
      `select actor_id, entity_id, details from audit_events where action = 'webhook.ended'`,
    );
    expect(acts).toEqual([{ actor_id: null, entity_id: id, details: { reason: 'gone' } }]);
  });

  it('leaves nothing waiting that is entered at the same moment', async () => {
    const { id } = await hook(receiver.url);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      // It ends first: what is entered meanwhile finds it ended.
      await client.query('begin');
      await client.query(END.text, [id, now, 'gone']);
      const entering = happen(randomUUID());
      await until('it waits for the lock', async () => {
        const [row] = await records.query<{ count: number }>(
          `select count(*)::int as count from pg_locks where not granted`,
        );
        return row!.count > 0;
      });
      await client.query(DROP.text, [id, now]);
      await client.query('commit');
      await entering;
      expect(await log()).toEqual([]);
      // It ends second: it drops what was entered before.
      await records.query('update webhooks set ended_at = null, end_reason = null');
      let ending: Promise<void> | undefined;
      await own.transaction(async (tx) => {
        const [event] = await records.query<StoredEvent & pg.QueryResultRow>(
          `insert into events (kind, payload) values ('appointment.booked', $1) returning id, kind, payload, created_at as "createdAt"`,
          [facts(randomUUID(), 1)],
        );
        await consumer.handle([event!], tx);
        ending = (async () => {
          await client.query('begin');
          await client.query(END.text, [id, now, 'gone']);
          await client.query(DROP.text, [id, now]);
          await client.query('commit');
        })();
        await until('it waits for the lock', async () => {
          const [row] = await records.query<{ count: number }>(
            `select count(*)::int as count from pg_locks where not granted`,
          );
          return row!.count > 0;
        });
      });
      await ending;
      expect(await log()).toMatchObject([{ state: 'dropped' }]);
    } finally {
      await client.end();
    }
  });
});
