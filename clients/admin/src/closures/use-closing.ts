import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type Ref } from 'vue';
import { CloseClinicsDocument, PreviewClosureDocument, type ClosureInput } from '../generated/graphql';
import { toDecisions, type Choices, type OutsideEntry } from '../hours/decisions';

/** Where closing clinics stands. */
export type ClosingState =
  | { kind: 'idle' }
  | { kind: 'checking' }
  /** Visits lie on the days: staff decide on each. */
  | { kind: 'deciding'; input: ClosureInput; outside: readonly OutsideEntry[]; error: unknown }
  | { kind: 'closing'; input: ClosureInput; outside: readonly OutsideEntry[] };

export interface ClosedOutcome {
  clinics: number;
  cancelled: number;
  undecided: number;
}

/** Closes clinics for whole days, after a rehearsal of what becomes of booked visits. */
export function useClosing(onClosed: (outcome: ClosedOutcome) => void): {
  state: Readonly<Ref<ClosingState>>;
  /** Closes at once when no visit is in the way. Throws what the server refuses. */
  start: (input: ClosureInput) => Promise<void>;
  decide: (choices: Choices) => Promise<void>;
  stop: () => void;
} {
  const { client } = useApolloClient();
  const state = shallowRef<ClosingState>({ kind: 'idle' });

  async function send(
    input: ClosureInput,
    outside: readonly OutsideEntry[],
    choices: Choices,
  ): Promise<void> {
    state.value = { kind: 'closing', input, outside };
    const { data } = await client.mutate({
      mutation: CloseClinicsDocument,
      variables: { input, decisions: toDecisions(choices) },
    });
    if (!data) throw new Error('The answer to closeClinics has no data');
    const { closures, cancelled, undecided } = data.closeClinics;
    state.value = { kind: 'idle' };
    onClosed({ clinics: closures.length, cancelled: cancelled.length, undecided: undecided.length });
  }

  return {
    state: readonly(state) as Readonly<Ref<ClosingState>>,
    start: async (input) => {
      state.value = { kind: 'checking' };
      try {
        const { data } = await client.query({
          query: PreviewClosureDocument,
          variables: { input },
          fetchPolicy: 'no-cache',
        });
        const { outside } = data.previewClosure;
        if (outside.some(({ isNew }) => isNew)) {
          // Visits that lay outside before are no consequence of these days; they wait on their doctors' lists.
          const fresh = outside.filter(({ isNew }) => isNew);
          state.value = { kind: 'deciding', input, outside: fresh, error: null };
        } else await send(input, [], {});
      } catch (error) {
        state.value = { kind: 'idle' };
        throw error;
      }
    },
    decide: async (choices) => {
      if (state.value.kind !== 'deciding') return;
      const { input, outside } = state.value;
      try {
        await send(input, outside, choices);
      } catch (error) {
        state.value = { kind: 'deciding', input, outside, error };
      }
    },
    stop: () => {
      if (state.value.kind === 'deciding') state.value = { kind: 'idle' };
    },
  };
}
