import { setTimeout } from 'node:timers/promises';

/**
 * Settles as the work does, and no sooner than after so many milliseconds: how long it takes to find nothing is not to
 * tell that nothing is there.
 */
export async function noSoonerThan<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const [outcome] = await Promise.allSettled([work, setTimeout(milliseconds)]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
