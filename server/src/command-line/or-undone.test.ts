import { jest } from '@jest/globals';
import { orUndone } from './or-undone.js';

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('work that is interrupted by %s leaves nothing, and ends with %i', async (signal, code) => {
  const done: string[] = [];
  const exit = jest.spyOn(process, 'exit').mockImplementation((given) => {
    done.push(`exit ${given}`);
    return undefined as never;
  });
  try {
    await orUndone(
      () => done.push('undone'),
      () => {
        process.emit(signal, signal);
        return Promise.resolve();
      },
    );
  } finally {
    exit.mockRestore();
  }
  expect(done).toEqual(['undone', `exit ${code}`]);
});

it('work that fails leaves nothing, and what is done stays', async () => {
  const before = process.listenerCount('SIGINT');
  let undone = 0;
  const undo = () => (undone += 1);
  await expect(orUndone(undo, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(undone).toBe(1);
  expect(await orUndone(undo, () => Promise.resolve('done'))).toBe('done');
  expect([undone, process.listenerCount('SIGINT')]).toEqual([1, before]);
});
