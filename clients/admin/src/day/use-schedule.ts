import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { onReconnect } from '@smart-healthcare/shared/graphql/socket';
import { useApolloClient, useQuery, useSubscription } from '@vue/apollo-composable';
import { computed, onBeforeUnmount, onMounted, watch, type ComputedRef } from 'vue';
import {
  DeskVisitDetailsFragmentDoc,
  DeskVisitFragmentDoc,
  ScheduleChangedDocument,
  ScheduleDocument,
  type DeskVisitDetailsFragment,
  type DeskVisitFragment,
} from '../generated/graphql';
import { isOutdated, withVisit, type ScheduleQuestion } from './schedule-list';

export type ScheduleState =
  | { kind: 'unchosen' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  /** `old`: asking again failed, so this may not be how it is now. */
  | { kind: 'ready'; visits: DeskVisitFragment[]; old: boolean };

/** Several reasons to ask again at once are one question. */
const SETTLE_MS = 250;
const TICK_MS = 30_000;

/**
 * The appointments of some dates, live. Events and the answers to own acts take the same way: `take`.
 *
 * @param question null while it is not chosen whose appointments
 */
export function useSchedule(question: () => ScheduleQuestion | null): {
  state: ComputedRef<ScheduleState>;
  refresh: () => Promise<void>;
  /** Puts a visit as the server told it into all that is shown. */
  take: (visit: DeskVisitFragment | DeskVisitDetailsFragment) => void;
} {
  const { client } = useApolloClient();
  const enabled = computed(() => question() !== null);
  const { result, loading, error, refetch } = useQuery(
    ScheduleDocument,
    () => question() ?? { doctorId: null, clinicId: null, from: '', to: '' },
    () => ({ enabled: enabled.value, fetchPolicy: 'cache-and-network' }),
  );

  const state = computed<ScheduleState>(() => {
    if (!enabled.value) return { kind: 'unchosen' };
    const visits = result.value?.schedule;
    if (visits) return { kind: 'ready', visits, old: Boolean(error.value) && !loading.value };
    return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
  });

  /** Something was told while an answer was under way, which may not know of it. */
  let overtaken = false;
  let askedAt = Date.now();
  watch(loading, (isLoading) => {
    if (isLoading) askedAt = Date.now();
    else if (overtaken) refreshSoon();
  });

  function take(visit: DeskVisitFragment | DeskVisitDetailsFragment): void {
    const id = client.cache.identify(visit);
    const known = client.readFragment({ id, fragment: DeskVisitFragmentDoc, fragmentName: 'DeskVisit' });
    // Answers and events may overtake each other: an older one is no news.
    if (known && known.version > visit.version) return;
    overtaken = loading.value;
    if ('changes' in visit) {
      client.writeFragment({
        id,
        fragment: DeskVisitDetailsFragmentDoc,
        fragmentName: 'DeskVisitDetails',
        data: visit,
      });
    } else {
      client.writeFragment({ id, fragment: DeskVisitFragmentDoc, fragmentName: 'DeskVisit', data: visit });
    }
    const asked = question();
    if (asked === null) return;
    client.cache.updateQuery({ query: ScheduleDocument, variables: asked }, (list) =>
      list === null ? undefined : { ...list, schedule: withVisit(list.schedule, visit, asked) },
    );
  }

  async function refresh(): Promise<void> {
    overtaken = false;
    if (enabled.value) await askAgain(refetch);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), SETTLE_MS);
  }

  const { onResult } = useSubscription(
    ScheduleChangedDocument,
    () => ({ doctorId: question()?.doctorId ?? null }),
    () => ({ enabled: enabled.value, fetchPolicy: 'no-cache' }),
  );
  onResult(({ data }) => {
    if (data?.appointmentsChanged.appointment) take(data.appointmentsChanged.appointment);
  });

  // A laptop that slept, or a line that was down, has missed events.
  function onBack(): void {
    if (document.visibilityState === 'visible') refreshSoon();
  }
  const tick = setInterval(() => {
    const visits = state.value.kind === 'ready' ? state.value.visits : [];
    if (document.visibilityState === 'visible' && isOutdated(visits, askedAt, Date.now())) refreshSoon();
  }, TICK_MS);
  const stopReconnect = onReconnect(refreshSoon);
  onMounted(() => {
    document.addEventListener('visibilitychange', onBack);
    window.addEventListener('online', onBack);
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    clearInterval(tick);
    stopReconnect();
    document.removeEventListener('visibilitychange', onBack);
    window.removeEventListener('online', onBack);
  });

  return { state, refresh, take };
}
