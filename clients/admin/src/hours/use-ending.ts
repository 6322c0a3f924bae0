import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type Ref } from 'vue';
import { DecideVisitsDocument, VisitsAheadDocument, type VisitsAheadInput } from '../generated/graphql';
import { toDecisions, type Choices, type OutsideEntry } from './decisions';

/** Where the ending of a doctor's work, a place, a type of visit or an account stands. */
export type EndingState =
  | { kind: 'idle' }
  | { kind: 'counting' }
  /** Visits would lose what they need: staff decide on each. */
  | { kind: 'deciding'; visits: readonly OutsideEntry[]; busy: boolean; error: unknown };

/** An act after which booked visits lack something. It answers whether it was done. */
export type EndingAct = () => Promise<boolean>;

/** Counts the visits that something leaves behind, before it ends, and carries out what is decided about each. */
export function useEnding(): {
  state: Readonly<Ref<EndingState>>;
  /** Acts at once when no visit is left behind. Throws what the server refuses. */
  start: (of: VisitsAheadInput, act: EndingAct) => Promise<boolean>;
  decide: (choices: Choices) => Promise<void>;
  stop: () => void;
} {
  const { client } = useApolloClient();
  const state = shallowRef<EndingState>({ kind: 'idle' });
  let pending: EndingAct | null = null;
  let isDone = false;

  return {
    state: readonly(state) as Readonly<Ref<EndingState>>,
    start: async (of, act) => {
      if (state.value.kind !== 'idle') return false;
      state.value = { kind: 'counting' };
      try {
        const { data } = await client.query({
          query: VisitsAheadDocument,
          variables: { of },
          fetchPolicy: 'no-cache',
        });
        if (data.visitsAhead.length === 0) {
          const done = await act();
          state.value = { kind: 'idle' };
          return done;
        }
        pending = act;
        isDone = false;
        const visits = data.visitsAhead.map((appointment) => ({ appointment, isNew: true }));
        state.value = { kind: 'deciding', visits, busy: false, error: null };
        return false;
      } catch (error) {
        state.value = { kind: 'idle' };
        throw error;
      }
    },
    decide: async (choices) => {
      if (state.value.kind !== 'deciding' || state.value.busy || pending === null) return;
      const { visits } = state.value;
      state.value = { kind: 'deciding', visits, busy: true, error: null };
      try {
        // What was done stays done when deciding fails, and is not done again with the next try.
        isDone ||= await pending();
        const decisions = toDecisions(choices);
        if (isDone && decisions.length > 0) {
          await client.mutate({ mutation: DecideVisitsDocument, variables: { decisions } });
        }
        state.value = { kind: 'idle' };
      } catch (error) {
        state.value = { kind: 'deciding', visits, busy: false, error };
      }
    },
    stop: () => {
      if (state.value.kind === 'deciding' && !state.value.busy) state.value = { kind: 'idle' };
    },
  };
}
