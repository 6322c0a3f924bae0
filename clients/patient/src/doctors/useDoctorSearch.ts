import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';
import { SearchDoctorsDocument, type SearchDoctorsQuery } from '../generated/graphql';
import { searchFilter, type DoctorSearch } from './searchAddress';

export type DoctorHit = SearchDoctorsQuery['searchDoctors']['edges'][number]['node'];

/** What a list of doctors shows. */
export type DoctorSearchState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | { kind: 'ready'; hits: DoctorHit[]; hasMore: boolean; more: 'idle' | 'loading' | 'failed' };

/** Doctors that fit a search, a page at a time. A changed search starts anew; answers to the old one are dropped. */
export function useDoctorSearch(
  search: () => DoctorSearch,
  first: number,
): { state: ComputedRef<DoctorSearchState>; retry: () => void; loadMore: () => Promise<void> } {
  const variables = computed(() => ({ filter: searchFilter(search()), sort: search().sort, first }));
  const { result, loading, error, refetch, fetchMore } = useQuery(SearchDoctorsDocument, variables, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  watch(variables, () => (more.value = 'idle'));

  const state = computed<DoctorSearchState>(() => {
    const found = result.value?.searchDoctors;
    if (!found) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    if (found.edges.length === 0) return loading.value ? { kind: 'loading' } : { kind: 'empty' };
    return {
      kind: 'ready',
      hits: found.edges.map((edge) => edge.node),
      hasMore: found.pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const asked = variables.value;
    const after = result.value?.searchDoctors.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { ...asked, after } });
      if (asked === variables.value) more.value = 'idle';
    } catch (cause) {
      console.warn('The next doctors could not be loaded', cause);
      if (asked === variables.value) more.value = 'failed';
    }
  }

  return { state, retry: () => void refetch(), loadMore };
}
