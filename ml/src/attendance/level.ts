import { logit, sigmoid } from '../learning/probability.js';
import { leadDays, missedLabel, type SettledBooking } from './booking.js';
import { followLevel, type DriftBelief, type LevelAfterDay } from './calibration.js';

/** How far log odds of a missed visit have moved since a model was made: for the same day, and for visits ahead. */
export interface LevelShift {
  readonly sameDay: number;
  readonly ahead: number;
}

export const NO_SHIFT: LevelShift = { sameDay: 0, ahead: 0 };

/** The filter goes on from where the calibrator left it: with what is left of its doubt after some weeks. */
export const ONWARD: DriftBelief = { dayVariance: 0.02, stepVariance: 0.001, startVariance: 0.004 };

/** The level after a model's last day, followed through visits that it has not learned from. */
export class FollowedLevel {
  private readonly sameDay: readonly LevelAfterDay[];
  private readonly ahead: readonly LevelAfterDay[];

  /** @param missed chances that these visits are missed, as the model says without any shift */
  constructor(visits: readonly SettledBooking[], missed: readonly number[]) {
    const scored = visits.map((visit, row) => ({
      logOdds: logit(missed[row] ?? 0.5),
      isSameDay: leadDays(visit) === 0,
      day: visit.scheduledDay,
      label: missedLabel(visit),
    }));
    const pathOf = (isSameDay: boolean) =>
      followLevel(
        scored.filter((visit) => visit.isSameDay === isSameDay),
        ONWARD,
      );
    this.sameDay = pathOf(true);
    this.ahead = pathOf(false);
  }

  /** As it was known before a day began. */
  before(day: number): LevelShift {
    return { sameDay: levelBefore(this.sameDay, day), ahead: levelBefore(this.ahead, day) };
  }

  /** Days on which either level doubted itself. */
  get doubtedDays(): number[] {
    return [...this.sameDay, ...this.ahead].filter(({ isDoubted }) => isDoubted).map(({ day }) => day);
  }
}

/** A chance of a missed visit, moved by what is known of the level. */
export function shifted(missed: number, isSameDay: boolean, { sameDay, ahead }: LevelShift): number {
  return sigmoid(logit(missed) + (isSameDay ? sameDay : ahead));
}

function levelBefore(path: readonly LevelAfterDay[], day: number): number {
  let level = 0;
  for (const step of path) if (step.day < day) level = step.level;
  return level;
}
