import { DAY, localDay, localInstants, localTime, MINUTE } from '../calendar/time-zone.js';

/** Minutes of the day by a clinic's clock between which nobody is reminded; over midnight where it ends sooner. */
export interface QuietHours {
  readonly from: number;
  /** The same as `from`: no hour is quiet. */
  readonly until: number;
}

/** When the quiet hours end that an instant lies in, by the clock of a zone; null where it lies in none. */
export function endOfQuietHours(at: Date, zone: string, { from, until }: QuietHours): Date | null {
  const local = localTime(zone, at.getTime());
  const minute = Math.floor((local % DAY) / MINUTE);
  const isQuiet = from <= until ? minute >= from && minute < until : minute >= from || minute < until;
  if (!isQuiet) return null;
  const today = localDay(zone, at.getTime()) * DAY + until * MINUTE;
  const end = today > local ? today : today + DAY;
  // The first instant at which the clock shows that time or, where it skips it, a later one.
  const shown = localInstants(zone, end, end + DAY).find((interval) => interval.end > at.getTime());
  return new Date(Math.max(shown?.start ?? at.getTime(), at.getTime()));
}
