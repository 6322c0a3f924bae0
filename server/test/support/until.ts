import { setTimeout as sleep } from 'node:timers/promises';

/** How long a test waits for what is bound to come, on the slowest machine. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Waits until something holds.
 * @throws Error that names what did not come about
 */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await sleep(10);
  }
}
