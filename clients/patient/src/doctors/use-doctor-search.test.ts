import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import type { DoctorSearch } from './search-address';
import { useDoctorSearch } from './use-doctor-search';

type Found = Mounted<ReturnType<typeof useDoctorSearch>> & { search: Ref<DoctorSearch> };

async function open(asked: DoctorSearch): Promise<Found> {
  const search = ref(asked);
  return { ...(await mountComposable(() => useDoctorSearch(() => search.value, 2))), search };
}

const page = (ids: string[], hasNextPage = false): Said => ({
  searchDoctors: {
    edges: ids.map((id) => ({ cursor: id, node: { doctor: { id } } })),
    pageInfo: { endCursor: ids.at(-1) ?? null, hasNextPage },
  },
});

/** Doctors on the screen, or the state that there is instead. */
function shown({ result }: Found): string[] {
  const state = result.state.value;
  return state.kind === 'ready' ? state.rows.map(({ doctor }) => doctor.id) : [state.kind];
}

describe('doctors that fit a search', () => {
  test('are asked for with what restricts it, fees in the smallest unit', async () => {
    const here = await open({ city: 'Pune', maxFee: 50, sort: 'FEE' });
    expect(here.server.all('SearchDoctors')).toEqual([]);
    await here.server.last('SearchCurrency').answer({ bookingRules: { currency: 'KWD' } });
    expect(here.server.last('SearchDoctors').variables).toEqual({
      filter: { city: 'Pune', maxFee: 50_000 },
      sort: 'FEE',
      first: 2,
    });
    await here.server.last('SearchDoctors').answer(page([]));
    expect(shown(here)).toEqual(['empty']);
  });

  test('up to a fee are not waited for without end when its currency cannot be had', async () => {
    const here = await open({ maxFee: 50, sort: 'FEE' });
    expect(shown(here)).toEqual(['loading']);
    await here.server.last('SearchCurrency').lose();
    expect(shown(here)).toEqual(['failed']);
    const again = here.result.refresh();
    await settle();
    await here.server.last('SearchCurrency').answer({ bookingRules: { currency: 'USD' } });
    await again;
    await here.server.last('SearchDoctors').answer(page(['a']));
    expect(shown(here)).toEqual(['a']);
  });

  test('come a page at a time', async () => {
    const here = await open({ sort: 'SOONEST' });
    await here.server.last('SearchDoctors').answer(page(['a', 'b'], true));
    void here.result.loadMore();
    await settle();
    expect(here.server.last('SearchDoctors').variables.after).toBe('b');
    await here.server.last('SearchDoctors').answer(page(['c']));
    expect(shown(here)).toEqual(['a', 'b', 'c']);
  });

  test('of a changed search are never those of the former one', async () => {
    const here = await open({ words: 'heart', sort: 'SOONEST' });
    const late = here.server.last('SearchDoctors');
    here.search.value = { words: 'skin', sort: 'SOONEST' };
    await settle();
    await late.answer(page(['h']));
    expect(shown(here)).toEqual(['loading']);
    await here.server.last('SearchDoctors').answer(page(['s']));
    expect(shown(here)).toEqual(['s']);
  });

  test('can be asked for again where none came', async () => {
    const here = await open({ sort: 'SOONEST' });
    await here.server.last('SearchDoctors').lose();
    expect(shown(here)).toEqual(['failed']);
    void here.result.refresh();
    await settle();
    await here.server.last('SearchDoctors').answer(page(['a']));
    expect(shown(here)).toEqual(['a']);
  });
});
