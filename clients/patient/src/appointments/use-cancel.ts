import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type Ref } from 'vue';
import { refreshAvailability } from '../booking/refresh-availability';
import {
  CancelAppointmentDocument,
  type AppointmentDetailsFragment,
  type CancelAppointmentMutation,
} from '../generated/graphql';

export type CancelRefusal = Exclude<
  CancelAppointmentMutation['cancelAppointment'],
  { __typename: 'Appointment' }
>;

export type CancelState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'refused'; refusal: CancelRefusal }
  | { kind: 'failed'; error: unknown }
  | { kind: 'done' };

/** Cancels one visit in the version that the person has seen. */
export function useCancel(): {
  state: Readonly<Ref<CancelState>>;
  cancel: (appointment: AppointmentDetailsFragment, reason: string) => Promise<void>;
  reset: () => void;
} {
  const { client } = useApolloClient();
  const state = shallowRef<CancelState>({ kind: 'idle' });

  async function cancel(appointment: AppointmentDetailsFragment, reason: string): Promise<void> {
    if (state.value.kind === 'sending') return;
    state.value = { kind: 'sending' };
    try {
      const { data } = await client.mutate({
        mutation: CancelAppointmentDocument,
        variables: {
          input: {
            appointmentId: appointment.id,
            reason: reason.trim() === '' ? null : reason.trim(),
            version: appointment.version,
          },
        },
      });
      const answer = data?.cancelAppointment;
      if (!answer) throw new Error('The answer to cancelAppointment has no data');
      if (answer.__typename !== 'Appointment') {
        state.value = { kind: 'refused', refusal: answer };
        return;
      }
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAppointments' });
      state.value = { kind: 'done' };
      await refreshAvailability(client, {
        doctorId: appointment.doctor.id,
        from: appointment.scheduledAt,
        to: appointment.endsAt,
      });
    } catch (error) {
      if (state.value.kind === 'done') console.warn('Free times could not be refreshed', error);
      else state.value = { kind: 'failed', error };
    }
  }

  return {
    state: readonly(state) as Readonly<Ref<CancelState>>,
    cancel,
    reset: () => {
      if (state.value.kind !== 'sending') state.value = { kind: 'idle' };
    },
  };
}
