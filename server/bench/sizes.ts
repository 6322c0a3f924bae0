import pg from 'pg';
import { createDataSource } from '../src/migrations/data-source.js';
import { Database } from '../src/database/database.js';
import { appointmentsWorkload } from './appointments.workload.js';
import { bookingWorkload } from './booking.workload.js';
import { addDoctors, fillClinic, layGround, type ClinicData } from './clinic-data.js';
import { asAdmin, copyDatabase, dropCopy, environmentOf, serveAlone, type Addresses } from './databases.js';
import { fixedWork, type FixedWork } from './fixed-work.js';
import { freeTimesWorkload } from './free-times.workload.js';
import { addHistory } from './history.js';
import { runFor, summarize, type Sample } from './load.js';
import { Bench, CLIENTS } from './measurement.js';
import { round } from './report.js';
import { searchWorkload } from './search.workload.js';
import { startServer } from './server-process.js';
import type { Workload } from './workload.js';

/** What is done again and again by a clinic group of one size: right answers a second. */
export interface SizeRow {
  readonly doctors: number;
  readonly appointments: number;
  readonly booking: number;
  readonly freeTimes: number;
  readonly lists: number;
  readonly search: number;
  /** How often one search by soonest computes a doctor's free times, on the average. */
  readonly computations: number;
  readonly errors: number;
  readonly work: FixedWork;
}

interface Size {
  readonly doctors: number;
  readonly appointments: number;
  readonly patients: number;
}

const SIZES: readonly Size[] = [
  { doctors: 100, appointments: 10_000, patients: 2_500 },
  { doctors: 1_000, appointments: 150_000, patients: 20_000 },
  { doctors: 10_000, appointments: 2_000_000, patients: 200_000 },
];
const WORKLOADS = ['booking', 'freeTimes', 'lists', 'search'] as const;
const TIMES_TO_BOOK = 30_000;
const ROUNDS = 4;
const SECONDS = 2;
const WARM_UP_SECONDS = 1.5;
/** Searches by which the computations are counted. */
const COUNTED_SECONDS = 1;

/** A clinic group of one size, with a server of its own. */
interface Group {
  readonly size: Size;
  readonly workloads: Readonly<Record<(typeof WORKLOADS)[number], Workload>>;
  readonly serverUrl: string;
  readonly addresses: Addresses;
  close(): Promise<void>;
}

/**
 * Books, lists and finds among 100, 1,000 and 10,000 doctors with up to two million appointments, the sizes in turns,
 * so that what else the machine does meets all of them.
 */
export async function measureSizes(
  source: Addresses,
  tokenSecret: string,
  say: (text: string) => void,
): Promise<SizeRow[]> {
  const groups: Group[] = [];
  try {
    for (const size of SIZES) {
      say(`  Filling: ${size.doctors} doctors, ${size.appointments} appointments …`);
      groups.push(await openGroup(size, source, tokenSecret));
    }
    const samples = groups.map((): Record<(typeof WORKLOADS)[number], Sample[]> => ({
      booking: [],
      freeTimes: [],
      lists: [],
      search: [],
    }));
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      say(`  Measuring, turn ${turn + 1} of ${ROUNDS} …`);
      for (const name of WORKLOADS) {
        for (const [index, { serverUrl, addresses, workloads }] of groups.entries()) {
          // Opened anew: the server ends connections that wait for their turn.
          const bench = await Bench.open(serverUrl, addresses.url, CLIENTS);
          const sample = await bench.measure(workloads[name], SECONDS, turn === 0 ? WARM_UP_SECONDS : 0);
          await bench.close();
          if (sample.firstError !== null) say(`  A wrong answer: ${sample.firstError.slice(0, 1_000)}`);
          samples[index]?.[name].push(sample);
        }
      }
    }
    const rows: SizeRow[] = [];
    for (const [index, { size, workloads, addresses }] of groups.entries()) {
      const rate = (name: (typeof WORKLOADS)[number]): number =>
        round(summarize(samples[index]?.[name] ?? []).rps, 0);
      rows.push({
        doctors: size.doctors,
        appointments: size.appointments,
        booking: rate('booking'),
        freeTimes: rate('freeTimes'),
        lists: rate('lists'),
        search: rate('search'),
        computations: round(await countComputations(addresses, workloads.search.asSql), 1),
        errors: Object.values(samples[index] ?? {})
          .flat()
          .reduce((sum, { errors }) => sum + errors, 0),
        work: await fixedWork(addresses.url),
      });
    }
    return rows;
  } finally {
    for (const group of groups) await group.close();
    for (const { doctors } of SIZES.slice(0, groups.length)) await dropCopy(source, `of_${doctors}`);
  }
}

async function openGroup(size: Size, source: Addresses, tokenSecret: string): Promise<Group> {
  const addresses = await copyDatabase(source, `of_${size.doctors}`);
  const owner = new pg.Client({ connectionString: addresses.ownerUrl });
  await owner.connect();
  try {
    const data = await fill(owner, size, addresses, tokenSecret);
    const server = await startServer([], serveAlone(environmentOf(addresses)));
    return {
      size,
      workloads: {
        booking: bookingWorkload(data.wishes),
        freeTimes: freeTimesWorkload(data.busyDoctors, null, new Date()),
        lists: appointmentsWorkload(data.returningPatients),
        // Few of 100 doctors share a specialty, so only searches among all of them compare.
        search: await searchWorkload([], environmentOf(addresses)),
      },
      serverUrl: server.url,
      addresses,
      close: () => server.stop(),
    };
  } finally {
    await owner.end();
  }
}

async function fill(
  owner: pg.Client,
  { doctors, appointments, patients }: Size,
  addresses: Addresses,
  tokenSecret: string,
): Promise<ClinicData> {
  const dataSource = await createDataSource(addresses.url, { poolSize: 2 }).initialize();
  try {
    await layGround(owner);
    await addDoctors(owner, new Database(dataSource), 1, doctors);
    const data = await fillClinic(owner, tokenSecret, patients, TIMES_TO_BOOK);
    await asAdmin(addresses, (admin) => addHistory(admin, { from: 0, to: appointments, doctors, patients }));
    await owner.query('select recount_visits()');
    await owner.query('vacuum analyze');
    return data;
  } finally {
    await dataSource.destroy();
  }
}

/** How often a search looks for free times, each time for several doctors, as PostgreSQL counts the calls of the function. */
async function countComputations(
  addresses: Addresses,
  search: (client: pg.Client) => Promise<string | null>,
): Promise<number> {
  return asAdmin(addresses, async (admin) => {
    await admin.query(`set track_functions = 'pl'`);
    const before = await calls(admin);
    const { done } = await runFor([() => search(admin)], COUNTED_SECONDS);
    return ((await calls(admin)) - before) / done;
  });
}

async function calls(client: pg.Client): Promise<number> {
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<{ calls: string }>(
    `select coalesce(sum(calls), 0) as calls from pg_stat_user_functions where funcname = 'next_starts'`,
  );
  return Number(rows[0]?.calls);
}
