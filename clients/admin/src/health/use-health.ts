import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef, type Ref } from 'vue';
import { InstallationHealthDocument, type HealthCheckPartsFragment } from '../generated/graphql';

export type HealthState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; checks: readonly HealthCheckPartsFragment[] };

/** How the installation is, looked at anew each time. @param origin the address that the browser shows */
export function useHealth(origin: string): {
  state: ComputedRef<HealthState>;
  loading: Readonly<Ref<boolean>>;
  lookAgain: () => void;
} {
  const { result, loading, error, refetch } = useQuery(
    InstallationHealthDocument,
    { origin },
    { fetchPolicy: 'no-cache', notifyOnNetworkStatusChange: true },
  );
  const state = computed<HealthState>(() => {
    if (error.value && !loading.value) return { kind: 'failed', error: error.value };
    const checks = result.value?.installationHealth;
    return checks === undefined ? { kind: 'loading' } : { kind: 'ready', checks };
  });
  return { state, loading, lookAgain: () => void askAgain(refetch) };
}
