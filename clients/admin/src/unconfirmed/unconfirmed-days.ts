import { addDays, isCalendarDate } from '@smart-healthcare/shared/format/calendar-date';

/** The server lists at most two weeks. */
export const MOST_DAYS = 14;

/** First and last day that are listed, `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The days that an address asks for: tomorrow where it says nothing, one day where it says no last one, and never more
 * than can be listed.
 * @param tomorrow two days where clinics have different ones
 */
export function daysOf(said: { from: string; to: string }, tomorrow: Days): Days {
  const isSaid = isCalendarDate(said.from);
  const from = isSaid ? said.from : tomorrow.from;
  const last = addDays(from, MOST_DAYS - 1);
  if (!isCalendarDate(said.to) || said.to < from) return { from, to: isSaid ? from : tomorrow.to };
  return { from, to: said.to < last ? said.to : last };
}
