import { Temporal } from 'temporal-polyfill';

/** A half-open interval of numbers: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Instants in which a zone keeps one distance to UTC. */
interface OffsetSpan extends Interval {
  /** Milliseconds to add to an instant to get its local time. */
  readonly offset: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** No zone is, or was since 1900, further from UTC than this. */
const WIDEST_OFFSET = 16 * HOUR;

/** Days kept for each zone, some fifteen years: beyond it the zone starts anew, so that odd dates cannot fill the memory. */
const DAYS_KEPT = 5_500;

const spansByZone = new Map<string, Map<number, readonly OffsetSpan[]>>();

/**
 * The instants at which the wall clock of a zone shows a time from `start` to before `end`. Both are local times in
 * milliseconds, counted as if the wall clock were UTC. A time that the clocks skip is in no interval, and one that
 * they show twice is in two; intervals come in order, disjoint and apart. Bounds must be finite.
 * @returns intervals of epoch milliseconds.
 */
export function localInstants(zone: string, start: number, end: number): Interval[] {
  const found: Interval[] = [];
  const lastDay = Math.floor((end + WIDEST_OFFSET) / DAY);
  for (let day = Math.floor((start - WIDEST_OFFSET) / DAY); day <= lastDay; day += 1) {
    for (const span of spansOfDay(zone, day)) {
      const from = Math.max(span.start, start - span.offset);
      const until = Math.min(span.end, end - span.offset);
      if (from >= until) continue;
      const last = found.at(-1);
      if (last?.end === from) found[found.length - 1] = { start: last.start, end: until };
      else found.push({ start: from, end: until });
    }
  }
  return found;
}

/** The local time of an instant, in milliseconds counted as if the wall clock were UTC. */
export function localTime(zone: string, instant: number): number {
  for (const span of spansOfDay(zone, Math.floor(instant / DAY))) {
    if (instant < span.end) return instant + span.offset;
  }
  throw new RangeError('an instant lies in its own day');
}

/** The local date of an instant, as days since 1970-01-01. */
export function localDay(zone: string, instant: number): number {
  return Math.floor(localTime(zone, instant) / DAY);
}

/** Days since 1970-01-01 of a date such as `2026-03-03`. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The date, such as `2026-03-03`, of days since 1970-01-01. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The offsets of a zone within one UTC day; nearly always one, two on a day that changes the clocks. */
function spansOfDay(zone: string, day: number): readonly OffsetSpan[] {
  let days = spansByZone.get(zone);
  if (days === undefined || days.size > DAYS_KEPT) {
    days = new Map();
    spansByZone.set(zone, days);
  }
  let spans = days.get(day);
  if (spans === undefined) {
    spans = findSpans(zone, day * DAY, (day + 1) * DAY);
    days.set(day, spans);
  }
  return spans;
}

function findSpans(zone: string, start: number, end: number): OffsetSpan[] {
  const offset = offsetAt(zone, start);
  // No zone changes its clocks to and fro within one day, so equal ends mean that nothing happened between them.
  if (offset === offsetAt(zone, end)) return [{ start, end, offset }];
  const change = Temporal.Instant.fromEpochMilliseconds(start)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next')?.epochMilliseconds;
  if (change === undefined || change >= end) return [{ start, end, offset }];
  return [{ start, end: change, offset }, ...findSpans(zone, change, end)];
}

function offsetAt(zone: string, instant: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}
