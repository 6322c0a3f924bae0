import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { readonly, ref, type Ref } from 'vue';
import type { DeskSlotFragment, DeskVisitDetailsFragment, DeskVisitFragment } from '../generated/graphql';
import type { ChosenTime } from './chosen';
import { maySqueezeIn, refusalText, type DeskRefusal } from './refusal-text';

type Answer = (DeskVisitDetailsFragment & { __typename: 'Appointment' }) | DeskRefusal | undefined;

export interface Placing {
  busy: Readonly<Ref<boolean>>;
  /** Why the last try failed, in words; null when nothing did. */
  refused: Readonly<Ref<string | null>>;
  /** Free times near the one that was refused. */
  nearest: Readonly<Ref<readonly DeskSlotFragment[]>>;
  /** Whether the refused time may be taken with a reason. */
  mayForce: Readonly<Ref<boolean>>;
  /** Sends one intent; the same intent sent again after a lost answer books or moves once. */
  place: (
    time: ChosenTime,
    send: (key: string) => Promise<Answer>,
    visit: DeskVisitFragment | null,
  ) => Promise<DeskVisitDetailsFragment | null>;
  clear: () => void;
}

/** Booking and moving from the desk: one idempotency key an intent, refusals in words with the way on. */
export function usePlacing(): Placing {
  const busy = ref(false);
  const refused = ref<string | null>(null);
  const nearest = ref<readonly DeskSlotFragment[]>([]);
  const mayForce = ref(false);
  let key = crypto.randomUUID();
  let keyOf = '';

  function clear(): void {
    refused.value = null;
    nearest.value = [];
    mayForce.value = false;
  }

  async function place(
    time: ChosenTime,
    send: (key: string) => Promise<Answer>,
    visit: DeskVisitFragment | null,
  ): Promise<DeskVisitDetailsFragment | null> {
    if (busy.value) return null;
    busy.value = true;
    clear();
    const intent = JSON.stringify(time);
    if (intent !== keyOf) {
      key = crypto.randomUUID();
      keyOf = intent;
    }
    try {
      const answer = await send(key);
      if (!answer) throw new Error('The answer has no data');
      if (answer.__typename === 'Appointment') return answer;
      refused.value = refusalText(answer, visit);
      nearest.value = 'nextFreeTimes' in answer ? answer.nextFreeTimes : [];
      mayForce.value = maySqueezeIn(answer);
      keyOf = '';
      return null;
    } catch (error) {
      // The answer may have been lost on the way: the same key makes the next try safe.
      refused.value = describeError(error);
      return null;
    } finally {
      busy.value = false;
    }
  }

  return {
    busy: readonly(busy),
    refused: readonly(refused),
    nearest,
    mayForce: readonly(mayForce),
    place,
    clear,
  };
}
