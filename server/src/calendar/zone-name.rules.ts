import { Temporal } from 'temporal-polyfill';

/**
 * Continents and oceans, as the IANA database divides the world. Its other names are left out: `EST` and `Etc/GMT+5`
 * know no summer time, and what `IST`, `CST` or `+05:30` mean is read otherwise by each program (PostgreSQL takes a sign
 * the other way round).
 */
const PLACE =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/-]+$/;
const UTC = /^(etc\/)?utc$/i;

const read = new Map<string, string | null>();
/** More different ones than there are names come from nobody who means well. */
const MOST_READ = 2_000;

/**
 * The name of a time zone as the IANA database spells it, which PostgreSQL, Temporal and browsers all know:
 * "asia/kolkata" is Asia/Kolkata. Former names stay what they are.
 * @returns null for what is no zone of a place, and for offsets and abbreviations
 */
export function readTimeZone(text: string): string | null {
  const name = text.trim();
  let found = read.get(name);
  if (found === undefined) {
    found = spelled(name);
    if (read.size >= MOST_READ) read.clear();
    read.set(name, found);
  }
  return found;
}

function spelled(name: string): string | null {
  if (UTC.test(name)) return 'UTC';
  try {
    const { timeZoneId } = Temporal.PlainDate.from('2000-01-01').toZonedDateTime(name);
    return PLACE.test(timeZoneId) ? timeZoneId : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
