import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let server: RunningServer;
let metricsPort: number;

beforeAll(async () => {
  database = await cloneDatabase();
  metricsPort = await freePort();
  server = await startServer(database, { WEB_CONCURRENCY: '2', METRICS_PORT: String(metricsPort) });
}, 60_000);

afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

/** Processes that said that they listen, in the order in which they did. */
function listening(): number[] {
  return server.log
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { msg: string; pid: number })
    .filter(({ msg }) => msg === 'listening')
    .map(({ pid }) => pid);
}

async function answers(): Promise<boolean> {
  return (await fetch(new URL('/readyz', server.url))).ok;
}

test('two processes answer on one port, and one that is killed is replaced while the other answers', async () => {
  await until('both listen', () => listening().length === 2);
  const [first, second] = listening();
  expect(first).not.toBe(second);
  process.kill(first!, 'SIGKILL');
  await until('another takes its place', () => listening().length === 3);
  for (let asked = 0; asked < 6; asked += 1) expect(await answers()).toBe(true);
  expect(listening()[2]).not.toBe(second);
});

test('each tells its own figures, on ports that follow each other', async () => {
  const told = await Promise.all(
    [0, 1].map(async (nth) => (await fetch(`http://127.0.0.1:${metricsPort + nth}/metrics`)).text()),
  );
  const starts = told.map((text) => /^process_start_time_seconds (\d\S*)/m.exec(text)?.[1]);
  expect(starts).toEqual([expect.any(String), expect.any(String)]);
  // One of them was replaced above.
  expect(starts[0]).not.toBe(starts[1]);
});

test('end together, and well', async () => {
  const pids = listening().slice(-2);
  server.signal('SIGTERM');
  expect(await server.ended).toBe(0);
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
});

test('end with a code where they cannot start', async () => {
  const nowhere = {
    url: 'postgresql://nobody@127.0.0.1:1/none',
    ownerUrl: 'postgresql://nobody@127.0.0.1:1/none',
  };
  await expect(startServer(nowhere, { WEB_CONCURRENCY: '2' })).rejects.toThrow(/The server ended \(1\)/);
}, 60_000);
