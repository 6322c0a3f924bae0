import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { attemptsInMemory } from '@smart-healthcare/shared/placing/attempt';
import { usePlacing } from '@smart-healthcare/shared/placing/use-placing';
import { computed, shallowRef, type ComputedRef } from 'vue';
import type {
  DeskVisitDetailsFragment,
  DeskVisitFragment,
  MoveVisitMutation,
  NearestTimeFragment,
} from '../generated/graphql';
import type { ChosenTime } from './chosen';
import { maySqueezeIn, refusalText } from './refusal-text';

type Answer = MoveVisitMutation['moveAppointment'];
type Placed = Extract<Answer, { __typename: 'Appointment' }>;

/** Why the last try failed, and the way on. */
export interface DeskRefused {
  /** In words. */
  readonly text: string;
  /** Free times near the one that was refused. */
  readonly nearest: readonly NearestTimeFragment[];
  /** The refused time, where it may be taken with a reason; else null. */
  readonly mayForce: ChosenTime | null;
  /** Whether the same time may be asked for again: the answer was lost, or the visit changed. */
  readonly mayRetry: boolean;
}

export interface DeskPlacing<Request> {
  busy: ComputedRef<boolean>;
  /** Null when nothing failed since a time was chosen. */
  refused: ComputedRef<DeskRefused | null>;
  /** Another time is chosen: what was told of the former one goes. */
  choose: (time: ChosenTime | null) => void;
  /**
   * @param time what the request asks for
   * @param seen the visit that is to move, as the person saw it; null when booking
   * @returns the visit as it was booked or moved, null when it was not
   */
  place: (
    time: ChosenTime,
    request: Request,
    seen: DeskVisitFragment | null,
  ) => Promise<DeskVisitDetailsFragment | null>;
}

/**
 * Booking and moving from the desk: refusals in words with the way on.
 *
 * @param send one request under the key of its intent
 * @param changed somebody else changed the visit meanwhile: this is how it is now
 */
export function useDeskPlacing<Request>(
  send: (request: Request, key: string) => Promise<Answer | undefined>,
  changed: (now: DeskVisitDetailsFragment) => void = () => {},
): DeskPlacing<Request> {
  const placing = usePlacing({
    holds: null,
    attempts: attemptsInMemory(),
    send,
    nearest: (refusal: Exclude<Answer, Placed>) => ('nextFreeTimes' in refusal ? refusal.nextFreeTimes : []),
  });
  const refused = shallowRef<DeskRefused | null>(null);

  async function place(
    time: ChosenTime,
    request: Request,
    seen: DeskVisitFragment | null,
  ): Promise<DeskVisitDetailsFragment | null> {
    const placed = await placing.send(request);
    const now = placing.state.value;
    if (now.kind === 'send-failed') {
      // A reason that was typed to take the time all the same stays with its form.
      const { nearest = [], mayForce = null } = refused.value ?? {};
      refused.value = { text: describeError(now.error), nearest, mayForce, mayRetry: true };
    } else if (now.kind === 'refused') {
      const { refusal, nearest } = now;
      refused.value = {
        text: refusalText(refusal, seen, time.startsAt),
        nearest: nearest ?? [],
        mayForce: maySqueezeIn(refusal, time.startsAt, seen !== null) ? time : null,
        mayRetry: refusal.__typename === 'ChangedMeanwhile',
      };
      if (refusal.__typename === 'ChangedMeanwhile') changed(refusal.appointment);
    }
    return placed;
  }

  return {
    busy: computed(() => placing.state.value.kind === 'sending'),
    refused: computed(() => refused.value),
    choose: (time) => {
      refused.value = null;
      placing.choose(time);
    },
    place,
  };
}
