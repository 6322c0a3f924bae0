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
 */
export function daysOf(said: { from: string; to: string }, today: string): Days {
  const from = isCalendarDate(said.from) ? said.from : addDays(today, 1);
  const last = addDays(from, MOST_DAYS - 1);
  if (!isCalendarDate(said.to) || said.to < from) return { from, to: from };
  return { from, to: said.to < last ? said.to : last };
}
