import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';
import { MyPatientsDocument, type MyPatientsQuery } from '../generated/graphql';

export type MyPatient = MyPatientsQuery['myPatients']['edges'][number]['node'];

export type MyPatientsState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | { kind: 'ready'; patients: MyPatient[]; hasMore: boolean; more: 'idle' | 'loading' | 'failed' };

const PAGE = 25;

/** The patients whom the doctor sees or saw, by name, a page at a time; of one name when words are given. */
export function useMyPatients(words: () => string): {
  state: ComputedRef<MyPatientsState>;
  retry: () => void;
  loadMore: () => Promise<void>;
} {
  const variables = computed(() => ({ words: words() || null, first: PAGE }));
  const { result, loading, error, refetch, fetchMore } = useQuery(MyPatientsDocument, variables, {
    fetchPolicy: 'cache-and-network',
  });
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  watch(words, () => (more.value = 'idle'));

  const state = computed<MyPatientsState>(() => {
    const found = result.value?.myPatients;
    if (!found) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    if (found.edges.length === 0) return loading.value ? { kind: 'loading' } : { kind: 'empty' };
    return {
      kind: 'ready',
      patients: found.edges.map(({ node }) => node),
      hasMore: found.pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const asked = variables.value;
    const after = result.value?.myPatients.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { ...asked, after } });
      if (asked === variables.value) more.value = 'idle';
    } catch (cause) {
      console.warn('The next patients could not be loaded', cause);
      if (asked === variables.value) more.value = 'failed';
    }
  }

  return { state, retry: () => void refetch(), loadMore };
}
