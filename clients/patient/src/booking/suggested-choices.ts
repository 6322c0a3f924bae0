import { localDate } from './clinic-time';
import type { TimePlace } from './time-days';

/** A ranked time as the server answers it. */
export interface RankedTime {
  readonly startsAt: string;
  readonly clinicId: string;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

/** A time that is suggested, and why. */
export interface Suggestion<Place extends TimePlace> {
  readonly startsAt: string;
  readonly clinic: Place;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

/**
 * The best time of each of the best days: times of one morning rank alike, and three of them side by side would be no
 * choice.
 * @param ranked best first
 */
export function bestOfDays<Place extends TimePlace>(
  ranked: readonly RankedTime[],
  clinics: readonly Place[],
  count: number,
): Suggestion<Place>[] {
  const chosen = new Map<string, Suggestion<Place>>();
  for (const { startsAt, clinicId, reasons } of ranked) {
    const clinic = clinics.find(({ id }) => id === clinicId);
    if (clinic === undefined) continue;
    const date = localDate(startsAt, clinic.timeZone);
    if (!chosen.has(date)) chosen.set(date, { startsAt, clinic, reasons });
    if (chosen.size === count) break;
  }
  return [...chosen.values()];
}
