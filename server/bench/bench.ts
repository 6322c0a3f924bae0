import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createDataSource } from '../src/migrations/data-source.js';
import { Database } from '../src/database/database.js';
import { isEntryPoint } from '../demo/entry-point.js';
import { measureRanking } from '../src/predictions/ranking-speed.js';
import { measureAnalytics } from './analytics-growth.js';
import { appointmentsWorkload } from './appointments.workload.js';
import { bookingWorkload } from './booking.workload.js';
import { measureCosts } from './costs.js';
import { addDoctors, fillClinic, layGround } from './clinic-data.js';
import { freeTimesWorkload } from './free-times.workload.js';
import { Bench, CLIENTS, type Effort, type Result } from './measurement.js';
import { predictWorkload } from './predict.workload.js';
import {
  analyticsTable,
  comparisonTable,
  costTable,
  growthTable,
  rankingLines,
  toJson,
  type RankingAnswers,
} from './report.js';
import { measureGrowth } from './search-growth.js';
import { searchWorkload } from './search.workload.js';
import { startServer, untilJobsAreDone } from './server-process.js';
import type { Workload } from './workload.js';

const USAGE = `Usage: npm run bench [-- [WORKLOAD …] [--json] [--seconds=N] [--cpu-prof=FOLDER]]
       npm run bench -- search --doctors=10000 [--json]
       npm run bench -- analytics [--json]
       npm run bench -- costs [--json]

Measures the server against the same work as bare SQL: booking, freeTimes, predict, appointments, search (all by
default). predict also ranks 200 times by itself, and
is held against the free times of the same patients, one answer at a time.
--json      prints one JSON object on standard output
--seconds   of one round through the server (default 2, at most 10)
--cpu-prof  writes a profile of the server into the folder
--doctors   how search by soonest grows: 100, 1,000 and so on up to this number of doctors
analytics   the whole page about a history of 10,000, 100,000 and 1,000,000 appointments, and the same by a full scan
costs       one statement of booking, free times and search alone, beside the rows that a booking must write`;

const NAMES = ['booking', 'freeTimes', 'predict', 'appointments', 'search'] as const;
type Name = (typeof NAMES)[number];

const DOCTORS = 1_000;
const PATIENTS = 2_500;
const ROUNDS = 4;
const WARM_UP_SECONDS = 1.5;
/** More than any machine books in one second, through the server or as bare SQL. */
const BOOKINGS_A_SECOND = 7_000;
/** Times to book and to write as rows, where costs are measured. */
const COSTED_BOOKINGS = 2_000;

interface Call {
  readonly names: readonly Name[];
  readonly json: boolean;
  readonly seconds: number;
  readonly profileFolder: string | null;
  readonly doctors: number | null;
  readonly analytics: boolean;
  readonly costs: boolean;
}

/**
 * Fills the empty database of DATABASE_URL with made-up data and measures. Progress goes to standard error, results to
 * standard output.
 * @returns the exit code: 0, 1 when answers were wrong, 2 for a wrong call.
 */
async function bench(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const call = readCall(args);
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, TOKEN_SECRET: tokenSecret } = env;
  if (call === null || !url || !ownerUrl || !tokenSecret) {
    console.error(
      call === null ? USAGE : 'Start it with npm run bench, which gives it a database of its own.',
    );
    return 2;
  }
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  const database = new Database(dataSource);
  try {
    const { rowCount } = await owner.query('select from users limit 1');
    if (rowCount !== 0) throw new Error('This database is not empty: the bench writes made-up data.');
    if (call.doctors !== null) {
      const rows = await measureGrowth(owner, database, url, call.doctors, console.error);
      console.log(call.json ? JSON.stringify({ searchGrowth: rows }) : growthTable(rows));
      return rows.some((row) => row.errors > 0) ? 1 : 0;
    }
    if (call.analytics) {
      const rows = await measureAnalytics(owner, database, tokenSecret, console.error);
      console.log(call.json ? JSON.stringify({ analytics: rows }) : analyticsTable(rows));
      return rows.some((row) => row.errors > 0) ? 1 : 0;
    }
    if (call.costs) {
      await layGround(owner);
      await addDoctors(owner, database, 1, DOCTORS);
      const rows = await measureCosts(owner, await fillClinic(owner, tokenSecret, PATIENTS, COSTED_BOOKINGS));
      console.log(call.json ? JSON.stringify({ costs: rows }) : costTable(rows));
      return rows.some((row) => row.errors > 0) ? 1 : 0;
    }
    const { results, answers } = await compareAll(owner, database, call, { url, tokenSecret });
    const ranking = answers === null ? null : { ...(await measureRanking()), ...answers };
    console.log(
      call.json
        ? JSON.stringify({ ...toJson(results), ...(ranking === null ? {} : { ranking }) })
        : comparisonTable(results, CLIENTS) + (ranking === null ? '' : `\n${rankingLines(ranking)}`),
    );
    for (const [name, { firstError }] of results) {
      if (firstError !== null) console.error(`${name}, a wrong answer: ${firstError.slice(0, 1000)}`);
    }
    return [...results.values()].some((result) => result.errors > 0) ? 1 : 0;
  } finally {
    await dataSource.destroy();
    await owner.end();
  }
}

async function compareAll(
  owner: pg.Client,
  database: Database,
  call: Call,
  access: { url: string; tokenSecret: string },
): Promise<{ results: Map<Name, Result>; answers: RankingAnswers | null }> {
  const effort: Effort = {
    rounds: ROUNDS,
    serverSeconds: call.seconds,
    sqlSeconds: call.seconds * 0.75,
    warmUpSeconds: WARM_UP_SECONDS,
  };
  console.error(`  Filling the database: ${DOCTORS} doctors, ${PATIENTS} patients …`);
  const from = Date.now();
  await layGround(owner);
  await addDoctors(owner, database, 1, DOCTORS);
  const bookingSeconds = WARM_UP_SECONDS * 1.5 + ROUNDS * (effort.serverSeconds + effort.sqlSeconds);
  const wishes = call.names.includes('booking') ? Math.ceil(bookingSeconds * BOOKINGS_A_SECOND) : 0;
  const data = await fillClinic(owner, access.tokenSecret, PATIENTS, wishes);
  console.error(`  Filling the database: done in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  const make: Record<Name, () => Workload | Promise<Workload>> = {
    booking: () => bookingWorkload(data.wishes),
    freeTimes: () => freeTimesWorkload(data.busyDoctors, null, new Date()),
    predict: () => predictWorkload(data.busyDoctors, data.returningPatients, new Date()),
    appointments: () => appointmentsWorkload(data.returningPatients),
    search: () => searchWorkload(data.specializationIds),
  };
  const workloads = new Map<Name, Workload>();
  for (const name of call.names) workloads.set(name, await make[name]());
  const server = await startServer(
    call.profileFolder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${call.profileFolder}`],
  );
  const clients = await Bench.open(server.url, access.url);
  try {
    await untilJobsAreDone(owner);
    const results = new Map<Name, Result>();
    for (const [name, workload] of workloads) {
      console.error(`  Measuring ${name}: ${CLIENTS} clients, ${availableParallelism()} processors …`);
      results.set(name, await clients.compare(workload, effort));
    }
    const predict = workloads.get('predict');
    const alone = async (workload: Workload) =>
      (await clients.alone(workload, effort.serverSeconds, WARM_UP_SECONDS)).p50;
    const answers =
      predict === undefined
        ? null
        : {
            freeTimes: await alone(freeTimesWorkload(data.busyDoctors, data.returningPatients, new Date())),
            predict: await alone(predict),
          };
    return { results, answers };
  } finally {
    await clients.close();
    await server.stop();
  }
}

function readCall(args: string[]): Call | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: {
      json: { type: 'boolean' },
      seconds: { type: 'string', default: '2' },
      'cpu-prof': { type: 'string' },
      doctors: { type: 'string' },
    },
  });
  const known = ['json', 'seconds', 'cpu-prof', 'doctors'];
  const analytics = positionals.length === 1 && positionals[0] === 'analytics';
  const costs = positionals.length === 1 && positionals[0] === 'costs';
  const names = positionals.length === 0 ? NAMES : NAMES.filter((name) => positionals.includes(name));
  const seconds = Number(values.seconds);
  const doctors = values.doctors === undefined ? null : Number(values.doctors);
  const isWrong =
    Object.keys(values).some((key) => !known.includes(key)) ||
    (!analytics && !costs && positionals.some((name) => !NAMES.some((other) => other === name))) ||
    !(seconds > 0 && seconds <= 10) ||
    (doctors !== null && !(Number.isInteger(doctors) && doctors >= 100 && doctors <= 100_000));
  if (isWrong) return null;
  const profileFolder = typeof values['cpu-prof'] === 'string' ? values['cpu-prof'] : null;
  return { names, json: values.json === true, seconds, profileFolder, doctors, analytics, costs };
}

if (isEntryPoint(import.meta.url)) {
  // By default a signal ends the process without its 'exit' event, and the server that is measured would stay.
  process.once('SIGTERM', () => process.exit(143));
  bench(process.argv.slice(2), process.env).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
