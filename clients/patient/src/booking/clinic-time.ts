/** A local calendar date, `YYYY-MM-DD`. */
export type LocalDate = string;

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
