import { seal, type Sealed } from '../learning/checksum.js';
import { ModelFileError, openModelFile } from '../learning/model-file.js';
import type { BoostedTrees } from '../learning/boosted-trees.js';
import type { NetworkWeights } from '../learning/network-scorer.js';
import { logisticLogOdds, type LogisticModel } from '../learning/logistic-regression.js';
import type { CalibrationBin } from '../learning/quality.js';
import { logit } from '../learning/probability.js';
import { BookingArchive } from './archive.js';
import { dateFromDay, isSettled, leadDays, type Booking } from './booking.js';
import { calibrate, type Calibrator } from './calibration.js';
import { measureAttendance, type AttendanceEvaluation } from './evaluate.js';
import {
  FEATURE_NAMES,
  FEATURE_SCHEMA_VERSION,
  fillFeatures,
  recordOf,
  type BookingContext,
  type PatientRecord,
} from './features.js';
import { compileEnsemble } from './ensemble.js';
import { fitAttendance, windowStart, type FitOptions, type FittedAttendance, type Gate } from './fit.js';
import { NO_SHIFT, shifted, type LevelShift } from './level.js';
import { fitKeptTimes, type KeptTimes } from './kept-times.js';
import { fitHabits, habitOf, type Habit, type HabitTables } from './preference.js';
import { fitPrior, priorProbability, type PriorTables } from './prior.js';
import { fitWaiting, waitShare, type WaitTables } from './waiting.js';

/** Whose visits a model was made from: quality of one made on made-up data must never be shown as quality. */
export type DataOrigin = 'clinic' | 'demo';

/** What the inputs looked like in training, to tell when serving drifts away from it. */
export interface FeatureStatistics {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly shareUsed: readonly number[];
}

/** Content of `time-slot.json`. */
export interface TimeSlotContent {
  readonly kind: 'time-slot';
  readonly schemaVersion: number;
  readonly origin: DataOrigin;
  /** `prior` where the network did not prove better: the prior then answers, in the same form. */
  readonly basis: 'model' | 'prior';
  readonly featureNames: readonly string[];
  readonly statistics: FeatureStatistics;
  readonly networks: readonly NetworkWeights[];
  /** Averaged with the networks; null where there are none. */
  readonly trees: BoostedTrees | null;
  readonly calibrator: Calibrator;
  readonly logistic: LogisticModel;
  readonly logisticCalibrator: Calibrator;
  readonly prior: PriorTables;
  readonly priorCalibrator: Calibrator;
  readonly habits: HabitTables;
  readonly waiting: WaitTables;
  /** What may be said of the clinic's days. */
  readonly keptTimes: KeptTimes;
  /** Of the test visits: what was predicted and what came, for the band around a probability. */
  readonly bins: readonly CalibrationBin[];
  readonly training: {
    readonly dataSha256: string;
    readonly seed: number;
    readonly library: string;
    readonly networks: FitOptions['networks'];
    /** Dates; null without any visit. Metrics come from a fit that knew nothing from `testFrom` on. */
    readonly from: string | null;
    readonly calibrationFrom: string | null;
    readonly testFrom: string | null;
    readonly until: string | null;
    /** Visits that the shipped weights learned from, and those that the metrics were measured on. */
    readonly rows: number;
    readonly testRows: number;
  };
  /** Null where there were too few visits to measure anything. */
  readonly metrics: TimeSlotMetrics | null;
  readonly gate: Gate;
}

/** Measured on the latest window; without timings, which would differ from run to run. */
export type TimeSlotMetrics = Omit<
  AttendanceEvaluation,
  'trainSeconds' | 'predictionsPerSecond' | 'trainRows' | 'testFromDay' | 'calibrationFromDay'
>;

export type TimeSlotFile = Sealed<TimeSlotContent>;

export const LIBRARY = 'brain.js 2.0.0-beta.24';
const TEST_SHARE = 1 / 5;
const SMALLEST_TEST = 100;

/**
 * Trains what a clinic serves. A first fit that knows nothing of the latest window is measured on it and decides whether
 * the network may speak; a second fit learns from everything. The same bookings and options give the same file, byte
 * for byte. Takes seconds to a minute of one thread: run it in a worker.
 */
export function trainTimeSlotModel(
  bookings: readonly Booking[],
  dataSha256: string,
  origin: DataOrigin,
  options: FitOptions,
): TimeSlotFile {
  const archive = new BookingArchive(bookings);
  const visits = archive.bookings.filter(isSettled);
  const days = visits.map(({ scheduledDay }) => scheduledDay);
  const firstDay = days.reduce((day, other) => Math.min(day, other), Infinity);
  const lastDay = days.reduce((day, other) => Math.max(day, other), -Infinity);
  const until = visits.length === 0 ? 0 : lastDay + 1;
  const testFromDay = windowStart(visits, TEST_SHARE) ?? 0;
  const test = visits.filter(({ scheduledDay }) => scheduledDay >= testFromDay);
  const isMeasurable = test.length >= SMALLEST_TEST && test.length < visits.length;

  const trial = isMeasurable
    ? fitAttendance(archive, testFromDay, { ...options, progress: stepped(options, 'measuring') })
    : null;
  const evaluation = trial ? measureAttendance(archive, trial, test, testFromDay, options, 0) : null;
  const final = fitAttendance(archive, until, { ...options, progress: stepped(options, 'training') });
  // Better on two windows in a row: once when the trial was let to speak, once on the window measured here.
  const isBetter = evaluation !== null && evaluation.differences.modelPrior.logLoss[1] < 0;
  const basis = final.gate.basis === 'model' && evaluation?.basis === 'model' && isBetter ? 'model' : 'prior';
  return sealFit(archive, final, until, {
    dataSha256,
    origin,
    options,
    basis,
    from: visits.length === 0 ? null : firstDay,
    trial: trial && evaluation ? { evaluation, fitted: trial, testFromDay, rows: test.length } : null,
  });
}

/** What a fit does not tell of itself. */
interface FitFacts {
  readonly dataSha256: string;
  readonly origin: DataOrigin;
  readonly options: FitOptions;
  readonly basis: TimeSlotContent['basis'];
  /** Day of the first visit; null without any. */
  readonly from: number | null;
  /** Where it was measured by an earlier fit. */
  readonly trial: {
    readonly evaluation: AttendanceEvaluation;
    readonly fitted: FittedAttendance;
    readonly testFromDay: number;
    readonly rows: number;
  } | null;
}

/** A model of what a fit knows, ready to answer: to measure what is made of it, such as a ranking. */
export function openFit(
  archive: BookingArchive,
  fitted: FittedAttendance,
  until: number,
  options: FitOptions,
): AttendanceModel {
  const facts = {
    dataSha256: '',
    origin: 'clinic',
    options,
    basis: fitted.gate.basis,
    from: null,
    trial: null,
  } as const;
  return loadTimeSlotModel(sealFit(archive, fitted, until, facts));
}

function sealFit(
  archive: BookingArchive,
  fitted: FittedAttendance,
  until: number,
  { dataSha256, origin, options, basis, from, trial }: FitFacts,
): TimeSlotFile {
  const visits = archive.bookings.filter(isSettled).filter(({ scheduledDay }) => scheduledDay < until);
  return seal<TimeSlotContent>({
    kind: 'time-slot',
    schemaVersion: FEATURE_SCHEMA_VERSION,
    origin,
    basis,
    featureNames: FEATURE_NAMES,
    statistics: describeInputs(archive, until, fitted.prior, options.useDoctor),
    networks: fitted.networks,
    trees: fitted.trees,
    calibrator: fitted.networkCalibrator,
    logistic: fitted.logistic,
    logisticCalibrator: fitted.logisticCalibrator,
    prior: fitted.prior,
    priorCalibrator: fitted.priorCalibrator,
    habits: fitHabits(archive, until),
    waiting: fitWaiting(archive, until),
    keptTimes: fitKeptTimes(visits, fitted.prior),
    bins: trial ? trial.evaluation.reliability : [],
    training: {
      dataSha256,
      seed: options.seed,
      library: LIBRARY,
      networks: options.networks,
      from: from === null ? null : dateFromDay(from),
      calibrationFrom: trial ? dateFromDay(trial.fitted.calibrationFromDay) : null,
      testFrom: trial ? dateFromDay(trial.testFromDay) : null,
      until: from === null ? null : dateFromDay(until - 1),
      rows: fitted.rows,
      testRows: trial ? trial.rows : 0,
    },
    metrics: trial ? withoutTimings(trial.evaluation) : null,
    gate: fitted.gate,
  });
}

function stepped(options: FitOptions, stage: string): FitOptions['progress'] {
  const { progress } = options;
  return progress && ((step, share) => progress(`${stage}, ${step}`, share));
}

function withoutTimings(evaluation: AttendanceEvaluation): TimeSlotMetrics {
  const {
    trainSeconds: _trainSeconds,
    predictionsPerSecond: _predictionsPerSecond,
    trainRows: _trainRows,
    testFromDay: _testFromDay,
    calibrationFromDay: _calibrationFromDay,
    ...metrics
  } = evaluation;
  return metrics;
}

function describeInputs(
  archive: BookingArchive,
  until: number,
  prior: PriorTables,
  useDoctor: boolean,
): FeatureStatistics {
  const visits = archive.bookings.filter((booking) => isSettled(booking) && booking.scheduledDay < until);
  const { values, rows, columns } = archive.inputsOf(visits, prior, useDoctor);
  const sum = new Float64Array(columns);
  const squares = new Float64Array(columns);
  const used = new Float64Array(columns);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const column = at % columns;
    sum[column] = (sum[column] ?? 0) + value;
    squares[column] = (squares[column] ?? 0) + value * value;
    if (value !== 0) used[column] = (used[column] ?? 0) + 1;
  }
  const n = Math.max(1, rows);
  const mean = Array.from(sum, (value) => value / n);
  return {
    mean,
    deviation: Array.from(squares, (value, column) =>
      Math.sqrt(Math.max(0, value / n - (mean[column] ?? 0) ** 2)),
    ),
    shareUsed: Array.from(used, (value) => value / n),
  };
}

/** A chance that the visit takes place, and where it comes from. */
export interface AttendancePrediction {
  /** 0 to 1, calibrated. */
  readonly attendance: number;
  readonly basis: 'model' | 'prior';
  /** Share of visits that took place among those predicted alike, lowest and highest plausible; null if unmeasured. */
  readonly band: readonly [low: number, high: number] | null;
  /**
   * Log odds that each group of inputs adds to taking place, against the group left out; 0 where the prior answers.
   */
  readonly parts: Readonly<Record<ReasonGroup, number>>;
}

/** Inputs that are explained together. */
export type ReasonGroup = 'lead' | 'bookingTime' | 'weekday' | 'timeOfDay' | 'age' | 'record' | 'doctor';

/** A model ready to answer. It keeps scratch space: one instance serves one thread. */
export interface AttendanceModel {
  readonly content: TimeSlotFile;
  /** Who answers: the prior where the network did not prove better or is switched off. */
  readonly basis: 'model' | 'prior';
  /** Visits that the answer rests on. */
  readonly sampleSize: number;
  /** Chance that the visit takes place, without reasons: the fast way to rank many times. */
  attendanceOf(context: BookingContext): number;
  /** The same chance by what the network competes with, whoever answers. */
  rivalsOf(context: BookingContext): { readonly prior: number; readonly logistic: number };
  /** The same with its band and parts, each of which costs as much as another chance. */
  predict(context: BookingContext): AttendancePrediction;
  /** Chances of weekdays and times of day from the patient's own bookings. */
  habitOf(
    next: Pick<Booking, 'doctor' | 'bookedAt' | 'bookedDay'>,
    patientBookings: readonly Booking[],
  ): Habit;
  /** Share of the doctor's bookings that let so many of the doctor's working days pass, above 0. */
  waitShareOf(doctor: string, workingDays: number): number;
}

/**
 * Opens `time-slot.json`.
 * @param source the file's text, or what was parsed from it
 * @param options.forcePrior switches the network off, as when it has fallen behind the prior
 * @param options.shift how far the level has moved since, for whoever answers
 * @throws ModelFileError when schema or checksum do not fit: the caller then keeps what it has, or the cold start
 */
export function loadTimeSlotModel(
  source: unknown,
  options: { forcePrior?: boolean; shift?: LevelShift } = {},
): AttendanceModel {
  const content = openModelFile(source, 'time-slot', FEATURE_SCHEMA_VERSION) as TimeSlotFile;
  if (content.featureNames.join() !== FEATURE_NAMES.join()) {
    throw new ModelFileError('The time-slot model was trained on other features: train it again.');
  }
  const basis = options.forcePrior ? 'prior' : content.basis;
  const score = compileEnsemble(content);
  const inputs = new Float64Array(FEATURE_NAMES.length);
  const kept = new Float64Array(FEATURE_NAMES.length);

  // Many times are asked about at one moment: the patient's past is then summed up once.
  let summed: { context: BookingContext; record: PatientRecord } | null = null;
  const fill = (context: BookingContext): void => {
    const { booking, patientBookings } = context;
    if (
      summed?.context.patientBookings !== patientBookings ||
      summed.context.booking.bookedAt !== booking.bookedAt ||
      summed.context.booking.bookedDay !== booking.bookedDay
    ) {
      summed = { context, record: recordOf(context, content.prior) };
    }
    fillFeatures(context, content.prior, inputs, undefined, summed.record);
  };
  const shift = options.shift ?? NO_SHIFT;
  const byPrior = ({ booking }: BookingContext): number =>
    1 -
    calibrate(
      content.priorCalibrator,
      logit(priorProbability(content.prior, booking)),
      leadDays(booking) <= 0,
    );
  const unshifted = (context: BookingContext): number => {
    if (basis === 'prior') return byPrior(context);
    fill(context);
    return 1 - calibrate(content.calibrator, score(inputs), leadDays(context.booking) <= 0);
  };
  const attendanceOf = (context: BookingContext): number =>
    1 - shifted(1 - unshifted(context), leadDays(context.booking) <= 0, shift);
  return {
    content,
    basis,
    sampleSize: content.training.rows,
    attendanceOf,
    rivalsOf(context) {
      fill(context);
      const [missed = 0] = logisticLogOdds(content.logistic, {
        values: inputs,
        rows: 1,
        columns: inputs.length,
      });
      const isSameDay = leadDays(context.booking) <= 0;
      return {
        prior: byPrior(context),
        logistic: 1 - calibrate(content.logisticCalibrator, missed, isSameDay),
      };
    },
    habitOf: (next, patientBookings) => habitOf(content.habits, next, patientBookings),
    waitShareOf: (doctor, workingDays) => waitShare(content.waiting, doctor, workingDays),
    predict(context) {
      const attendance = attendanceOf(context);
      const parts: Record<ReasonGroup, number> = { ...NO_PARTS };
      if (basis === 'model') {
        const all = score(inputs);
        for (const group of REASON_GROUPS) {
          kept.set(inputs);
          for (const place of GROUP_PLACES[group]) kept[place] = content.statistics.mean[place] ?? 0;
          // Missing is what the score speaks of; taking place is what the reader is told.
          parts[group] = score(kept) - all;
        }
      }
      return { attendance, basis, band: bandOf(content.bins, attendance), parts };
    },
  };
}

/** A model for an installation without any history: an assumed rate, in the same form. */
export function coldStartModel(): AttendanceModel {
  const archive = new BookingArchive([]);
  const zeros = FEATURE_NAMES.map(() => 0);
  const plain = { slope: 1, level: 0 };
  return loadTimeSlotModel(
    seal<TimeSlotContent>({
      kind: 'time-slot',
      schemaVersion: FEATURE_SCHEMA_VERSION,
      origin: 'clinic',
      basis: 'prior',
      featureNames: FEATURE_NAMES,
      statistics: { mean: zeros, deviation: zeros, shareUsed: zeros },
      networks: [],
      trees: null,
      calibrator: { sameDay: plain, ahead: plain },
      logistic: { weights: zeros, intercept: 0 },
      logisticCalibrator: { sameDay: plain, ahead: plain },
      prior: fitPrior([], true),
      priorCalibrator: { sameDay: plain, ahead: plain },
      habits: fitHabits(archive, 0),
      waiting: fitWaiting(archive, 0),
      keptTimes: { weekdays: [], dayparts: [] },
      bins: [],
      training: {
        dataSha256: '',
        seed: 0,
        library: LIBRARY,
        networks: [],
        from: null,
        calibrationFrom: null,
        testFrom: null,
        until: null,
        rows: 0,
        testRows: 0,
      },
      metrics: null,
      gate: { basis: 'prior', lossDifference: 0, interval: [0, 0], visits: 0 },
    }),
  );
}

/** Calibrated chances that settled bookings were missed, each as it would have been served: for the nightly check. */
export function missedProbabilities(
  model: AttendanceModel,
  archive: BookingArchive,
  visits: readonly Booking[],
): number[] {
  return visits.map((visit) => 1 - model.attendanceOf(archive.contextOf(visit)));
}

const REASON_GROUPS: readonly ReasonGroup[] = [
  'lead',
  'bookingTime',
  'weekday',
  'timeOfDay',
  'age',
  'record',
  'doctor',
];
const NO_PARTS: Readonly<Record<ReasonGroup, number>> = {
  lead: 0,
  bookingTime: 0,
  weekday: 0,
  timeOfDay: 0,
  age: 0,
  record: 0,
  doctor: 0,
};

function groupOf(name: string): ReasonGroup {
  if (/^(same_day|lead_|child_lead|usual_lead)/.test(name)) return 'lead';
  if (name.startsWith('booking_')) return 'bookingTime';
  if (name.startsWith('visit_weekday')) return 'weekday';
  if (name.startsWith('visit_')) return 'timeOfDay';
  if (/^(age|child)/.test(name)) return 'age';
  return name.startsWith('doctor_') ? 'doctor' : 'record';
}

const GROUP_PLACES: Readonly<Record<ReasonGroup, readonly number[]>> = Object.fromEntries(
  REASON_GROUPS.map((group) => [
    group,
    FEATURE_NAMES.flatMap((name, place) => (groupOf(name) === group ? [place] : [])),
  ]),
) as Record<ReasonGroup, number[]>;

/** Two standard errors around what was seen in the bin that the probability falls into. */
function bandOf(bins: readonly CalibrationBin[], attendance: number): readonly [number, number] | null {
  const missed = 1 - attendance;
  let nearest: CalibrationBin | null = null;
  for (const bin of bins) {
    if (!nearest || Math.abs(bin.predicted - missed) < Math.abs(nearest.predicted - missed)) nearest = bin;
  }
  if (!nearest) return null;
  const kept = 1 - nearest.observed;
  const error = 2 * Math.sqrt(Math.max(1e-4, kept * (1 - kept)) / nearest.n);
  return [Math.max(0, kept - error), Math.min(1, kept + error)];
}
