import { useQuery, useSubscription } from '@vue/apollo-composable';
import { computed, onBeforeUnmount, onMounted, type ComputedRef } from 'vue';
import { ScheduleChangedDocument, ScheduleDocument, type DeskVisitFragment } from '../generated/graphql';

export type ScheduleState =
  | { kind: 'unchosen' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; visits: DeskVisitFragment[] };

export interface ScheduleQuestion {
  /** Null: the viewer's own, or all doctors of the clinic. */
  doctorId: string | null;
  clinicId: string | null;
  /** Local dates, both included. */
  from: string;
  to: string;
}

/** Several changes at once, as when a doctor's hours change, are one question. */
const SETTLE_MS = 250;

/**
 * The appointments of some dates, live. An event writes the visit that it tells of into the cache, so that what is
 * shown changes at once; the list itself, which visits it has, is asked anew.
 *
 * @param question null while it is not chosen whose appointments
 */
export function useSchedule(question: () => ScheduleQuestion | null): {
  state: ComputedRef<ScheduleState>;
  refresh: () => Promise<void>;
} {
  const enabled = computed(() => question() !== null);
  const { result, loading, error, refetch } = useQuery(
    ScheduleDocument,
    () => question() ?? { doctorId: null, clinicId: null, from: '', to: '' },
    () => ({ enabled: enabled.value, fetchPolicy: 'cache-and-network' }),
  );

  const state = computed<ScheduleState>(() => {
    if (!enabled.value) return { kind: 'unchosen' };
    const visits = result.value?.schedule;
    if (visits) return { kind: 'ready', visits };
    return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
  });

  async function refresh(): Promise<void> {
    if (enabled.value) await refetch();
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((cause: unknown) => {
        // What is shown stays; the next event, coming back online or the next look asks again.
        console.warn('The appointments could not be asked for again', cause);
      });
    }, SETTLE_MS);
  }

  const { onResult } = useSubscription(
    ScheduleChangedDocument,
    () => ({ doctorId: question()?.doctorId ?? null }),
    () => ({ enabled: enabled.value }),
  );
  onResult(refreshSoon);

  // A laptop that slept, or a line that was down, has missed events.
  function onBack(): void {
    if (document.visibilityState === 'visible') refreshSoon();
  }
  onMounted(() => {
    document.addEventListener('visibilitychange', onBack);
    window.addEventListener('online', onBack);
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onBack);
    window.removeEventListener('online', onBack);
  });

  return { state, refresh };
}
