import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import PgBoss from 'pg-boss';
import pino from 'pino';
import { Jobs } from '../src/jobs.js';
import { DatabaseLine } from './support/database-line.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';
import { until } from './support/until.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(async () => database?.drop());

/** How a job's only run stands, by the queue's own table. */
async function stateOf(name: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ state: string }>('select state from pgboss.job where name = $1', [
    name,
  ]);
  await client.end();
  return rows[0]?.state;
}

/** Work that ends when the test says so. */
function heldRun(): { run: () => Promise<void>; runs: () => number; end: () => void } {
  let runs = 0;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = (): Promise<void> => {
    runs += 1;
    return ended;
  };
  return { run, runs: () => runs, end: () => end() };
}

it('a stop waits for what runs, even longer than the queue has patience', async () => {
  let state: 'idle' | 'running' | 'done' = 'idle';
  const run = async (): Promise<void> => {
    state = 'running';
    await sleep(3_000);
    state = 'done';
  };
  const jobs = new Jobs(database.url, pino({ level: 'silent' }), { runs: true, patience: 1_000 });
  await jobs.start([{ name: 'slow-test', run }], new Date());
  jobs.runAt('slow-test', new Date(Date.now() - 60_000));
  for (let tries = 0; tries < 200 && state === 'idle'; tries += 1) await sleep(50);
  expect(state).toBe('running');
  await jobs.stop();
  expect(state).toBe('done');
}, 60_000);

it('a job that fails is told in the log, by its name', async () => {
  const said: { job?: string; msg: string }[] = [];
  const logger = pino({}, { write: (line: string) => void said.push(JSON.parse(line) as (typeof said)[0]) });
  const jobs = new Jobs(database.url, logger, { runs: true });
  await jobs.start([{ name: 'odd-test', run: () => Promise.reject(new Error('odd')) }], new Date());
  jobs.runAt('odd-test', new Date(Date.now() - 60_000));
  for (let tries = 0; tries < 200 && said.length === 0; tries += 1) await sleep(50);
  await jobs.stop();
  expect(said[0]).toMatchObject({ job: 'odd-test', msg: 'job failed', err: { message: 'odd' } });
}, 60_000);

it('what a run came to is written down, even when the database went away as it ended', async () => {
  const line = await DatabaseLine.to(database.url);
  const held = heldRun();
  const jobs = new Jobs(line.lead(database.url), pino({ level: 'silent' }), { runs: true });
  try {
    await jobs.start([{ name: 'cut-test', run: held.run }], new Date());
    jobs.runAt('cut-test', new Date(Date.now() - 60_000));
    await until('the job runs', () => held.runs() === 1);
    line.refuse();
    held.end();
    await sleep(1_500);
    expect(await stateOf('cut-test')).toBe('active');
    line.accept();
    await until('the run is written down', async () => (await stateOf('cut-test')) === 'completed');
    expect(held.runs()).toBe(1);
  } finally {
    held.end();
    await jobs.stop();
    await line.stop();
  }
}, 60_000);

it('a stop does not wait for a database that is away, even with a run under way', async () => {
  const line = await DatabaseLine.to(database.url);
  const jobs = new Jobs(line.lead(database.url), pino({ level: 'silent' }), { runs: true, patience: 1_000 });
  const held = heldRun();
  await jobs.start([{ name: 'away-test', run: held.run }], new Date());
  jobs.runAt('away-test', new Date(Date.now() - 60_000));
  await until('the job runs', () => held.runs() === 1);
  line.refuse();
  await expect(jobs.stop()).rejects.toThrow('Connection terminated');
  // What it comes to is left to the next process.
  held.end();
  await line.stop();
}, 30_000);

it('a job of a former version is scheduled no more', async () => {
  const former = new PgBoss({ connectionString: database.url });
  await former.start();
  await former.createQueue('fold-analytics');
  await former.schedule('fold-analytics', '* * * * *');
  await former.stop();
  const jobs = new Jobs(database.url, pino({ level: 'silent' }), { runs: true });
  await jobs.start([{ name: 'kept-test', cron: '0 3 * * *', run: () => Promise.resolve() }], new Date());
  await jobs.stop();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('select name from pgboss.schedule');
  await client.end();
  expect(rows).toEqual([{ name: 'kept-test' }]);
});

it('several processes that start at once on a new database open the same queues', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `together-test-${index}`);
  const processes = Array.from(
    { length: 6 },
    () => new Jobs(database.url, pino({ level: 'silent' }), { runs: true }),
  );
  const list = names.map((name) => ({
    name,
    atStart: true,
    cron: '0 3 * * *',
    run: () => Promise.resolve(),
  }));
  const started = await Promise.allSettled(processes.map((jobs) => jobs.start(list, new Date())));
  await Promise.all(processes.map((jobs) => jobs.stop()));
  expect(started.map((one) => (one.status === 'rejected' ? String(one.reason) : 'started'))).toEqual(
    processes.map(() => 'started'),
  );
}, 60_000);
