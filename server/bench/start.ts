import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Database } from '../src/database/database.js';
import { addDoctors, fillClinic, layGround } from './clinic-data.js';
import { fixedWork, type FixedWork } from './fixed-work.js';
import { freeTimesWorkload } from './free-times.workload.js';
import { HttpConnection } from './http-connection.js';
import { median } from './load.js';
import { Bench, CLIENTS } from './measurement.js';
import { round } from './report.js';
import { startServer, untilJobsAreDone } from './server-process.js';

/** What one process takes to be there, and to stay. */
export interface StartRow {
  /** Milliseconds until it listens, from nothing. */
  readonly listening: number;
  /** Milliseconds until the first answer, from nothing. */
  readonly answered: number;
  /** Megabytes that it holds some seconds later, when nobody has asked much. */
  readonly idle: number;
  /** Megabytes that it holds after ten clients have asked without a pause. */
  readonly loaded: number;
  readonly work: FixedWork;
}

const DOCTORS = 100;
const PATIENTS = 2_500;
const STARTS = 5;
const LOAD_SECONDS = 10;
const REST_MILLISECONDS = 5_000;
const QUESTION = JSON.stringify({ query: '{ specializations { name } }' });

/** Starts the server several times, and loads the last one. */
export async function measureStart(
  owner: pg.Client,
  database: Database,
  access: { readonly url: string; readonly tokenSecret: string },
  say: (text: string) => void,
): Promise<StartRow> {
  say(`  Filling the database: ${DOCTORS} doctors …`);
  await layGround(owner);
  await addDoctors(owner, database, 1, DOCTORS);
  const { busyDoctors } = await fillClinic(owner, access.tokenSecret, PATIENTS, 0);
  say(`  Starting ${STARTS} times …`);
  const [listening, answered]: [number[], number[]] = [[], []];
  for (let start = 0; ; start += 1) {
    const from = performance.now();
    const server = await startServer();
    try {
      listening.push(performance.now() - from);
      const connection = await HttpConnection.open(server.url);
      const { status, body } = await connection.post(QUESTION, null);
      answered.push(performance.now() - from);
      connection.close();
      if (status !== 200 || !body.includes('Specialty 1')) throw new Error(`A wrong answer: ${body}`);
      if (start + 1 < STARTS) continue;
      await untilJobsAreDone(owner);
      await sleep(REST_MILLISECONDS);
      const idle = await server.megabytes();
      say(`  Loading it for ${LOAD_SECONDS} seconds …`);
      const bench = await Bench.open(server.url, access.url, CLIENTS);
      await bench.measure(freeTimesWorkload(busyDoctors, null, new Date()), LOAD_SECONDS, 0);
      await bench.close();
      return {
        listening: round(median(listening), 0),
        answered: round(median(answered), 0),
        idle,
        loaded: await server.megabytes(),
        work: await fixedWork(access.url),
      };
    } finally {
      await server.stop();
    }
  }
}
