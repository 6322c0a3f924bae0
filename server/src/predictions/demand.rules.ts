import { weekdayOf, type DemandModel, type SeriesDay } from '@smart-healthcare/ml';

/** What is known when days to come are forecast. Days are counted from 1970-01-01. */
export interface DemandKnowledge {
  readonly today: number;
  /** Share of today that has passed, 0 to 1. */
  readonly dayShare: number;
  /** Every day before today from the first known one on, the first one first. */
  readonly past: readonly SeriesDay[];
  /** Appointments that days from today on hold now. */
  readonly booked: ReadonlyMap<number, number>;
  /** Places of days from today on; a day without any is closed. */
  readonly capacity: ReadonlyMap<number, number>;
  /** Bookings of the last weeks: days before their visit on which they were made and cancelled. */
  readonly bookings: readonly PastBooking[];
}

/** Bookings of one day that came and went alike. */
export interface PastBooking {
  readonly day: number;
  readonly bookedLead: number;
  readonly cancelledLead: number | null;
  readonly count: number;
}

/** One day to come. */
export interface ForecastDay {
  readonly day: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly booked: number;
  readonly capacity: number;
  /** Expected above three quarters of the working days of the last year. */
  readonly isHigh: boolean;
  readonly basis: 'model' | 'weekdayMean';
}

/** Past misses in units of `spreadOf` that eight of ten lie between. */
export interface DemandRange {
  readonly low: number;
  readonly high: number;
}

/** Days of the same weekday that usual counts are taken from. */
const USUAL_DAYS = 8;
/** Days of any weekday, as many as there are of all five in that time. */
const RECENT_DAYS = 5 * USUAL_DAYS;
/**
 * Days that the mean of all weekdays weighs in that of one weekday while only few such days are known, less with each.
 * Measured on 73 clinics with twenty days of real bookings: high-day AUC .830 without, .847 with it, error 6.8 and 6.2.
 */
const LEAN_DAYS = 3;
/** Working days that a trained model foresees; later ones are means of weekdays. */
const MODEL_DAYS = 10;
const YEAR_DAYS = 365;
const HIGH = 0.75;
/**
 * Ends of the range in units of `spreadOf`: where nothing was measured yet, those of a count around its mean by chance
 * alone. Days differ by more than chance, so what was measured is wider.
 */
export const RANGE_BY_CHANCE: DemandRange = { low: -1.28, high: 1.28 };

/**
 * Forecasts the days from today to the last one. What history lets one expect of a day is moved by how much more (or
 * less) it holds now than such days usually hold so long before.
 * @param model null: means of weekdays alone
 * @param range from real past misses, where there are enough
 */
export function forecastDemand(
  model: DemandModel | null,
  knowledge: DemandKnowledge,
  lastDay: number,
  range: DemandRange = RANGE_BY_CHANCE,
): ForecastDay[] {
  const days = Array.from({ length: lastDay - knowledge.today + 1 }, (_, step) => knowledge.today + step);
  const foreseen = foreseeByModel(model, knowledge, days);
  const highFrom = highCount(knowledge.past);
  return days.map((day) => {
    const booked = knowledge.booked.get(day) ?? 0;
    const capacity = knowledge.capacity.get(day) ?? 0;
    const usually = usualDaysOf(knowledge.past, day);
    const model = foreseen.get(day);
    // Nobody works on it: what is booked there even so is all that will come.
    if (capacity === 0) return closedDay(day, booked);
    const history = model ?? usualMean(usually, ({ count }) => count);
    const usual = usuallyBooked(knowledge, usually, day);
    // More booked than usual raises a day no further than there are places: a full day does not grow.
    const room = Math.max(capacity, history);
    const expected = Math.max(booked, Math.min(history + booked - usual, room));
    const spread = spreadOf(expected, booked);
    return {
      day,
      expected,
      low: Math.max(0, Math.min(expected, expected + range.low * spread)),
      high: Math.max(expected, expected + range.high * spread),
      booked,
      capacity,
      isHigh: highFrom !== null && expected > highFrom,
      basis: model === undefined ? 'weekdayMean' : 'model',
    };
  });
}

/** Share of what is booked that may still change, by being given up. */
const GIVEN_UP = 0.1;

/**
 * By how much a day may turn out differently, in appointments: as counts do, from what is still to come and a share of
 * what is booked.
 */
export function spreadOf(expected: number, booked: number): number {
  return Math.sqrt(1 + Math.max(0, expected - booked) + GIVEN_UP * booked);
}

function closedDay(day: number, booked: number): ForecastDay {
  return {
    day,
    expected: booked,
    low: booked,
    high: booked,
    booked,
    capacity: 0,
    isHigh: false,
    basis: 'weekdayMean',
  };
}

/** The model knows working days only; a day is closed for it when there is no place on it. */
function foreseeByModel(
  model: DemandModel | null,
  { past, capacity }: DemandKnowledge,
  days: readonly number[],
): Map<number, number> {
  const known = past.filter(({ day }) => isWorkingDay(day));
  if (model === null || known.length === 0) return new Map();
  const ahead = days
    .filter(isWorkingDay)
    .slice(0, MODEL_DAYS)
    .map((day) => ({ day, isClosed: (capacity.get(day) ?? 0) === 0 }));
  return new Map(model.forecast(known, ahead).map((forecast) => [forecast.day, forecast.expected]));
}

function isWorkingDay(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** Open days that tell what is usual on a day. */
export interface UsualDays {
  /** The last ones of its weekday. */
  readonly alike: readonly SeriesDay[];
  /** The last ones of any weekday; for a day of the weekend, of the weekend. */
  readonly recent: readonly SeriesDay[];
}

/** The open days that a day is compared with. */
export function usualDaysOf(past: readonly SeriesDay[], day: number): UsualDays {
  const open = past.filter((other) => !other.isClosed && isWorkingDay(other.day) === isWorkingDay(day));
  return {
    alike: open.filter((other) => weekdayOf(other.day) === weekdayOf(day)).slice(-USUAL_DAYS),
    recent: open.slice(-RECENT_DAYS),
  };
}

/** Mean over the days of the weekday, which leans on that over all while they are few. */
function usualMean({ alike, recent }: UsualDays, valueOf: (day: SeriesDay) => number): number {
  if (recent.length === 0) return 0;
  const sum = (days: readonly SeriesDay[]): number => days.reduce((all, day) => all + valueOf(day), 0);
  const lean = LEAN_DAYS * (1 - alike.length / USUAL_DAYS);
  return (sum(alike) + (lean * sum(recent)) / recent.length) / (alike.length + lean);
}

/** What such days held on average as long before as it is to the given one. */
export function usuallyBooked(
  { bookings, today, dayShare }: Pick<DemandKnowledge, 'bookings' | 'today' | 'dayShare'>,
  usually: UsualDays,
  day: number,
): number {
  const horizon = day - today;
  // Of the day itself that has come and gone so far: bookings made on it count by the share of it that has passed.
  const by = (lead: number): number => (lead > horizon ? 1 : lead === horizon ? dayShare : 0);
  const held = new Map<number, number>();
  for (const { day: visited, bookedLead, cancelledLead, count } of bookings) {
    const share = by(bookedLead) - (cancelledLead === null ? 0 : by(cancelledLead));
    held.set(visited, (held.get(visited) ?? 0) + count * share);
  }
  return usualMean(usually, (other) => held.get(other.day) ?? 0);
}

/**
 * The count that a high day lies above: three quarters of the last year's working days do not. Days without anybody are
 * none of them: a doctor who works three days a week would else be busy on all three. Null without any.
 */
export function highCount(past: readonly SeriesDay[]): number | null {
  const counts = past
    .slice(-YEAR_DAYS)
    .filter(({ isClosed, day, count }) => !isClosed && count > 0 && isWorkingDay(day))
    .map(({ count }) => count)
    .sort((a, b) => a - b);
  if (counts.length === 0) return null;
  const place = HIGH * (counts.length - 1);
  const low = counts[Math.floor(place)] ?? 0;
  return low + ((counts[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place));
}
