const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** For so long a message is tried again. */
export const TRIED_FOR_MILLISECONDS = 24 * HOUR;

/** Before the second attempt, the third and so on; the last one goes on. */
const PAUSES = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
] as const;
const LAST_PAUSE = 4 * HOUR;
/** A part of each pause is left to chance, so that receivers that failed together are not asked together. */
const JITTER = 0.2;

/**
 * When to try again after so many failures in a row: later each time, the last time at the end of the day; null after
 * that.
 * @param chance from 0 to 1
 * @param wanted seconds for which the receiver asks to be left alone (Retry-After), if it does
 */
export function nextAttempt(
  failures: number,
  now: Date,
  giveUpAt: Date,
  chance: number,
  wanted: number | null = null,
): Date | null {
  if (now >= giveUpAt) return null;
  const pause = PAUSES[failures - 1] ?? LAST_PAUSE;
  const spread = pause * (1 + JITTER * (chance - 0.5));
  const wait = Math.max(spread, (wanted ?? 0) * SECOND);
  return new Date(Math.min(now.getTime() + wait, giveUpAt.getTime()));
}

/** The seconds that a Retry-After header asks for; null where it has none that can be read. */
export function secondsAsked(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,6}$/.test(header)) return Number(header);
  // A date of HTTP (RFC 9110): Date.parse takes much else for one.
  const at = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / SECOND));
}
