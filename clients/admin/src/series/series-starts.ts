import { localDateOf } from '@smart-healthcare/shared/format/format';
import { instantOf } from '../day/clinic-clock';

/** The most appointments of a series. */
export const MOST_PARTS = 12;

/** The time of day of an instant at a clinic, `HH:MM`. */
export function timeOfDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/**
 * The instants of the dates at the time of day of the first one, which is among them; each once, earliest first. Dates on
 * which the clocks skip that time are left out.
 */
export function startsOn(first: string, dates: readonly string[], timeZone: string): string[] {
  const clock = timeOfDay(first, timeZone);
  const others = [...new Set(dates)]
    .filter((date) => date !== localDateOf(first, timeZone))
    .map((date) => instantOf(`${date}T${clock}`, timeZone))
    .filter((instant) => instant !== null);
  return [first, ...others].sort((one, other) => Date.parse(one) - Date.parse(other));
}
