import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { createApp, createWorker, type App, type Running } from '../src/app.js';
import { ConfigError, readConfig } from '../src/config.js';
import { createLogger } from '../src/log.js';
import { TestRecords } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';
import { freePort } from './support/free-port.js';

const SECRET = 'only-for-tests-only-for-tests-only-for-tests';

let database: TestDatabase;
let records: TestRecords;
let queue: PgBoss;
let api: App | undefined;
let worker: Running | undefined;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  queue = new PgBoss({ connectionString: database.url, max: 1, supervise: false, schedule: false });
  queue.on('error', () => undefined);
  await queue.start();
});

afterAll(async () => {
  await worker?.stop();
  await api?.stop();
  await queue?.stop({ graceful: false, wait: true });
  await records?.end();
  await database?.drop();
});

function environment(role: string | undefined, port: number): Record<string, string | undefined> {
  return {
    ROLE: role,
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    TOKEN_SECRET: SECRET,
    PORT: String(port),
    LOG_LEVEL: 'silent',
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    return await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}

/** Names of jobs that some process has put on the clock. */
async function scheduled(): Promise<string[]> {
  const rows = await records.query<{ name: string }>('select name from pgboss.schedule order by name');
  return rows.map(({ name }) => name);
}

async function stateOf(id: string): Promise<string | undefined> {
  return (await records.query<{ state: string }>('select state from pgboss.job where id = $1', [id]))[0]
    ?.state;
}

it('an API runs no jobs, and a worker beside it runs them and listens to nobody', async () => {
  api = await createApp(readConfig(environment('serve', 0)), createLogger('silent'));
  const answer = await fetch(new URL('/readyz', api.url));
  expect(answer.status).toBe(200);
  expect(await scheduled()).toEqual([]);
  const asked = (await queue.send('refresh-first-free', {})) ?? '';
  // Twice as long as a worker leaves between two looks.
  await sleep(4_500);
  expect(await stateOf(asked)).toBe('created');

  const port = await freePort();
  worker = await createWorker(readConfig(environment('work', port)), createLogger('silent'));
  expect(await scheduled()).toContain('refresh-first-free');
  expect(await scheduled()).toContain('discard-old');
  for (let tries = 0; tries < 200 && (await stateOf(asked)) !== 'completed'; tries += 1) await sleep(50);
  expect(await stateOf(asked)).toBe('completed');
  expect(await answers(port)).toBe(false);
  expect(await answers(Number(new URL(api.url).port))).toBe(true);
}, 60_000);

it('a role is one of three, both by default, and a wrong one is named without its value', () => {
  expect(readConfig(environment(undefined, 0)).role).toBe('all');
  expect(readConfig(environment('work', 0)).role).toBe('work');
  expect(() => readConfig(environment('boss', 0))).toThrow(ConfigError);
  expect(() => readConfig(environment('boss', 0))).toThrow('ROLE must be all, serve or work');
});
