import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type Ref } from 'vue';
import {
  DecideVisitsDocument,
  VisitsAheadDocument,
  type VisitsAheadInput,
  type WaysOutFragment,
} from '../generated/graphql';
import { foreseeWays, proposeAfterwards, type Proposed } from '../absences/propose';
import { toDecisions, toProposals, type Choices, type OutsideEntry } from './decisions';

/** Where the ending of a doctor's work, a place, a type of visit or an account stands. */
export type EndingState =
  | { kind: 'idle' }
  | { kind: 'counting' }
  /** Visits would lose what they need: staff decide on each. */
  | { kind: 'deciding'; visits: readonly OutsideEntry[]; busy: boolean; error: unknown };

/** An act after which booked visits lack something. It answers whether it was done. */
export type EndingAct = () => Promise<boolean>;

/** A doctor in whose place other times are proposed, and what hears how many were sent. */
export interface Replaced {
  doctorId: string;
  onProposed: (proposed: Proposed) => void;
}

/** Counts the visits that something leaves behind, before it ends, and carries out what is decided about each. */
export function useEnding(): {
  state: Readonly<Ref<EndingState>>;
  /** Acts at once when no visit is left behind. Throws what the server refuses. */
  start: (of: VisitsAheadInput, act: EndingAct, replaced?: Replaced) => Promise<boolean>;
  decide: (choices: Choices) => Promise<void>;
  stop: () => void;
} {
  const { client } = useApolloClient();
  const state = shallowRef<EndingState>({ kind: 'idle' });
  let pending: EndingAct | null = null;
  let replacing: Replaced | null = null;
  let isDone = false;

  return {
    state: readonly(state) as Readonly<Ref<EndingState>>,
    start: async (of, act, replaced) => {
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
        const ways = replaced
          ? await foreseeWays(client, { doctorId: replaced.doctorId, onLeave: true })
          : new Map<string, WaysOutFragment>();
        pending = act;
        replacing = replaced ?? null;
        isDone = false;
        const visits = data.visitsAhead.map((appointment) => ({
          appointment,
          isNew: true,
          ways: ways.get(appointment.id),
        }));
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
        const proposed =
          isDone && replacing
            ? await proposeAfterwards(client, replacing.doctorId, toProposals(visits, choices))
            : null;
        state.value = { kind: 'idle' };
        if (proposed !== null) replacing?.onProposed(proposed);
      } catch (error) {
        state.value = { kind: 'deciding', visits, busy: false, error };
      }
    },
    stop: () => {
      if (state.value.kind === 'deciding' && !state.value.busy) state.value = { kind: 'idle' };
    },
  };
}
