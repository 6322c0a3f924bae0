import { areaUnderCurve } from '../learning/quality.js';
import {
  BASES,
  bestBasis,
  byBasis,
  rangeOfErrors,
  relativeError,
  type DemandBasisName,
  type PastForecast,
} from './demand-bases.js';
import { demandForecaster, fitDemand, type DemandFit } from './demand-fit.js';
import { DemandSeries } from './demand-features.js';
import type { SeriesDay } from './series-file.js';

/** How well days are foreseen, one and two weeks ahead. */
export interface DemandQuality {
  /** Mean absolute error, in the series' unit. */
  readonly mae: number;
  /** The same over the error of repeating last week, measured before the first evaluated day. */
  readonly mase: number;
  /** Area under the curve for days of high demand. */
  readonly highDayAuc: number;
  /** Of the days flagged as high, those that were; and of those that were, the ones flagged. */
  readonly precision: number;
  readonly recall: number;
}

/** `served` is at each origin the basis that was best on the weeks before it: what an installation shows. */
export type DemandModelName = 'seasonalNaive' | 'served' | DemandBasisName;

/** How many days the ranges of eight in ten held, each range from errors of weeks before it. */
export interface RangeCoverage {
  readonly share: number;
  readonly days: number;
}

/** What `ml:evaluate --demand` prints. */
export type DemandEvaluation = Record<DemandModelName, DemandQuality> & {
  readonly n: number;
  readonly highDays: number;
  /** Null with too few errors before. */
  readonly coverage: RangeCoverage | null;
  readonly trainSeconds: number;
  readonly warnings: readonly string[];
};

/** An evaluation with what a model is made from. */
export interface MeasuredDemand {
  readonly evaluation: DemandEvaluation;
  /** What would be served now, and the range of its errors; null with too few. */
  readonly basis: DemandBasisName;
  readonly relativeErrors: readonly [low: number, high: number] | null;
}

const EVALUATED_ORIGINS = 39;
const WARM_UP_ORIGINS = 26;
const FEWEST_ORIGINS = 30;
const REFIT_EVERY = 4;
const HIGH = 0.75;
const TOO_GOOD_MASE = 0.25;
const NAMES: readonly DemandModelName[] = ['seasonalNaive', 'served', ...BASES];

/**
 * Rolling origins over each series: every week the model forecasts two weeks from what was known, refitted every four
 * weeks; the last 39 weeks count, or 3 of 5 weeks of a shorter series.
 * @param rowOf called with each forecast that counts
 * @throws RangeError when no series is long enough
 */
export function evaluateDemand(
  series: ReadonlyMap<string, readonly SeriesDay[]>,
  seed: number,
  rowOf: (row: DemandRow) => void = () => undefined,
): MeasuredDemand {
  const started = performance.now();
  const scored = Object.fromEntries(NAMES.map((name) => [name, newScore()])) as Record<
    DemandModelName,
    Score
  >;
  let scaleSum = 0;
  let scaleCount = 0;
  const ranges = { held: 0, days: 0 };
  const latest: PastForecast[] = [];
  let isLongEnough = false;
  for (const [name, days] of series) {
    const one = new DemandSeries(days);
    const lastOrigin = lastOriginOf(one);
    const possible = 1 + Math.floor((lastOrigin - one.firstOrigin - one.horizon) / one.week);
    if (possible < FEWEST_ORIGINS) continue;
    const wanted = EVALUATED_ORIGINS + WARM_UP_ORIGINS;
    // A series too short for both gets its weeks in the same shares.
    const evaluated = Math.floor((EVALUATED_ORIGINS * Math.min(possible, wanted)) / wanted);
    const firstEvaluated = lastOrigin - (evaluated - 1) * one.week;
    const firstWarmUp = lastOrigin - (Math.min(possible, wanted) - 1) * one.week;
    isLongEnough = true;
    for (let row = one.week; row <= firstEvaluated; row += 1) {
      scaleSum += Math.abs(one.countAt(row) - one.countAt(row - one.week));
      scaleCount += 1;
    }
    const plan = { name, firstWarmUp, firstEvaluated, lastOrigin, seed };
    latest.push(...scoreSeries(one, plan, scored, ranges, rowOf));
  }
  if (!isLongEnough)
    throw new RangeError('No series is long enough: about a year of working days is needed.');
  const scale = scaleSum / scaleCount;
  const entries = NAMES.map((name) => [name, qualityOf(scored[name], scale)] as const);
  const qualities = Object.fromEntries(entries) as Record<DemandModelName, DemandQuality>;
  const warnings = NAMES.filter((name) => qualities[name].mase < TOO_GOOD_MASE).map(
    (name) =>
      `MASE ${qualities[name].mase.toFixed(3)} of ${name} is too good to be true: look for a peek at the day.`,
  );
  const basis = bestBasis(latest);
  return {
    evaluation: {
      ...qualities,
      n: scored.net.errors.length,
      highDays: scored.net.labels.reduce((sum, label) => sum + label, 0),
      coverage: ranges.days === 0 ? null : { share: ranges.held / ranges.days, days: ranges.days },
      trainSeconds: (performance.now() - started) / 1000,
      warnings,
    },
    basis,
    relativeErrors: rangeOfErrors(latest.map(({ came, forecasts }) => relativeError(forecasts[basis], came))),
  };
}

/** One forecast that counts, for who wants to check the figures. Days are counted from 1970-01-01. */
export interface DemandRow {
  readonly series: string;
  readonly origin: number;
  readonly day: number;
  readonly came: number;
  readonly forecasts: Readonly<Record<DemandModelName, number>>;
  /** Null with too few errors before. */
  readonly range: readonly [low: number, high: number] | null;
}

interface Score {
  readonly errors: number[];
  readonly excess: number[];
  readonly labels: number[];
  readonly flags: number[];
}

function newScore(): Score {
  return { errors: [], excess: [], labels: [], flags: [] };
}

/** Last weekly origin with at least one day after it. */
function lastOriginOf({ days, firstOrigin, week }: DemandSeries): number {
  return firstOrigin + Math.floor((days.length - 2 - firstOrigin) / week) * week;
}

/** @returns the forecasts of the last weeks, as past errors of the next */
function scoreSeries(
  series: DemandSeries,
  plan: { name: string; firstWarmUp: number; firstEvaluated: number; lastOrigin: number; seed: number },
  scored: Record<DemandModelName, Score>,
  ranges: { held: number; days: number },
  rowOf: (row: DemandRow) => void,
): PastForecast[] {
  const rows = series.days.length;
  const { week, horizon } = series;
  /** Forecasts for open days of each origin, by model. */
  const past = new Map<DemandModelName, number[][]>(NAMES.map((name) => [name, []]));
  const made: PastForecast[] = [];
  let fit: DemandFit | null = null;
  for (let origin = plan.firstWarmUp; origin <= plan.lastOrigin; origin += week) {
    const sinceStart = (origin - plan.firstWarmUp) / week;
    if (!fit || sinceStart % REFIT_EVERY === 0) fit = fitDemand([series], origin, plan.seed, true);
    const forecast = demandForecaster(fit);
    const targets = Array.from({ length: horizon }, (_, step) => origin + step + 1).filter(
      (target) => target < rows && !series.isClosed(target),
    );
    const known = made.filter(
      ({ target }) => target <= origin && target > origin - WARM_UP_ORIGINS * week - horizon,
    );
    const basis = bestBasis(known);
    const errors = rangeOfErrors(known.map(({ came, forecasts }) => relativeError(forecasts[basis], came)));
    const byModel = new Map<DemandModelName, number[]>(NAMES.map((name) => [name, []]));
    for (const target of targets) {
      const forecasts = byBasis(series, origin, target, forecast(series, origin, target));
      const came = series.countAt(target);
      made.push({ target, came, forecasts });
      const served = forecasts[basis];
      const values: Record<DemandModelName, number> = {
        ...forecasts,
        seasonalNaive: series.countAt(lastSameWeekday(series, origin, target)),
        served,
      };
      for (const name of NAMES) byModel.get(name)?.push(values[name]);
      if (origin < plan.firstEvaluated) continue;
      const range = errors && ([served * (1 + errors[0]), served * (1 + errors[1])] as const);
      if (range) {
        ranges.days += 1;
        if (came >= range[0] && came <= range[1]) ranges.held += 1;
      }
      const day = series.days[target]?.day ?? 0;
      rowOf({
        series: plan.name,
        origin: series.days[origin]?.day ?? 0,
        day,
        came,
        forecasts: values,
        range,
      });
    }
    if (origin >= plan.firstEvaluated) {
      const high = quantile(knownCounts(series, origin), HIGH);
      for (const name of NAMES) {
        const score = scored[name];
        const flagFrom = quantile((past.get(name) ?? []).slice(-WARM_UP_ORIGINS).flat(), HIGH);
        byModel.get(name)?.forEach((value, place) => {
          const count = series.countAt(targets[place] ?? 0);
          score.errors.push(Math.abs(value - count));
          score.excess.push(value - high);
          score.labels.push(count > high ? 1 : 0);
          score.flags.push(value > flagFrom ? 1 : 0);
        });
      }
    }
    for (const name of NAMES) past.get(name)?.push(byModel.get(name) ?? []);
  }
  return made.filter(({ target }) => target > plan.lastOrigin - WARM_UP_ORIGINS * week);
}

function lastSameWeekday({ week }: DemandSeries, origin: number, target: number): number {
  let row = target - week;
  while (row > origin) row -= week;
  return row;
}

function knownCounts(series: DemandSeries, origin: number): number[] {
  const counts: number[] = [];
  for (let row = Math.max(0, origin - series.yearRows + 1); row <= origin; row += 1) {
    if (!series.isClosed(row)) counts.push(series.countAt(row));
  }
  return counts;
}

/** Quantile with linear interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

function qualityOf(score: Score, scale: number): DemandQuality {
  const n = score.errors.length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const hits = score.flags.reduce((total, flag, place) => total + flag * (score.labels[place] ?? 0), 0);
  const mae = n === 0 ? 0 : sum(score.errors) / n;
  return {
    mae,
    mase: mae / scale,
    highDayAuc: areaUnderCurve(score.excess, score.labels),
    precision: hits / Math.max(1, sum(score.flags)),
    recall: hits / Math.max(1, sum(score.labels)),
  };
}
