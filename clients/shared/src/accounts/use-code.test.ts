import { jest } from '@jest/globals';
import { digitsOf, useCode, type CodeRefusal, type SentCode } from './use-code';

const inAMinute = (): SentCode => ({ nextCodeAt: new Date(Date.now() + 60_000).toISOString() });

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-03T09:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

function begun(refusals: (CodeRefusal | null)[], more: (SentCode | null)[] = []) {
  const given: string[] = [];
  const code = useCode(inAMinute(), {
    give: (text) => {
      given.push(text);
      return Promise.resolve(refusals.shift() ?? null);
    },
    sendAgain: () => Promise.resolve(more.shift() ?? null),
  });
  return { ...code, given };
}

test.each([
  ['123 456', '123456'],
  ['१२३४५६', '123456'],
  ['１２３４５６', '123456'],
  ['code: 1-2-3', '123'],
])('of %j the digits are %j', (text, digits) => {
  expect(digitsOf(text)).toBe(digits);
});

test('what is no code is not sent', async () => {
  const { typed, give, fault, given } = begun([]);
  typed.value = '12345';
  await give();
  expect(fault.value).toEqual({ kind: 'missing' });
  expect(given).toEqual([]);
});

test('a wrong one says how often one may still try, and goes out of the field', async () => {
  const { typed, give, fault, isOpen } = begun([{ code: 'CODE_WRONG', triesLeft: 3 }]);
  typed.value = '123456';
  await give();
  expect(fault.value).toEqual({ kind: 'wrong', triesLeft: 3 });
  expect([typed.value, isOpen.value]).toEqual(['', true]);
});

test.each([
  ['CODE_TRIES', 'tries'],
  ['CODE_OVER', 'over'],
])('%s leaves nothing to try, until another code is sent', async (code, kind) => {
  const { typed, give, fault, isOpen, sendAgain } = begun([{ code, triesLeft: 0 }], [inAMinute()]);
  typed.value = '123456';
  await give();
  expect([fault.value, isOpen.value]).toEqual([{ kind }, false]);
  await sendAgain();
  expect([fault.value, isOpen.value]).toEqual([null, true]);
});

test('another code can be asked for when the countdown is over', async () => {
  const later = { nextCodeAt: new Date(Date.now() + 120_000).toISOString() };
  const { secondsLeft, sendAgain, sentAgain } = begun([], [later]);
  expect(secondsLeft.value).toBe(60);
  jest.advanceTimersByTime(59_000);
  expect(secondsLeft.value).toBe(1);
  jest.advanceTimersByTime(1_000);
  expect(secondsLeft.value).toBe(0);
  await sendAgain();
  expect([secondsLeft.value, sentAgain.value]).toEqual([60, 1]);
});

test('a device whose clock is wrong waits a minute at most', () => {
  const code = useCode(
    { nextCodeAt: '2026-03-03T12:00:00Z' },
    { give: () => Promise.resolve(null), sendAgain: () => Promise.resolve(null) },
  );
  expect(code.secondsLeft.value).toBe(60);
});

test('when no more can be sent it says so', async () => {
  const { fault, sendAgain, isOpen } = begun([], [null]);
  await sendAgain();
  expect([fault.value, isOpen.value]).toEqual([{ kind: 'noMore' }, false]);
});
