import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useSearchAddress } from './use-search-address';

const routes = [testRoute('home', '/'), testRoute('doctors', '/doctors')];

describe('the search in the address', () => {
  test('is read from a shared link', async () => {
    const { install } = await atAddress('/doctors?city=Pune&rating=4&sort=fee', routes);
    const { result } = await mountComposable(useSearchAddress, { install });
    expect(result.search.value).toEqual({ city: 'Pune', minRating: 4, sort: 'FEE' });
  });

  test('leads to the list from any page, and back takes one change again', async () => {
    const { router, install } = await atAddress('/', routes);
    const { result } = await mountComposable(useSearchAddress, { install });
    expect(result.search.value).toEqual({ sort: 'SOONEST' });
    result.setSearch({ city: 'Pune', sort: 'SOONEST' });
    await settle();
    result.setSearch({ city: 'Pune', date: '2026-03-03', sort: 'SOONEST' });
    await settle();
    expect(router.currentRoute.value.fullPath).toBe('/doctors?city=Pune&date=2026-03-03');
    router.back();
    await settle();
    expect(result.search.value).toEqual({ city: 'Pune', sort: 'SOONEST' });
    router.back();
    await settle();
    expect(router.currentRoute.value.name).toBe('home');
  });
});
