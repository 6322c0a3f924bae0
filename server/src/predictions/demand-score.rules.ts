import { rangeOfErrors, weekdayOf, type DemandModel, type RangeCoverage } from '@smart-healthcare/ml';
import {
  forecastDemand,
  highCount,
  spreadOf,
  type DemandKnowledge,
  type DemandRange,
  type ForecastDay,
} from './demand.rules.js';

/** How days marked as high turned out. */
export interface HighDayFigures {
  readonly precision: number;
  readonly recall: number;
  /** Days that were forecast, each from up to two origins. */
  readonly days: number;
}

/** How far days were off, and how many of them the ranges made of earlier misses held. */
export interface RangeFigures {
  /** Of all misses: what is served from now on. */
  readonly range: DemandRange;
  /** Share of days within the range that misses of the weeks before gave; null with too few before. */
  readonly coverage: RangeCoverage | null;
}

/** Days before today on which forecasts are made anew, a week apart, and how far each reaches. */
const ORIGINS = [56, 49, 42, 35, 28, 21, 14];
const REACH = 14;

/** One forecast as it would have been shown, and what came. */
interface Miss {
  readonly ago: number;
  readonly forecast: ForecastDay;
  readonly came: number;
  readonly isHigh: boolean;
}

/**
 * Makes the forecasts that would have been shown on earlier days, from what was known then.
 * @param all knowledge of each doctor, or of each clinic, as of today
 */
export function missesOf(model: DemandModel | null, all: readonly DemandKnowledge[]): Miss[] {
  const misses: Miss[] = [];
  for (const knowledge of all) {
    const counts = new Map(knowledge.past.map((day) => [day.day, day]));
    for (const ago of ORIGINS) {
      const origin = knowledge.today - ago;
      const then = asOf(knowledge, origin);
      const highFrom = highCount(then.past);
      if (highFrom === null) continue;
      for (const forecast of forecastDemand(model, then, origin + REACH - 1)) {
        const came = counts.get(forecast.day);
        const weekday = weekdayOf(forecast.day);
        if (came === undefined || forecast.capacity === 0 || weekday === 0 || weekday === 6) continue;
        misses.push({ ago, forecast, came: came.count, isHigh: came.count > highFrom });
      }
    }
  }
  return misses;
}

/** Compares the marks with what came. @returns null where no day was marked or high: nothing can be said then */
export function scoreHighDays(misses: readonly Miss[]): HighDayFigures | null {
  const marked = misses.filter(({ forecast }) => forecast.isHigh).length;
  const high = misses.filter(({ isHigh }) => isHigh).length;
  const both = misses.filter(({ forecast, isHigh }) => isHigh && forecast.isHigh).length;
  return marked === 0 || high === 0
    ? null
    : { precision: both / marked, recall: both / high, days: misses.length };
}

/** The range that real misses give, and what ranges made on earlier days held. Null with too few of them. */
export function scoreRanges(misses: readonly Miss[]): RangeFigures | null {
  const range = rangeOf(misses);
  if (range === null) return null;
  let held = 0;
  let days = 0;
  for (const origin of ORIGINS) {
    // Days of the weeks before that were over by then.
    const known = misses.filter(({ ago, forecast }) => ago > origin && forecast.day < dayOf(misses, origin));
    const then = rangeOf(known);
    if (then === null) continue;
    for (const miss of misses.filter(({ ago }) => ago === origin)) {
      const off = offBy(miss);
      days += 1;
      if (off >= then.low && off <= then.high) held += 1;
    }
  }
  return { range, coverage: days === 0 ? null : { share: held / days, days } };
}

/** The first day that was forecast so long ago. */
function dayOf(misses: readonly Miss[], origin: number): number {
  return misses.reduce(
    (day, { ago, forecast }) => (ago === origin ? Math.min(day, forecast.day) : day),
    Infinity,
  );
}

function rangeOf(misses: readonly Miss[]): DemandRange | null {
  const range = rangeOfErrors(misses.map(offBy));
  return range && { low: range[0], high: range[1] };
}

function offBy({ forecast: { expected, booked }, came }: Miss): number {
  return (came - expected) / spreadOf(expected, booked);
}

/**
 * What was known on the morning of an earlier day. Hours of the past are not kept: a day that held nothing was off, and
 * on others there was room for whatever came.
 */
export function asOf(knowledge: DemandKnowledge, origin: number): DemandKnowledge {
  const booked = new Map<number, number>();
  const capacity = new Map<number, number>();
  for (const { day, bookedLead, cancelledLead, count } of knowledge.bookings) {
    if (day < origin) continue;
    capacity.set(day, Infinity);
    const isKnown = bookedLead > day - origin;
    const isGone = cancelledLead !== null && cancelledLead > day - origin;
    if (isKnown && !isGone) booked.set(day, (booked.get(day) ?? 0) + count);
  }
  return {
    today: origin,
    dayShare: 0,
    past: knowledge.past.filter(({ day }) => day < origin),
    booked,
    capacity,
    bookings: knowledge.bookings.filter(({ day }) => day < origin),
  };
}
