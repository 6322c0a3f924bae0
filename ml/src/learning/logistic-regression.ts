import { solveSymmetric, type Matrix } from './matrix.js';
import { sigmoid } from './probability.js';

/** Log odds are `intercept + Σ weights[k] * input[k]`. */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** What a fit may be told besides its rows. */
export interface LogisticOptions {
  /** Strength that pulls every weight towards its entry of `towards`; the intercept is free. */
  readonly ridge: number;
  /** Where the ridge pulls to, 0 for all by default. */
  readonly towards?: readonly number[];
  /** Log odds that each row starts from. */
  readonly offsets?: ArrayLike<number>;
}

/**
 * Logistic regression with a ridge, by Newton's method: no randomness, so the same rows give the same weights.
 * Without rows all weights stay where the ridge pulls them.
 * @param labels 1 or 0, one a row
 */
export function fitLogistic(
  inputs: Matrix,
  labels: ArrayLike<number>,
  { ridge, towards = [], offsets }: LogisticOptions,
): LogisticModel {
  const { values, rows, columns } = inputs;
  const size = columns + 1;
  const weights = Float64Array.from({ length: size }, (_, k) => (k < columns ? (towards[k] ?? 0) : 0));
  const places = new Int32Array(size);
  const entries = new Float64Array(size);
  for (let step = 0; step < 25; step += 1) {
    const curvature = new Float64Array(size * size);
    const slope = new Float64Array(size);
    for (let row = 0; row < rows; row += 1) {
      const from = row * columns;
      let logOdds = (weights[columns] ?? 0) + (offsets?.[row] ?? 0);
      let used = 0;
      for (let k = 0; k < columns; k += 1) {
        const value = values[from + k] ?? 0;
        if (value === 0) continue;
        logOdds += (weights[k] ?? 0) * value;
        places[used] = k;
        entries[used] = value;
        used += 1;
      }
      places[used] = columns;
      entries[used] = 1;
      used += 1;
      const probability = sigmoid(logOdds);
      const surprise = (labels[row] ?? 0) - probability;
      const spread = probability * (1 - probability);
      for (let a = 0; a < used; a += 1) {
        const place = places[a] ?? 0;
        const entry = entries[a] ?? 0;
        slope[place] = (slope[place] ?? 0) + surprise * entry;
        const weighted = spread * entry;
        const line = place * size;
        for (let b = 0; b <= a; b += 1) {
          const at = line + (places[b] ?? 0);
          curvature[at] = (curvature[at] ?? 0) + weighted * (entries[b] ?? 0);
        }
      }
    }
    for (let k = 0; k < size; k += 1) {
      const at = k * size + k;
      // The intercept's own tiny pull keeps the system solvable when all rows agree.
      const pull = k < columns ? ridge : 1e-6;
      curvature[at] = (curvature[at] ?? 0) + pull;
      slope[k] = (slope[k] ?? 0) - pull * ((weights[k] ?? 0) - (k < columns ? (towards[k] ?? 0) : 0));
    }
    const change = solveSymmetric(curvature, slope);
    let largest = 0;
    for (let k = 0; k < size; k += 1) {
      // A step of more than 5 on the scale of log odds only happens far from the solution.
      const bounded = Math.max(-5, Math.min(5, change[k] ?? 0));
      weights[k] = (weights[k] ?? 0) + bounded;
      largest = Math.max(largest, Math.abs(bounded));
    }
    if (largest < 1e-7) break;
  }
  return { weights: Array.from(weights.subarray(0, columns)), intercept: weights[columns] ?? 0 };
}

/** Log odds of every row. */
export function logisticLogOdds(model: LogisticModel, inputs: Matrix): Float64Array {
  const { values, rows, columns } = inputs;
  const result = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let sum = model.intercept;
    for (let k = 0; k < columns; k += 1) sum += (model.weights[k] ?? 0) * (values[row * columns + k] ?? 0);
    result[row] = sum;
  }
  return result;
}
