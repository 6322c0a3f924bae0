import pg from 'pg';
import { median } from './load.js';
import { round } from './report.js';

/**
 * A fixed piece of work: what the machine itself is like at this moment. Absolute figures stand beside it, so that those
 * of two machines, or of a busy and a quiet one, can be compared. Milliseconds.
 */
export interface FixedWork {
  /** Writing and reading the same rows as JSON. */
  readonly processor: number;
  /** One statement that reads no table. */
  readonly database: number;
}

const ROUNDS = 9;
const ROWS = 20_000;

export async function fixedWork(databaseUrl: string): Promise<FixedWork> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const [processor, database]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      processor.push(await timeOf(writeAndRead));
      database.push(
        await timeOf(() => client.query('select sum(sqrt(i)) from generate_series(1, 300000) i')),
      );
    }
    return { processor: round(median(processor), 1), database: round(median(database), 1) };
  } finally {
    await client.end();
  }
}

function writeAndRead(): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, id) => ({
    id,
    name: `Doctor Number ${id}`,
    free: id % 7 === 0,
  }));
  const back = JSON.parse(JSON.stringify(rows)) as unknown[];
  return back.length === ROWS ? Promise.resolve() : Promise.reject(new Error('JSON lost rows'));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
