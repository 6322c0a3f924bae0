import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { currentAnswer } from '@smart-healthcare/shared/graphql/current-answer';
import { useQuery, useSubscription } from '@vue/apollo-composable';
import { computed, onScopeDispose, type ComputedRef } from 'vue';
import { OverviewChangedDocument, OverviewPageDocument, type OverviewPageQuery } from '../generated/graphql';

export type OverviewFigures = OverviewPageQuery['overview'];

export type OverviewState =
  { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; overview: OverviewFigures };

/** Changes come in bursts; one question answers for all of them. */
const PAUSE = 1_000;
/** Time itself changes what is late and what is free. */
const EVERY = 60_000;

/** What needs attention and today's figures of one clinic (empty: all), as they change. */
export function useOverview(clinicId: () => string): {
  state: ComputedRef<OverviewState>;
  retry: () => void;
} {
  const question = (): { clinicId: string | null } => ({ clinicId: clinicId() || null });
  const { result, loading, error, refetch } = useQuery(OverviewPageDocument, question, {
    fetchPolicy: 'network-only',
    pollInterval: EVERY,
    keepPreviousResult: true,
  });
  const { onResult } = useSubscription(OverviewChangedDocument);
  let timer: ReturnType<typeof setTimeout> | null = null;
  onResult(() => {
    timer ??= setTimeout(() => {
      timer = null;
      void askAgain(refetch);
    }, PAUSE);
  });
  onScopeDispose(() => {
    if (timer !== null) clearTimeout(timer);
  });

  const current = currentAnswer(result, question);
  const state = computed<OverviewState>(() => {
    // Another clinic's figures stay until the chosen one's come, never instead of them.
    const overview = (loading.value ? result : current).value?.overview;
    if (overview) return { kind: 'ready', overview };
    return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
  });
  return { state, retry: () => void askAgain(refetch) };
}
