/** What every answer of the server says of itself. */
export interface Named {
  readonly __typename: string;
}

/** A time that the server keeps for one person. */
export interface Hold {
  readonly __typename: 'Hold';
  readonly id: string;
  /** Instant, ISO 8601. */
  readonly expiresAt: string;
  /** From when the server answered, whatever the clock of this device says. */
  readonly secondsLeft: number;
  /** Until when asking again keeps the time; ISO 8601. */
  readonly longestUntil: string;
}

/** How a time is kept for a person, and given back. */
export interface HoldWays<Time, Refusal extends Named> {
  readonly ask: (time: Time) => Promise<Hold | Refusal | undefined>;
  readonly giveBack: (id: string, time: Time) => Promise<void>;
}

export type HoldState<Refusal extends Named> =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  /** `deadline` on this device's clock, and `longer`, how far asking again can put it off: both in milliseconds. */
  | { readonly kind: 'held'; readonly deadline: number; readonly longer: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface HoldKeeper<Time, Refusal extends Named> {
  readonly state: () => HoldState<Refusal>;
  /** Asks for a time, also for one that is held already: its deadline then begins anew. Never rejects. */
  readonly hold: (time: Time) => Promise<void>;
  /** The time was taken: nothing is to be given back. */
  readonly forget: () => void;
  readonly release: () => Promise<void>;
}

function isHold(answer: Named): answer is Hold {
  return answer.__typename === 'Hold';
}

/**
 * Keeps one time for a person while they decide. An answer that comes after another time was asked for, or after
 * leaving, is given back.
 */
export function keepHold<Time, Refusal extends Named>(
  ways: HoldWays<Time, Refusal>,
  changed: () => void,
): HoldKeeper<Time, Refusal> {
  let state: HoldState<Refusal> = { kind: 'none' };
  let held: { readonly id: string; readonly time: Time } | null = null;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: HoldState<Refusal>): void {
    clearTimeout(timer);
    state = next;
    changed();
    if (next.kind !== 'held') return;
    timer = setTimeout(() => {
      held = null;
      set({ kind: 'expired' });
    }, next.deadline - Date.now());
  }

  async function giveBack(id: string, time: Time): Promise<void> {
    try {
      await ways.giveBack(id, time);
    } catch (error) {
      // It ends by itself at its deadline.
      console.warn('The hold could not be given back', error);
    }
  }

  async function hold(time: Time): Promise<void> {
    const asked = ++latest;
    const askedAt = Date.now();
    set({ kind: 'asking' });
    try {
      const answer = await ways.ask(time);
      if (!answer) throw new Error('The answer has no data');
      if (asked !== latest) {
        if (isHold(answer)) await giveBack(answer.id, time);
      } else if (isHold(answer)) {
        held = { id: answer.id, time };
        // From the moment it was asked for, so that it never shows too much.
        const deadline = askedAt + answer.secondsLeft * 1000;
        const longer = Date.parse(answer.longestUntil) - Date.parse(answer.expiresAt);
        set({ kind: 'held', deadline, longer });
      } else {
        held = null;
        set({ kind: 'refused', refusal: answer });
      }
    } catch (error) {
      if (asked === latest) set({ kind: 'failed', error });
    }
  }

  function forget(): void {
    latest += 1;
    held = null;
    set({ kind: 'none' });
  }

  async function release(): Promise<void> {
    const own = held;
    forget();
    if (own) await giveBack(own.id, own.time);
  }

  return { state: () => state, hold, forget, release };
}
