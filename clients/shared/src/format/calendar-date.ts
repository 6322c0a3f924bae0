/** Calendar dates are texts YYYY-MM-DD without a zone; here they are read and counted. */

/** Whether the text is a calendar date YYYY-MM-DD that exists, in the years that the server takes. */
export function isCalendarDate(text: string): boolean {
  if (!/^(18[89]|19\d|20\d|21\d)\d-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The date YYYY-MM-DD that many days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Day of the week of a date, 1 for Monday to 7 for Sunday. */
export function isoWeekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the date's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - isoWeekday(date));
}
