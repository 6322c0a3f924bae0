import { median } from './load.js';

const ROUNDS = 9;
const ROWS = 20_000;

/**
 * A fixed piece of work: what the machine itself is like at this moment. Absolute figures stand beside it, so that those
 * of two machines, or of a busy and a quiet one, can be compared.
 * @returns median milliseconds of writing and reading the same rows as JSON
 */
export function fixedWork(): number {
  const rows = Array.from({ length: ROWS }, (_, id) => ({
    id,
    name: `Doctor Number ${id}`,
    free: id % 7 === 0,
  }));
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    const back = JSON.parse(JSON.stringify(rows)) as unknown[];
    if (back.length !== ROWS) throw new Error('JSON lost rows');
    return performance.now() - from;
  });
  return median(times);
}
