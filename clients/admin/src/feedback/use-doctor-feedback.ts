import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';
import {
  DoctorFeedbackDocument,
  RatedDoctorDocument,
  type RatedDoctorQuery,
  type RatingEntryFragment,
} from '../generated/graphql';
import { filterOf, type FeedbackView } from './feedback-view';

export type FeedbackState =
  | { kind: 'unchosen' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | {
      kind: 'ready';
      ratings: RatingEntryFragment[];
      hasMore: boolean;
      more: 'idle' | 'loading' | 'failed';
    };

const PAGE = 20;

/** The ratings of one doctor, a page at a time, and what they come to. Doctors see their own. */
export function useDoctorFeedback(
  view: () => FeedbackView,
  mustChoose: () => boolean,
): {
  state: ComputedRef<FeedbackState>;
  doctor: ComputedRef<RatedDoctorQuery['managedDoctor']['doctor'] | null>;
  retry: () => void;
  loadMore: () => Promise<void>;
  /** Asks anew what the ratings come to, after one was hidden or shown. */
  recount: () => Promise<unknown> | undefined;
} {
  const isUnchosen = computed(() => mustChoose() && view().doctorId === '');
  const variables = computed(() => ({
    doctorId: view().doctorId || null,
    filter: filterOf(view()),
    first: PAGE,
  }));
  const options = computed(() => ({
    enabled: !isUnchosen.value,
    fetchPolicy: 'cache-and-network' as const,
  }));
  const { result, loading, error, refetch, fetchMore } = useQuery(DoctorFeedbackDocument, variables, options);
  const { result: rated, refetch: recount } = useQuery(
    RatedDoctorDocument,
    () => ({ doctorId: variables.value.doctorId }),
    options,
  );
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  watch(variables, () => (more.value = 'idle'));

  const state = computed<FeedbackState>(() => {
    if (isUnchosen.value) return { kind: 'unchosen' };
    const found = result.value?.doctorFeedback;
    if (!found) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    if (found.edges.length === 0) return loading.value ? { kind: 'loading' } : { kind: 'empty' };
    return {
      kind: 'ready',
      ratings: found.edges.map(({ node }) => node),
      hasMore: found.pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const asked = variables.value;
    const after = result.value?.doctorFeedback.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { ...asked, after } });
      if (asked === variables.value) more.value = 'idle';
    } catch (cause) {
      console.warn('The next ratings could not be loaded', cause);
      if (asked === variables.value) more.value = 'failed';
    }
  }

  return {
    state,
    doctor: computed(() => (isUnchosen.value ? null : (rated.value?.managedDoctor.doctor ?? null))),
    retry: () => void refetch(),
    loadMore,
    recount,
  };
}
