import { attemptFor, type AttemptStore } from './attempt';
import { keepHold, type HoldWays, type Named } from './hold';

/** The visit as it was booked or moved, among all that the server may answer. */
export type PlacedOf<Answer extends Named> = Extract<Answer, { readonly __typename: 'Appointment' }>;
/** Why it was not, as the server names it. */
export type RefusalOf<Answer extends Named> = Exclude<Answer, { readonly __typename: 'Appointment' }>;

/** What differs between booking and moving, by a patient and at the desk. */
export interface PlacingWays<Time, Request, Answer extends Named, HoldRefusal extends Named, Near> {
  /** How a chosen time is kept meanwhile; null where none is. */
  readonly holds: HoldWays<Time, HoldRefusal> | null;
  /** Sends one request under the key of its intent. */
  readonly send: (request: Request, key: string) => Promise<Answer | undefined>;
  /** Free times to take instead of a refused one, at once or after asking for them. */
  readonly nearest: (
    refusal: RefusalOf<Answer> | HoldRefusal,
    time: Time,
  ) => readonly Near[] | Promise<readonly Near[]>;
  readonly attempts: AttemptStore;
}

export type PlacingState<Placed, Refusal, Near> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'holding' }
  | { readonly kind: 'hold-failed'; readonly error: unknown }
  /** `deadline` on this device's clock, and `longer`, how far holding again can put it off: both in milliseconds. */
  | { readonly kind: 'held'; readonly deadline: number; readonly longer: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'sending' }
  /** The answer may have been lost on the way: the same request goes out under the same key. */
  | { readonly kind: 'send-failed'; readonly error: unknown }
  /** `nearest` is null while the times are looked for. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly nearest: readonly Near[] | null }
  | { readonly kind: 'done'; readonly placed: Placed };

export interface Placing<Time, Request, Placed> {
  /** Another time is chosen, or none: the former one is let go and this one held. What was told of it is forgotten. */
  readonly choose: (time: Time | null) => void;
  /** Holds the chosen time anew: its hold ended, could not be had, or is to last longer. */
  readonly holdAgain: () => void;
  /**
   * Sends a request; does nothing while one is under way, or after one has succeeded.
   * @returns the visit as it was booked or moved; null when it was not, and `state` says why. Never rejects.
   */
  readonly send: (request: Request) => Promise<Placed | null>;
  /** The person is gone: what is held for them is given back, once an answer under way does not need it. */
  readonly leave: () => void;
}

type Step<Placed, Refusal, Near> =
  { readonly kind: 'open' } | Extract<PlacingState<Placed, Refusal, Near>, { kind: StepKind }>;
type StepKind = 'sending' | 'send-failed' | 'refused' | 'done';

function isPlaced<Answer extends Named>(answer: Answer): answer is PlacedOf<Answer> {
  return answer.__typename === 'Appointment';
}

function isRefusal<Answer extends Named>(answer: Answer): answer is RefusalOf<Answer> {
  return !isPlaced(answer);
}

/**
 * The way from a chosen time to a visit at that time. The chosen time is held meanwhile; one request is under way at a
 * time; an answer about a time that is no longer chosen changes nothing, unless the visit was booked or moved.
 *
 * @param changed told each new state
 */
export function createPlacing<Time, Request, Answer extends Named, HoldRefusal extends Named, Near>(
  ways: PlacingWays<Time, Request, Answer, HoldRefusal, Near>,
  changed: (state: PlacingState<PlacedOf<Answer>, RefusalOf<Answer> | HoldRefusal, Near>) => void,
): Placing<Time, Request, PlacedOf<Answer>> {
  type Refusal = RefusalOf<Answer> | HoldRefusal;

  let time: Time | null = null;
  /** Counts what was chosen, to know an answer about a former time. */
  let choice = 0;
  let hasLeft = false;
  let step: Step<PlacedOf<Answer>, Refusal, Near> = { kind: 'open' };
  const holds = ways.holds && keepHold(ways.holds, onHold);

  function publish(): void {
    if (step.kind !== 'open') return changed(step);
    const hold = holds?.state();
    switch (hold?.kind) {
      case 'asking':
        return changed({ kind: 'holding' });
      case 'held':
      case 'expired':
        return changed(hold);
      case 'failed':
        return changed({ kind: 'hold-failed', error: hold.error });
      default:
        return changed({ kind: 'idle' });
    }
  }

  function set(next: typeof step): void {
    step = next;
    publish();
  }

  function onHold(): void {
    if (step.kind !== 'open') return;
    const hold = holds?.state();
    if (hold?.kind === 'refused') refuse(hold.refusal);
    else publish();
  }

  function refuse(refusal: Refusal): void {
    const found = time === null ? [] : ways.nearest(refusal, time);
    if (!(found instanceof Promise)) return set({ kind: 'refused', refusal, nearest: found });
    const looking = { kind: 'refused', refusal, nearest: null } as const;
    set(looking);
    const show = (nearest: readonly Near[]): void => {
      if (step === looking) set({ ...looking, nearest });
    };
    found.then(show, (error: unknown) => {
      console.warn('Times around a refused one could not be loaded', error);
      show([]);
    });
  }

  function begin(): void {
    set({ kind: 'open' });
    if (time === null || hasLeft) void holds?.release();
    else void holds?.hold(time);
  }

  async function ask(request: Request, key: string): Promise<Answer> {
    const answer = await ways.send(request, key);
    if (!answer) throw new Error('The answer has no data');
    return answer;
  }

  async function send(request: Request): Promise<PlacedOf<Answer> | null> {
    if (step.kind === 'sending' || step.kind === 'done') return null;
    const sentFor = choice;
    const attempt = attemptFor(ways.attempts.load(), JSON.stringify(request), () => crypto.randomUUID());
    // Kept before it is sent: a reload in the middle sends the same key again.
    ways.attempts.save(attempt);
    set({ kind: 'sending' });
    const isOvertaken = (): boolean => sentFor !== choice || hasLeft;
    let answer: Answer;
    try {
      answer = await ask(request, attempt.key);
    } catch (error) {
      if (isOvertaken()) begin();
      else set({ kind: 'send-failed', error });
      return null;
    }
    // An answer ends its intent, a lost one does not.
    if (ways.attempts.load()?.key === attempt.key) ways.attempts.save(null);
    if (isPlaced(answer)) {
      holds?.forget();
      set({ kind: 'done', placed: answer });
      return answer;
    }
    if (isOvertaken()) begin();
    else if (isRefusal(answer)) refuse(answer);
    return null;
  }

  return {
    choose: (next) => {
      if (step.kind === 'done') return;
      time = next;
      choice += 1;
      if (step.kind !== 'sending') begin();
    },
    holdAgain: () => {
      if (step.kind !== 'sending' && step.kind !== 'done') begin();
    },
    send,
    leave: () => {
      hasLeft = true;
      if (step.kind !== 'sending') void holds?.release();
    },
  };
}
