import { DAY } from './time-zone.js';

const SECONDS_A_DAY = DAY / 1000;
const two = (value: number): string => String(value).padStart(2, '0');
const MINUTES = Array.from(
  { length: 1440 },
  (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
);

let lastDay = NaN;
let lastDate = '';

/**
 * ISO 8601 text of an instant given in whole seconds since 1970, as `Date.toISOString` writes it. Lists of free times
 * hold hundreds of instants of a few days, so the date is made once for each run of the same day.
 */
export function instantText(seconds: number): string {
  const day = Math.floor(seconds / SECONDS_A_DAY);
  if (day !== lastDay) {
    lastDate = new Date(day * DAY).toISOString().slice(0, 11);
    lastDay = day;
  }
  const rest = seconds - day * SECONDS_A_DAY;
  return `${lastDate}${MINUTES[Math.floor(rest / 60)]}:${two(rest % 60)}.000Z`;
}
