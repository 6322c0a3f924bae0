import {
  daypartOf,
  weekdayOf,
  type AttendanceModel,
  type AttendancePrediction,
  type Booking,
  type BookingContext,
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
  /** Which of the doctor's working days it is, counted from the moment of the booking: 0 for the day itself. */
  readonly workingDay: number;
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
  /** Chance that the visit takes place. */
  readonly attendance: number;
  /** Share of the patient's visits that this weekday and this time of day would have, 0 to 1. */
  readonly habit: { readonly weekday: number; readonly timeOfDay: number };
  /** What the order comes from, in log odds: higher is better. */
  readonly score: number;
}

/** Every free time in its order. What a chance is made of costs more than the chance, and is told for those asked of. */
export interface Ranking {
  readonly slots: readonly RankedSlot[];
  readonly predict: (candidate: Candidate) => AttendancePrediction;
}

/**
 * Scores closer than this count as equal, and the earlier time goes first: one and a half points of a chance of three
 * quarters, about what calibration is off by.
 */
const SAME_SCORE = 0.08;

/**
 * Weight of the log share of bookings that let so many working days pass. On real bookings, half of it puts the day that
 * was booked first more often than none; `ml:evaluate` tells how often (`asChosen`).
 */
const WAITING = 0.5;

/**
 * Orders every free time by log odds of the visit's taking place plus the logs of the patient's habit of weekday and
 * time of day, each against the likeliest one on offer, and of how long people wait with this doctor. No time is left
 * out.
 * @param waiting weight of the waiting, to measure what it brings
 */
export function rankSlots(
  model: AttendanceModel,
  subject: RankingSubject,
  candidates: readonly Candidate[],
  waiting: number = WAITING,
): Ranking {
  const predict = (candidate: Candidate) => model.predict(contextOf(subject, candidate));
  const first = candidates[0];
  if (first === undefined) return { slots: [], predict };
  const moment = { doctor: subject.doctorId, bookedAt: subject.now, bookedDay: first.bookedDay };
  const habit = model.habitOf(moment, subject.bookings);
  const weekdayHabit = (day: number) => habit.weekdays[weekdayOf(day)] ?? 0;
  const timeHabit = (hour: number) => habit.dayparts[daypartOf(hour)] ?? 0;
  const likeliestWeekday = Math.max(
    ...habit.weekdays.filter((_, weekday) => candidates.some(({ day }) => weekdayOf(day) === weekday)),
  );
  const likeliestTime = Math.max(
    ...habit.dayparts.filter((_, daypart) => candidates.some(({ hour }) => daypartOf(hour) === daypart)),
  );

  const attendanceOf = onceAlike(candidateKey, (candidate) =>
    model.attendanceOf(contextOf(subject, candidate)),
  );
  const waitOf = onceAlike(
    ({ workingDay }) => workingDay,
    ({ workingDay }) => waiting * Math.log(model.waitShareOf(subject.doctorId, workingDay)),
  );
  const slots = candidates.map((candidate): RankedSlot => {
    const attendance = attendanceOf(candidate);
    const weekday = weekdayHabit(candidate.day);
    const timeOfDay = timeHabit(candidate.hour);
    const score =
      logOdds(attendance) +
      Math.log(weekday / likeliestWeekday) +
      Math.log(timeOfDay / likeliestTime) +
      waitOf(candidate);
    return { candidate, attendance, habit: { weekday, timeOfDay }, score };
  });
  return {
    slots: slots.sort(
      (a, b) =>
        Math.round(b.score / SAME_SCORE) - Math.round(a.score / SAME_SCORE) ||
        compare(a.candidate.startsAt, b.candidate.startsAt) ||
        compare(a.candidate.clinicId, b.candidate.clinicId),
    ),
    predict,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of the hour of a visit the inputs tell nothing finer than its time of day. */
function candidateKey({ clinicId, day, hour }: Candidate): string {
  return `${clinicId} ${day} ${daypartOf(hour)}`;
}

/** Works out an answer once for all that are alike: a month of free times has a tenth as many kinds. */
function onceAlike<Key, Answer>(
  keyOf: (candidate: Candidate) => Key,
  work: (candidate: Candidate) => Answer,
): (candidate: Candidate) => Answer {
  const known = new Map<Key, Answer>();
  return (candidate) => {
    const key = keyOf(candidate);
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = work(candidate);
    known.set(key, answer);
    return answer;
  };
}

function contextOf(subject: RankingSubject, candidate: Candidate): BookingContext {
  return {
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
  };
}

function logOdds(chance: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(inside / (1 - inside));
}
