import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { datesShown, useDayAddress, type DayAddress } from './use-day-address';

interface Page extends DayAddress {
  today: Ref<string>;
  /** What stands in the address bar by now. */
  address: () => Promise<string>;
}

async function open(at: string): Promise<Page> {
  const today = ref('2026-03-10');
  const { router, install } = await atAddress(at, [testRoute('day', '/day')]);
  const { result } = await mountComposable(() => useDayAddress(() => today.value), { install });
  return {
    ...result,
    today,
    address: async () => {
      await settle();
      return router.currentRoute.value.fullPath;
    },
  };
}

describe('the address of a day', () => {
  test('says everything that is shown, so that a shared link shows the same', async () => {
    const page = await open('/day?date=2026-03-12&view=week&doctor=d&clinic=c&appointment=a&book=any');
    expect(page.date.value).toBe('2026-03-12');
    expect([page.layout.value, page.span.value]).toEqual(['calendar', 'week']);
    expect(page.doctorId.value).toBe('d');
    expect(page.clinicId.value).toBe('c');
    expect(page.visitId.value).toBe('a');
    expect(page.bookFor.value).toBe('any');
  });

  test('without anything is the list of today, also past midnight', async () => {
    const page = await open('/day');
    expect([page.date.value, page.layout.value, page.span.value]).toEqual(['2026-03-10', 'list', 'day']);
    page.today.value = '2026-03-11';
    expect(page.date.value).toBe('2026-03-11');
  });

  test('that makes no sense counts as left out', async () => {
    const page = await open('/day?date=2026-02-31&view=month&doctor=d&doctor=e');
    expect([page.date.value, page.layout.value, page.doctorId.value]).toEqual(['2026-03-10', 'list', '']);
  });

  test('holds a choice, keeps the rest, and loses what is usual', async () => {
    const page = await open('/day?clinic=c');
    page.date.value = '2026-03-12';
    expect(await page.address()).toBe('/day?clinic=c&date=2026-03-12');
    page.span.value = 'week';
    expect(await page.address()).toBe('/day?clinic=c&date=2026-03-12&view=list-week');
    page.layout.value = 'calendar';
    expect(await page.address()).toBe('/day?clinic=c&date=2026-03-12&view=week');
    page.date.value = '2026-03-10';
    expect(await page.address()).toBe('/day?clinic=c&view=week');
    page.clinicId.value = '';
    expect(await page.address()).toBe('/day?view=week');
    page.layout.value = 'list';
    expect(await page.address()).toBe('/day?view=list-week');
    page.span.value = 'day';
    expect(await page.address()).toBe('/day');
  });
});

test('a week is shown from Monday to Sunday, whichever of its days is asked for', () => {
  expect(datesShown('2026-03-10', 'day')).toEqual({ from: '2026-03-10', to: '2026-03-10', step: 1 });
  for (const date of ['2026-03-09', '2026-03-15']) {
    expect(datesShown(date, 'week')).toEqual({ from: '2026-03-09', to: '2026-03-15', step: 7 });
  }
});
