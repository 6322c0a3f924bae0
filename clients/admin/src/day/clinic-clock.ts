/** Wall-clock time at a clinic, as `YYYY-MM-DDTHH:MM`, for calendars and inputs that know no zones. */

const MINUTE = 60_000;

/** Making a format is dear: one a zone is kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept) return kept;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}

function wallParts(instant: number, zone: string): string {
  const parts = formatOf(zone).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** What the clock on the clinic's wall shows at an instant. */
export function wallClockOf(instant: string, zone: string): string {
  return wallParts(Date.parse(instant), zone);
}

/**
 * The instant at which the clinic's clock shows a time; the first one where it shows it twice (autumn), null where it
 * never does (spring).
 *
 * @param wall `YYYY-MM-DDTHH:MM`
 * @returns ISO 8601 in UTC
 */
export function instantOf(wall: string, zone: string): string | null {
  return instantsOf(wall, zone)[0] ?? null;
}

/**
 * Every instant at which the clinic's clock shows a time: one, none where it jumps over it, two where it goes back.
 *
 * @param wall `YYYY-MM-DDTHH:MM`
 * @returns ISO 8601 in UTC, earliest first
 */
export function instantsOf(wall: string, zone: string): string[] {
  const guess = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(guess)) return [];
  // No zone is further from UTC than 14 hours, and offsets change by whole quarters of an hour.
  const candidates: number[] = [];
  for (const around of [guess - 24 * 60 * MINUTE, guess, guess + 24 * 60 * MINUTE]) {
    const offset = Date.parse(`${wallParts(around, zone)}:00Z`) - around;
    candidates.push(guess - offset);
  }
  const fitting = candidates.filter((instant) => wallParts(instant, zone) === wall);
  return [...new Set(fitting)].sort((a, b) => a - b).map((instant) => new Date(instant).toISOString());
}

/** A wall-clock time that many minutes further on the dial, without regard to changes of clocks. */
export function minutesLater(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}:00Z`) + minutes * MINUTE).toISOString().slice(0, 16);
}
