import { areaUnderCurve } from '../learning/quality.js';
import { demandForecaster, FIRST_ORIGIN, fitDemand, type DemandFit } from './demand-fit.js';
import { DemandSeries, HORIZON, WEEK } from './demand-features.js';
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

export type DemandModelName = 'seasonalNaive' | 'weekdayMean' | 'regression' | 'net' | 'average';

/** What `ml:evaluate --demand` prints. */
export type DemandEvaluation = Record<DemandModelName, DemandQuality> & {
  readonly n: number;
  readonly highDays: number;
  readonly trainSeconds: number;
  readonly warnings: readonly string[];
};

const EVALUATED_ORIGINS = 39;
const WARM_UP_ORIGINS = 26;
const FEWEST_ORIGINS = 30;
const REFIT_EVERY = 4;
const YEAR_ROWS = 260;
const HIGH = 0.75;
const TOO_GOOD_MASE = 0.25;
const NAMES: readonly DemandModelName[] = ['seasonalNaive', 'weekdayMean', 'regression', 'net', 'average'];

/**
 * Rolling origins over each series: every week the model forecasts two weeks from what was known, refitted every four
 * weeks; the last 39 weeks count, or 3 of 5 weeks of a shorter series.
 * @throws RangeError when no series is long enough
 */
export function evaluateDemand(
  series: ReadonlyMap<string, readonly SeriesDay[]>,
  seed: number,
): DemandEvaluation {
  const started = performance.now();
  const scored = Object.fromEntries(NAMES.map((name) => [name, newScore()])) as Record<
    DemandModelName,
    Score
  >;
  let scaleSum = 0;
  let scaleCount = 0;
  let isLongEnough = false;
  for (const days of series.values()) {
    const one = new DemandSeries(days);
    const lastOrigin = lastOriginOf(days.length);
    const possible = 1 + Math.floor((lastOrigin - FIRST_ORIGIN - HORIZON) / WEEK);
    if (possible < FEWEST_ORIGINS) continue;
    const wanted = EVALUATED_ORIGINS + WARM_UP_ORIGINS;
    // A series too short for both gets its weeks in the same shares.
    const evaluated = Math.floor((EVALUATED_ORIGINS * Math.min(possible, wanted)) / wanted);
    const firstEvaluated = lastOrigin - (evaluated - 1) * WEEK;
    const firstWarmUp = lastOrigin - (Math.min(possible, wanted) - 1) * WEEK;
    isLongEnough = true;
    for (let row = WEEK; row <= firstEvaluated; row += 1) {
      scaleSum += Math.abs(one.countAt(row) - one.countAt(row - WEEK));
      scaleCount += 1;
    }
    scoreSeries(one, { firstWarmUp, firstEvaluated, lastOrigin, seed }, scored);
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
  return {
    ...qualities,
    n: scored.net.errors.length,
    highDays: scored.net.labels.reduce((sum, label) => sum + label, 0),
    trainSeconds: (performance.now() - started) / 1000,
    warnings,
  };
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
function lastOriginOf(rows: number): number {
  return FIRST_ORIGIN + Math.floor((rows - 2 - FIRST_ORIGIN) / WEEK) * WEEK;
}

function scoreSeries(
  series: DemandSeries,
  plan: { firstWarmUp: number; firstEvaluated: number; lastOrigin: number; seed: number },
  scored: Record<DemandModelName, Score>,
): void {
  const rows = series.days.length;
  /** Forecasts for open days of each origin, by model. */
  const past = new Map<DemandModelName, number[][]>(NAMES.map((name) => [name, []]));
  let fit: DemandFit | null = null;
  for (let origin = plan.firstWarmUp; origin <= plan.lastOrigin; origin += WEEK) {
    const sinceStart = (origin - plan.firstWarmUp) / WEEK;
    if (!fit || sinceStart % REFIT_EVERY === 0) fit = fitDemand([series], origin, plan.seed, true);
    const forecast = demandForecaster(fit);
    const targets = Array.from({ length: HORIZON }, (_, step) => origin + step + 1).filter(
      (target) => target < rows && !series.isClosed(target),
    );
    const byModel = new Map<DemandModelName, number[]>(NAMES.map((name) => [name, []]));
    for (const target of targets) {
      const { regression, network } = forecast(series, origin, target);
      const weekdayMean = series.weekdayMean(origin, target, 8);
      const values: Record<DemandModelName, number> = {
        seasonalNaive: series.countAt(lastSameWeekday(origin, target)),
        weekdayMean,
        regression,
        net: network,
        average: (regression + network) / 2,
      };
      for (const name of NAMES) byModel.get(name)?.push(values[name]);
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
}

function lastSameWeekday(origin: number, target: number): number {
  let row = target - WEEK;
  while (row > origin) row -= WEEK;
  return row;
}

function knownCounts(series: DemandSeries, origin: number): number[] {
  const counts: number[] = [];
  for (let row = Math.max(0, origin - YEAR_ROWS + 1); row <= origin; row += 1) {
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
