import { sigmoid } from '../learning/probability.js';
import { fitLogistic } from '../learning/logistic-regression.js';
import { zeroMatrix } from '../learning/matrix.js';

/**
 * Turns raw log odds into probabilities that hold. Bookings for the same day and bookings made ahead are two worlds
 * (4 % against 28 % missed on real data), so each has its own slope and level.
 */
export interface Calibrator {
  readonly sameDay: CalibratorLine;
  readonly ahead: CalibratorLine;
}

/** Calibrated log odds are `slope * raw + level`. */
export interface CalibratorLine {
  readonly slope: number;
  readonly level: number;
}

/** A visit with its raw log odds. */
export interface ScoredVisit {
  readonly logOdds: number;
  readonly isSameDay: boolean;
  readonly day: number;
  /** 1 missed, 0 attended. */
  readonly label: number;
}

/** Changes nothing. */
export const PLAIN_CALIBRATOR: Calibrator = {
  sameDay: { slope: 1, level: 0 },
  ahead: { slope: 1, level: 0 },
};

/** Chance of a missed visit. */
export function calibrate(calibrator: Calibrator, logOdds: number, isSameDay: boolean): number {
  const { slope, level } = isSameDay ? calibrator.sameDay : calibrator.ahead;
  return sigmoid(slope * logOdds + level);
}

/**
 * Pulls a slope towards 1, as strong as a belief that it lies within .05 of it. Networks trained on cross-entropy come
 * out nearly calibrated: on real weeks before 2016-05-24, slopes fitted freely on the window (1.7 for the same day,
 * .87 ahead) lost .001 of log loss in the next week against leaving them at 1.
 */
const SLOPE_RIDGE = 1 / 0.05 ** 2;

/** Slopes from visits that the scoring model has not learned from; their own level is thrown away. */
export function fitSlopes(visits: readonly ScoredVisit[]): { sameDay: number; ahead: number } {
  const slopeOf = (isSameDay: boolean) => {
    const own = visits.filter((visit) => visit.isSameDay === isSameDay);
    if (own.length === 0) return 1;
    const inputs = zeroMatrix(own.length, 1);
    own.forEach((visit, row) => (inputs.values[row] = visit.logOdds));
    const labels = own.map(({ label }) => label);
    const [slope = 1] = fitLogistic(inputs, labels, { ridge: SLOPE_RIDGE, towards: [1] }).weights;
    // A ranking is never turned round by calibration.
    return Math.max(0.2, slope);
  };
  return { sameDay: slopeOf(true), ahead: slopeOf(false) };
}

/**
 * How a level of missed visits moves: each day has an effect of its own that is gone the next day (weather, strikes),
 * and below it the level wanders slowly. Variances on the scale of log odds, measured on real days before 2016-05-24:
 * days scatter with .01 to .02 beyond chance, and no faster wandering than .001 predicted the following week better.
 * This is why the latest week alone is a poor guide: its mean still holds a fifth of the days' scatter.
 */
export interface DriftBelief {
  readonly dayVariance: number;
  readonly stepVariance: number;
  readonly startVariance: number;
}
export const DRIFT: DriftBelief = { dayVariance: 0.02, stepVariance: 0.001, startVariance: 0.04 };

/**
 * A day counts as off when it is so many standard deviations away from what the level let one expect. Two such days one
 * after the other, off the same way, come by chance once in 13,000 days: then something has changed at once, such as a
 * bus line or a rule, and the level doubts itself. On the real days of May 2016 that never happened.
 */
const OFF = 2.5;

/**
 * Visits that a step of the level is made from: days with fewer are taken together with the next ones. Alone they are
 * never off for certain, so where ten people come a day, misses up by 30 points were still told as half two weeks later.
 */
const SMALLEST_STEP = 30;

/** The level as believed after a day. */
export interface LevelAfterDay {
  readonly day: number;
  readonly level: number;
  /** Whether it doubted itself on that day, and so believed the day rather than all before it. */
  readonly isDoubted: boolean;
}

/**
 * Follows the level day by day with a Kalman filter for a local level: what each day's visits say, weighed by how
 * many there were, moves the belief; nothing of a later day enters an earlier belief. After two days that are far off
 * the same way it takes what they say for its new level. Days with few visits are one day together.
 * @param visits with log odds that the slope is already applied to
 */
export function followLevel(visits: readonly ScoredVisit[], belief: DriftBelief = DRIFT): LevelAfterDay[] {
  const days = new Map<number, ScoredVisit[]>();
  for (const visit of visits) {
    const list = days.get(visit.day);
    if (list) list.push(visit);
    else days.set(visit.day, [visit]);
  }
  let level = 0;
  let variance = belief.startVariance;
  let lastOff = 0;
  const path: LevelAfterDay[] = [];
  let together: ScoredVisit[] = [];
  let since = 0;
  for (const day of [...days.keys()].sort((a, b) => a - b)) {
    together = [...together, ...(days.get(day) ?? [])];
    since += 1;
    if (together.length < SMALLEST_STEP) continue;
    const seen = levelOf(together);
    // What each day has of its own is gone on the next, so it counts less in several.
    const scatter = seen.variance + belief.dayVariance / since;
    variance += belief.stepVariance * since;
    together = [];
    since = 0;
    const distance = seen.level - level;
    const off = distance / Math.sqrt(variance + scatter);
    const isDoubted = Math.min(Math.abs(off), Math.abs(lastOff)) > OFF && off * lastOff > 0;
    if (isDoubted) variance = Math.max(variance, distance ** 2);
    lastOff = off;
    const gain = variance / (variance + scatter);
    level += gain * distance;
    variance *= 1 - gain;
    path.push({ day, level, isDoubted });
  }
  return path;
}

/** The shift of log odds that fits the visits best, with its variance by chance. */
function levelOf(visits: readonly ScoredVisit[]): { level: number; variance: number } {
  let level = 0;
  let spread = 0;
  for (let step = 0; step < 30; step += 1) {
    // A weak belief in no shift, so that a day without any missed visit does not send the level to infinity.
    let slope = -level;
    spread = 1;
    for (const { logOdds, label } of visits) {
      const probability = sigmoid(logOdds + level);
      slope += label - probability;
      spread += probability * (1 - probability);
    }
    const change = Math.max(-1, Math.min(1, slope / spread));
    level += change;
    if (Math.abs(change) < 1e-9) break;
  }
  return { level, variance: 1 / spread };
}

/** Slopes from unseen visits, levels followed over all of them. */
export function fitCalibrator(
  slopes: { readonly sameDay: number; readonly ahead: number },
  visits: readonly ScoredVisit[],
): Calibrator {
  const lineOf = (isSameDay: boolean, slope: number): CalibratorLine => {
    const own = scaled(visits, isSameDay, slope);
    return { slope, level: followLevel(own).at(-1)?.level ?? 0 };
  };
  return { sameDay: lineOf(true, slopes.sameDay), ahead: lineOf(false, slopes.ahead) };
}

/** Visits of one kind with the slope applied, for followLevel. */
export function scaled(visits: readonly ScoredVisit[], isSameDay: boolean, slope: number): ScoredVisit[] {
  return visits
    .filter((visit) => visit.isSameDay === isSameDay)
    .map((visit) => ({ ...visit, logOdds: slope * visit.logOdds }));
}
