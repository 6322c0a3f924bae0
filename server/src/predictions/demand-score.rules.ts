import { weekdayOf, type DemandModel } from '@smart-healthcare/ml';
import { forecastDemand, highCount, type DemandKnowledge } from './demand.rules.js';

/** How days marked as high turned out. */
export interface HighDayFigures {
  readonly precision: number;
  readonly recall: number;
  /** Days that were forecast, each from up to two origins. */
  readonly days: number;
}

/** Days before today on which forecasts are made anew, a week apart, and how far each reaches. */
const ORIGINS = [56, 49, 42, 35, 28, 21, 14];
const REACH = 14;

/**
 * Makes the forecasts that would have been shown on earlier days, from what was known then, and compares their marks
 * with what came.
 * @param all knowledge of each doctor as of today
 * @returns null where no day was marked or high: nothing can be said then
 */
export function scoreHighDays(
  model: DemandModel | null,
  all: readonly DemandKnowledge[],
): HighDayFigures | null {
  let days = 0;
  let marked = 0;
  let high = 0;
  let both = 0;
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
        const isHigh = came.count > highFrom;
        days += 1;
        if (forecast.isHigh) marked += 1;
        if (isHigh) high += 1;
        if (isHigh && forecast.isHigh) both += 1;
      }
    }
  }
  return marked === 0 || high === 0 ? null : { precision: both / marked, recall: both / high, days };
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
