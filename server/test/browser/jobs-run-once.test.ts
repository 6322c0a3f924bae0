import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { TestRecords } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

/** Three workers share jobs, while one is killed, comes back, and the database goes and comes. */
const PROGRAM = path.join(import.meta.dirname, '..', 'fixtures', 'job-process.mjs');
const PROCESSES = 3;
const JOBS = 36;
/** After which a run that nobody ended counts as lost. */
const MOST_SECONDS = 8;
const names = Array.from({ length: JOBS }, (_, index) => `once-test-${index}`);

interface Run {
  readonly job: string;
  readonly process: number;
  readonly ended: boolean;
}

let database: TestDatabase;
let records: TestRecords;
let boss: PgBoss;
const workers: ChildProcess[] = [];

async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [PROGRAM, names.join(','), String(MOST_SECONDS)], {
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(worker);
  await once(worker.stdout!, 'data');
  return worker;
}

async function runs(): Promise<Run[]> {
  return records.query<Run & Record<string, unknown>>('select job, process, ended from job_runs order by id');
}

async function ask(from: number, to: number): Promise<void> {
  for (const name of names.slice(from, to)) await boss.send(name, {});
}

describe('jobs that several workers share', () => {
  beforeAll(async () => {
    database = await cloneDatabase();
    records = await TestRecords.connect(database.ownerUrl);
    await records.query(`create table job_runs (id bigint generated always as identity, job text not null,
      process int not null, ended boolean not null default false)`);
    await records.query('grant select, insert, update on job_runs to public');
    // It looks for lost runs as each worker does, only more often.
    boss = new PgBoss({ connectionString: database.url, maintenanceIntervalSeconds: 1 });
    boss.on('error', () => undefined);
    await boss.start();
    for (const name of names) {
      await boss.createQueue(name, { name, retryLimit: 2, expireInSeconds: MOST_SECONDS });
    }
    await Promise.all(Array.from({ length: PROCESSES }, startWorker));
  }, 120_000);

  afterAll(async () => {
    await boss?.stop({ graceful: false });
    for (const worker of workers) {
      const ended = worker.exitCode === null && worker.signalCode === null ? once(worker, 'exit') : null;
      worker.kill('SIGTERM');
      await ended;
    }
    await records?.end();
    await database?.drop();
  }, 60_000);

  it('are run once each, and again only where a run was cut off', async () => {
    await ask(0, JOBS / 3);
    let killed: ChildProcess | undefined;
    await until('one of them is at something', async () => {
      const under = (await runs()).find(({ ended }) => !ended);
      killed = workers.find(({ pid }) => pid === under?.process);
      return killed !== undefined;
    });
    const gone = once(killed!, 'exit');
    killed!.kill('SIGKILL');
    await gone;

    await ask(JOBS / 3, (JOBS * 2) / 3);
    await until('the others are at something', async () =>
      (await runs()).some((run) => run.process !== killed!.pid && !run.ended),
    );
    await database.lose();
    await sleep(1_500);
    await database.findAgain();
    await startWorker();
    await ask((JOBS * 2) / 3, JOBS);

    const states = async () =>
      records.query<{ job: string; state: string; retries: number }>(
        `select name as job, state::text, retry_count as retries from pgboss.job where name = any ($1)`,
        [names],
      );
    const deadline = Date.now() + 90_000;
    while ((await states()).some(({ state }) => ['created', 'active', 'retry'].includes(state))) {
      if (Date.now() > deadline) throw new Error(JSON.stringify(await states()));
      await sleep(200);
    }
    const [all, ended] = [await runs(), await states()];
    expect(ended.map(({ job, state }) => [job, state]).sort()).toEqual(
      names.map((job) => [job, 'completed']).sort(),
    );
    for (const { job, retries } of ended) {
      const own = all.filter((run) => run.job === job);
      // The last one went through; without a retry it is the only one.
      expect([job, own.at(-1)?.ended]).toEqual([job, true]);
      expect(own.length).toBeLessThanOrEqual(1 + retries);
    }
    // Runs were cut off, and none of those that nothing happened to.
    expect(ended.some(({ retries }) => retries > 0)).toBe(true);
    const undisturbed = new Set(names.slice((JOBS * 2) / 3));
    expect(
      all
        .filter(({ job }) => undisturbed.has(job))
        .map(({ job }) => job)
        .sort(),
    ).toEqual([...undisturbed].sort());
  }, 180_000);
});
