import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { SearchCurrencyDocument } from '../generated/graphql';

/** The currency of all fees, and how to ask for it where it could not be had. */
export interface SearchCurrency {
  /** ISO 4217; null while it is not known. */
  currency: ComputedRef<string | null>;
  /** Why it is not known, else null. */
  failure: ComputedRef<unknown>;
  refetch: () => Promise<unknown> | undefined;
}

/** The currency of all fees. */
export function useSearchCurrency(): SearchCurrency {
  const { result, error, loading, refetch } = useQuery(SearchCurrencyDocument);
  const currency = computed(() => result.value?.bookingRules.currency ?? null);
  return {
    currency,
    failure: computed(() => (loading.value || currency.value !== null ? null : (error.value ?? null))),
    refetch,
  };
}
