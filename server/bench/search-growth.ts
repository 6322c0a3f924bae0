import pg from 'pg';
import type { Database } from '../src/database/database.js';
import { addDoctors, layGround } from './clinic-data.js';
import { runFor, summarize } from './load.js';
import { Bench } from './measurement.js';
import { round } from './report.js';
import { searchWorkload } from './search.workload.js';
import { startServer, untilJobsAreDone } from './server-process.js';

/** Search by soonest among so many doctors. */
export interface GrowthRow {
  readonly doctors: number;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  /** How often one search computes a doctor's free times, on the average. */
  readonly computations: number;
}

const SECONDS = 5;
const WARM_UP_SECONDS = 2;
/** Searches by which the computations are counted. */
const COUNTED_SECONDS = 1;

/** Measures search by soonest among 100 doctors, then ten times as many, up to `most`. */
export async function measureGrowth(
  owner: pg.Client,
  database: Database,
  url: string,
  most: number,
  say: (text: string) => void,
): Promise<GrowthRow[]> {
  await layGround(owner);
  const { rows } = await owner.query<{ id: string }>('select id from specializations order by name');
  const ids = rows.map((row) => row.id);
  const results: GrowthRow[] = [];
  let before = 0;
  for (const doctors of sizes(most)) {
    say(`  Search by soonest among ${doctors} doctors …`);
    await addDoctors(owner, database, before + 1, doctors);
    before = doctors;
    await owner.query('vacuum analyze');
    // Few of 100 doctors share a specialty, so only searches among all of them compare.
    const workload = await searchWorkload(doctors < 1000 ? [] : ids);
    const server = await startServer();
    const bench = await Bench.open(server.url, url);
    await untilJobsAreDone(owner);
    const sample = await bench.measure(workload, SECONDS, WARM_UP_SECONDS);
    await bench.close();
    await server.stop();
    const { rps, p50, p99, errors } = summarize([sample]);
    results.push({
      doctors,
      rps: round(rps, 0),
      p50: round(p50, 1),
      p99: round(p99, 1),
      errors,
      computations: round(await countComputations(workload.asSql), 1),
    });
  }
  return results;
}

function sizes(most: number): number[] {
  const steps = [100, 1_000, 10_000, 100_000].filter((size) => size < most);
  return [...steps, most];
}

/** How often a search looks for free times, each time for several doctors, as PostgreSQL counts the calls of the function. Takes the superuser. */
async function countComputations(search: (client: pg.Client) => Promise<string | null>): Promise<number> {
  const adminUrl = process.env['BENCH_ADMIN_URL'];
  if (!adminUrl) throw new Error('BENCH_ADMIN_URL is not set');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`set track_functions = 'pl'`);
  const before = await calls(client);
  const { done } = await runFor([() => search(client)], COUNTED_SECONDS);
  const after = await calls(client);
  await client.end();
  return (after - before) / done;
}

async function calls(client: pg.Client): Promise<number> {
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<{ calls: string }>(
    `select coalesce(sum(calls), 0) as calls from pg_stat_user_functions where funcname = 'next_starts'`,
  );
  return Number(rows[0]?.calls);
}
