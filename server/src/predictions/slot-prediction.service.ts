import type { AuditService } from '../audit/audit.service.js';
import { MOST_DAYS, type FreeTimesService } from '../availability/free-times.service.js';
import { DAY, dateOfDay, dayOfDate, HOUR, localTime, MINUTE } from '../calendar/time-zone.js';
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
import { reasonsFor, reasonText, withSoonest } from './slot-reasons.rules.js';
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
    // Wherever the clinic is, its today is not before the day before that of UTC.
    const start = Math.floor(now.getTime() / DAY) - 1;
    const gap = Math.max(0, dayOfDate(query.from) - start);
    const freeTimesOf = (visitTypeId: string) =>
      Promise.all([
        this.freeTimes.between(viewer, { ...query, visitTypeId }, now),
        // From tomorrow in UTC on, days before the range may be free: what is soon counts from today.
        gap <= 1
          ? null
          : this.freeTimes.between(
              viewer,
              {
                ...query,
                visitTypeId,
                from: dateOfDay(start),
                to: dateOfDay(start + Math.min(gap, MOST_DAYS) - 1),
              },
              now,
            ),
      ]);
    // Free times are open to everybody, so they need not wait until it is known whether this patient is.
    const [[history], known] = await Promise.all([
      this.database.query<PatientHistoryRow>(PATIENT_HISTORY, [
        patientId,
        query.doctorId,
        query.visitTypeId,
        gap <= 1 ? query.from : dateOfDay(start),
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
    const [free, earlier] = known ?? (await freeTimesOf(history.visit_type_id));
    const earlierDays = earlier?.days.map(({ date }) => dayOfDate(date)) ?? [];
    return this.predict(
      viewer,
      query,
      {
        free,
        earlierDays,
        isGapKnown: (today) => (gap <= 1 ? dayOfDate(query.from) <= today : gap <= MOST_DAYS),
      },
      subjectOf(query.doctorId, patientId, history, now),
      history,
    );
  }

  private predict(
    viewer: Viewer,
    query: SlotPredictionQuery,
    { free, earlierDays, isGapKnown }: OfferedTimes,
    subject: RankingSubject,
    history: PatientHistoryRow,
  ): SlotPrediction[] {
    const { model, isMadeUp } = this.models.current().timeSlot;
    const candidates = candidatesOf(free, earlierDays, history, subject.now);
    const ranking = rankSlots(model, subject, candidates);
    const today = candidates[0]?.bookedDay ?? 0;
    const reasonsOf = reasonsFor(ranking.slots, {
      bookings: subject.bookings,
      today,
      earlierDays: isGapKnown(today) ? earlierDays : null,
      keptTimes: model.content.keptTimes,
    });
    return withSoonest(ranking.slots, query.first).map((slot) => ({
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

/** The free times that are ranked, and the days with free ones between today and them. */
interface OfferedTimes {
  readonly free: FreeTimes;
  readonly earlierDays: readonly number[];
  /** Whether all days between the clinic's today and the range were looked at. */
  readonly isGapKnown: (today: number) => boolean;
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

function candidatesOf(
  free: FreeTimes,
  earlierDays: readonly number[],
  history: PatientHistoryRow,
  now: number,
): Candidate[] {
  // A day that is full is one that people pass over as well.
  const working = new Set([
    ...earlierDays,
    ...free.days.map(({ date }) => dayOfDate(date)),
    ...Object.keys(history.day_loads).map(dayOfDate),
  ]);
  const workingDays = [...working].sort((a, b) => a - b);
  return free.days.flatMap(({ date, clinic, starts }) => {
    const day = dayOfDate(date);
    const bookedLocal = localTime(clinic.timeZone, now);
    const bookedDay = Math.floor(bookedLocal / DAY);
    const workingDay = workingDays.filter((other) => other > bookedDay && other <= day).length;
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
        workingDay,
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
