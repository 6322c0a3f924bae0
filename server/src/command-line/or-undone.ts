import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Work of a command that writes where its user said. Whether it fails or is interrupted, what it wrote so far is taken
 * away: half of a clinic's data would lie there for ever. Interrupted, the program ends as signals end one.
 * @param undo at once, since nothing runs after it
 * @throws what the work throws
 */
export async function orUndone<Result>(undo: () => void, work: () => Promise<Result>): Promise<Result> {
  const end = (signal: (typeof SIGNALS)[number]): void => {
    undo();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await work();
  } catch (error) {
    undo();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, end);
  }
}
