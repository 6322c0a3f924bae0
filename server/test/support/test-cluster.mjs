import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What the tests find in their environment. */
export const CLUSTER_VARIABLE = 'TEST_CLUSTER';

/** @type {import('node:child_process').ChildProcess | undefined} */
let keeper;

/**
 * Starts the run's own PostgreSQL, once for all projects of the run. A process of its own keeps it, which ends it
 * and removes its data when this one ends in whatever way.
 */
export async function startTestDatabase() {
  for (const name of Object.keys(process.env)) {
    if (/^(PG|DATABASE_)/.test(name)) delete process.env[name];
  }
  if (keeper) return;
  keeper = spawn(process.execPath, [path.join(import.meta.dirname, 'keep-cluster.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  let answer = '';
  keeper.stdout?.on('data', (chunk) => (answer += chunk));
  const failed = once(keeper, 'exit').then(() => {
    throw new Error('The PostgreSQL of the tests did not start.');
  });
  while (!answer.endsWith('\n')) {
    if (keeper.stdout) await Promise.race([once(keeper.stdout, 'data'), failed]);
  }
  failed.catch(() => undefined); // From here on its end is the teardown's doing, or shows as failing queries.
  process.env[CLUSTER_VARIABLE] = answer.trim();
}

/** Ends the run's PostgreSQL and waits until its data is gone. */
export async function stopTestDatabase() {
  if (!keeper) return;
  const ended = once(keeper, 'exit');
  keeper.stdin?.end();
  keeper = undefined;
  await ended;
}
