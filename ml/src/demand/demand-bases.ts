import type { DemandForecasts } from './demand-fit.js';
import type { DemandSeries } from './demand-features.js';

/** What may forecast: network, regression, either averaged with the usual mean, or means alone. */
export const BASES = [
  'net',
  'regression',
  'netAndMean',
  'regressionAndMean',
  'usualMean',
  'weekdayMean',
] as const;
export type DemandBasisName = (typeof BASES)[number];

/** Rows of a weekday that means are taken over. */
const MEAN_ROWS = 8;

/** Forecasts of one day by every basis. */
export function byBasis(
  series: DemandSeries,
  origin: number,
  target: number,
  { regression, network }: DemandForecasts,
): Record<DemandBasisName, number> {
  const usualMean = series.usualMean(origin, target, MEAN_ROWS);
  return {
    net: network,
    regression,
    netAndMean: (network + usualMean) / 2,
    regressionAndMean: (regression + usualMean) / 2,
    usualMean,
    weekdayMean: series.weekdayMean(origin, target, MEAN_ROWS),
  };
}

/** One day that was forecast, and what came. */
export interface PastForecast {
  /** Row of the day. */
  readonly target: number;
  readonly came: number;
  readonly forecasts: Readonly<Record<DemandBasisName, number>>;
}

/** Days that must have been forecast before one basis is preferred to the mean of the weekday. */
const SMALLEST_CHOICE = 20;

/** Averages are rarely the best and hardly ever bad, so they answer unless another is surely better. */
const USUAL_BASIS: DemandBasisName = 'netAndMean';
/** Standard errors by which another must have been off by less. */
const SURELY = 2;

/**
 * What forecasts: the average of network and usual mean, or the one that beat it by most on the days before, if that was
 * more than chance; the mean of the weekday where hardly anything was forecast yet.
 */
export function bestBasis(past: readonly PastForecast[]): DemandBasisName {
  if (past.length < SMALLEST_CHOICE) return 'weekdayMean';
  let best = { name: USUAL_BASIS, gain: 0 };
  for (const name of BASES) {
    const gains = past.map(
      ({ came, forecasts }) => Math.abs(forecasts[USUAL_BASIS] - came) - Math.abs(forecasts[name] - came),
    );
    const gain = gains.reduce((sum, value) => sum + value, 0) / gains.length;
    const squares = gains.reduce((sum, value) => sum + (value - gain) ** 2, 0);
    if (gain > best.gain && gain > (SURELY * Math.sqrt(squares)) / gains.length) best = { name, gain };
  }
  return best.name;
}

/** Days that must have been forecast before their errors tell a range. */
const SMALLEST_RANGE = 40;
const OUTSIDE = 0.1;

/**
 * Real past errors relative to the forecast that eight of ten lie between, each end an order statistic of so many and
 * one more: so as many of the days to come lie there if they are like those. Null with too few.
 */
export function rangeOfErrors(errors: readonly number[]): readonly [low: number, high: number] | null {
  if (errors.length < SMALLEST_RANGE) return null;
  const sorted = [...errors].sort((a, b) => a - b);
  const outside = Math.floor(OUTSIDE * (sorted.length + 1)) - 1;
  return [sorted[outside] ?? 0, sorted[sorted.length - 1 - outside] ?? 0];
}

/** Count over forecast, less 1. */
export function relativeError(forecast: number, came: number): number {
  return came / Math.max(1e-9, forecast) - 1;
}
