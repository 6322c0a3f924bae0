import type { AuditService } from '../audit/audit.service.js';
import type { FreeTimesService } from '../availability/free-times.service.js';
import { DAY, dayOfDate, HOUR, localTime, MINUTE } from '../calendar/time-zone.js';
import type { FreeTimes } from '../availability/free-times.type.js';
import type { Database } from '../database/database.js';
import { badInput, notFound } from '../api/errors.js';
import type { Language } from '../api/language.js';
import type { Viewer } from '../api/viewer.js';
import { toBooking } from './booking-row.js';
import type { ModelStore } from './model-store.service.js';
import { mayPredictFor, maySeeEstimate } from './prediction.policy.js';
import { PATIENT_HISTORY, type PatientHistoryRow } from './prediction.queries.js';
import {
  rankSlots,
  type Candidate,
  type RankedSlot,
  type Ranking,
  type RankingSubject,
} from './slot-ranking.rules.js';
import type { SlotReason } from './slot-reasons.type.js';
import { reasonsFor, reasonText } from './slot-reasons.rules.js';
import {
  PredictionBasis,
  SlotReasonCode,
  TimeOfDay,
  type SlotPrediction,
  type SuggestionReason,
} from './slot-prediction.type.js';

/** Enough for every free time of a month with most doctors. */
const MOST_SLOTS = 500;

export interface SlotPredictionQuery {
  readonly doctorId: string;
  /** Null: the viewer, a patient. */
  readonly patientId: string | null;
  /** Null: the first type that the doctor offers. */
  readonly visitTypeId: string | null;
  readonly clinicId: string | null;
  /** An appointment that is to move: its time counts as free, its present start is left out. */
  readonly movingAppointmentId: string | null;
  /** First and last local date, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly language: Language;
}

/** Ranks free times for a patient. It only orders what can be booked: the rule of free time decides that alone. */
export class SlotPredictionService {
  constructor(
    private readonly database: Database,
    private readonly freeTimes: FreeTimesService,
    private readonly models: ModelStore,
    private readonly audit: AuditService,
  ) {}

  /**
   * The doctor's free times between two local dates, the best for this patient first.
   * @throws RequestError BAD_USER_INPUT, NOT_FOUND for a patient or an appointment to move that is not the viewer's,
   * or a doctor without such a visit.
   */
  async rank(viewer: Viewer, query: SlotPredictionQuery, now: Date): Promise<SlotPrediction[]> {
    if (query.first < 1 || query.first > MOST_SLOTS) {
      throw badInput([{ field: 'first', rule: 'range', limit: MOST_SLOTS }]);
    }
    const patientId = query.patientId ?? (viewer.role === 'patient' ? viewer.userId : null);
    if (patientId === null) throw badInput([{ field: 'patientId', rule: 'required' }]);
    const freeTimesOf = (visitTypeId: string) =>
      this.freeTimes.between(viewer, { ...query, visitTypeId }, now);
    // Free times are open to everybody, so they need not wait until it is known whether this patient is.
    const [[history], known] = await Promise.all([
      this.database.query<PatientHistoryRow>(PATIENT_HISTORY, [
        patientId,
        query.doctorId,
        query.visitTypeId,
        query.from,
        query.to,
        now,
        viewer.doctorId,
      ]),
      query.visitTypeId === null ? null : freeTimesOf(query.visitTypeId),
    ]);
    if (history === undefined || !mayPredictFor(viewer, patientId, history.is_treated)) {
      throw notFound('patient');
    }
    if (history.visit_type_id === null) throw notFound('visit type');
    if (viewer.userId !== patientId) {
      await this.audit.record({
        actor: viewer,
        action: 'patient.predicted',
        patientId,
        entity: 'doctor',
        entityId: query.doctorId,
      });
    }
    const free = known ?? (await freeTimesOf(history.visit_type_id));
    return this.predict(viewer, query, free, subjectOf(query.doctorId, patientId, history, now), history);
  }

  private predict(
    viewer: Viewer,
    query: SlotPredictionQuery,
    free: FreeTimes,
    subject: RankingSubject,
    history: PatientHistoryRow,
  ): SlotPrediction[] {
    const { model, isMadeUp } = this.models.current().timeSlot;
    const ranking = rankSlots(model, subject, candidatesOf(free, history, subject.now));
    const reasonsOf = reasonsFor(ranking, subject.bookings);
    return ranking.slots.slice(0, query.first).map((slot) => ({
      doctorId: free.doctorId,
      clinicId: slot.candidate.clinicId,
      visitTypeId: free.visitType.id,
      startsAt: slot.candidate.startsAt,
      endsAt: new Date(Date.parse(slot.candidate.startsAt) + free.visitType.minutes * MINUTE).toISOString(),
      reasons: reasonsOf(slot).map((reason) => toReason(reason, query.language)),
      basis: model.basis === 'model' ? PredictionBasis.MODEL : PredictionBasis.PRIOR,
      sampleSize: model.sampleSize,
      isMadeUp,
      estimate: maySeeEstimate(viewer) ? toEstimate(slot, ranking) : null,
    }));
  }
}

function subjectOf(
  doctorId: string,
  patientId: string,
  history: PatientHistoryRow,
  now: Date,
): RankingSubject {
  const [visits, missed] = history.doctor_record;
  return {
    doctorId,
    birthYear: history.birth_year,
    now: now.getTime(),
    bookings: history.bookings.map((row) => toBooking(row, patientId, history.birth_year)),
    doctorRecord: { visits, missed },
  };
}

function candidatesOf(free: FreeTimes, history: PatientHistoryRow, now: number): Candidate[] {
  return free.days.flatMap(({ date, clinic, starts }) => {
    const day = dayOfDate(date);
    const bookedLocal = localTime(clinic.timeZone, now);
    const bookedDay = Math.floor(bookedLocal / DAY);
    return starts.map((startsAt): Candidate => {
      const local = localTime(clinic.timeZone, Date.parse(startsAt));
      return {
        clinicId: clinic.id,
        startsAt,
        day,
        hour: (local - day * DAY) / HOUR,
        bookedDay,
        bookedHour: (bookedLocal - bookedDay * DAY) / HOUR,
        alreadyBooked: history.day_loads[date] ?? 0,
      };
    });
  });
}

const TIMES_OF_DAY = [TimeOfDay.MORNING, TimeOfDay.AFTERNOON, TimeOfDay.EVENING] as const;

function toReason(reason: SlotReason, language: Language): SuggestionReason {
  return {
    code: SlotReasonCode[reason.code],
    // From 0 for Sunday to 7 for it.
    weekday: 'weekday' in reason ? reason.weekday || 7 : null,
    timeOfDay: 'timeOfDay' in reason ? TIMES_OF_DAY[reason.timeOfDay] : null,
    text: reasonText(reason, language),
  };
}

function toEstimate(
  { candidate, attendance, habit }: RankedSlot,
  ranking: Ranking,
): SlotPrediction['estimate'] {
  const { band, parts } = ranking.predict(candidate);
  return {
    attendance,
    low: band?.[0] ?? null,
    high: band?.[1] ?? null,
    weekdayHabit: habit.weekday,
    timeOfDayHabit: habit.timeOfDay,
    parts: { ...parts },
  };
}
