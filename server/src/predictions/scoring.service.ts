import {
  ageGroup,
  BookingArchive,
  calibrationBy,
  isSettled,
  scoreWindow,
  shiftSince,
  type Booking,
  type LevelShift,
  type WindowScore,
} from '@smart-healthcare/ml';
import { DAY, dateOfDay, dayOfDate } from '../calendar/time-zone.js';
import type { Database } from '../database/database.js';
import type { History } from './booking-history.js';
import { knowledgeOf } from './demand-knowledge.rules.js';
import {
  missesOf,
  scoreHighDays,
  scoreRanges,
  type HighDayFigures,
  type RangeFigures,
} from './demand-score.rules.js';
import { DEMAND, type DemandRow } from './demand.queries.js';
import { measureAsChosen, type AsChosen } from './as-chosen.rules.js';
import { compareGroups, type GroupFigures } from './equity.rules.js';
import { asTrained, type Models } from './model-store.service.js';
import { ADD_SCORE, SCORED_CLINICS, SCORED_DOCTORS } from './prediction.queries.js';

/** Figures of the attendance model in force; everything null where there are too few visits to say anything. */
export interface TimeSlotFigures {
  readonly window: WindowScore | null;
  /** Whether the model learned from some of the window's visits, which makes it look better than it is. */
  readonly isSeen: boolean;
  /** How far its level has moved since it was trained: from then on, its chances are moved as far. */
  readonly shift: LevelShift;
  /** How often the suggested days are those that were booked, on the bookings of the same time. */
  readonly asChosen: AsChosen | null;
  readonly byAge: readonly GroupFigures[];
  readonly byLanguage: readonly GroupFigures[];
}

/** Figures of the demand model in force. */
export interface DemandFigures {
  readonly highDays: HighDayFigures | null;
  /** Ranges of a doctor's days, and of a clinic's; null where too few days could be measured. */
  readonly doctorRange: RangeFigures | null;
  readonly clinicRange: RangeFigures | null;
}

const WINDOW_DAYS = 28;
const SMALLEST_WINDOW = 100;
const SEED = 1;
const KNOWN_DAYS = 480;
const PICKUP_DAYS = 150;

/** Measures the models in force on recent visits. Takes seconds of a processor: for jobs, never for a request. */
export class ScoringService {
  constructor(private readonly database: Database) {}

  /** Measures both models and keeps the figures. */
  async score(models: Models, history: History, now: Date): Promise<void> {
    if (models.timeSlot.id !== null) {
      const figures = timeSlotFigures(models.timeSlot.model, history);
      await this.database.query(ADD_SCORE, [models.timeSlot.id, now, JSON.stringify(figures)]);
    }
    if (models.demand?.id != null) {
      const { model } = models.demand;
      const ofDoctors = missesOf(model, await this.knowAll('doctor', now));
      const ofClinics = missesOf(model, await this.knowAll('clinic', now));
      const figures: DemandFigures = {
        highDays: scoreHighDays(ofDoctors),
        doctorRange: scoreRanges(ofDoctors),
        clinicRange: scoreRanges(ofClinics),
      };
      await this.database.query(ADD_SCORE, [models.demand.id, now, JSON.stringify(figures)]);
    }
  }

  private async knowAll(of: 'doctor' | 'clinic', now: Date) {
    const ids = await this.database.query<{ id: string }>(of === 'doctor' ? SCORED_DOCTORS : SCORED_CLINICS);
    const today = Math.floor(now.getTime() / DAY);
    const all = [];
    for (const { id } of ids) {
      const [row] = await this.database.query<DemandRow>(DEMAND, [
        of === 'doctor' ? id : null,
        of === 'clinic' ? id : null,
        dateOfDay(today - KNOWN_DAYS),
        dateOfDay(today),
        dateOfDay(today),
        dateOfDay(today - PICKUP_DAYS),
      ]);
      if (row?.time_zone != null) all.push(knowledgeOf(row, today, 0, today - KNOWN_DAYS));
    }
    return all;
  }
}

/** @param history with outcomes up to now */
export function timeSlotFigures(
  inForce: Models['timeSlot']['model'],
  history: Pick<History, 'bookings' | 'languages'>,
): TimeSlotFigures {
  const model = asTrained(inForce);
  const archive = new BookingArchive(history.bookings);
  const settled = archive.bookings.filter(isSettled);
  const lastDay = settled.reduce((day, { scheduledDay }) => Math.max(day, scheduledDay), -Infinity);
  const { until } = model.content.training;
  const unseenFrom = until === null ? -Infinity : dayOfDate(until) + 1;
  const recent = settled.filter(({ scheduledDay }) => scheduledDay > lastDay - WINDOW_DAYS);
  const unseen = recent.filter(({ scheduledDay }) => scheduledDay >= unseenFrom);
  const isSeen = unseen.length < SMALLEST_WINDOW;
  const visits = isSeen ? recent : unseen;
  const shift = shiftSince(model, archive, settled, lastDay + 1);
  if (visits.length < SMALLEST_WINDOW) {
    return { window: null, isSeen: false, shift, asChosen: null, byAge: [], byLanguage: [] };
  }
  const { score, missed } = scoreWindow(model, archive, visits, settled, SEED);
  const byLanguage = (booking: Booking) => history.languages.get(booking.patient) ?? 'en';
  const booked = archive.bookings.filter(
    ({ bookedDay }) => bookedDay > lastDay - WINDOW_DAYS && bookedDay <= lastDay,
  );
  const chosen = booked.filter(({ bookedDay }) => isSeen || bookedDay >= unseenFrom);
  return {
    window: score,
    isSeen,
    shift,
    asChosen: measureAsChosen(model, archive, chosen, SEED),
    byAge: compareGroups(model, archive, booked, calibrationBy(visits, missed, ageGroup), ageGroup),
    byLanguage: compareGroups(model, archive, booked, calibrationBy(visits, missed, byLanguage), byLanguage),
  };
}
