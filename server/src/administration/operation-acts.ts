import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { isId } from '../api/page.js';
import { readDatabaseAddresses, readStoragePlaces } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import { replayEvents } from '../events/replay-events.js';
import { openFileStorage } from '../files/open-file-storage.js';
import { StorageProbe } from '../files/storage-probe.js';
import { HealthService } from '../health/health.service.js';
import { migrations } from '../migrations/migrations.js';
import { ReadOnlyService } from '../settings/read-only.service.js';
import type { Act } from './act.js';
import {
  FAILED_JOBS,
  JOBS,
  RECOUNT,
  RETRY_JOB,
  type FailedJob,
  type JobsRow,
} from './operation-acts.queries.js';
import { ActRefused } from './refused.js';

const SECRET_BYTES = 32;

/** What waits, runs and failed. */
export const listJobs: Act = async ({ database }) => {
  const rows = await database.query<JobsRow>(JOBS);
  for (const { name, state, jobs, oldest } of rows) {
    console.log(`${name}  ${state}  ${jobs}  since ${oldest.toISOString()}`);
  }
  if (rows.length === 0) console.log('No job waits, runs or has failed.');
  const failed = await database.query<FailedJob>(FAILED_JOBS);
  for (const { id, name, failed_at, reason } of failed) {
    console.log(`failed  ${id}  ${name}  ${failed_at.toISOString()}  ${reason ?? 'without a reason'}`);
  }
  return 0;
};

/** Has a job run again that failed for good. */
export const retryJob: Act = async ({ database, subject }) => {
  const [row] = isId(subject) ? await database.query<{ name: string }>(RETRY_JOB, [subject]) : [];
  if (row === undefined)
    throw new ActRefused(`No job ${subject} has failed: admin jobs lists those that have.`);
  console.log(`${row.name} runs again, as soon as a worker is free.`);
  return 0;
};

/** Hands events to a consumer again, from the oldest that is kept or from one on. */
export const replay: Act = async ({ call, database, subject }) => {
  const replayed = await replayEvents(database, subject, call.text('from') ?? null);
  if ('consumers' in replayed) {
    throw new ActRefused(`There is no consumer ${subject}, but ${replayed.consumers.join(', ')}.`);
  }
  console.log(`${subject} handles ${replayed.events} events again. What it does twice, it does once.`);
  return 0;
};

/** Counts every visit of the analytics anew, while others go on. */
export const rebuildCounts: Act = async ({ env }) => {
  const owner = await openDatabase(readDatabaseAddresses(env).databaseOwnerUrl);
  try {
    await owner.query(RECOUNT);
  } finally {
    await owner.dataSource.destroy();
  }
  console.log('Every visit is counted anew.');
  return 0;
};

/** A secret, and how to change to it without signing anybody out. */
export const newSecret: Act = async () => {
  console.log(randomBytes(SECRET_BYTES).toString('hex'));
  console.error(
    'Set TOKEN_SECRET to it and TOKEN_SECRET_FORMER to the one that is in use, and restart every process. Nobody is ' +
      'signed out. After thirty days TOKEN_SECRET_FORMER can be taken away.',
  );
  return 0;
};

/** Lets nobody change anything, or everybody again. */
export const switchReadOnly: Act = async ({ call, database, audit, now, subject }) => {
  const mode = new ReadOnlyService(database, audit);
  const until = call.text('until');
  if (subject === 'on') {
    if (until !== undefined && new Date(until) <= now) throw new ActRefused(`${until} is over.`);
    await mode.begin(null, until === undefined ? null : new Date(until), now);
    console.log(
      'Nothing can be changed any more, in any process. What is there is shown. End it by admin read-only off.',
    );
  } else if (subject === 'off') {
    await mode.end(null);
    console.log('Everything can be changed again.');
  } else throw new ActRefused('read-only takes on or off.');
  return 0;
};

/** The same that the console shows, but for the address; 1 where something is bad. */
export const health: Act = async ({ database, env, now }) => {
  const places = readStoragePlaces(env);
  const known = migrations.map(({ name }) => name);
  const service = new HealthService(
    database,
    new StorageProbe(openFileStorage(places), pino({ level: 'silent' })),
    // Nobody asks by an address here.
    { ...places, publicUrl: null },
    known,
  );
  const checks = await service.look(now, null);
  for (const { topic, state, fault, text, count } of checks) {
    const facts = [text, count === null ? null : String(count), fault].filter((fact) => fact !== null);
    console.log(`${state.padEnd(9)}  ${topic.padEnd(10)}  ${facts.join(', ')}`);
  }
  return checks.some(({ state }) => state === 'bad') ? 1 : 0;
};
