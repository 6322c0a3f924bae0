import {
  ageAt,
  ageBand,
  AGE_BANDS,
  LEAD_BUCKETS,
  leadBucket,
  leadDays,
  missedLabel,
  weekdayOf,
} from './booking.js';
import type { BookingRequest, SettledBooking } from './booking.js';

/** Visits counted, and how many of them were missed. */
export type Tally = readonly [visits: number, missed: number];

/**
 * Rates of missed visits by days ahead, then age, then weekday, then doctor. Each level leans on the one above it, so
 * that a doctor's third visit says little and the thousandth much.
 */
export interface PriorTables {
  readonly base: Tally;
  readonly byLead: readonly Tally[];
  /** By lead bucket and age band: `lead * AGE_BANDS + age`. */
  readonly byAge: readonly Tally[];
  /** By the former and the weekday: `(lead * AGE_BANDS + age) * 7 + weekday`. */
  readonly byWeekday: readonly Tally[];
  /** By doctor, then by the place in `byWeekday`. Cells below ten visits are left out: they say next to nothing. */
  readonly byDoctor: Readonly<Record<string, Readonly<Record<string, Tally>>>>;
}

/** Visits that a level must have seen to weigh as much as the level above it. */
const STRENGTH = 100;
const BASE_STRENGTH = 20;
/** Assumed before anything is known: a common rate of missed visits, worth 20 visits. */
const ASSUMED_RATE = 0.15;
const SMALLEST_CELL = 10;

/** Counts the visits. @param useDoctor false leaves the last level out */
export function fitPrior(bookings: readonly SettledBooking[], useDoctor: boolean): PriorTables {
  const base: [number, number] = [0, 0];
  const byLead = tallies(LEAD_BUCKETS);
  const byAge = tallies(LEAD_BUCKETS * AGE_BANDS);
  const byWeekday = tallies(LEAD_BUCKETS * AGE_BANDS * 7);
  const doctors = new Map<string, Map<number, [number, number]>>();
  for (const booking of bookings) {
    const label = missedLabel(booking);
    const { lead, age, weekday } = cellsOf(booking);
    for (const tally of [base, byLead[lead], byAge[age], byWeekday[weekday]]) {
      if (!tally) continue;
      tally[0] += 1;
      tally[1] += label;
    }
    if (!useDoctor) continue;
    const cells = doctors.get(booking.doctor) ?? new Map<number, [number, number]>();
    doctors.set(booking.doctor, cells);
    const tally = cells.get(weekday) ?? [0, 0];
    cells.set(weekday, tally);
    tally[0] += 1;
    tally[1] += label;
  }
  const byDoctor: Record<string, Record<string, Tally>> = {};
  for (const doctor of [...doctors.keys()].sort()) {
    const kept = [...(doctors.get(doctor) ?? [])]
      .filter(([, [visits]]) => visits >= SMALLEST_CELL)
      .sort(([a], [b]) => a - b);
    if (kept.length > 0) byDoctor[doctor] = Object.fromEntries(kept);
  }
  return { base, byLead, byAge, byWeekday, byDoctor };
}

/** Chance that the visit is missed, between 0 and 1, from the tables alone. */
export function priorProbability(tables: PriorTables, booking: BookingRequest): number {
  const { lead, age, weekday } = cellsOf(booking);
  let rate = baseRate(tables);
  rate = lean(tables.byLead[lead], rate);
  rate = lean(tables.byAge[age], rate);
  rate = lean(tables.byWeekday[weekday], rate);
  return lean(tables.byDoctor[booking.doctor]?.[weekday], rate);
}

/** What may be expected of a visit from days ahead and age alone: what a patient's record is compared with. */
export function expectedMissed(tables: PriorTables, lead: number, age: number | null): number {
  const bucket = leadBucket(lead);
  const rate = lean(tables.byLead[bucket], baseRate(tables));
  return lean(tables.byAge[bucket * AGE_BANDS + ageBand(age)], rate);
}

/** Share of missed visits overall. */
export function baseRate({ base: [visits, missed] }: PriorTables): number {
  return (missed + BASE_STRENGTH * ASSUMED_RATE) / (visits + BASE_STRENGTH);
}

function lean(tally: Tally | undefined, above: number): number {
  return tally ? (tally[1] + STRENGTH * above) / (tally[0] + STRENGTH) : above;
}

function tallies(size: number): [number, number][] {
  return Array.from({ length: size }, () => [0, 0]);
}

function cellsOf(booking: BookingRequest): { lead: number; age: number; weekday: number } {
  const lead = leadBucket(leadDays(booking));
  const age = lead * AGE_BANDS + ageBand(ageAt(booking));
  return { lead, age, weekday: age * 7 + weekdayOf(booking.scheduledDay) };
}
