import { trainNetwork, type NetworkRecipe } from '../learning/brain-network.js';
import { fitLogistic, type LogisticModel } from '../learning/logistic-regression.js';
import { solveSymmetric, zeroMatrix, type Matrix } from '../learning/matrix.js';
import { compileNetwork, type NetworkWeights } from '../learning/network-scorer.js';
import { sigmoid } from '../learning/probability.js';
import { DEMAND_FEATURE_NAMES, demandInputs, RHYTHM_SIZE, type DemandSeries } from './demand-features.js';

/** What is fitted on the samples known at one time. */
export interface DemandFit {
  /** Input = (raw − mean) / deviation, clipped to ±4. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** Whether there were two years to learn yearly terms from. */
  readonly hasSeason: boolean;
  readonly ridge: LogisticModel;
  readonly network: NetworkWeights | null;
  /** Chance of a short day; null while no series has shown a rhythm. */
  readonly shortDays: LogisticModel | null;
  readonly samples: number;
}

/** Forecasts of one day, in the series' own unit. */
export interface DemandForecasts {
  readonly regression: number;
  readonly network: number;
}

const SMALLEST_LEVEL = 0.1;
const RIDGE = 10;
const SHORT_RIDGE = 1;
const SMALLEST_SHORT = 20;
/** The network answers between 0 and 1: a day of two and a half times the level is its 1. */
const NETWORK_SCALE = 2.5;
const RECIPE: Omit<NetworkRecipe, 'seed'> = { hidden: [8], epochs: 30, learningRate: 0.1 };

/**
 * Fits ridge regression, network and short days on every sample whose target is known.
 * @param until row of the last known day, for all series
 */
export function fitDemand(
  all: readonly DemandSeries[],
  until: number,
  seed: number,
  withNetwork: boolean,
): DemandFit {
  const inputs: number[][] = [];
  const ratios: number[] = [];
  const weights: number[] = [];
  const rhythms: number[][] = [];
  const shorts: number[] = [];
  const hasSeason = all.some((series) => series.hasSeason(Math.min(until + 1, series.days.length)));
  for (const series of all) {
    for (
      let origin = series.firstOrigin;
      origin < Math.min(until, series.days.length);
      origin += series.week
    ) {
      for (
        let target = origin + 1;
        target <= Math.min(origin + series.horizon, until, series.days.length - 1);
        target += 1
      ) {
        const isShort = series.isShort[target] ?? false;
        if (!series.isClosed(target)) {
          const rhythm = series.rhythm(origin, target);
          if (rhythm) {
            rhythms.push(rhythm);
            shorts.push(isShort ? 1 : 0);
          }
        }
        // What a short day would have come to is not known: it teaches the rhythm and nothing else.
        if (isShort) continue;
        const level = series.level(origin);
        // Nobody came for eight weeks: there is no level to relate a day to.
        if (level < SMALLEST_LEVEL) continue;
        inputs.push(demandInputs(series, origin, target, hasSeason));
        ratios.push(series.countAt(target) / level);
        weights.push(level);
      }
    }
  }
  const { means, deviations } = describe(inputs);
  const matrix = standardised(inputs, means, deviations);
  return {
    means,
    deviations,
    hasSeason,
    ridge: fitRidge(matrix, ratios, weights, RIDGE),
    network: withNetwork
      ? trainNetwork(
          matrix,
          ratios.map((ratio) => Math.min(1, ratio / NETWORK_SCALE)),
          { ...RECIPE, seed },
        )
      : null,
    shortDays: shorts.length >= SMALLEST_SHORT ? fitShortDays(rhythms, shorts) : null,
    samples: inputs.length,
  };
}

/** Ready to forecast with a fit. */
export function demandForecaster(
  fit: DemandFit,
): (series: DemandSeries, origin: number, target: number) => DemandForecasts {
  const score = fit.network && compileNetwork(fit.network);
  return (series, origin, target) => {
    const { values } = standardised(
      [demandInputs(series, origin, target, fit.hasSeason)],
      fit.means,
      fit.deviations,
    );
    const level = series.level(origin);
    const kept = 1 - shortChance(fit, series, origin, target) * (1 - series.shortShare(origin));
    const ratio = fit.ridge.weights.reduce(
      (sum, weight, place) => sum + weight * (values[place] ?? 0),
      fit.ridge.intercept,
    );
    const regression = Math.max(0, ratio) * level * kept;
    const network = score ? sigmoid(score(values)) * NETWORK_SCALE * level * kept : regression;
    return { regression, network };
  };
}

/**
 * Chance of a short day, drawn towards yes or no: the forecast that is off by least on average is the likelier of the
 * two days, not a day between them that never comes.
 */
function shortChance(fit: DemandFit, series: DemandSeries, origin: number, target: number): number {
  if (!fit.shortDays || series.isClosed(target)) return 0;
  const rhythm = series.rhythm(origin, target);
  if (!rhythm) return 0;
  const chance = sigmoid(
    fit.shortDays.weights.reduce(
      (sum, weight, place) => sum + weight * (rhythm[place] ?? 0),
      fit.shortDays.intercept,
    ),
  );
  return chance ** 2 / (chance ** 2 + (1 - chance) ** 2);
}

function fitShortDays(rhythms: readonly number[][], shorts: readonly number[]): LogisticModel {
  const inputs = zeroMatrix(rhythms.length, RHYTHM_SIZE);
  rhythms.forEach((rhythm, row) => inputs.values.set(rhythm, row * RHYTHM_SIZE));
  return fitLogistic(inputs, shorts, { ridge: SHORT_RIDGE });
}

function describe(inputs: readonly number[][]): { means: number[]; deviations: number[] } {
  const n = Math.max(1, inputs.length);
  const means = DEMAND_FEATURE_NAMES.map(
    (_, place) => inputs.reduce((sum, row) => sum + (row[place] ?? 0), 0) / n,
  );
  const deviations = DEMAND_FEATURE_NAMES.map((_, place) => {
    const squares = inputs.reduce((sum, row) => sum + ((row[place] ?? 0) - (means[place] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / n) || 1;
  });
  return { means, deviations };
}

function standardised(
  inputs: readonly number[][],
  means: readonly number[],
  deviations: readonly number[],
): Matrix {
  const columns = DEMAND_FEATURE_NAMES.length;
  const matrix = zeroMatrix(inputs.length, columns);
  inputs.forEach((row, at) => {
    row.forEach((value, place) => {
      const scaled = (value - (means[place] ?? 0)) / (deviations[place] ?? 1);
      matrix.values[at * columns + place] = Math.max(-4, Math.min(4, scaled));
    });
  });
  return matrix;
}

/** Least squares with a ridge, each row weighed. */
function fitRidge(
  inputs: Matrix,
  targets: readonly number[],
  weights: readonly number[],
  ridge: number,
): LogisticModel {
  const { values, rows, columns } = inputs;
  const size = columns + 1;
  const system = new Float64Array(size * size);
  const right = new Float64Array(size);
  const line = new Float64Array(size);
  for (let row = 0; row < rows; row += 1) {
    line.set(values.subarray(row * columns, (row + 1) * columns));
    line[columns] = 1;
    const weight = weights[row] ?? 1;
    for (let a = 0; a < size; a += 1) {
      const scaled = weight * (line[a] ?? 0);
      right[a] = (right[a] ?? 0) + scaled * (targets[row] ?? 0);
      for (let b = 0; b <= a; b += 1)
        system[a * size + b] = (system[a * size + b] ?? 0) + scaled * (line[b] ?? 0);
    }
  }
  for (let k = 0; k < size; k += 1) {
    system[k * size + k] = (system[k * size + k] ?? 0) + (k < columns ? ridge : 1e-6);
  }
  const solution = solveSymmetric(system, right);
  return { weights: Array.from(solution.subarray(0, columns)), intercept: solution[columns] ?? 0 };
}
