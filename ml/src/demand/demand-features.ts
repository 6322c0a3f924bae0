import type { SeriesDay } from './series-file.js';
import { weekdayOf } from '../attendance/booking.js';

/** Weeks that are forecast from one origin. */
const HORIZON_WEEKS = 2;
const LEVEL_WEEKS = 8;
const YEAR_WEEKS = 52;
/**
 * Years before a season can be told from a trend: yearly terms that were fitted on less blew up as soon as they met the
 * part of the year that they had not seen.
 */
const SEASON_YEARS = 2;
/** An open day this far below its weekday's usual count is a short one: a half day for training, a holiday eve. */
const SHORT_BELOW = 0.8;
/** Median distances from the median: with three of them, counts of chance alone are hardly ever called short. */
const SHORT_SCATTER = 3;
const USUAL_DAYS = 9;
const SMALLEST_USUAL = 4;
/** Short days of a weekday looked back on: a year. */
const SHORT_MEMORY = 52;
/** Short days of a weekday before their rhythm is believed in. */
const SMALLEST_RHYTHM = 2;

/**
 * A series with what each of its days was, seen from that day itself: a day is called short by comparing it with the
 * days before it only.
 */
export class DemandSeries {
  readonly days: readonly SeriesDay[];
  /** Rows of a week: five, or seven where days of the weekend are among them. */
  readonly week: 5 | 7;
  /** Rows that are forecast from one origin: two weeks. */
  readonly horizon: number;
  /** First row that forecasts are made from. */
  readonly firstOrigin: number;
  readonly yearRows: number;
  /** Whether each open day was a short one. */
  readonly isShort: readonly boolean[];
  private readonly shortRatio: readonly number[];

  constructor(days: readonly SeriesDay[]) {
    this.days = days;
    this.week = days.some(({ day }) => weekdayOf(day) === 0 || weekdayOf(day) === 6) ? 7 : 5;
    this.horizon = HORIZON_WEEKS * this.week;
    this.firstOrigin = LEVEL_WEEKS * this.week;
    this.yearRows = YEAR_WEEKS * this.week;
    const ratio: number[] = [];
    this.isShort = days.map((day, row) => {
      ratio[row] = 1;
      if (day.isClosed) return false;
      const usual = this.sameWeekdays(row - 1, row)
        .map((place) => this.countAt(place))
        .slice(0, USUAL_DAYS);
      if (usual.length < SMALLEST_USUAL) return false;
      const middle = median(usual);
      // A weekday on which the doctor is off, or one whose counts scatter as much anyway, tells of no short days.
      const scatter = median(usual.map((count) => Math.abs(count - middle)));
      if (middle - day.count <= SHORT_SCATTER * scatter || middle <= 0) return false;
      ratio[row] = day.count / middle;
      return ratio[row] < SHORT_BELOW;
    });
    this.shortRatio = ratio;
  }

  countAt(row: number): number {
    return this.days[row]?.count ?? 0;
  }

  isClosed(row: number): boolean {
    return this.days[row]?.isClosed ?? true;
  }

  /** Open rows of the target's weekday that are known at the origin, the latest first. */
  sameWeekdays(origin: number, target: number): number[] {
    const rows: number[] = [];
    for (let row = target - this.week; row >= 0; row -= this.week) {
      if (row <= origin && !this.isClosed(row)) rows.push(row);
    }
    return rows;
  }

  /** Mean of the last open rows of the target's weekday; the level where there is none. */
  weekdayMean(origin: number, target: number, count: number): number {
    return mean(this.sameWeekdayCounts(origin, target, count)) ?? this.level(origin);
  }

  /** The last rows of the target's weekday, closed ones taking their place in the count without being used. */
  private sameWeekdayCounts(origin: number, target: number, count: number): number[] {
    const counts: number[] = [];
    let taken = 0;
    for (let row = target - this.week; row >= 0 && taken < count; row -= this.week) {
      if (row > origin) continue;
      taken += 1;
      if (!this.isClosed(row)) counts.push(this.countAt(row));
    }
    return counts;
  }

  /** Mean of the last usual days of the target's weekday: neither closed nor short. */
  usualMean(origin: number, target: number, count: number): number {
    const usual = this.sameWeekdays(origin, target).filter((row) => !this.isShort[row]);
    return mean(usual.slice(0, count).map((row) => this.countAt(row))) ?? this.level(origin);
  }

  /** Mean of the open days among those of the last eight weeks. */
  level(origin: number): number {
    return this.meanOfLast(origin, LEVEL_WEEKS * this.week) ?? 0;
  }

  /** Whether so many rows are enough to tell a season. */
  hasSeason(rows: number): boolean {
    return rows >= SEASON_YEARS * this.yearRows;
  }

  meanOfLast(origin: number, rows: number): number | null {
    const counts: number[] = [];
    for (let row = Math.max(0, origin - rows + 1); row <= origin; row += 1) {
      if (!this.isClosed(row)) counts.push(this.countAt(row));
    }
    return mean(counts);
  }

  /** Share of a usual day that a short one came to, from those known at the origin. */
  shortShare(origin: number): number {
    const ratios = this.shortRatio.filter((_, row) => row <= origin && this.isShort[row]);
    // Two assumed days of two thirds, until there are own ones.
    return (ratios.reduce((sum, ratio) => sum + ratio, 0) + 2 * 0.67) / (ratios.length + 2);
  }

  /**
   * What speaks for the target being a short day, from the rhythm of its weekday's short days (once a month, mostly
   * in the second or third week, is common); null where there is no rhythm yet.
   */
  rhythm(origin: number, target: number): number[] | null {
    const known = this.sameWeekdays(origin, target).slice(0, SHORT_MEMORY);
    const short = known.filter((row) => this.isShort[row]);
    const [last] = short;
    if (short.length < SMALLEST_RHYTHM || last === undefined) return null;
    const weeks = (target - last) / this.week;
    const rate = short.length / known.length;
    const date = this.dateAt(target);
    const alike = known.filter((row) => this.dateAt(row).week === date.week);
    const alikeRate = (alike.filter((row) => this.isShort[row]).length + 4 * rate) / (alike.length + 4);
    const isDone = short.some((row) => this.dateAt(row).month === date.month);
    let unseen = 0;
    for (let row = target - this.week; row > origin; row -= this.week) unseen += 1;
    return [
      Math.log(alikeRate / (1 - alikeRate)),
      isDone ? 1 : 0,
      weeks <= 2.5 ? 1 : 0,
      weeks > 2.5 && weeks <= 3.5 ? 1 : 0,
      weeks >= 5 ? 1 : 0,
      date.dayOfMonth > 14 && date.dayOfMonth <= 21 && !isDone ? 1 : 0,
      unseen,
      ((date.dayOfMonth - 15) / 7) ** 2,
    ];
  }

  private dateAt(row: number): { month: number; dayOfMonth: number; week: number } {
    const date = new Date((this.days[row]?.day ?? 0) * 86_400_000);
    const dayOfMonth = date.getUTCDate();
    return {
      month: date.getUTCFullYear() * 12 + date.getUTCMonth(),
      dayOfMonth,
      week: Math.floor((dayOfMonth - 1) / 7),
    };
  }
}
export const RHYTHM_SIZE = 8;

/** Names of the demand inputs in their order. */
export const DEMAND_FEATURE_NAMES: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'horizon',
  'year_sin_1',
  'year_cos_1',
  'year_sin_2',
  'year_cos_2',
  'closed',
  'after_closed',
  'before_closed',
  'usual_mean_4',
  'usual_mean_8',
  'usual_mean_12',
  'usual_last',
  'week_mean',
  'month_mean',
  'last_year',
];

/**
 * Inputs of one forecast; everything but which days are closed is known at the origin.
 * @param origin row of the last known day
 * @param target row that is forecast
 * @param hasSeason false leaves yearly terms at 0: there are no two years to learn them from
 */
export function demandInputs(
  series: DemandSeries,
  origin: number,
  target: number,
  hasSeason: boolean,
): number[] {
  const level = Math.max(1e-9, series.level(origin));
  const relative = (value: number) => value / level - 1;
  const day = series.days[target]?.day ?? 0;
  const weekday = weekdayOf(day);
  const angle = (2 * Math.PI * (day % 365.25)) / 365.25;
  const [last] = series.sameWeekdays(origin, target).filter((row) => !series.isShort[row]);
  const mean4 = series.usualMean(origin, target, 4);
  return [
    ...[1, 2, 3, 4, 5, 6, 0].map((other) => (weekday === other ? 1 : 0)),
    (target - origin) / series.horizon,
    ...(hasSeason
      ? [Math.sin(angle), Math.cos(angle), Math.sin(2 * angle), Math.cos(2 * angle)]
      : [0, 0, 0, 0]),
    series.isClosed(target) ? 1 : 0,
    series.isClosed(target - 1) ? 1 : 0,
    target + 1 < series.days.length && series.isClosed(target + 1) ? 1 : 0,
    relative(mean4),
    relative(series.usualMean(origin, target, 8)),
    relative(series.usualMean(origin, target, 12)),
    relative(last === undefined ? mean4 : series.countAt(last)),
    relative(series.meanOfLast(origin, series.week) ?? level),
    relative(series.meanOfLast(origin, 4 * series.week) ?? level),
    hasSeason ? lastYear(series, target) : 0,
  ];
}

/** Last year's count of the day against the level of its time; 0 where there is none. */
function lastYear(series: DemandSeries, target: number): number {
  const row = target - series.yearRows;
  if (row < series.firstOrigin || series.isClosed(row)) return 0;
  return Math.min(3, Math.max(0.2, series.countAt(row) / Math.max(1e-9, series.level(row)))) - 1;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
