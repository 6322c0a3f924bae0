/** What is known of those who tried to sign in under one key. */
export interface Tries {
  /** Those that were not right, or are not known to be yet. */
  readonly guesses: number;
  readonly triedAt: Date;
  /** Before this, nothing is tried. */
  readonly nextAt: Date;
}

/** How the tries of one key are counted. */
export interface WaitRule {
  /** So many wrong ones cost no wait. */
  readonly free: number;
  /** After each such time without a try one of them is forgotten. */
  readonly forgetSeconds: number;
}

/** Of one account, or of one device with it: after 35 quiet minutes nothing of the longest wait is left. */
export const ACCOUNT_WAIT: WaitRule = { free: 5, forgetSeconds: 300 };

/**
 * Of one address, behind which hundreds of people may be: they forget six a minute, and whoever waits the longest for
 * one account adds one.
 */
export const ADDRESS_WAIT: WaitRule = { free: 300, forgetSeconds: 9 };

export const LONGEST_WAIT_SECONDS = 60;

/** Each doubles the wait: 1, 2, 4 … and at this one it has reached the longest. */
const STEPS = 7;

/** One more try, counted as a wrong one; null when it comes too early. */
export function addTry(tries: Tries, { free, forgetSeconds }: WaitRule, now: Date): Tries | null {
  if (now < tries.nextAt) return null;
  const quietSeconds = Math.max(0, now.getTime() - tries.triedAt.getTime()) / 1000;
  const kept = Math.max(0, tries.guesses - Math.floor(quietSeconds / forgetSeconds));
  const guesses = Math.min(kept + 1, free + STEPS);
  const wait = guesses <= free ? 0 : Math.min(LONGEST_WAIT_SECONDS, 2 ** (guesses - free - 1));
  return { guesses, triedAt: now, nextAt: new Date(now.getTime() + wait * 1000) };
}
