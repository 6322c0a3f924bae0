import { DAY, dateOfDay, dayOfDate } from '../calendar/time-zone.js';

/** Local dates from the first to the last, as days since 1970-01-01. */
export interface DayRange {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Appointments by what became of them; holds are none of them. */
export interface Counts {
  /** Requested or confirmed: still to come, or never closed. */
  readonly open: number;
  /** The patient came: arrived or completed. */
  readonly arrived: number;
  readonly missed: number;
  /** By patients or staff, and requests that lapsed. */
  readonly cancelled: number;
}

/** What belongs to the range that is asked for, and to the range before it. */
export interface Compared<Value> {
  readonly now: Value;
  readonly before: Value;
}

/** How long each step of a trend is. */
export type Step = 'DAY' | 'WEEK' | 'MONTH';

/** One step of a trend, cut to its range: first and last day. */
export type Bucket = DayRange;

export const NO_COUNTS: Counts = { open: 0, arrived: 0, missed: 0, cancelled: 0 };

/** Fees in minor units, by what became of them. */
export interface Money {
  readonly paid: number;
  readonly unpaid: number;
  readonly expected: number;
  readonly refundDue: number;
  readonly refunded: number;
}

export const NO_MONEY: Money = { paid: 0, unpaid: 0, expected: 0, refundDue: 0, refunded: 0 };

/** Visits of one doctor, and the time for them. Minutes are elapsed ones. */
export interface Load {
  /** Not cancelled. */
  readonly visits: number;
  /** Days with at least one such visit. */
  readonly days: number;
  readonly bookedMinutes: number;
  readonly offeredMinutes: number;
  /** Those of the booked minutes that lie on days with offered ones. */
  readonly bookedOfOffered: number;
}

export const NO_LOAD: Load = {
  visits: 0,
  days: 0,
  bookedMinutes: 0,
  offeredMinutes: 0,
  bookedOfOffered: 0,
};

/** The range of a filter's dates. */
export function rangeOf(from: string, to: string): DayRange {
  return { firstDay: dayOfDate(from), lastDay: dayOfDate(to) };
}

export function lengthOf({ firstDay, lastDay }: DayRange): number {
  return lastDay - firstDay + 1;
}

/** What a range is compared with. */
export type Comparison = 'PREVIOUS' | 'LAST_YEAR';

/** Whole weeks that come nearest to a year. */
const YEAR_OF_WEEKS = 364;

/**
 * The range that one is compared with: as many days, whole weeks earlier, so that weekdays line up; the latest that does
 * not overlap, or that of the same days of last year.
 */
export function rangeBefore(range: DayRange, against: Comparison): DayRange {
  const unit = against === 'LAST_YEAR' ? YEAR_OF_WEEKS : 7;
  const shift = Math.ceil(lengthOf(range) / unit) * unit;
  return { firstDay: range.firstDay - shift, lastDay: range.lastDay - shift };
}

/**
 * The calendar months that a range touches, and as many before or of last year. Anonymous ratings are known by their
 * month alone, so they are never counted by less.
 */
export function monthsOf(range: DayRange, against: Comparison): Compared<DayRange> {
  const [first, last] = [monthOf(range.firstDay), monthOf(range.lastDay)];
  const count = last - first + 1;
  const shift = against === 'LAST_YEAR' ? Math.ceil(count / 12) * 12 : count;
  return {
    now: { firstDay: startOfMonth(first), lastDay: startOfMonth(last + 1) - 1 },
    before: { firstDay: startOfMonth(first - shift), lastDay: startOfMonth(last + 1 - shift) - 1 },
  };
}

/** A range as the whole months in it and the parts of months at its ends; none of them is empty. */
export function partsOf(range: DayRange): { readonly months: DayRange[]; readonly days: DayRange[] } {
  const first = monthOf(range.firstDay - 1) + 1;
  const last = monthOf(range.lastDay + 1) - 1;
  if (first > last) return { months: [], days: [range] };
  const months = { firstDay: startOfMonth(first), lastDay: startOfMonth(last + 1) - 1 };
  const days = [
    { firstDay: range.firstDay, lastDay: months.firstDay - 1 },
    { firstDay: months.lastDay + 1, lastDay: range.lastDay },
  ];
  return { months: [months], days: days.filter((part) => lengthOf(part) > 0) };
}

/** Months since January of the year 0. */
function monthOf(day: number): number {
  const [year = 0, month = 0] = dateOfDay(day).split('-').map(Number);
  return year * 12 + month - 1;
}

function startOfMonth(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
}

/** All appointments made for these days, whatever became of them. */
export function booked({ open, arrived, missed, cancelled }: Counts): number {
  return open + arrived + missed + cancelled;
}

/** Cancelled of all that were booked; null where none was. */
export function cancellationRate(counts: Counts): number | null {
  return share(counts.cancelled, booked(counts));
}

/** Missed of those whose patient came or should have come; null where there was none. */
export function missedRate({ arrived, missed }: Counts): number | null {
  return share(missed, arrived + missed);
}

/** A part of a whole from 0 on; null where there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Booked of offered time, of days with offered time only; null without any. Visits squeezed in can make it exceed 1. */
export function utilization({ bookedOfOffered, offeredMinutes }: Load): number | null {
  return share(bookedOfOffered, offeredMinutes);
}

/** Mean of ratings by stars, one star first; null without any. */
export function averageRating(stars: readonly number[]): number | null {
  const count = stars.reduce((sum, ratings) => sum + ratings, 0);
  return share(
    stars.reduce((sum, ratings, index) => sum + ratings * (index + 1), 0),
    count,
  );
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    open: a.open + b.open,
    arrived: a.arrived + b.arrived,
    missed: a.missed + b.missed,
    cancelled: a.cancelled + b.cancelled,
  };
}

export function addMoney(a: Money, b: Money): Money {
  return {
    paid: a.paid + b.paid,
    unpaid: a.unpaid + b.unpaid,
    expected: a.expected + b.expected,
    refundDue: a.refundDue + b.refundDue,
    refunded: a.refunded + b.refunded,
  };
}

export function addLoads(a: Load, b: Load): Load {
  return {
    visits: a.visits + b.visits,
    days: a.days + b.days,
    bookedMinutes: a.bookedMinutes + b.bookedMinutes,
    offeredMinutes: a.offeredMinutes + b.offeredMinutes,
    bookedOfOffered: a.bookedOfOffered + b.bookedOfOffered,
  };
}

/** 1 for Monday to 7 for Sunday. Day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A range in steps of days, weeks from Monday or calendar months; the first and the last are cut to the range. */
export function bucketsOf(range: DayRange, step: Step): Bucket[] {
  const buckets: Bucket[] = [];
  for (let day = range.firstDay; day <= range.lastDay;) {
    const lastDay = Math.min(lastOfStep(day, step), range.lastDay);
    buckets.push({ firstDay: day, lastDay });
    day = lastDay + 1;
  }
  return buckets;
}

function lastOfStep(day: number, step: Step): number {
  if (step === 'DAY') return day;
  if (step === 'WEEK') return day + 7 - weekdayOf(day);
  return startOfMonth(monthOf(day) + 1) - 1;
}

/**
 * Sums rows into the buckets of the range. A row of the range before goes to where it would lie as many days later as
 * the ranges are apart, so that both sides of a bucket have as many days.
 */
export function sumByBucket<Row extends { readonly day: number }, Sum>(
  range: DayRange,
  before: DayRange,
  buckets: readonly Bucket[],
  rows: readonly Row[],
  zero: Sum,
  add: (sum: Sum, row: Row) => Sum,
): Compared<Sum>[] {
  const place = new Map<number, number>();
  buckets.forEach((bucket, index) => {
    for (let day = bucket.firstDay; day <= bucket.lastDay; day += 1) place.set(day, index);
  });
  const sums = buckets.map(() => ({ now: zero, before: zero }));
  for (const row of rows) {
    const isNow = row.day >= range.firstDay;
    const sum = sums[place.get(isNow ? row.day : row.day + range.firstDay - before.firstDay) ?? -1];
    if (sum === undefined) throw new RangeError('a row lies in the range or in the one before');
    if (isNow) sum.now = add(sum.now, row);
    else sum.before = add(sum.before, row);
  }
  return sums;
}

/** Sums rows by a key of theirs, for the range and the one before. */
export function sumByKey<Row, Key, Sum>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  isNow: (row: Row) => boolean,
  zero: Sum,
  add: (sum: Sum, row: Row) => Sum,
): Map<Key, Compared<Sum>> {
  const sums = new Map<Key, { now: Sum; before: Sum }>();
  for (const row of rows) {
    const key = keyOf(row);
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = { now: zero, before: zero };
      sums.set(key, sum);
    }
    if (isNow(row)) sum.now = add(sum.now, row);
    else sum.before = add(sum.before, row);
  }
  return sums;
}
