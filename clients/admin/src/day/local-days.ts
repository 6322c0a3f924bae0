/** Calendar dates are texts YYYY-MM-DD without a zone; here they are counted in days. */

/** The date that many days later, or earlier when negative. */
export function shiftDate(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Day of the week of a date, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the date's week. */
export function mondayOf(date: string): string {
  return shiftDate(date, 1 - weekdayOf(date));
}
