import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import { useQuery, useSubscription } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import {
  AppointmentPageDocument,
  MyAppointmentsChangedDocument,
  type AppointmentDetailsFragment,
} from '../generated/graphql';

export type AppointmentState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'ready'; appointment: AppointmentDetailsFragment };

/**
 * One visit. What is known of it shows at once and is asked for again, since the clinic may have changed it; what it changes
 * meanwhile, or that the doctor is running late, shows by itself.
 */
export function useAppointment(id: () => string): {
  state: ComputedRef<AppointmentState>;
  retry: () => void;
} {
  const { result, loading, error, refetch } = useQuery(AppointmentPageDocument, () => ({ id: id() }), {
    fetchPolicy: 'cache-and-network',
  });
  // What it brings goes into the cache, and so into the answer above.
  useSubscription(MyAppointmentsChangedDocument);
  const state = computed<AppointmentState>(() => {
    const appointment = result.value?.appointment;
    if (appointment) return { kind: 'ready', appointment };
    if (loading.value) return { kind: 'loading' };
    if (error.value && !isNotFound(error.value)) return { kind: 'failed', error: error.value };
    return { kind: 'missing' };
  });
  return { state, retry: () => void askAgain(refetch) };
}
