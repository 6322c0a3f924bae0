import { ageAt, leadDays, missedLabel, weekdayOf, type SettledBooking } from './booking.js';
import { daypartOf } from './features.js';
import { expectedMissed, type PriorTables } from './prior.js';

/** Weekdays (0 Sunday) and times of day (0 morning) whose visits take place more often than others, for certain. */
export interface KeptTimes {
  readonly weekdays: readonly number[];
  readonly dayparts: readonly number[];
}

/** Ends of intervals: 19 of 20 for what is first noticed; one of 400 for ten claims that later days must bear out. */
const NOTICED = 1.96;
const BORNE_OUT = 3;
/** Days of each kind, in either half. Days differ by more than chance, so they are what is counted, not visits. */
const SMALLEST_DAYS = 8;
/** A smaller difference would not be worth a word: one point of a chance. */
const SMALLEST_GAIN = 0.01;

/**
 * What may be said to patients of the clinic's days. Noticed on the earlier half of the days and borne out by the later
 * one, both as visits were and against what days ahead and age let one expect of them.
 */
export function fitKeptTimes(visits: readonly SettledBooking[], tables: PriorTables): KeptTimes {
  const days = [...new Set(visits.map(({ scheduledDay }) => scheduledDay))].sort((a, b) => a - b);
  const middle = days[Math.floor(days.length / 2)] ?? 0;
  const halves = [
    visits.filter(({ scheduledDay }) => scheduledDay < middle),
    visits.filter(({ scheduledDay }) => scheduledDay >= middle),
  ];
  const isTrueOf = (isMeant: (visit: SettledBooking) => boolean): boolean =>
    halves.every((half, later) => {
      const surely = later === 1 ? BORNE_OUT : NOTICED;
      return [raw, beyondExpected].every((valueOf) => {
        const gain = gainOf(half, isMeant, (visit) => valueOf(visit, tables));
        return gain !== null && gain.value >= SMALLEST_GAIN && gain.value > surely * gain.error;
      });
    });
  return {
    weekdays: [0, 1, 2, 3, 4, 5, 6].filter((weekday) =>
      isTrueOf(({ scheduledDay }) => weekdayOf(scheduledDay) === weekday),
    ),
    dayparts: [0, 1, 2].filter((daypart) =>
      isTrueOf(({ scheduledHour }) => scheduledHour !== null && daypartOf(scheduledHour) === daypart),
    ),
  };
}

function raw(visit: SettledBooking): number {
  return 1 - missedLabel(visit);
}

function beyondExpected(visit: SettledBooking, tables: PriorTables): number {
  return expectedMissed(tables, Math.max(0, leadDays(visit)), ageAt(visit)) - missedLabel(visit);
}

/** How much higher the mean of the visits meant is than that of the others, with its standard error over days. */
function gainOf(
  visits: readonly SettledBooking[],
  isMeant: (visit: SettledBooking) => boolean,
  valueOf: (visit: SettledBooking) => number,
): { readonly value: number; readonly error: number } | null {
  const meant = new DayMeans();
  const others = new DayMeans();
  for (const visit of visits) (isMeant(visit) ? meant : others).add(visit.scheduledDay, valueOf(visit));
  if (meant.days < SMALLEST_DAYS || others.days < SMALLEST_DAYS) return null;
  return { value: meant.mean - others.mean, error: Math.hypot(meant.error, others.error) };
}

/** A mean over visits whose error counts days as what scatters. */
class DayMeans {
  private readonly sums = new Map<number, { n: number; sum: number }>();

  add(day: number, value: number): void {
    const own = this.sums.get(day) ?? { n: 0, sum: 0 };
    this.sums.set(day, own);
    own.n += 1;
    own.sum += value;
  }

  get days(): number {
    return this.sums.size;
  }

  get mean(): number {
    const { n, sum } = this.all();
    return sum / n;
  }

  get error(): number {
    const { n } = this.all();
    const { mean } = this;
    const squares = [...this.sums.values()].reduce((all, own) => all + (own.sum - own.n * mean) ** 2, 0);
    return (Math.sqrt(squares) / n) * Math.sqrt(this.days / (this.days - 1));
  }

  private all(): { n: number; sum: number } {
    let n = 0;
    let sum = 0;
    for (const own of this.sums.values()) {
      n += own.n;
      sum += own.sum;
    }
    return { n, sum };
  }
}
