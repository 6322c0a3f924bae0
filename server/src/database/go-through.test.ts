import { goThrough } from './go-through.js';

const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });

function failing(bad: number, error: Error, seen: number[]) {
  return async (row: number): Promise<void> => {
    seen.push(row);
    if (row === bad) throw error;
  };
}

it('goes on after a row that fails, and tells of it at the end', async () => {
  const seen: number[] = [];
  const odd = new Error('odd');
  const run = goThrough([1, 2, 3], failing(2, odd, seen));
  await expect(run).rejects.toMatchObject({ message: '1 of 3 failed', errors: [odd] });
  expect(seen).toEqual([1, 2, 3]);
});

it('does not try the rest while the database is away', async () => {
  const seen: number[] = [];
  await expect(goThrough([1, 2, 3], failing(2, away, seen))).rejects.toBe(away);
  expect(seen).toEqual([1, 2]);
});
