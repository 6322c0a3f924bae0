const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** For so long a message is tried again that has no end of its own. */
export const TRIED_FOR_MILLISECONDS = 24 * HOUR;

/** Before the second attempt, the third and so on; the last one goes on. */
const PAUSES = [10 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR] as const;
const LAST_PAUSE = 2 * HOUR;
/** A part of each pause is left to chance, so that messages that failed together are not sent together. */
const JITTER = 0.2;

/**
 * When to try again after so many attempts: later each time, and not after its end; null where there is none.
 * @param chance from 0 to 1
 */
export function nextAttempt(attempts: number, now: Date, giveUpAt: Date, chance: number): Date | null {
  const pause = PAUSES[attempts - 1] ?? LAST_PAUSE;
  const next = now.getTime() + pause * (1 + JITTER * (chance - 0.5));
  return next < giveUpAt.getTime() ? new Date(next) : null;
}
