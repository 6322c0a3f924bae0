import { trainTrees, type BoostedTrees, type TreeRecipe } from '../learning/boosted-trees.js';
import type { LogOddsScorer, NetworkWeights } from '../learning/network-scorer.js';
import { trainNetwork, type NetworkRecipe, type Progress } from '../learning/brain-network.js';
import { fitLogistic, logisticLogOdds, type LogisticModel } from '../learning/logistic-regression.js';
import type { Matrix } from '../learning/matrix.js';
import { logit } from '../learning/probability.js';
import { PeopleBootstrap, weightedMean, type Interval } from '../learning/bootstrap.js';
import { rowLoss } from '../learning/quality.js';
import type { BookingArchive } from './archive.js';
import { isSettled, leadDays, missedLabel, type SettledBooking } from './booking.js';
import {
  calibrate,
  fitCalibrator,
  fitSlopes,
  PLAIN_CALIBRATOR,
  type Calibrator,
  type ScoredVisit,
} from './calibration.js';
import { compileEnsemble } from './ensemble.js';
import { fitPrior, priorProbability, type PriorTables } from './prior.js';

/** Everything that decides how the attendance model is fitted. */
export interface FitOptions {
  readonly seed: number;
  /** False takes the doctor out of features and prior. */
  readonly useDoctor: boolean;
  readonly networks: readonly Omit<NetworkRecipe, 'seed'>[];
  readonly trees: TreeRecipe;
  /** Visits are passed more often than the recipe says until a network has made so many steps. */
  readonly leastSteps: number;
  readonly progress?: (step: string, share: number) => void;
}

/** Chosen on days before 2016-05-24 of the real data; see the model card. */
export const DEFAULT_FIT: Omit<FitOptions, 'progress'> = {
  seed: 1,
  useDoctor: true,
  // With 25,000 visits ten passes were not enough to beat the prior for certain, and thirty were.
  leastSteps: 700_000,
  networks: [
    { hidden: [16], epochs: 10, learningRate: 0.01 },
    { hidden: [16], epochs: 10, learningRate: 0.01 },
  ],
  trees: { trees: 120, depth: 4, learningRate: 0.04, ridge: 1, smallestLeaf: 50 },
};

/** Log odds that a visit is missed, by three models of the same visits, each with its calibrator. */
export interface FittedAttendance {
  readonly prior: PriorTables;
  readonly priorCalibrator: Calibrator;
  readonly logistic: LogisticModel;
  readonly logisticCalibrator: Calibrator;
  readonly networks: readonly NetworkWeights[];
  /** Null where there are no networks. */
  readonly trees: BoostedTrees | null;
  readonly networkCalibrator: Calibrator;
  readonly gate: Gate;
  /** First day of the window that slopes and gate come from. */
  readonly calibrationFromDay: number;
  readonly rows: number;
}

/** Whether the network may speak in place of the prior, and why. */
export interface Gate {
  readonly basis: 'model' | 'prior';
  /** Loss of the network less that of the prior, a visit, on visits that neither has learned from. */
  readonly lossDifference: number;
  readonly interval: Interval;
  readonly visits: number;
}

/**
 * Days at the end that show how a model does on what it has not learned from: a week, and as many more as it takes to
 * be sure of a difference, if they are not too much of all.
 */
const CALIBRATION_DAYS = 7;
const CALIBRATION_VISITS = 2_000;
const CALIBRATION_SHARE = 1 / 3;
/** Below these counts the prior speaks: a network needs about 3,000 outcomes on real data to be worth it. */
const SMALLEST_TRAINING = 300;
const SMALLEST_WINDOW = 100;
const RIDGE = 5;
const MOST_EPOCHS = 60;

/**
 * Fits prior, logistic regression and networks on the settled visits before a day. First on all but the last week,
 * which tells slopes of calibration and whether the network beats the prior; then on everything, following the
 * level to the last day.
 * @param until first day that nothing is known of
 */
export function fitAttendance(archive: BookingArchive, until: number, options: FitOptions): FittedAttendance {
  const visits = archive.bookings.filter(isSettled).filter(({ scheduledDay }) => scheduledDay < until);
  const calibrationFromDay = calibrationStart(visits, until);
  const early = visits.filter(({ scheduledDay }) => scheduledDay < calibrationFromDay);
  const window = visits.filter(({ scheduledDay }) => scheduledDay >= calibrationFromDay);
  const isEnough = early.length >= SMALLEST_TRAINING && window.length >= SMALLEST_WINDOW;

  const trial = isEnough ? fitRaw(archive, early, options, 'trial', true) : null;
  const unseen = trial && scoreRaw(archive, trial, window, options);
  const slopesOf = (logOdds: Float64Array | undefined) =>
    logOdds ? fitSlopes(toVisits(window, logOdds)) : { sameDay: 1, ahead: 1 };
  const gate = trial && unseen ? decideGate(archive, trial, early, window, unseen, options) : CLOSED_GATE;

  const final = fitRaw(archive, visits, options, 'final', isEnough);
  const seen = scoreRaw(archive, final, visits, options);
  const calibratorOf = (kind: keyof RawScores) =>
    visits.length === 0
      ? PLAIN_CALIBRATOR
      : fitCalibrator(slopesOf(unseen?.[kind]), toVisits(visits, seen[kind]));
  return {
    prior: final.prior,
    priorCalibrator: calibratorOf('prior'),
    logistic: final.logistic,
    logisticCalibrator: calibratorOf('logistic'),
    networks: final.networks,
    trees: final.trees,
    networkCalibrator: calibratorOf('network'),
    gate,
    calibrationFromDay,
    rows: visits.length,
  };
}

/** First day of the window: less than a week where that would leave the trial too little to learn from. */
function calibrationStart(visits: readonly SettledBooking[], until: number): number {
  return windowStart(visits, CALIBRATION_SHARE) ?? until;
}

/**
 * First day of the latest window of visits: a week at least, more until it holds enough visits to tell two models
 * apart, and never more than a share of all. Null without any visit.
 */
export function windowStart(visits: readonly SettledBooking[], mostShare: number): number | null {
  const days = visits.map(({ scheduledDay }) => scheduledDay).sort((a, b) => a - b);
  const lastDay = days.at(-1);
  if (lastDay === undefined) return null;
  const enoughDay = days[Math.max(0, days.length - CALIBRATION_VISITS)] ?? lastDay;
  const shareDay = days[Math.ceil(days.length * (1 - mostShare))] ?? lastDay;
  return Math.min(lastDay, Math.max(Math.min(lastDay - CALIBRATION_DAYS + 1, enoughDay), shareDay));
}

const CLOSED_GATE: Gate = { basis: 'prior', lossDifference: 0, interval: [0, 0], visits: 0 };

interface RawModels {
  readonly prior: PriorTables;
  readonly logistic: LogisticModel;
  readonly networks: readonly NetworkWeights[];
  readonly trees: BoostedTrees | null;
}

interface RawScores {
  readonly prior: Float64Array;
  readonly logistic: Float64Array;
  readonly network: Float64Array;
}

function fitRaw(
  archive: BookingArchive,
  visits: readonly SettledBooking[],
  options: FitOptions,
  step: string,
  withNetworks: boolean,
): RawModels {
  const prior = fitPrior(visits, options.useDoctor);
  const inputs = archive.inputsOf(visits, prior, options.useDoctor);
  const labels = visits.map(missedLabel);
  const logistic = fitLogistic(inputs, labels, { ridge: RIDGE });
  const recipes = withNetworks ? options.networks : [];
  const networks = recipes.map((recipe, index) => {
    const progress: Progress = (share) => options.progress?.(step, (index + share) / recipes.length);
    const epochs = Math.max(
      recipe.epochs,
      Math.min(MOST_EPOCHS, Math.ceil(options.leastSteps / visits.length)),
    );
    return trainNetwork(inputs, labels, { ...recipe, epochs, seed: options.seed + index }, progress);
  });
  const trees = withNetworks ? trainTrees(inputs, labels, options.trees) : null;
  return { prior, logistic, networks, trees };
}

function scoreRaw(
  archive: BookingArchive,
  models: RawModels,
  visits: readonly SettledBooking[],
  options: FitOptions,
): RawScores {
  const inputs = archive.inputsOf(visits, models.prior, options.useDoctor);
  return {
    prior: Float64Array.from(visits, (visit) => logit(priorProbability(models.prior, visit))),
    logistic: logisticLogOdds(models.logistic, inputs),
    network: scoreRows(compileEnsemble(models), inputs),
  };
}

/** Log odds of every row. */
export function scoreRows(score: LogOddsScorer, { values, rows, columns }: Matrix): Float64Array {
  const result = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    result[row] = score(values.subarray(row * columns, (row + 1) * columns));
  }
  return result;
}

/** Visits with their raw log odds, as calibration takes them. */
export function toVisits(visits: readonly SettledBooking[], logOdds: Float64Array): ScoredVisit[] {
  return visits.map((visit, row) => ({
    logOdds: logOdds[row] ?? 0,
    isSameDay: leadDays(visit) === 0,
    day: visit.scheduledDay,
    label: missedLabel(visit),
  }));
}

/**
 * Lets the network speak only if its loss on the unseen window is below the prior's for certain: the upper end of
 * the bootstrap's interval is below 0. Levels are those known before the window.
 */
function decideGate(
  archive: BookingArchive,
  trial: RawModels,
  early: readonly SettledBooking[],
  window: readonly SettledBooking[],
  unseen: RawScores,
  options: FitOptions,
): Gate {
  const before = scoreRaw(archive, trial, early, options);
  const lossesOf = (kind: keyof RawScores) => {
    const calibrator = fitCalibrator({ sameDay: 1, ahead: 1 }, toVisits(early, before[kind]));
    return window.map((visit, row) =>
      rowLoss(calibrate(calibrator, unseen[kind][row] ?? 0, leadDays(visit) === 0), missedLabel(visit)),
    );
  };
  return compareLosses(
    window.map(({ patient }) => patient),
    lossesOf('network'),
    lossesOf('prior'),
    options.seed,
  );
}

const GATE_DRAWS = 200;

/** Compares two models' losses on the same visits; the challenger speaks only if it is better for certain. */
export function compareLosses(
  patients: readonly string[],
  challenger: readonly number[],
  champion: readonly number[],
  seed: number,
): Gate {
  const differences = challenger.map((loss, row) => loss - (champion[row] ?? 0));
  const mean = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, differences.length);
  const { difference } = new PeopleBootstrap(patients).intervals(GATE_DRAWS, seed, (weights) => ({
    difference: weightedMean(differences, weights),
  }));
  return {
    basis: differences.length > 0 && difference[1] < 0 ? 'model' : 'prior',
    lossDifference: mean,
    interval: difference,
    visits: differences.length,
  };
}
