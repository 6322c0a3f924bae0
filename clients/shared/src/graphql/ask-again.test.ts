import { jest } from '@jest/globals';
import { askAgain } from './ask-again';

let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => void (warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)));
afterEach(() => warned.mockRestore());

test('asking again ends with the answer', async () => {
  let answered = false;
  await askAgain(() => Promise.resolve().then(() => void (answered = true)));
  expect(answered).toBe(true);
  expect(warned).not.toHaveBeenCalled();
});

test('asking again without an answer is noted and rejects nothing', async () => {
  const cause = new Error('The line broke');
  await askAgain(() => Promise.reject(cause));
  expect(warned.mock.calls).toEqual([[expect.any(String), cause]]);
});

test('asking again while there is nothing to ask does nothing', async () => {
  await askAgain(() => undefined);
  expect(warned).not.toHaveBeenCalled();
});
