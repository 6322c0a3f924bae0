import { availableParallelism } from 'node:os';
import pg from 'pg';
import { readCall, type Call } from '../src/command-line/call.mjs';
import { createDataSource } from '../src/migrations/data-source.js';
import { Database } from '../src/database/database.js';
import { isEntryPoint } from '../demo/entry-point.js';
import { explainFailure } from '../src/start-failure.js';
import { measureRanking } from '../src/predictions/ranking-speed.js';
import { measureAnalytics } from './analytics-growth.js';
import { appointmentsWorkload } from './appointments.workload.js';
import { bookingWorkload } from './booking.workload.js';
import { measureCosts } from './costs.js';
import { addDoctors, fillClinic, layGround } from './clinic-data.js';
import { measureFanOut } from './fan-out.js';
import { freeTimesWorkload } from './free-times.workload.js';
import { Bench, CLIENTS, type Effort, type Result } from './measurement.js';
import { predictWorkload } from './predict.workload.js';
import {
  analyticsTable,
  comparisonTable,
  costTable,
  fanOutTable,
  growthTable,
  pageTable,
  rankingLines,
  toJson,
  type RankingAnswers,
} from './report.js';
import { measurePages } from './pages.js';
import { measureGrowth } from './search-growth.js';
import { searchWorkload } from './search.workload.js';
import { startServer, untilJobsAreDone } from './server-process.js';
import type { Workload } from './workload.js';

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

interface Wish {
  readonly names: readonly Name[];
  readonly json: boolean;
  readonly seconds: number;
  readonly profileFolder: string | null;
  readonly doctors: number | null;
  readonly analytics: boolean;
  readonly costs: boolean;
  readonly pages: boolean;
  readonly fanOut: boolean;
}

/**
 * Fills the empty database of DATABASE_URL with made-up data and measures. Progress goes to standard error, results to
 * standard output.
 * @returns the exit code: 0, 1 when answers were wrong, 2 for a wrong call.
 */
async function bench(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const asked = readCall('bench', args);
  if (typeof asked === 'number') return asked;
  const call = wishOf(asked);
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, TOKEN_SECRET: tokenSecret } = env;
  if (!url || !ownerUrl || !tokenSecret) {
    console.error('Start it with npm run bench, which gives it a database of its own.');
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
    if (call.pages) {
      const rows = await measurePages(owner, database, tokenSecret, console.error);
      console.log(call.json ? JSON.stringify({ pages: rows }) : pageTable(rows));
      return 0;
    }
    if (call.costs) {
      await layGround(owner);
      await addDoctors(owner, database, 1, DOCTORS);
      const rows = await measureCosts(owner, await fillClinic(owner, tokenSecret, PATIENTS, COSTED_BOOKINGS));
      console.log(call.json ? JSON.stringify({ costs: rows }) : costTable(rows));
      return rows.some((row) => row.errors > 0) ? 1 : 0;
    }
    if (call.fanOut) {
      const nodeArgs = profileArgs(call.profileFolder);
      const rows = await measureFanOut(owner, database, tokenSecret, { nodeArgs, tell: console.error });
      console.log(call.json ? JSON.stringify({ fanOut: rows }) : fanOutTable(rows));
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
  call: Wish,
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
  const server = await startServer(profileArgs(call.profileFolder));
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

function profileArgs(folder: string | null): string[] {
  return folder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

function wishOf(call: Call): Wish {
  const { words } = call;
  const doctors = call.text('doctors');
  return {
    names: words.length === 0 ? NAMES : NAMES.filter((name) => words.includes(name)),
    json: call.has('json'),
    seconds: Number(call.text('seconds') ?? 2),
    profileFolder: call.text('cpu-prof') ?? null,
    doctors: doctors === undefined ? null : Number(doctors),
    analytics: words.includes('analytics'),
    costs: words.includes('costs'),
    pages: words.includes('pages'),
    fanOut: words.includes('fan-out'),
  };
}

if (isEntryPoint(import.meta.url)) {
  // By default a signal ends the process without its 'exit' event, and the server that is measured would stay.
  process.once('SIGTERM', () => process.exit(143));
  bench(process.argv.slice(2), process.env).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(explainFailure(error) ?? error);
      process.exitCode = 1;
    },
  );
}
