import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type Ref } from 'vue';
import { RateVisitDocument, type AppointmentStatus, type RateVisitInput } from '../generated/graphql';

export type RateState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'notCompleted'; status: AppointmentStatus }
  | { kind: 'failed'; error: unknown }
  | { kind: 'done' };

/** Rates one visit. The visit in the cache then has the rating, also one that was given elsewhere meanwhile. */
export function useRateVisit(): {
  state: Readonly<Ref<RateState>>;
  rate: (input: RateVisitInput) => Promise<void>;
} {
  const { client } = useApolloClient();
  const state = shallowRef<RateState>({ kind: 'idle' });

  async function rate(input: RateVisitInput): Promise<void> {
    if (state.value.kind === 'sending') return;
    state.value = { kind: 'sending' };
    try {
      const { data } = await client.mutate({ mutation: RateVisitDocument, variables: { input } });
      const answer = data?.rateVisit;
      if (!answer) throw new Error('The answer to rateVisit has no data');
      if (answer.__typename === 'NotCompleted') {
        state.value = { kind: 'notCompleted', status: answer.status };
        return;
      }
      const feedback = answer.__typename === 'AlreadyRated' ? answer.feedback : answer;
      state.value = { kind: 'done' };
      client.cache.modify({
        id: client.cache.identify({ __typename: 'Appointment', id: input.appointmentId }),
        fields: {
          feedback: (_, { toReference }) => toReference({ __typename: 'Feedback', id: feedback.id }) ?? null,
          mayRate: () => false,
        },
      });
    } catch (error) {
      state.value = { kind: 'failed', error };
    }
  }

  return { state: readonly(state) as Readonly<Ref<RateState>>, rate };
}
