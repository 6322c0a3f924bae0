import { useApolloClient } from '@vue/apollo-composable';
import { onScopeDispose, readonly, ref, shallowRef, type Ref } from 'vue';
import { HoldSlotDocument, ReleaseHoldDocument, type HoldSlotMutation } from '../generated/graphql';
import type { ChosenTime } from './chosen-time';
import { holdDeadline } from './hold-deadline';
import { refreshAvailability } from './refresh-availability';

/** Why a time could not be held, as the server names it. */
export type HoldRefusal = Exclude<HoldSlotMutation['holdSlot'], { __typename: 'Hold' }>;

export type HoldState =
  | { kind: 'none' }
  | { kind: 'asking' }
  | { kind: 'held'; id: string; deadline: number }
  | { kind: 'expired' }
  | { kind: 'refused'; refusal: HoldRefusal }
  | { kind: 'failed'; error: unknown };

/**
 * Keeps one time for the person while they decide, and gives it back when they leave. An answer that comes after
 * another time was chosen, or after leaving, is given back as well.
 */
export function useHold(): {
  state: Readonly<Ref<HoldState>>;
  hold: (chosen: ChosenTime, holdMinutes: number, movingAppointmentId?: string) => Promise<void>;
  /** The time was booked or the person leaves it to the server: nothing is to be given back. */
  forget: () => void;
  release: () => Promise<void>;
} {
  const { client } = useApolloClient();
  const state = shallowRef<HoldState>({ kind: 'none' });
  const held = ref<{ id: string; chosen: ChosenTime } | null>(null);
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: HoldState): void {
    clearTimeout(timer);
    state.value = next;
    if (next.kind !== 'held') return;
    timer = setTimeout(() => {
      held.value = null;
      state.value = { kind: 'expired' };
    }, next.deadline - Date.now());
  }

  async function giveBack(id: string, chosen: ChosenTime): Promise<void> {
    try {
      await client.mutate({ mutation: ReleaseHoldDocument, variables: { id } });
      await refreshAvailability(client, {
        doctorId: chosen.doctorId,
        from: chosen.startsAt,
        to: chosen.startsAt,
      });
    } catch (error) {
      // It ends by itself at its deadline.
      console.warn('The hold could not be given back', error);
    }
  }

  async function hold(chosen: ChosenTime, holdMinutes: number, movingAppointmentId?: string): Promise<void> {
    const asked = ++latest;
    const askedAt = Date.now();
    set({ kind: 'asking' });
    try {
      const { data } = await client.mutate({
        mutation: HoldSlotDocument,
        variables: { input: { ...chosen, movingAppointmentId: movingAppointmentId ?? null } },
        fetchPolicy: 'no-cache',
      });
      const answer = data?.holdSlot;
      if (!answer) throw new Error('The answer to holdSlot has no data');
      if (asked !== latest) {
        if (answer.__typename === 'Hold') await giveBack(answer.id, chosen);
        return;
      }
      if (answer.__typename === 'Hold') {
        held.value = { id: answer.id, chosen };
        set({ kind: 'held', id: answer.id, deadline: holdDeadline(askedAt, answer.expiresAt, holdMinutes) });
      } else {
        held.value = null;
        set({ kind: 'refused', refusal: answer });
      }
    } catch (error) {
      if (asked === latest) set({ kind: 'failed', error });
    }
  }

  function forget(): void {
    latest += 1;
    held.value = null;
    set({ kind: 'none' });
  }

  async function release(): Promise<void> {
    const own = held.value;
    forget();
    if (own) await giveBack(own.id, own.chosen);
  }

  onScopeDispose(() => void release());

  return { state: readonly(state) as Readonly<Ref<HoldState>>, hold, forget, release };
}
