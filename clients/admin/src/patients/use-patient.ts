import { readFailure } from '@smart-healthcare/shared/graphql/error-messages';
import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';
import {
  PatientRecordDocument,
  type PatientRecordQuery,
  type VisitInHistoryFragment,
} from '../generated/graphql';

export type PatientState =
  | { kind: 'loading' }
  /** There is no such patient, or not for this account: the server answers both alike. */
  | { kind: 'missing' }
  | { kind: 'failed'; error: unknown }
  | {
      kind: 'ready';
      record: Omit<PatientRecordQuery['patientRecord'], 'visits'>;
      visits: VisitInHistoryFragment[];
      hasMore: boolean;
      more: 'idle' | 'loading' | 'failed';
    };

const PAGE = 10;

/** A patient's record with the visits a page at a time. The server is asked each time: opening it is audited. */
export function usePatient(patientId: () => string): {
  state: ComputedRef<PatientState>;
  retry: () => void;
  loadMore: () => Promise<void>;
} {
  const { result, loading, error, refetch, fetchMore } = useQuery(
    PatientRecordDocument,
    () => ({ id: patientId(), first: PAGE }),
    { fetchPolicy: 'cache-and-network' },
  );
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  watch(patientId, () => (more.value = 'idle'));

  const state = computed<PatientState>(() => {
    const found = result.value?.patientRecord;
    if (error.value && !loading.value) {
      if (readFailure(error.value).code === 'NOT_FOUND') return { kind: 'missing' };
      if (!found) return { kind: 'failed', error: error.value };
    }
    if (!found) return { kind: 'loading' };
    const { visits, ...record } = found;
    return {
      kind: 'ready',
      record,
      visits: visits.edges.map(({ node }) => node),
      hasMore: visits.pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const asked = patientId();
    const after = result.value?.patientRecord.visits.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { id: asked, first: PAGE, after } });
      if (asked === patientId()) more.value = 'idle';
    } catch (cause) {
      console.warn('The next visits could not be loaded', cause);
      if (asked === patientId()) more.value = 'failed';
    }
  }

  return { state, retry: () => void refetch(), loadMore };
}
