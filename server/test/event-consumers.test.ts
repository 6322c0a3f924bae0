import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import pino from 'pino';
import { createDataSource } from '../src/migrations/data-source.js';
import { Database } from '../src/database/database.js';
import { Events } from '../src/events/events.js';
import { type EventConsumer, EventConsumers } from '../src/events/event-consumers.js';
import { PostgresLine } from '../src/events/postgres-line.js';
import { createLogger } from '../src/log.js';
import { RetentionService } from '../src/retention/retention.service.js';
import { TestRecords } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

const DAY_MILLISECONDS = 86_400_000;

let database: TestDatabase;
let records: TestRecords;
const running: Worker[] = [];

/** What one process of the product has of the outbox. */
interface Worker {
  readonly events: Events;
  readonly consumers: EventConsumers;
  readonly database: Database;
  readonly said: { level: number; consumer?: string; event?: string; msg: string }[];
  stop(): Promise<void>;
}

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  await records.query('create table handled (consumer text, event bigint, nth bigserial)');
  await records.query('grant all on handled, handled_nth_seq to public');
});

beforeEach(async () => {
  await records.query('truncate events, event_consumers, handled');
});

afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop();
});

afterAll(async () => {
  await records?.end();
  await database?.drop();
});

async function work(...list: EventConsumer[]): Promise<Worker> {
  const said: Worker['said'] = [];
  const logger = pino({}, { write: (line: string) => void said.push(JSON.parse(line) as (typeof said)[0]) });
  const dataSource = await createDataSource(database.url, { poolSize: 5 }).initialize();
  const own = new Database(dataSource);
  const events = new Events(own, new PostgresLine(own, database.url, logger), logger);
  const consumers = new EventConsumers(own, events, list, logger);
  await consumers.start();
  await events.start();
  let stopped = false;
  const worker: Worker = {
    events,
    consumers,
    database: own,
    said,
    stop: async () => {
      if (stopped) return;
      stopped = true;
      await consumers.stop();
      await events.stop();
      await dataSource.destroy();
    },
  };
  running.push(worker);
  events.ping();
  return worker;
}

/** Writes down, within the transaction that it is given, what it was handed. */
function scribe(name: string, more: Partial<EventConsumer> = {}): EventConsumer {
  return {
    name,
    begins: 'oldest',
    handle: async (events, tx) => {
      for (const { id } of events) {
        await tx.query('insert into handled (consumer, event) values ($1, $2)', [name, id]);
      }
    },
    ...more,
  };
}

const INSERT = `insert into events (kind, payload) values ('appointment.booked', jsonb_build_object('appointmentId', $1::text))
  returning id`;

async function announce(appointment = 'a'): Promise<string> {
  const [row] = await records.query<{ id: string }>(INSERT, [appointment]);
  return row!.id;
}

/** Events in the order in which a consumer handled them. */
async function handledBy(consumer: string): Promise<string[]> {
  const rows = await records.query<{ event: string }>(
    'select event from handled where consumer = $1 order by nth',
    [consumer],
  );
  return rows.map(({ event }) => event);
}

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await what()) return;
    await sleep(25);
  }
  throw new Error('It did not happen within ten seconds');
}

/** Until a consumer has had some events, and time for more than it should have. */
async function untilHandled(consumer: string, count: number): Promise<string[]> {
  await until(async () => (await handledBy(consumer)).length >= count);
  await sleep(100);
  return handledBy(consumer);
}

async function connected<Result>(act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

describe('a consumer of events', () => {
  it('does not pass an event whose transaction commits after that of a later one', async () => {
    await connected(async (slow) => {
      const worker = await work(scribe('mail'));
      await slow.query('begin');
      const { rows } = await slow.query<{ id: string }>(INSERT, ['slow']);
      const later = await announce('quick');
      worker.events.ping();
      await sleep(300);
      expect(await handledBy('mail')).toEqual([]);
      await slow.query('commit');
      expect(await untilHandled('mail', 2)).toEqual([rows[0]!.id, later]);
    });
  });

  it('waits for no writer that came later, nor for one that writes no events', async () => {
    await connected(async (idle) =>
      connected(async (late) => {
        await idle.query('begin');
        await idle.query('update settings set hold_minutes = hold_minutes');
        const worker = await work(scribe('mail'));
        const first = await announce();
        expect(await untilHandled('mail', 1)).toEqual([first]);
        await late.query('begin');
        await late.query(INSERT, ['late']);
        worker.events.ping();
        await sleep(100);
        expect(await handledBy('mail')).toEqual([first]);
      }),
    );
  });

  it('misses nothing and keeps the order of each appointment, whoever writes and commits when', async () => {
    const WRITERS = 8;
    const ROUNDS = 25;
    await work(scribe('mail'));
    await records.query('create table subjects (id int primary key, n int not null default 0)');
    await records.query('grant all on subjects to public');
    await records.query('insert into subjects select generate_series(0, 3)');
    const write = async (client: pg.Client, writer: number): Promise<void> => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await client.query('begin');
        // Some have an xid long before they hold the appointment, so order by xid would be wrong.
        if (round % 2 === 0) await client.query('select pg_current_xact_id()');
        const { rows } = await client.query<{ n: number }>(
          'update subjects set n = n + 1 where id = $1 returning n',
          [(writer + round) % 4],
        );
        await client.query(
          `insert into events (kind, payload) values ('appointment.booked',
             jsonb_build_object('appointmentId', $1::int, 'version', $2::int))`,
          [(writer + round) % 4, rows[0]!.n],
        );
        await sleep(Math.random() * 15);
        await client.query(round % 5 === 4 ? 'rollback' : 'commit');
      }
    };
    await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) => connected((client) => write(client, writer))),
    );
    const handled = await untilHandled('mail', WRITERS * ROUNDS * 0.8);
    expect(new Set(handled).size).toBe(handled.length);
    const written = await records.query<{ id: string; subject: string; version: number }>(
      `select id, payload ->> 'appointmentId' as subject, (payload ->> 'version')::int as version from events`,
    );
    expect([...handled].sort()).toEqual(written.map(({ id }) => id).sort());
    const versions = new Map<string, number[]>();
    for (const id of handled) {
      const { subject, version } = written.find((event) => event.id === id)!;
      versions.set(subject, [...(versions.get(subject) ?? []), version]);
    }
    for (const inOrder of versions.values()) {
      expect(inOrder).toEqual(Array.from(inOrder, (_, index) => index + 1));
    }
  });

  it('is shared by two processes, and none of its events is handled twice', async () => {
    const slowly = scribe('mail', {
      handle: async (events, tx) => {
        await sleep(5);
        await scribe('mail').handle(events, tx);
      },
    });
    const [one, other] = [await work(slowly), await work(slowly)];
    const ids: string[] = [];
    for (let count = 0; count < 60; count += 1) {
      ids.push(await announce());
      one.events.ping();
      other.events.ping();
      await sleep(5);
    }
    expect(await untilHandled('mail', ids.length)).toEqual(ids);
  });

  it('repeats nothing and misses nothing after a process died in the middle of a batch', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 450; count += 1) ids.push(await announce());
    let batches = 0;
    const dying = scribe('mail', {
      handle: async (events, tx) => {
        batches += 1;
        await scribe('mail').handle(events, tx);
        if (batches < 2) return;
        // What is left of a process that dies here: a connection that ends within the transaction.
        await tx.query('select pg_terminate_backend(pg_backend_pid())');
      },
    });
    const first = await work(dying);
    await until(() => batches >= 2);
    await first.stop();
    expect(await handledBy('mail')).toEqual(ids.slice(0, 200));
    await records.query('update event_consumers set retry_at = null');
    await work(scribe('mail'));
    expect(await untilHandled('mail', ids.length)).toEqual(ids);
  });

  it('tries an event again that it could not handle, says so, and others wait their turn', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) ids.push(await announce());
    let attempts = 0;
    const stumbling = scribe('mail', {
      handle: async (events, tx) => {
        await scribe('mail').handle(events, tx);
        if (!events.some(({ id }) => id === ids[3])) return;
        attempts += 1;
        if (attempts < 4) throw new Error('not yet');
      },
    });
    const worker = await work(stumbling, scribe('webhooks'));
    expect(await untilHandled('mail', 3)).toEqual(ids.slice(0, 3));
    // The other consumer is not held up.
    expect(await untilHandled('webhooks', ids.length)).toEqual(ids);
    const [state] = await records.query(
      `select position, failures, retry_at > now() as waits from event_consumers where name = 'mail'`,
    );
    expect(state).toEqual({ position: ids[2], failures: 1, waits: true });
    expect(worker.said.filter(({ level }) => level >= 50)).toMatchObject([
      { consumer: 'mail', event: ids[3], failures: 1 },
    ]);
    expect(await untilHandled('mail', ids.length)).toEqual(ids);
    // In the batch, and three times alone: after 1 and after 2 seconds.
    expect(attempts).toBe(4);
    const [later] = await records.query(`select failures, retry_at from event_consumers where name = 'mail'`);
    expect(later).toEqual({ failures: 0, retry_at: null });
  });

  it('begins where it declares', async () => {
    const before = [await announce(), await announce()];
    const worker = await work(scribe('all'), scribe('coming', { begins: 'next' }));
    const after = await announce();
    worker.events.ping();
    expect(await untilHandled('all', 3)).toEqual([...before, after]);
    expect(await untilHandled('coming', 1)).toEqual([after]);
    // It keeps its place when the program starts anew.
    await worker.stop();
    const missed = await announce();
    await work(scribe('coming', { begins: 'next' }));
    expect(await untilHandled('coming', 2)).toEqual([after, missed]);
  });
});

describe('old events', () => {
  it('go once every consumer has handled them, and not before', async () => {
    const old = [await announce(), await announce(), await announce()];
    await records.query(`update events set created_at = now() - interval '31 days'`);
    const recent = await announce();
    const worker = await work(scribe('mail'));
    await untilHandled('mail', 4);
    await records.query(`insert into event_consumers (name, position) values ('asleep', $1)`, [old[0]]);
    const left = async (): Promise<string[]> => {
      const rows = await records.query<{ id: string }>('select id from events order by id');
      return rows.map(({ id }) => id);
    };
    const discard = async (now: Date, eventsKeptDays: number): Promise<number> => {
      const config = {
        eventsKeptDays,
        keysKeptDays: 30,
        accessKeptDays: 30,
        deliveriesKeptDays: 30,
        messagesKeptDays: 30,
      };
      const gone = await new RetentionService(worker.database, config, createLogger('silent')).discard(now);
      return gone['events'] ?? 0;
    };
    expect(await discard(new Date(), 30)).toBe(1);
    expect(await left()).toEqual([old[1], old[2], recent]);
    await records.query(`update event_consumers set position = $1 where name = 'asleep'`, [recent]);
    expect(await discard(new Date(), 40)).toBe(0);
    expect(await discard(new Date(), 30)).toBe(2);
    expect(await left()).toEqual([recent]);
    expect(await discard(new Date(Date.now() + 31 * DAY_MILLISECONDS), 30)).toBe(1);
  });

  it('are not kept in silence for a consumer that the program does not know', async () => {
    await records.query(`insert into event_consumers (name, position) values ('gone', 0)`);
    const worker = await work(scribe('mail'));
    expect(worker.said).toMatchObject([{ level: 40, consumers: ['gone'] }]);
  });
});
