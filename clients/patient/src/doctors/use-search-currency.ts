import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { SearchCurrencyDocument } from '../generated/graphql';

/** The currency of all fees (ISO 4217); null while it is not known. */
export function useSearchCurrency(): ComputedRef<string | null> {
  const { result } = useQuery(SearchCurrencyDocument);
  return computed(() => result.value?.bookingRules.currency ?? null);
}
