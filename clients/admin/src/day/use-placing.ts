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
  /** The refused time, where it may be taken with a reason; else null. */
  mayForce: Readonly<Ref<ChosenTime | null>>;
  /**
   * Sends one intent; the same intent sent again after a lost answer books or moves once.
   *
   * @param intent all that is sent, as text
   * @param seen the visit that is to move; null when booking
   * @returns the visit as it was booked or moved, null after a refusal
   */
  place: (
    time: ChosenTime,
    intent: string,
    send: (key: string) => Promise<Answer>,
    seen: DeskVisitFragment | null,
  ) => Promise<DeskVisitDetailsFragment | null>;
  clear: () => void;
}

/**
 * Booking and moving from the desk: one idempotency key an intent, refusals in words with the way on.
 *
 * @param changed somebody else changed the visit meanwhile: this is how it is now
 */
export function usePlacing(changed: (now: DeskVisitDetailsFragment) => void = () => {}): Placing {
  const busy = ref(false);
  const refused = ref<string | null>(null);
  const nearest = ref<readonly DeskSlotFragment[]>([]);
  const mayForce = ref<ChosenTime | null>(null);
  let key = crypto.randomUUID();
  let keyOf = '';

  function clear(): void {
    refused.value = null;
    nearest.value = [];
    mayForce.value = null;
  }

  async function place(
    time: ChosenTime,
    intent: string,
    send: (key: string) => Promise<Answer>,
    seen: DeskVisitFragment | null,
  ): Promise<DeskVisitDetailsFragment | null> {
    if (busy.value) return null;
    busy.value = true;
    if (intent !== keyOf) {
      key = crypto.randomUUID();
      keyOf = intent;
    }
    try {
      const answer = await send(key);
      if (!answer) throw new Error('The answer has no data');
      if (answer.__typename === 'Appointment') return answer;
      refused.value = refusalText(answer, seen, time.startsAt);
      nearest.value = 'nextFreeTimes' in answer ? answer.nextFreeTimes : [];
      mayForce.value = maySqueezeIn(answer, time.startsAt) ? time : null;
      keyOf = '';
      if (answer.__typename === 'ChangedMeanwhile') changed(answer.appointment);
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
