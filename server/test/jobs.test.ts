import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import PgBoss from 'pg-boss';
import pino from 'pino';
import { Jobs } from '../src/jobs.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(async () => database?.drop());

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
