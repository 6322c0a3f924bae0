import { Temporal } from 'temporal-polyfill';
import { DAY, localDay, localTime } from '../calendar/time-zone.js';

/** The most appointments that a series has. */
export const MOST_PARTS = 12;
/** The most weeks between two of them. */
export const MOST_WEEKS = 12;

/** The instant at which the wall clock of a zone shows a local time, counted as if it were UTC; a time that the clocks skip is an hour later. */
function instantOf(zone: string, local: number): Date {
  const shown = new Date(local).toISOString().slice(0, -1);
  return new Date(Temporal.PlainDateTime.from(shown).toZonedDateTime(zone).epochMilliseconds);
}

/**
 * The starts of a series of every so many weeks: the time of day at the clinic stays over a change of the clocks.
 * @param zone IANA name of the clinic's zone
 */
export function startsOfRule(first: Date, everyWeeks: number, count: number, zone: string): Date[] {
  const local = localTime(zone, first.getTime());
  return Array.from({ length: count }, (_, place) =>
    place === 0 ? first : instantOf(zone, local + place * everyWeeks * 7 * DAY),
  );
}

/** One appointment of a series that is to move, with the zone of its clinic. */
export interface Part {
  readonly id: string;
  readonly startsAt: Date;
  readonly zone: string;
}

/**
 * Where the parts of a series move to when one of them moves: by as many days, and to its new time of day. Those that
 * somebody chose a time for go there.
 */
export function movedStarts(
  parts: readonly Part[],
  moved: Part,
  to: Date,
  chosen: ReadonlyMap<string, Date>,
): Map<string, Date> {
  const days = localDay(moved.zone, to.getTime()) - localDay(moved.zone, moved.startsAt.getTime());
  const timeOfDay = localTime(moved.zone, to.getTime()) % DAY;
  return new Map(
    parts.map((part) => {
      const day = localDay(part.zone, part.startsAt.getTime()) + days;
      const usual = part.id === moved.id ? to : instantOf(part.zone, day * DAY + timeOfDay);
      return [part.id, chosen.get(part.id) ?? usual];
    }),
  );
}

/** In which order parts can move without one taking the time that another is about to leave: forwards the last first. */
export function inOrderOfMoving<P extends Part>(parts: readonly P[], to: ReadonlyMap<string, Date>): P[] {
  const gain = ({ id, startsAt }: P): number => (to.get(id)?.getTime() ?? 0) - startsAt.getTime();
  const byStart = [...parts].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  return [
    ...byStart.filter((part) => gain(part) > 0).reverse(),
    ...byStart.filter((part) => gain(part) <= 0),
  ];
}

/** The last local day, counted from 1970-01-01, for which bookings are taken. */
export function lastDayOf(zone: string, now: Date, horizonDays: number): number {
  return localDay(zone, now.getTime()) + horizonDays;
}
