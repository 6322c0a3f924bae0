import { onScopeDispose, shallowReadonly, shallowRef, type ShallowRef } from 'vue';
import type { Named } from './hold';
import {
  createPlacing,
  type PlacedOf,
  type Placing,
  type PlacingState,
  type PlacingWays,
  type RefusalOf,
} from './placing';

/** Placing for as long as the component is on the screen; what it holds is given back when it leaves. */
export function usePlacing<Time, Request, Answer extends Named, HoldRefusal extends Named, Near>(
  ways: PlacingWays<Time, Request, Answer, HoldRefusal, Near>,
): Omit<Placing<Time, Request, PlacedOf<Answer>>, 'leave'> & {
  readonly state: Readonly<ShallowRef<PlacingState<PlacedOf<Answer>, RefusalOf<Answer> | HoldRefusal, Near>>>;
} {
  const state = shallowRef<PlacingState<PlacedOf<Answer>, RefusalOf<Answer> | HoldRefusal, Near>>({
    kind: 'idle',
  });
  const { leave, ...placing } = createPlacing(ways, (next) => {
    state.value = next;
  });
  onScopeDispose(leave);
  return { ...placing, state: shallowReadonly(state) };
}
