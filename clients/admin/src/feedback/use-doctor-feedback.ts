import { usePages, type PagesState } from '@smart-healthcare/shared/graphql/use-pages';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import {
  DoctorFeedbackDocument,
  RatedDoctorDocument,
  type RatedDoctorQuery,
  type RatingEntryFragment,
} from '../generated/graphql';
import { filterOf, type FeedbackView } from './feedback-view';

const PAGE = 20;

/** The ratings of one doctor, a page at a time, and what they come to. Doctors see their own. */
export function useDoctorFeedback(
  view: () => FeedbackView,
  mustChoose: () => boolean,
): {
  state: ComputedRef<PagesState<RatingEntryFragment> | { kind: 'unchosen' }>;
  doctor: ComputedRef<RatedDoctorQuery['managedDoctor']['doctor'] | null>;
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
  /** Asks anew what the ratings come to, after one was hidden or shown. */
  recount: () => Promise<unknown> | undefined;
} {
  const isUnchosen = computed(() => mustChoose() && view().doctorId === '');
  const doctorId = computed(() => view().doctorId || null);
  const enabled = computed(() => !isUnchosen.value);
  const ratings = usePages(
    DoctorFeedbackDocument,
    () => ({ doctorId: doctorId.value, filter: filterOf(view()), first: PAGE }),
    ({ doctorFeedback }) => doctorFeedback,
    () => ({ enabled: enabled.value }),
  );
  const { result: rated, refetch: recount } = useQuery(
    RatedDoctorDocument,
    () => ({ doctorId: doctorId.value }),
    () => ({ enabled: enabled.value, fetchPolicy: 'cache-and-network' }),
  );

  return {
    state: computed(() => (isUnchosen.value ? { kind: 'unchosen' } : ratings.state.value)),
    doctor: computed(() => (isUnchosen.value ? null : (rated.value?.managedDoctor.doctor ?? null))),
    refresh: ratings.refresh,
    loadMore: ratings.loadMore,
    recount,
  };
}
