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
  /** What the order comes from: higher is better. */
  readonly score: number;
}

/** What the weekday and the time of day of a free time add to the log odds of its taking place. */
export type SpokenParts = Pick<AttendancePrediction['parts'], 'weekday' | 'timeOfDay'>;

const SPOKEN_OF = ['weekday', 'timeOfDay'] as const;

/** Every free time in its order. What a chance is made of costs more than the chance, and is told for those asked of. */
export interface Ranking {
  readonly slots: readonly RankedSlot[];
  readonly predict: (candidate: Candidate) => AttendancePrediction;
  /** What may be given as a reason. */
  readonly partsOf: (candidate: Candidate) => SpokenParts;
  /** The same for the free times on average: one of each weekday and time of day. */
  readonly meanParts: () => SpokenParts;
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
  const predict = (candidate: Candidate) => model.predict(contextOf(subject, candidate));
  const partsOf = onceAlike(
    candidateKey,
    (candidate): SpokenParts => model.predict(contextOf(subject, candidate), SPOKEN_OF).parts,
  );
  const meanParts = () => meanOf(candidates, partsOf);
  const first = candidates[0];
  if (first === undefined) return { slots: [], predict, partsOf, meanParts };
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
  const slots = candidates.map((candidate): RankedSlot => {
    const attendance = attendanceOf(candidate);
    const weekday = weekdayHabit(candidate.day);
    const timeOfDay = timeHabit(candidate.hour);
    const score =
      logOdds(attendance) + Math.log(weekday / likeliestWeekday) + Math.log(timeOfDay / likeliestTime);
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
    partsOf,
    meanParts,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function meanOf(candidates: readonly Candidate[], partsOf: Ranking['partsOf']): SpokenParts {
  const kinds = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const kind = 3 * weekdayOf(candidate.day) + daypartOf(candidate.hour);
    if (!kinds.has(kind)) kinds.set(kind, candidate);
  }
  const mean = { weekday: 0, timeOfDay: 0 };
  for (const candidate of kinds.values()) {
    const { weekday, timeOfDay } = partsOf(candidate);
    mean.weekday += weekday / kinds.size;
    mean.timeOfDay += timeOfDay / kinds.size;
  }
  return mean;
}

/** Of the hour of a visit the inputs tell nothing finer than its time of day. */
function candidateKey({ clinicId, day, hour }: Candidate): string {
  return `${clinicId} ${day} ${daypartOf(hour)}`;
}

/** Works out an answer once for all that are alike: a month of free times has a tenth as many kinds. */
function onceAlike<Answer>(
  keyOf: (candidate: Candidate) => string,
  work: (candidate: Candidate) => Answer,
): (candidate: Candidate) => Answer {
  const known = new Map<string, Answer>();
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
