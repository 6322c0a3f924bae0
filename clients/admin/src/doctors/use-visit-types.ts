import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useMutation, useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import {
  SaveVisitTypeDocument,
  VisitTypesDocument,
  type VisitTypeInput,
  type VisitTypeRowFragment,
} from '../generated/graphql';

export type VisitTypesState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; currency: string; types: readonly VisitTypeRowFragment[] };

/** A doctor's types of visit: reading, saving and ordering them. */
export function useVisitTypes(doctorId: () => string): {
  state: ComputedRef<VisitTypesState>;
  reload: () => void;
  /** Rejects with what the server refuses. */
  save: (input: VisitTypeInput) => Promise<void>;
  /** Puts one before its neighbour; positions follow the list. One that is under way is waited for. */
  moveUp: (id: string) => Promise<void>;
} {
  const { result, error, refetch } = useQuery(VisitTypesDocument, () => ({ doctorId: doctorId() }), {
    fetchPolicy: 'cache-and-network',
  });
  const { mutate } = useMutation(SaveVisitTypeDocument);
  let lastMove = Promise.resolve();

  const state = computed<VisitTypesState>(() => {
    const found = result.value?.managedDoctor;
    if (found) return { kind: 'ready', currency: found.doctor.currency, types: found.visitTypes };
    return error.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
  });

  async function save(input: VisitTypeInput): Promise<void> {
    await mutate({ doctorId: doctorId(), input });
  }

  async function moveOne(id: string): Promise<void> {
    if (state.value.kind !== 'ready') return;
    const types = [...state.value.types].filter(({ isActive }) => isActive);
    const place = types.findIndex((type) => type.id === id);
    const [moved] = types.splice(place, 1);
    if (place < 1 || !moved) return;
    types.splice(place - 1, 0, moved);
    for (const [position, type] of types.entries()) {
      if (type.position !== position) await save({ ...inputOf(type), position });
    }
  }

  function moveUp(id: string): Promise<void> {
    const move = lastMove.then(() => moveOne(id));
    // What went wrong is told to who asked for it, and keeps nobody else from moving.
    lastMove = move.catch(() => undefined);
    return move;
  }

  return { state, reload: () => void askAgain(refetch), save, moveUp };
}

/** A type of visit as it would be sent back unchanged. */
export function inputOf(type: VisitTypeRowFragment): VisitTypeInput {
  const { id, kind, name, minutes, bufferBeforeMinutes, bufferAfterMinutes, stepMinutes, fee } = type;
  const { position, isActive } = type;
  return {
    id,
    kind,
    name,
    minutes,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    stepMinutes,
    fee,
    position,
    isActive,
  };
}
