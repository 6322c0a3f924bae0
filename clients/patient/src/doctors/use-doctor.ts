import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { DoctorDetailsDocument, type DoctorDetailsQuery } from '../generated/graphql';

export type DoctorDetails = NonNullable<DoctorDetailsQuery['doctor']>;

export type DoctorState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'ready'; doctor: DoctorDetails };

/** Ratings that a doctor's page shows first. */
export const FEEDBACK_STEP = 5;
/** The longest page that the server gives. */
const FEEDBACK_MOST = 50;

/** One doctor's page, with feedback a few at a time. */
export function useDoctor(id: () => string): {
  state: ComputedRef<DoctorState>;
  retry: () => void;
  hasMoreFeedback: ComputedRef<boolean>;
  isLoadingFeedback: Readonly<Ref<boolean>>;
  moreFeedback: () => void;
} {
  const feedbackCount = ref(FEEDBACK_STEP);
  watch(id, () => (feedbackCount.value = FEEDBACK_STEP));
  const { result, loading, error, refetch } = useQuery(
    DoctorDetailsDocument,
    () => ({ id: id(), feedbackCount: feedbackCount.value }),
    { fetchPolicy: 'cache-and-network', keepPreviousResult: true },
  );

  const state = computed<DoctorState>(() => {
    const doctor = result.value?.doctor;
    // The former doctor stays in the result while the next one loads.
    if (doctor?.id === id()) return { kind: 'ready', doctor };
    if (loading.value) return { kind: 'loading' };
    if (error.value && !isNotFound(error.value)) return { kind: 'failed', error: error.value };
    return { kind: 'missing' };
  });

  return {
    state,
    retry: () => void askAgain(refetch),
    hasMoreFeedback: computed(
      () =>
        state.value.kind === 'ready' &&
        state.value.doctor.feedback.length >= feedbackCount.value &&
        feedbackCount.value < FEEDBACK_MOST,
    ),
    isLoadingFeedback: loading,
    moreFeedback: () => {
      feedbackCount.value = Math.min(FEEDBACK_MOST, feedbackCount.value + 2 * FEEDBACK_STEP);
    },
  };
}
