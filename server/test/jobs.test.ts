import { setTimeout as sleep } from 'node:timers/promises';
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
