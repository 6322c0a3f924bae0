import { jest } from '@jest/globals';
import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useAddressFilters, useSearchText } from './use-address-filters';

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => void jest.useRealTimers());

async function open(at: string) {
  let arrive: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => (arrive = resolve));
  const { router, install } = await atAddress(at, [
    testRoute('list', '/list'),
    // As a page whose code is still to be loaded.
    testRoute('record', '/record', { beforeEnter: () => loaded }),
  ]);
  const mounted = await mountComposable(
    () => {
      const filters = useAddressFilters(['q', 'role']);
      return { filters, text: useSearchText(filters, 'q') };
    },
    { install },
  );
  const { text, filters } = mounted.result;
  return {
    ...mounted,
    text,
    filters,
    router,
    arrive,
    at: () => router.currentRoute.value.fullPath,
    type: async (typed: string) => {
      text.value = typed;
      await settle();
    },
    rest: async (milliseconds = 250) => {
      jest.advanceTimersByTime(milliseconds);
      await settle();
    },
  };
}

describe('the filters of a list', () => {
  test('are what the address says, and what it says twice counts as left out', async () => {
    const { filters } = await open('/list?q=ra&role=doctor&role=admin');
    expect(filters.values.value).toEqual({ q: 'ra', role: '' });
    expect(filters.isNarrowed.value).toBe(true);
  });

  test('go into the address, keep the rest of it, and leave it once they are empty', async () => {
    const { filters, at } = await open('/list?other=1');
    expect(filters.isNarrowed.value).toBe(false);
    filters.set({ role: 'doctor' });
    await settle();
    expect(at()).toBe('/list?other=1&role=doctor');
    filters.set({ role: '' });
    await settle();
    expect(at()).toBe('/list?other=1');
  });

  test('are all undone at once, with the text of the field', async () => {
    const { filters, text, at } = await open('/list?q=ra&role=doctor&other=1');
    filters.clear();
    await settle();
    expect([at(), text.value]).toEqual(['/list?other=1', '']);
  });
});

describe('the text of a search', () => {
  test('reaches the address once typing rests, without spaces around it', async () => {
    const { text, at, type, rest } = await open('/list');
    await type('r');
    await rest(249);
    await type(' ra ');
    await rest(249);
    expect(at()).toBe('/list');
    await rest(1);
    expect([at(), text.value]).toEqual(['/list?q=ra', ' ra ']);
  });

  test('is not lost to a choice made meanwhile, nor is the choice', async () => {
    const { filters, at, type, rest } = await open('/list');
    await type('ra');
    filters.set({ role: 'doctor' });
    await settle();
    await rest();
    expect(at()).toBe('/list?role=doctor&q=ra');
  });

  test('follows the address when that goes back', async () => {
    const { router, text, at, rest } = await open('/list?q=ra');
    await router.replace('/list');
    await settle();
    expect(text.value).toBe('');
    await rest();
    expect(at()).toBe('/list');
  });

  test('does not hold up whoever follows a link before it rests, nor go into the next address', async () => {
    const { router, arrive, at, type, rest } = await open('/list');
    await type('ra');
    void router.push('/record');
    await settle();
    await rest();
    arrive();
    await settle();
    await rest();
    expect(at()).toBe('/record');
  });
});
