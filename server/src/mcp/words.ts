/** Where a visit takes place. */
export interface Place {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly timeZone: string;
}

/**
 * "Sunday, 1 November 2026 at 01:30 GMT-4 (America/New_York)": by the clock of the clinic, with its date and zone, since
 * an assistant reckons wrong, and reads right; and how far from UTC, which tells the two turns of an hour that repeats.
 */
export function localTimeOf(instant: string, timeZone: string): string {
  const words = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  }).format(new Date(instant));
  return `${words} (${timeZone})`;
}

/** One line for where to go. */
export function placeOf({ name, address, city }: Place): string {
  return [name, address, city].join(', ');
}
