import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';
import {
  MyAppointmentsDocument,
  type AppointmentPeriod,
  type AppointmentSummaryFragment,
} from '../generated/graphql';

export type AppointmentsState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | {
      kind: 'ready';
      appointments: AppointmentSummaryFragment[];
      hasMore: boolean;
      more: 'idle' | 'loading' | 'failed';
    };

const PAGE = 20;

/** The person's own visits, coming or past, a page at a time. */
export function useAppointments(period: () => AppointmentPeriod): {
  state: ComputedRef<AppointmentsState>;
  retry: () => void;
  loadMore: () => Promise<void>;
} {
  const { result, loading, error, refetch, fetchMore } = useQuery(
    MyAppointmentsDocument,
    () => ({ period: period(), first: PAGE }),
    { fetchPolicy: 'cache-and-network' },
  );
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  watch(period, () => (more.value = 'idle'));

  const state = computed<AppointmentsState>(() => {
    const found = result.value?.myAppointments;
    if (!found) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    if (found.edges.length === 0) return loading.value ? { kind: 'loading' } : { kind: 'empty' };
    return {
      kind: 'ready',
      appointments: found.edges.map((edge) => edge.node),
      hasMore: found.pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const asked = period();
    const after = result.value?.myAppointments.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { period: asked, first: PAGE, after } });
      if (asked === period()) more.value = 'idle';
    } catch (cause) {
      console.warn('The next visits could not be loaded', cause);
      if (asked === period()) more.value = 'failed';
    }
  }

  return { state, retry: () => void refetch(), loadMore };
}
