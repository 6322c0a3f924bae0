import { jest } from '@jest/globals';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { useWaitlistNews } from './use-waitlist-news';

const entry = (id: string) => ({ waitlistChanged: { __typename: 'WaitlistEntry', id, state: 'waiting' } });

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => void jest.useRealTimers());

describe('news of the waitlist', () => {
  test('ask for the list again where somebody is new in it, once for many', async () => {
    let asked = 0;
    const { server } = await mountComposable(() => {
      useWaitlistNews(
        (id) => id === 'known',
        () => (asked += 1),
      );
      return {};
    });
    const live = server.last('DeskWaitlistChanged');
    await live.tell(entry('known'));
    jest.advanceTimersByTime(2_000);
    expect(asked).toBe(0);
    await live.tell(entry('new'));
    await live.tell(entry('newer'));
    jest.advanceTimersByTime(2_000);
    expect(asked).toBe(1);
  });
});
