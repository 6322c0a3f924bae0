import { calibrationBins, measureQuality, type CalibrationBin } from '../learning/quality.js';
import { seededRandom } from '../learning/random.js';
import type { BookingArchive } from './archive.js';
import { dateFromDay, dayFromDate, leadDays, missedLabel, type SettledBooking } from './booking.js';
import {
  measureTogether,
  type AttendanceQuality,
  type ModelName,
  type PairedDifference,
} from './evaluate.js';
import { FollowedLevel, shifted, type LevelShift } from './level.js';
import type { AttendanceModel } from './model.js';
import { baseRate } from './prior.js';

/** How a model in force and what it competes with do on recent visits. Chances are of missed visits. */
export interface WindowScore extends Readonly<Record<ModelName, AttendanceQuality>> {
  /** Dates of the first and the last visit. */
  readonly from: string;
  readonly to: string;
  readonly patients: number;
  readonly differences: { readonly modelPrior: PairedDifference; readonly modelLogistic: PairedDifference };
  readonly reliability: readonly CalibrationBin[];
  /** Calibration error that chance alone would give if every probability were exact: its mean and 95 %. */
  readonly noiseFloor: { readonly mean: number; readonly high: number };
  readonly weeks: readonly WeekDrift[];
}

/** What was predicted of a week's visits and what came. */
export interface WeekDrift {
  /** Date of its first day. */
  readonly from: string;
  readonly n: number;
  readonly predicted: number;
  readonly observed: number;
}

const BINS = 10;
const FLOOR_DRAWS = 100;
const WEEK_DAYS = 7;

/**
 * Scores a model on visits, each predicted as it would have been served when it was booked: by what each of the
 * contestants knew then, its level followed from the model's last day on.
 * @param model without any shift of its level
 * @param settled every visit with an outcome, for the level
 */
export function scoreWindow(
  model: AttendanceModel,
  archive: BookingArchive,
  visits: readonly SettledBooking[],
  settled: readonly SettledBooking[],
  seed: number,
): { readonly score: WindowScore; readonly missed: readonly number[] } {
  const predicted: Record<ModelName, number[]> = { model: [], prior: [], logistic: [], constant: [] };
  const levels = levelsOf(model, archive, settled);
  for (const visit of visits) {
    const known = visit.bookedDay;
    const chances = chancesOf(model, archive, visit);
    for (const name of ['model', 'prior', 'logistic'] as const) {
      predicted[name].push(shifted(chances[name], leadDays(visit) <= 0, levels[name].before(known)));
    }
    predicted.constant.push(baseRate(model.content.prior));
  }
  const labels = visits.map(missedLabel);
  const { qualities, difference } = measureTogether(visits, predicted, seed);
  const days = visits.map(({ scheduledDay }) => scheduledDay);
  const lastDay = days.reduce((day, other) => Math.max(day, other), -Infinity);
  const firstDay = days.reduce((day, other) => Math.min(day, other), Infinity);
  return {
    missed: predicted.model,
    score: {
      ...qualities,
      from: dateFromDay(firstDay),
      to: dateFromDay(lastDay),
      patients: new Set(visits.map(({ patient }) => patient)).size,
      differences: {
        modelPrior: difference('model', 'prior'),
        modelLogistic: difference('model', 'logistic'),
      },
      reliability: calibrationBins(predicted.model, labels, BINS),
      noiseFloor: noiseFloor(predicted.model, seed),
      weeks: driftByWeek(visits, predicted.model, lastDay),
    },
  };
}

/** How far the level of a model has moved since its last day, as known when the day begins. */
export function shiftSince(
  model: AttendanceModel,
  archive: BookingArchive,
  settled: readonly SettledBooking[],
  day: number,
): LevelShift {
  const unseen = unseenBy(model, settled);
  const missed = unseen.map((visit) => 1 - model.attendanceOf(archive.contextOf(visit)));
  return new FollowedLevel(unseen, missed).before(day);
}

type Followed = 'model' | 'prior' | 'logistic';

function levelsOf(
  model: AttendanceModel,
  archive: BookingArchive,
  settled: readonly SettledBooking[],
): Record<Followed, FollowedLevel> {
  const unseen = unseenBy(model, settled);
  const chances = unseen.map((visit) => chancesOf(model, archive, visit));
  const levelOf = (name: Followed) =>
    new FollowedLevel(
      unseen,
      chances.map((chance) => chance[name]),
    );
  return { model: levelOf('model'), prior: levelOf('prior'), logistic: levelOf('logistic') };
}

/** Visits of days that the model has not learned from. */
function unseenBy(model: AttendanceModel, settled: readonly SettledBooking[]): SettledBooking[] {
  const { until } = model.content.training;
  const lastDay = until === null ? -Infinity : dayFromDate(until);
  return settled.filter(({ scheduledDay }) => scheduledDay > lastDay);
}

function chancesOf(
  model: AttendanceModel,
  archive: BookingArchive,
  visit: SettledBooking,
): Record<Followed, number> {
  const context = archive.contextOf(visit);
  const rivals = model.rivalsOf(context);
  return {
    model: 1 - model.attendanceOf(context),
    prior: 1 - rivals.prior,
    logistic: 1 - rivals.logistic,
  };
}

/** Calibration error of probabilities that are right by construction: outcomes are drawn from them. */
function noiseFloor(
  probabilities: readonly number[],
  seed: number,
): { readonly mean: number; readonly high: number } {
  const random = seededRandom(seed);
  const errors = Array.from({ length: FLOOR_DRAWS }, () => {
    const labels = probabilities.map((probability) => (random() < probability ? 1 : 0));
    return measureQuality(probabilities, labels).ece;
  }).sort((a, b) => a - b);
  return {
    mean: errors.reduce((sum, error) => sum + error, 0) / FLOOR_DRAWS,
    high: errors[Math.floor(0.95 * FLOOR_DRAWS)] ?? 0,
  };
}

/** Weeks that end with the last day, the first one first. */
function driftByWeek(
  visits: readonly SettledBooking[],
  probabilities: readonly number[],
  lastDay: number,
): WeekDrift[] {
  const weeks = new Map<number, { n: number; predicted: number; observed: number }>();
  visits.forEach((visit, row) => {
    const from = lastDay + 1 - WEEK_DAYS * (1 + Math.floor((lastDay - visit.scheduledDay) / WEEK_DAYS));
    const week = weeks.get(from) ?? { n: 0, predicted: 0, observed: 0 };
    weeks.set(from, week);
    week.n += 1;
    week.predicted += probabilities[row] ?? 0;
    week.observed += missedLabel(visit);
  });
  return [...weeks]
    .sort(([a], [b]) => a - b)
    .map(([from, { n, predicted, observed }]) => ({
      from: dateFromDay(from),
      n,
      predicted: predicted / n,
      observed: observed / n,
    }));
}
