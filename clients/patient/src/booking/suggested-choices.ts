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
 * choice. The soonest time of all is always one of them, in the last place if it is not among the best.
 * @param ranked best first, the soonest time among them
 */
export function bestOfDays<Place extends TimePlace>(
  ranked: readonly RankedTime[],
  clinics: readonly Place[],
  count: number,
): Suggestion<Place>[] {
  const chosen = new Map<string, Suggestion<Place>>();
  let soonest: Suggestion<Place> | undefined;
  for (const { startsAt, clinicId, reasons } of ranked) {
    const clinic = clinics.find(({ id }) => id === clinicId);
    if (clinic === undefined) continue;
    const time = { startsAt, clinic, reasons };
    const date = localDate(startsAt, clinic.timeZone);
    if (!chosen.has(date) && chosen.size < count) chosen.set(date, time);
    if (soonest === undefined || startsAt < soonest.startsAt) soonest = time;
  }
  const best = [...chosen.values()];
  if (soonest === undefined || best.some(({ startsAt }) => startsAt === soonest.startsAt)) return best;
  return [...best.slice(0, count - 1), soonest];
}
