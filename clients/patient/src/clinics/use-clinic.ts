import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { ClinicDetailsDocument, type ClinicPlaceFragment } from '../generated/graphql';

export type ClinicState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'ready'; clinic: ClinicPlaceFragment };

/** One clinic, by its id. */
export function useClinic(id: () => string): { state: ComputedRef<ClinicState>; retry: () => void } {
  const { result, loading, error, refetch } = useQuery(ClinicDetailsDocument, () => ({ id: id() }), {
    fetchPolicy: 'cache-and-network',
  });
  const state = computed<ClinicState>(() => {
    const clinic = result.value?.clinic;
    if (clinic?.id === id()) return { kind: 'ready', clinic };
    if (loading.value) return { kind: 'loading' };
    return error.value ? { kind: 'failed', error: error.value } : { kind: 'missing' };
  });
  return { state, retry: () => void askAgain(refetch) };
}
