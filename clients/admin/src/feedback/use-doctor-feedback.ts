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

/**
 * The ratings of one doctor, a page at a time, and what they come to. Doctors see their own; administrators who chose
 * nobody see those of all, which come to nothing together.
 */
export function useDoctorFeedback(
  view: () => FeedbackView,
  isOfAll: () => boolean,
): {
  state: ComputedRef<PagesState<RatingEntryFragment>>;
  doctor: ComputedRef<RatedDoctorQuery['managedDoctor']['doctor'] | null>;
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
  /** Asks anew what the ratings come to, after one was hidden or shown. */
  recount: () => Promise<unknown> | undefined;
} {
  const isWhole = computed(() => isOfAll() && view().doctorId === '');
  const doctorId = computed(() => view().doctorId || null);
  const ratings = usePages(
    DoctorFeedbackDocument,
    () => ({ doctorId: doctorId.value, filter: filterOf(view()), first: PAGE }),
    ({ doctorFeedback }) => doctorFeedback,
  );
  const { result: rated, refetch: recount } = useQuery(
    RatedDoctorDocument,
    () => ({ doctorId: doctorId.value }),
    () => ({ enabled: !isWhole.value, fetchPolicy: 'cache-and-network' }),
  );

  return {
    state: ratings.state,
    doctor: computed(() => (isWhole.value ? null : (rated.value?.managedDoctor.doctor ?? null))),
    refresh: ratings.refresh,
    loadMore: ratings.loadMore,
    recount,
  };
}
