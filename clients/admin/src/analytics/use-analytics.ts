import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { AnalyticsPageDocument, type AnalyticsPageQuery } from '../generated/graphql';
import { usePlaces } from '../pickers/use-places';
import { readAddress, toQuery, type AnalyticsAddress } from './range';

export type AnalyticsFigures = AnalyticsPageQuery['analytics'];

export type AnalyticsState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  /** `isOld` while the figures of another choice are being counted. */
  | { kind: 'ready'; figures: AnalyticsFigures; isOld: boolean };

/** The figures that the address asks for; choosing others changes the address. */
export function useAnalytics(): {
  address: WritableComputedRef<AnalyticsAddress>;
  /** The date at the chosen clinic, or the earliest at all of them: the last day that ranges count. */
  today: ComputedRef<string>;
  state: ComputedRef<AnalyticsState>;
  retry: () => void;
} {
  const route = useRoute();
  const router = useRouter();
  const places = usePlaces(
    () => null,
    () => (typeof route.query.clinic === 'string' ? route.query.clinic : ''),
  );
  const { today, isKnown } = places;
  const address = computed({
    get: () => readAddress(route.query, today.value),
    set: (asked) => void router.replace({ query: toQuery(asked) }),
  });
  const { result, loading, error, refetch } = useQuery(
    AnalyticsPageDocument,
    () => {
      const { dates, clinicId, specializationId, doctorId, step, against } = address.value;
      return {
        filter: {
          ...dates,
          clinicId: clinicId || null,
          specializationId: specializationId || null,
          doctorId: doctorId || null,
          against,
        },
        step,
      };
    },
    () => ({ enabled: isKnown.value, fetchPolicy: 'network-only', keepPreviousResult: true }),
  );
  const state = computed<AnalyticsState>(() => {
    if (places.failure.value) return { kind: 'failed', error: places.failure.value };
    if (error.value && !loading.value) return { kind: 'failed', error: error.value };
    const figures = result.value?.analytics;
    return figures ? { kind: 'ready', figures, isOld: loading.value } : { kind: 'loading' };
  });
  return { address, today, state, retry: () => void (isKnown.value ? askAgain(refetch) : places.askAgain()) };
}
