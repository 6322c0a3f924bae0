import { useQuery } from '@vue/apollo-composable';
import { computed, ref, type ComputedRef } from 'vue';
import { MyRecordAccessDocument, type MyRecordAccessQuery } from '../generated/graphql';

export type RecordAccess = MyRecordAccessQuery['myRecordAccess']['edges'][number]['node'];

export type RecordAccessState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | { kind: 'ready'; entries: RecordAccess[]; hasMore: boolean; more: 'idle' | 'loading' | 'failed' };

const PAGE = 8;

/** Who opened or changed the person's own record, latest first, a page at a time. */
export function useRecordAccess(): {
  state: ComputedRef<RecordAccessState>;
  retry: () => void;
  loadMore: () => Promise<void>;
} {
  const { result, loading, error, refetch, fetchMore } = useQuery(
    MyRecordAccessDocument,
    { first: PAGE },
    { fetchPolicy: 'cache-and-network' },
  );
  const more = ref<'idle' | 'loading' | 'failed'>('idle');

  const state = computed<RecordAccessState>(() => {
    const found = result.value?.myRecordAccess;
    if (!found) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    if (found.edges.length === 0) return loading.value ? { kind: 'loading' } : { kind: 'empty' };
    return {
      kind: 'ready',
      entries: found.edges.map(({ node }) => node),
      hasMore: found.pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const after = result.value?.myRecordAccess.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { first: PAGE, after } });
      more.value = 'idle';
    } catch (cause) {
      console.warn('The next lines could not be loaded', cause);
      more.value = 'failed';
    }
  }

  return { state, retry: () => void refetch(), loadMore };
}
