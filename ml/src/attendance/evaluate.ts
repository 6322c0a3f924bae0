import {
  ascending,
  calibrationBins,
  measureQuality,
  rowLoss,
  type CalibrationBin,
  type Quality,
} from '../learning/quality.js';
import { PeopleBootstrap, weightedAuc, weightedMean, type Interval } from '../learning/bootstrap.js';
import type { LogOddsScorer } from '../learning/network-scorer.js';
import type { Matrix } from '../learning/matrix.js';
import { logisticLogOdds } from '../learning/logistic-regression.js';
import { logit } from '../learning/probability.js';
import type { BookingArchive } from './archive.js';
import {
  AGE_BAND_NAMES,
  ageAt,
  ageBand,
  dateFromDay,
  isSettled,
  leadDays,
  missedLabel,
  type BookingRequest,
  type SettledBooking,
} from './booking.js';
import { calibrate, type Calibrator } from './calibration.js';
import { compileEnsemble } from './ensemble.js';
import { fitAttendance, scoreRows, type FitOptions, type FittedAttendance } from './fit.js';
import { FollowedLevel, shifted } from './level.js';
import { baseRate, priorProbability } from './prior.js';
import { measureWeekdayHabit, type HabitQuality } from './preference.js';

/** Quality on the test visits, with what a bootstrap over patients makes of it. */
export interface AttendanceQuality extends Quality {
  /** Of visits booked a day or more ahead: what a choice between free times is about. */
  readonly aucLead1: number;
  readonly intervals: { readonly auc: Interval; readonly aucLead1: Interval; readonly logLoss: Interval };
}

/** Difference of two models on the same visits, the same patients drawn for both. */
export interface PairedDifference {
  readonly auc: Interval;
  readonly logLoss: Interval;
}

/** What `ml:evaluate --csv` prints. */
export interface AttendanceEvaluation {
  readonly model: AttendanceQuality;
  readonly prior: AttendanceQuality;
  readonly logistic: AttendanceQuality;
  readonly constant: AttendanceQuality;
  /** The model, its level followed through the test days as outcomes come in: not part of the strict comparison. */
  readonly modelOnline: Quality;
  /** Dates on which the followed level doubted itself. */
  readonly doubtedDays: readonly string[];
  /** Whether the gate let the network speak in `model`, or the prior stands there again. */
  readonly basis: 'model' | 'prior';
  readonly differences: { readonly modelPrior: PairedDifference; readonly modelLogistic: PairedDifference };
  /** Chance that of two visits of one patient, the one missed is ranked above the one kept; history frozen. */
  readonly withinPatientConcordance: {
    readonly value: number;
    readonly interval: Interval;
    readonly pairs: number;
    readonly patients: number;
  };
  /** How often the weekday of a visit is the one that earlier bookings say; visits booked a day or more ahead. */
  readonly weekdayHabit: HabitQuality;
  readonly byAge: readonly AgeBandQuality[];
  /** Ten bins of the model's probabilities, for a calibration plot. */
  readonly reliability: readonly CalibrationBin[];
  readonly trainSeconds: number;
  readonly predictionsPerSecond: number;
  readonly trainRows: number;
  readonly testFromDay: number;
  readonly calibrationFromDay: number;
  readonly warnings: readonly string[];
}

/** Calibration of one age band. */
export interface AgeBandQuality {
  readonly band: string;
  readonly n: number;
  readonly predicted: number;
  readonly observed: number;
}

/** Above this, a booking-time AUC on real data has always been a leak. */
export const TOO_GOOD_AUC = 0.78;
const DRAWS = 300;
const RELIABILITY_BINS = 10;

/** One visit of the test with what was said of it, for who wants to check the figures. Chances are of missing it. */
export interface AttendanceRow extends Readonly<Record<ModelName, number>> {
  readonly visit: SettledBooking;
}

/**
 * Fits on what was known before the day and measures on every settled visit from it on.
 * @param rowOf called with each of those visits
 */
export function evaluateAttendance(
  archive: BookingArchive,
  testFromDay: number,
  options: FitOptions,
  rowOf: (row: AttendanceRow) => void = () => undefined,
): { readonly evaluation: AttendanceEvaluation; readonly fitted: FittedAttendance } {
  const test = archive.bookings.filter(isSettled).filter((visit) => visit.scheduledDay >= testFromDay);
  if (test.length === 0) throw new RangeError('No visit with an outcome from the test day on.');
  const started = performance.now();
  const fitted = fitAttendance(archive, testFromDay, options);
  const trainSeconds = (performance.now() - started) / 1000;
  return {
    evaluation: measureAttendance(archive, fitted, test, testFromDay, options, trainSeconds, rowOf),
    fitted,
  };
}

/** Measures a fit on visits that it has not seen. */
export function measureAttendance(
  archive: BookingArchive,
  fitted: FittedAttendance,
  test: readonly SettledBooking[],
  testFromDay: number,
  options: FitOptions,
  trainSeconds: number,
  rowOf: (row: AttendanceRow) => void = () => undefined,
): AttendanceEvaluation {
  const inputs = archive.inputsOf(test, fitted.prior, options.useDoctor);
  const score = compileEnsemble(fitted);
  const raw = {
    prior: Float64Array.from(test, (visit) => logit(priorProbability(fitted.prior, visit))),
    logistic: logisticLogOdds(fitted.logistic, inputs),
    network: fitted.networks.length > 0 ? scoreRows(score, inputs) : new Float64Array(test.length),
  };
  const probabilities = (calibrator: Calibrator, logOdds: Float64Array) =>
    test.map((visit, row) => calibrate(calibrator, logOdds[row] ?? 0, leadDays(visit) === 0));
  const prior = probabilities(fitted.priorCalibrator, raw.prior);
  const isModel = fitted.gate.basis === 'model';
  const model = isModel ? probabilities(fitted.networkCalibrator, raw.network) : prior;
  const logistic = probabilities(fitted.logisticCalibrator, raw.logistic);
  const constant = test.map(() => baseRate(fitted.prior));

  test.forEach((visit, row) => {
    const [ofModel = 0, ofPrior = 0, ofLogistic = 0, ofConstant = 0] = [model, prior, logistic, constant].map(
      (chances) => chances[row],
    );
    rowOf({ visit, model: ofModel, prior: ofPrior, logistic: ofLogistic, constant: ofConstant });
  });
  const measured = measureTogether(test, { model, prior, logistic, constant }, options.seed);
  const online = onlineProbabilities(test, model, testFromDay);
  const warnings: string[] = [];
  if (measured.qualities.model.auc > TOO_GOOD_AUC) {
    warnings.push(
      `AUC ${measured.qualities.model.auc.toFixed(3)} is too good to be true at booking time: look for a feature that knows the outcome.`,
    );
  }
  return {
    ...measured.qualities,
    modelOnline: measureQuality(online.probabilities, test.map(missedLabel)),
    doubtedDays: online.doubted.map(dateFromDay),
    basis: fitted.gate.basis,
    differences: {
      modelPrior: measured.difference('model', 'prior'),
      modelLogistic: measured.difference('model', 'logistic'),
    },
    withinPatientConcordance: concordance(archive, fitted, test, options),
    weekdayHabit: measureWeekdayHabit(archive, test, testFromDay),
    byAge: qualityByAge(test, model),
    reliability: calibrationBins(model, test.map(missedLabel), RELIABILITY_BINS),
    trainSeconds,
    predictionsPerSecond: measureSpeed(score, inputs, fitted.networks.length > 0),
    trainRows: fitted.rows,
    testFromDay,
    calibrationFromDay: fitted.calibrationFromDay,
    warnings,
  };
}

/** What is compared on the same visits. */
export type ModelName = 'model' | 'prior' | 'logistic' | 'constant';

/** Qualities of several models of the same visits, one bootstrap for all of them. */
export function measureTogether(
  test: readonly SettledBooking[],
  predicted: Record<ModelName, readonly number[]>,
  seed: number,
): {
  qualities: Record<ModelName, AttendanceQuality>;
  difference: (a: ModelName, b: ModelName) => PairedDifference;
} {
  const names: readonly ModelName[] = ['model', 'prior', 'logistic', 'constant'];
  const labels = test.map(missedLabel);
  const ahead = test.map((visit) => leadDays(visit) >= 1);
  const prepared = names.map((name) => {
    const probabilities = predicted[name];
    const order = ascending(probabilities);
    return {
      name,
      probabilities,
      order,
      orderAhead: order.filter((row) => ahead[row]),
      losses: probabilities.map((probability, row) => rowLoss(probability, labels[row] ?? 0)),
    };
  });
  const intervals = new PeopleBootstrap(test.map(({ patient }) => patient)).intervals(
    DRAWS,
    seed,
    (weights) => {
      const values: Record<string, number> = {};
      for (const { name, probabilities, order, orderAhead, losses } of prepared) {
        values[`${name} auc`] = weightedAuc(order, probabilities, labels, weights);
        values[`${name} aucLead1`] = weightedAuc(orderAhead, probabilities, labels, weights);
        values[`${name} logLoss`] = weightedMean(losses, weights);
      }
      for (const other of ['prior', 'logistic']) {
        for (const what of ['auc', 'logLoss']) {
          values[`model-${other} ${what}`] =
            (values[`model ${what}`] ?? 0) - (values[`${other} ${what}`] ?? 0);
        }
      }
      return values;
    },
  );
  const intervalOf = (name: string): Interval => intervals[name] ?? [0, 0];
  const qualityOf = ({ name, probabilities, orderAhead }: (typeof prepared)[number]): AttendanceQuality => ({
    ...measureQuality(probabilities, labels),
    aucLead1: weightedAuc(orderAhead, probabilities, labels, new Int32Array(test.length).fill(1)),
    intervals: {
      auc: intervalOf(`${name} auc`),
      aucLead1: intervalOf(`${name} aucLead1`),
      logLoss: intervalOf(`${name} logLoss`),
    },
  });
  const entries = prepared.map((one) => [one.name, qualityOf(one)] as const);
  return {
    qualities: Object.fromEntries(entries) as Record<ModelName, AttendanceQuality>,
    difference: (a, b) => ({ auc: intervalOf(`${a}-${b} auc`), logLoss: intervalOf(`${a}-${b} logLoss`) }),
  };
}

/** Each visit with the level known on the day before its booking, test days that were over by then included. */
function onlineProbabilities(
  test: readonly SettledBooking[],
  missed: readonly number[],
  testFromDay: number,
) {
  const level = new FollowedLevel(test, missed);
  const probabilities = test.map((visit, row) =>
    shifted(missed[row] ?? 0.5, leadDays(visit) === 0, level.before(Math.max(testFromDay, visit.bookedDay))),
  );
  return { probabilities, doubted: level.doubtedDays };
}

/**
 * A patient's own visits, booked ahead, of which one was missed and one kept. The past of both is frozen at the first
 * of their bookings: with a living past, the earlier missed visit would raise the later one's risk, and a good model
 * would look like a bad one.
 */
function concordance(
  archive: BookingArchive,
  fitted: FittedAttendance,
  test: readonly SettledBooking[],
  options: FitOptions,
): AttendanceEvaluation['withinPatientConcordance'] {
  const byPatient = new Map<string, SettledBooking[]>();
  for (const visit of test) {
    if (leadDays(visit) === 0) continue;
    const list = byPatient.get(visit.patient);
    if (list) list.push(visit);
    else byPatient.set(visit.patient, [visit]);
  }
  const patients: string[] = [];
  const wins: number[] = [];
  const counts: number[] = [];
  for (const [patient, visits] of byPatient) {
    if (!visits.some(({ outcome }) => outcome === 'missed')) continue;
    if (!visits.some(({ outcome }) => outcome === 'attended')) continue;
    const at = Math.min(...visits.map(({ bookedAt }) => bookedAt));
    const day = Math.min(...visits.map(({ bookedDay }) => bookedDay));
    const scores = scoreFrozen(archive, fitted, visits, options, { at, day });
    let won = 0;
    let pairs = 0;
    visits.forEach((missed, a) => {
      if (missed.outcome !== 'missed') return;
      visits.forEach((kept, b) => {
        if (kept.outcome !== 'attended') return;
        pairs += 1;
        const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
        if (difference > 0) won += 1;
        else if (difference === 0) won += 0.5;
      });
    });
    patients.push(patient);
    wins.push(won);
    counts.push(pairs);
  }
  const pairs = counts.reduce((sum, count) => sum + count, 0);
  const { value: interval = [0, 1] as const } = new PeopleBootstrap(patients).intervals(
    DRAWS,
    options.seed,
    (weights) => ({
      value: weightedMean(wins, weights) / Math.max(1e-9, weightedMean(counts, weights)),
    }),
  );
  const value = pairs === 0 ? 0.5 : wins.reduce((sum, won) => sum + won, 0) / pairs;
  return { value, interval, pairs, patients: patients.length };
}

function scoreFrozen(
  archive: BookingArchive,
  fitted: FittedAttendance,
  visits: readonly SettledBooking[],
  options: FitOptions,
  known: { at: number; day: number },
): ArrayLike<number> {
  if (fitted.gate.basis === 'prior') {
    return visits.map((visit) => priorProbability(fitted.prior, visit));
  }
  const inputs = archive.inputsOf(visits, fitted.prior, options.useDoctor, () => known);
  return scoreRows(compileEnsemble(fitted), inputs);
}

function qualityByAge(test: readonly SettledBooking[], probabilities: readonly number[]): AgeBandQuality[] {
  const groups = calibrationBy(test, probabilities, ageGroup);
  return groups.map(({ group, ...figures }) => ({ band: group, ...figures }));
}

/** Name of the age band that a visit's patient is in. */
export function ageGroup(visit: BookingRequest): string {
  return AGE_BAND_NAMES[ageBand(ageAt(visit))] ?? 'unknown';
}

/** Calibration of one group of visits. */
export interface GroupCalibration {
  readonly group: string;
  readonly n: number;
  /** Mean chance that a visit is missed, and the share that was. */
  readonly predicted: number;
  readonly observed: number;
}

/** What was predicted of each group of visits and what came; groups by name, age bands in their order. */
export function calibrationBy(
  visits: readonly SettledBooking[],
  probabilities: readonly number[],
  groupOf: (visit: SettledBooking) => string,
): GroupCalibration[] {
  const groups = new Map<string, { n: number; predicted: number; observed: number }>();
  visits.forEach((visit, row) => {
    const name = groupOf(visit);
    const group = groups.get(name) ?? { n: 0, predicted: 0, observed: 0 };
    groups.set(name, group);
    group.n += 1;
    group.predicted += probabilities[row] ?? 0;
    group.observed += missedLabel(visit);
  });
  const place = (name: string) => (AGE_BAND_NAMES as readonly string[]).indexOf(name);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([group, { n, predicted, observed }]) => ({
      group,
      n,
      predicted: predicted / n,
      observed: observed / n,
    }));
}

/** Predictions a second on this thread, features already made. */
function measureSpeed(score: LogOddsScorer, inputs: Matrix, hasNetwork: boolean): number {
  if (!hasNetwork || inputs.rows === 0) return 0;
  const lines = Array.from({ length: Math.min(inputs.rows, 2000) }, (_, row) =>
    inputs.values.slice(row * inputs.columns, (row + 1) * inputs.columns),
  );
  let best = 0;
  // The best of several short runs: others share the machine.
  for (let run = 0; run < 12; run += 1) {
    const started = performance.now();
    let sum = 0;
    for (let pass = 0; pass < 10; pass += 1) for (const line of lines) sum += score(line);
    const seconds = (performance.now() - started) / 1000;
    if (Number.isFinite(sum)) best = Math.max(best, (10 * lines.length) / seconds);
  }
  return Math.round(best);
}
