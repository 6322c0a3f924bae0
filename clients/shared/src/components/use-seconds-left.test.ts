import { jest } from '@jest/globals';
import { mountComposable } from '../testing/mount-composable';
import { useSecondsLeft } from './use-seconds-left';

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => void jest.useRealTimers());

describe('the seconds of a wait', () => {
  test('are counted down to none, and no further', async () => {
    const { result } = await mountComposable(() => useSecondsLeft(Date.now() + 2_500));
    expect(result.value).toBe(3);
    jest.advanceTimersByTime(1_000);
    expect(result.value).toBe(2);
    jest.advanceTimersByTime(2_000);
    expect(result.value).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('are right again after the page slept', async () => {
    const { result } = await mountComposable(() => useSecondsLeft(Date.now() + 60_000));
    jest.setSystemTime(Date.now() + 45_000);
    jest.advanceTimersByTime(1_000);
    expect(result.value).toBe(14);
  });

  test('are counted no more once nobody looks', async () => {
    const { leave } = await mountComposable(() => useSecondsLeft(Date.now() + 60_000));
    expect(jest.getTimerCount()).toBe(1);
    await leave();
    expect(jest.getTimerCount()).toBe(0);
  });
});
