import { DAY, HOUR, localInstants, localTime, MINUTE } from '../calendar/time-zone.js';

/** Of ten offers one is taken (8 to 11 % where it was counted). */
const TAKEN = 0.1;
/** How sure it shall be that a time near now finds somebody. */
const SURE = 0.9;
/** So many have to be asked for that: 22. */
export const NEEDED = Math.ceil(Math.log(1 - SURE) / Math.log(1 - TAKEN));

/** What the size of the next group goes by. */
export interface GroupState {
  /** In which offers can still go out, of the clinic's sending hours. */
  readonly minutesLeft: number;
  readonly roundMinutes: number;
  /** How many have the offer open now. */
  readonly open: number;
  /** How many the last round asked; 0 before the first. */
  readonly former: number;
  /** The most that may be asked at once. */
  readonly most: number;
}

/**
 * How many are asked next: as many as are needed to fill the time in the rounds that are left, more than the last time,
 * at least two.
 */
export function groupSize({ minutesLeft, roundMinutes, open, former, most }: GroupState): number {
  const missing = NEEDED - open;
  if (missing <= 0) return 0;
  const rounds = Math.max(1, Math.floor(minutesLeft / roundMinutes));
  return Math.min(most, missing, Math.max(2, Math.ceil(missing / rounds), former + 1));
}

/** Local full hours from and until which offers go out. */
export interface SendingHours {
  readonly timeZone: string;
  readonly fromHour: number;
  readonly untilHour: number;
}

/** The sending hours between two instants, as epoch milliseconds; right on days whose clocks change. */
function sendingSpans(
  { timeZone, fromHour, untilHour }: SendingHours,
  from: Date,
  until: Date,
): { start: number; end: number }[] {
  const spans = [];
  const first = Math.floor(localTime(timeZone, from.getTime()) / DAY);
  const last = Math.floor(localTime(timeZone, until.getTime()) / DAY);
  for (let day = first; day <= last; day += 1) {
    const local = day * DAY;
    for (const span of localInstants(timeZone, local + fromHour * HOUR, local + untilHour * HOUR)) {
      const start = Math.max(span.start, from.getTime());
      const end = Math.min(span.end, until.getTime());
      if (start < end) spans.push({ start, end });
    }
  }
  return spans;
}

/** Minutes of sending hours between two instants. */
export function sendingMinutes(hours: SendingHours, from: Date, until: Date): number {
  return sendingSpans(hours, from, until).reduce((sum, { start, end }) => sum + (end - start) / MINUTE, 0);
}

/** When offers may go out next: now, or when the sending hours begin; null where they do not before `until`. */
export function nextSending(hours: SendingHours, now: Date, until: Date): Date | null {
  const [first] = sendingSpans(hours, now, until);
  return first === undefined ? null : new Date(first.start);
}
