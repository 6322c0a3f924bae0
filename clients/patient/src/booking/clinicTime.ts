/** A local calendar date, `YYYY-MM-DD`. */
export type LocalDate = string;

const DAY_MS = 86_400_000;

function parts(instant: string | Date, zone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** The date on which an instant falls in a zone. */
export function localDate(instant: string | Date, zone: string): LocalDate {
  const { year, month, day } = parts(instant, zone);
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
}

/** The hour of the day, 0 to 23, at which an instant falls in a zone. */
export function localHour(instant: string | Date, zone: string): number {
  return Number(parts(instant, zone).hour);
}

/** A date so many days later; negative goes back. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Day of the week of a date, 1 for Monday to 7 for Sunday. */
export function isoWeekday(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday on or before a date. */
export function mondayOf(date: LocalDate): LocalDate {
  return plusDays(date, 1 - isoWeekday(date));
}

/** Whether clocks in two zones show something different at an instant. Names may differ for the same clock. */
export function zonesDiffer(instant: string | Date, first: string, second: string): boolean {
  const a = parts(instant, first);
  const b = parts(instant, second);
  return Object.keys(a).some((key) => a[key] !== b[key]);
}
