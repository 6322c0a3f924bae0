import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import type { DoctorSearch } from './search-address';
import { useNearestFits } from './use-nearest-fits';

const found = (startsAt: string): Said => ({
  searchDoctors: {
    edges: [
      {
        cursor: 'c',
        node: {
          distanceKm: 80,
          doctor: { id: 'd' },
          nextFreeTimes: [{ startsAt, clinic: { id: 'k', timeZone: 'Asia/Kolkata' } }],
        },
      },
    ],
    pageInfo: { endCursor: null, hasNextPage: false },
  },
});

describe('what a search that found nobody comes nearest to', () => {
  test('is not asked for while there is nothing to come near to', async () => {
    const search = ref<DoctorSearch | null>(null);
    const { result, server } = await mountComposable(() => useNearestFits(() => search.value));
    search.value = { words: 'xylophone', sort: 'SOONEST' };
    await settle();
    expect(server.all('SearchDoctors')).toEqual([]);
    expect([result.nextDate.value, result.nearest.value]).toEqual([null, null]);
  });

  test('is the next date of the clinic with a free time after the one that was asked for', async () => {
    const search: DoctorSearch = { words: 'back', date: '2026-03-02', sort: 'RATING' };
    const { result, server } = await mountComposable(() => useNearestFits(() => search));
    const { variables } = server.last('SearchDoctors');
    expect(variables).toEqual({
      filter: { words: 'back', freeFrom: new Date('2026-03-03T00:00').toISOString() },
      sort: 'SOONEST',
      first: 1,
    });
    await server.last('SearchDoctors').answer(found('2026-03-05T20:00:00.000Z'));
    expect(result.nextDate.value).toBe('2026-03-06');
    expect(result.nearest.value).toBeNull();
  });

  test('is the nearest doctor however far', async () => {
    const search: DoctorSearch = { near: { latitude: 1, longitude: 2 }, sort: 'DISTANCE' };
    const { result, server } = await mountComposable(() => useNearestFits(() => search));
    expect(server.last('SearchDoctors').variables).toEqual({
      filter: { near: { latitude: 1, longitude: 2 }, withinKm: null },
      sort: 'DISTANCE',
      first: 1,
    });
    await server.last('SearchDoctors').answer(found('2026-03-05T20:00:00.000Z'));
    expect(result.nearest.value).toMatchObject({ distanceKm: 80, doctor: { id: 'd' } });
    expect(result.nextDate.value).toBeNull();
  });
});
