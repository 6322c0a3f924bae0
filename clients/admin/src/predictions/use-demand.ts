import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { DemandForecastDocument, type DemandForecastQuery } from '../generated/graphql';
import { datesAhead, shownDays, type DemandView } from './demand-view';

export type DemandState =
  | { kind: 'unchosen' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | { kind: 'ready'; forecast: DemandForecastQuery['demandForecast'] };

/** The coming weeks of a doctor or a clinic. Doctors see their own. */
export function useDemand(
  view: () => DemandView,
  mustChoose: () => boolean,
): { state: ComputedRef<DemandState>; retry: () => void } {
  const isUnchosen = computed(() => mustChoose() && view().id === '');
  const { result, loading, error, refetch } = useQuery(
    DemandForecastDocument,
    () => {
      const { subject, id, weeks } = view();
      return {
        doctorId: subject === 'doctor' ? id || null : null,
        clinicId: subject === 'clinic' ? id || null : null,
        ...datesAhead(weeks, new Date()),
      };
    },
    () => ({ enabled: !isUnchosen.value, fetchPolicy: 'cache-and-network' as const }),
  );
  const state = computed<DemandState>(() => {
    if (isUnchosen.value) return { kind: 'unchosen' };
    const forecast = result.value?.demandForecast;
    if (!forecast) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    return shownDays(forecast.days).length === 0 ? { kind: 'empty' } : { kind: 'ready', forecast };
  });
  return { state, retry: () => void askAgain(refetch) };
}
