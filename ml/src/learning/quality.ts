/** How good probabilities are, measured on rows that the model has not seen. */
export interface Quality {
  /** Chance that a row with the event is ranked above one without; .5 for no rows of one kind. */
  readonly auc: number;
  /** Area under precision over recall (average precision). */
  readonly prAuc: number;
  readonly logLoss: number;
  readonly brier: number;
  /** Expected calibration error over 15 bins of equal size. */
  readonly ece: number;
  readonly n: number;
}

const BINS = 15;

/** @param labels 1 or 0, one a probability */
export function measureQuality(probabilities: ArrayLike<number>, labels: ArrayLike<number>): Quality {
  const order = ascending(probabilities);
  return {
    auc: aucInOrder(order, probabilities, labels),
    prAuc: averagePrecision(order, probabilities, labels),
    logLoss: logLoss(probabilities, labels),
    brier: brierScore(probabilities, labels),
    ece: calibrationBins(probabilities, labels, BINS).reduce(
      (sum, bin) => sum + (Math.abs(bin.predicted - bin.observed) * bin.n) / probabilities.length,
      0,
    ),
    n: probabilities.length,
  };
}

/**
 * Places of the scores, the lowest first; equal scores in the order of their places.
 * @throws TypeError when a score is not a number: it would have no place
 */
export function ascending(scores: ArrayLike<number>): Int32Array {
  for (let place = 0; place < scores.length; place += 1) {
    if (Number.isNaN(scores[place])) throw new TypeError('A score is not a number.');
  }
  const order = Int32Array.from({ length: scores.length }, (_, place) => place);
  return order.sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
}

/** @see Quality.auc */
export function areaUnderCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  return aucInOrder(ascending(scores), scores, labels);
}

function aucInOrder(order: Int32Array, scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  let ranks = 0;
  let events = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let k = from; k < to; k += 1) {
      if (!labels[order[k] ?? 0]) continue;
      ranks += rank;
      events += 1;
    }
    from = to;
  }
  const others = order.length - events;
  return events === 0 || others === 0 ? 0.5 : (ranks - (events * (events + 1)) / 2) / (events * others);
}

function averagePrecision(order: Int32Array, scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  let events = 0;
  for (let k = 0; k < labels.length; k += 1) events += labels[k] ?? 0;
  if (events === 0) return 0;
  let found = 0;
  let area = 0;
  for (let to = order.length; to > 0;) {
    let from = to;
    let fresh = 0;
    while (from > 0 && scores[order[from - 1] ?? 0] === scores[order[to - 1] ?? 0]) {
      from -= 1;
      fresh += labels[order[from] ?? 0] ?? 0;
    }
    found += fresh;
    area += (fresh / events) * (found / (order.length - from));
    to = from;
  }
  return area;
}

/** Mean of −log of the probability given to what happened. */
export function logLoss(probabilities: ArrayLike<number>, labels: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < probabilities.length; k += 1) sum += rowLoss(probabilities[k] ?? 0, labels[k] ?? 0);
  return probabilities.length === 0 ? 0 : sum / probabilities.length;
}

/** −log of the probability given to what happened in one row. */
export function rowLoss(probability: number, label: number): number {
  return -Math.log(Math.max(1e-9, label ? probability : 1 - probability));
}

function brierScore(probabilities: ArrayLike<number>, labels: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < probabilities.length; k += 1) sum += ((probabilities[k] ?? 0) - (labels[k] ?? 0)) ** 2;
  return probabilities.length === 0 ? 0 : sum / probabilities.length;
}

/** Rows of like probability: what was predicted and what was seen. */
export interface CalibrationBin {
  readonly predicted: number;
  readonly observed: number;
  readonly n: number;
}

/** @param bins number of bins of equal size; empty ones are left out */
export function calibrationBins(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  bins: number,
): CalibrationBin[] {
  const order = ascending(probabilities);
  const result: CalibrationBin[] = [];
  for (let bin = 0; bin < bins; bin += 1) {
    const from = Math.floor((bin * order.length) / bins);
    const to = Math.floor(((bin + 1) * order.length) / bins);
    if (to === from) continue;
    let predicted = 0;
    let observed = 0;
    for (let k = from; k < to; k += 1) {
      predicted += probabilities[order[k] ?? 0] ?? 0;
      observed += labels[order[k] ?? 0] ?? 0;
    }
    result.push({ predicted: predicted / (to - from), observed: observed / (to - from), n: to - from });
  }
  return result;
}
