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
import { addressesOf, type Addresses } from './databases.js';
import { measureFanOut } from './fan-out.js';
import { fixedWork } from './fixed-work.js';
import { freeTimesWorkload } from './free-times.workload.js';
import { Bench, CLIENTS, type Effort, type Result } from './measurement.js';
import { predictWorkload } from './predict.workload.js';
import {
  analyticsTable,
  comparisonTable,
  costTable,
  fanOutTable,
  pageTable,
  rankingLines,
  reminderLines,
  sizeTable,
  startLines,
  toJson,
  workLine,
  type RankingAnswers,
} from './report.js';
import { measurePages } from './pages.js';
import { makeRecord } from './record.js';
import { measureReminders } from './reminders.js';
import { measureSizes } from './sizes.js';
import { measureStart } from './start.js';
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
const REMINDERS = 10_000;

/** An empty database, and how to work with it. */
interface Ground {
  readonly owner: pg.Client;
  readonly database: Database;
  readonly addresses: Addresses;
  readonly tokenSecret: string;
  readonly say: (text: string) => void;
}

/** What was measured: for programs, for people, and how many answers were wrong. */
interface Outcome {
  readonly json: object;
  readonly text: string;
  readonly errors: number;
}

/** What is measured alone, in a database that it fills by itself. */
const ALONE: Readonly<Record<string, (ground: Ground, wish: Wish) => Promise<Outcome>>> = {
  analytics: async ({ owner, database, addresses, tokenSecret, say }) => {
    const analytics = await measureAnalytics(owner, database, addresses, tokenSecret, say);
    return { json: { analytics }, text: analyticsTable(analytics), errors: wrongIn(analytics) };
  },
  costs: async ({ owner, database, tokenSecret }) => {
    await layGround(owner);
    await addDoctors(owner, database, 1, DOCTORS);
    const costs = await measureCosts(owner, await fillClinic(owner, tokenSecret, PATIENTS, COSTED_BOOKINGS));
    return { json: { costs }, text: costTable(costs), errors: wrongIn(costs) };
  },
  'fan-out': async ({ owner, database, addresses, tokenSecret, say }, { nodeArgs }) => {
    const options = { url: addresses.url, nodeArgs, tell: say };
    const fanOut = await measureFanOut(owner, database, tokenSecret, options);
    return { json: { fanOut }, text: fanOutTable(fanOut), errors: wrongIn(fanOut) };
  },
  pages: async ({ owner, database, tokenSecret, say }) => {
    const pages = await measurePages(owner, database, tokenSecret, say);
    return { json: { pages }, text: pageTable(pages), errors: 0 };
  },
  reminders: async ({ owner, database, addresses: { url }, tokenSecret, say }, { nodeArgs, reminders }) => {
    const options = { url, tokenSecret, reminders, nodeArgs, say };
    const row = await measureReminders(owner, database, options);
    return { json: { reminders: row }, text: reminderLines(row), errors: row.errors };
  },
  start: async ({ owner, database, addresses: { url }, tokenSecret, say }) => {
    const start = await measureStart(owner, database, { url, tokenSecret }, say);
    return { json: { start }, text: startLines(start), errors: 0 };
  },
};

function wrongIn(rows: readonly { readonly errors: number }[]): number {
  return rows.reduce((sum, { errors }) => sum + errors, 0);
}

interface Wish {
  readonly names: readonly Name[];
  readonly seconds: number;
  /** Options of Node for the measured server, such as --cpu-prof. */
  readonly nodeArgs: readonly string[];
  /** How many clients work at once, each number by itself. */
  readonly clients: readonly number[];
  /** How many come due in one minute. */
  readonly reminders: number;
}

/**
 * Fills the empty database of DATABASE_URL with made-up data and measures. Progress goes to standard error, results to
 * standard output.
 * @returns the exit code: 0, 1 when answers were wrong, 2 for a wrong call.
 */
async function bench(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const call = readCall('bench', args);
  if (typeof call === 'number') return call;
  const addresses = addressesOf(env);
  const { TOKEN_SECRET: tokenSecret } = env;
  if (addresses === null || !tokenSecret) {
    console.error('Start it with npm run bench, which gives it a database of its own.');
    return 2;
  }
  const tell = ({ json, text, errors }: Outcome): number => {
    console.log(call.has('json') ? JSON.stringify(json) : text);
    return errors > 0 ? 1 : 0;
  };
  // These make copies of the database, in which nobody may be at work meanwhile.
  if (call.words.includes('record')) return makeRecord(addresses, call.has('json'), console.error);
  if (call.words.includes('sizes')) {
    const sizes = await measureSizes(addresses, tokenSecret, console.error);
    return tell({ json: { sizes }, text: sizeTable(sizes), errors: wrongIn(sizes) });
  }
  const owner = new pg.Client({ connectionString: addresses.ownerUrl });
  await owner.connect();
  const dataSource = await createDataSource(addresses.url, { poolSize: 2 }).initialize();
  try {
    const { rowCount } = await owner.query('select from users limit 1');
    if (rowCount !== 0) throw new Error('This database is not empty: the bench writes made-up data.');
    const ground = { owner, database: new Database(dataSource), addresses, tokenSecret, say: console.error };
    const alone = ALONE[call.words[0] ?? ''];
    const wish = wishOf(call);
    return tell(await (alone === undefined ? compareAll(ground, wish) : alone(ground, wish)));
  } finally {
    await dataSource.destroy();
    await owner.end();
  }
}

/** Each workload beside bare SQL, for each number of clients; with predictions, also the ranking by itself. */
async function compareAll(
  { owner, database, addresses: { url }, tokenSecret, say }: Ground,
  wish: Wish,
): Promise<Outcome> {
  const effort: Effort = {
    rounds: ROUNDS,
    serverSeconds: wish.seconds,
    sqlSeconds: wish.seconds * 0.75,
    warmUpSeconds: WARM_UP_SECONDS,
  };
  say(`  Filling the database: ${DOCTORS} doctors, ${PATIENTS} patients …`);
  const from = Date.now();
  await layGround(owner);
  await addDoctors(owner, database, 1, DOCTORS);
  const bookingSeconds = WARM_UP_SECONDS * 1.5 + ROUNDS * (effort.serverSeconds + effort.sqlSeconds);
  const wishes = wish.names.includes('booking')
    ? Math.ceil(bookingSeconds * BOOKINGS_A_SECOND * wish.clients.length)
    : 0;
  const data = await fillClinic(owner, tokenSecret, PATIENTS, wishes);
  say(`  Filling the database: done in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  const make: Record<Name, () => Workload | Promise<Workload>> = {
    booking: () => bookingWorkload(data.wishes),
    freeTimes: () => freeTimesWorkload(data.busyDoctors, null, new Date()),
    predict: () => predictWorkload(data.busyDoctors, data.returningPatients, new Date()),
    appointments: () => appointmentsWorkload(data.returningPatients),
    search: () => searchWorkload(data.specializationIds),
  };
  const workloads = new Map<Name, Workload>();
  for (const name of wish.names) workloads.set(name, await make[name]());
  const server = await startServer(wish.nodeArgs);
  try {
    await untilJobsAreDone(owner);
    const all = new Map<number, Map<Name, Result>>();
    let answers: RankingAnswers | null = null;
    for (const count of wish.clients) {
      const clients = await Bench.open(server.url, url, count);
      try {
        const results = new Map<Name, Result>();
        for (const [name, workload] of workloads) {
          say(`  Measuring ${name}: ${count} clients, ${availableParallelism()} processors …`);
          const result = await clients.compare(workload, effort);
          results.set(name, result);
          if (result.firstError !== null) say(`${name}, a wrong answer: ${result.firstError.slice(0, 1000)}`);
        }
        all.set(count, results);
        const predict = workloads.get('predict');
        const alone = async (workload: Workload) =>
          (await clients.alone(workload, effort.serverSeconds, WARM_UP_SECONDS)).p50;
        if (predict !== undefined) {
          answers ??= {
            freeTimes: await alone(freeTimesWorkload(data.busyDoctors, data.returningPatients, new Date())),
            predict: await alone(predict),
          };
        }
      } finally {
        await clients.close();
      }
    }
    const ranking = answers === null ? null : { ...(await measureRanking()), ...answers };
    const work = await fixedWork(url);
    const json = [...all].map(([count, results]) => [count, toJson(results)] as const);
    return {
      json: {
        ...(json.length === 1 ? json[0]?.[1] : Object.fromEntries(json)),
        ...(ranking === null ? {} : { ranking }),
        work,
      },
      text: [
        ...[...all].map(([count, results]) => comparisonTable(results, count)),
        ...(ranking === null ? [] : [rankingLines(ranking)]),
        workLine(work),
      ].join('\n\n'),
      errors: [...all.values()].reduce((sum, results) => sum + wrongIn([...results.values()]), 0),
    };
  } finally {
    await server.stop();
  }
}

function wishOf(call: Call): Wish {
  const { words } = call;
  const counts = call.texts('clients').map(Number);
  const folder = call.text('cpu-prof');
  return {
    names: words.length === 0 ? NAMES : NAMES.filter((name) => words.includes(name)),
    seconds: Number(call.text('seconds') ?? 2),
    nodeArgs: folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`],
    clients: counts.length === 0 ? [CLIENTS] : counts,
    reminders: Number(call.text('mails') ?? REMINDERS),
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
