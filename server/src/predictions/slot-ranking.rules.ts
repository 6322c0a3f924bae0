import {
  daypartOf,
  weekdayOf,
  type AttendanceModel,
  type AttendancePrediction,
  type Booking,
  type DoctorRecord,
} from '@smart-healthcare/ml';

/** A free time that may be suggested. Days are counted from 1970-01-01, hours are of the clinic's wall clock. */
export interface Candidate {
  readonly clinicId: string;
  readonly startsAt: string;
  readonly day: number;
  readonly hour: number;
  /** The moment of the booking on the clinic's wall clock. */
  readonly bookedDay: number;
  readonly bookedHour: number;
  /** Bookings that the doctor's day already holds. */
  readonly alreadyBooked: number;
}

/** Whose next booking is ranked, with all that is known of them now. */
export interface RankingSubject {
  readonly doctorId: string;
  readonly birthYear: number | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly bookings: readonly Booking[];
  readonly doctorRecord: DoctorRecord;
}

/** What a list of suggested times tells of one of them. */
export interface RankedSlot {
  readonly candidate: Candidate;
  readonly prediction: AttendancePrediction;
  /** Share of the patient's visits that this weekday and this time of day would have, 0 to 1. */
  readonly habit: { readonly weekday: number; readonly timeOfDay: number };
  /** What the order comes from: higher is better. */
  readonly score: number;
}

/** Ranked slots, and how each group of inputs speaks for the free times on average. */
export interface Ranking {
  readonly slots: readonly RankedSlot[];
  readonly meanParts: AttendancePrediction['parts'];
}

/**
 * Scores closer than this count as equal, and the earlier time goes first: one and a half points of a chance of three
 * quarters, about what calibration is off by.
 */
const SAME_SCORE = 0.08;

/**
 * Orders every free time by log odds of the visit's taking place plus the logs of the patient's habit of weekday and
 * time of day, each against the likeliest one on offer. No time is left out.
 */
export function rankSlots(
  model: AttendanceModel,
  subject: RankingSubject,
  candidates: readonly Candidate[],
): Ranking {
  const first = candidates[0];
  if (first === undefined) return { slots: [], meanParts: NO_PARTS };
  const moment = { doctor: subject.doctorId, bookedAt: subject.now, bookedDay: first.bookedDay };
  const habit = model.habitOf(moment, subject.bookings);
  const weekdayHabit = (day: number) => habit.weekdays[weekdayOf(day)] ?? 0;
  const timeHabit = (hour: number) => habit.dayparts[daypartOf(hour)] ?? 0;
  const likeliestWeekday = Math.max(...candidates.map(({ day }) => weekdayHabit(day)));
  const likeliestTime = Math.max(...candidates.map(({ hour }) => timeHabit(hour)));

  const predict = predictor(model, subject);
  const slots = candidates.map((candidate): RankedSlot => {
    const prediction = predict(candidate);
    const weekday = weekdayHabit(candidate.day);
    const timeOfDay = timeHabit(candidate.hour);
    const score =
      logOdds(prediction.attendance) +
      Math.log(weekday / likeliestWeekday) +
      Math.log(timeOfDay / likeliestTime);
    return { candidate, prediction, habit: { weekday, timeOfDay }, score };
  });
  const meanParts = Object.fromEntries(
    Object.keys(NO_PARTS).map((name) => {
      const group = name as keyof AttendancePrediction['parts'];
      return [group, slots.reduce((sum, { prediction }) => sum + prediction.parts[group], 0) / slots.length];
    }),
  ) as AttendancePrediction['parts'];
  return {
    slots: slots.sort(
      (a, b) =>
        Math.round(b.score / SAME_SCORE) - Math.round(a.score / SAME_SCORE) ||
        (a.candidate.startsAt < b.candidate.startsAt
          ? -1
          : a.candidate.startsAt > b.candidate.startsAt
            ? 1
            : a.candidate.clinicId < b.candidate.clinicId
              ? -1
              : 1),
    ),
    meanParts,
  };
}

const NO_PARTS: AttendancePrediction['parts'] = {
  lead: 0,
  bookingTime: 0,
  weekday: 0,
  timeOfDay: 0,
  age: 0,
  record: 0,
  doctor: 0,
};

/**
 * Predicts a time of each day and time of day once: of the hour of a visit the inputs tell nothing finer, and a month
 * of free times has ten times as many.
 */
function predictor(
  model: AttendanceModel,
  subject: RankingSubject,
): (candidate: Candidate) => AttendancePrediction {
  const known = new Map<string, AttendancePrediction>();
  return (candidate) => {
    const key = `${candidate.clinicId} ${candidate.day} ${daypartOf(candidate.hour)}`;
    let prediction = known.get(key);
    if (prediction === undefined) known.set(key, (prediction = predictOne(model, subject, candidate)));
    return prediction;
  };
}

/** The chance that one free time's visit takes place. */
export function predictOne(
  model: AttendanceModel,
  subject: RankingSubject,
  candidate: Candidate,
): AttendancePrediction {
  return model.predict({
    booking: {
      doctor: subject.doctorId,
      patientBirthYear: subject.birthYear,
      bookedAt: subject.now,
      bookedDay: candidate.bookedDay,
      bookedHour: candidate.bookedHour,
      scheduledDay: candidate.day,
      scheduledHour: candidate.hour,
    },
    patientBookings: subject.bookings,
    doctorRecord: subject.doctorRecord,
    alreadyBooked: candidate.alreadyBooked,
  });
}

function logOdds(chance: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(inside / (1 - inside));
}
