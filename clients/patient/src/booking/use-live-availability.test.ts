import { jest } from '@jest/globals';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { useLiveAvailability } from './use-live-availability';

const span = { doctorId: 'd', from: '2026-03-02', to: '2026-03-15' };

type Span = typeof span | null;

/** It gives nothing back; what it asks and calls is looked at. */
function live(of: Span, refetch: () => Promise<void>): ReturnType<typeof mountComposable<true>> {
  return mountComposable(() => {
    useLiveAvailability(() => of, refetch);
    return true as const;
  });
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

test('listens to the dates on the screen, and to nothing while there are none', async () => {
  const refetch = async (): Promise<void> => undefined;
  const { server } = await live(span, refetch);
  expect(server.last('AvailabilityChanged').variables).toEqual(span);
  const idle = await live(null, refetch);
  expect(idle.server.all('AvailabilityChanged')).toEqual([]);
});

test('asks in intervals without a socket, at once when the connection is back, and no more once it left', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const refetch = jest.fn(async () => undefined);
  const { server, leave } = await live(span, refetch);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(refetch).not.toHaveBeenCalled();
  await server.last('AvailabilityChanged').lose();
  await jest.advanceTimersByTimeAsync(30_000);
  expect(refetch).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('online'));
  expect(refetch).toHaveBeenCalledTimes(2);
  await leave();
  window.dispatchEvent(new Event('online'));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(refetch).toHaveBeenCalledTimes(2);
  warned.mockRestore();
});
