import type { BookingArchive } from './archive.js';
import { leadDays, weekdayOf, type Booking, type BookingRequest, type SettledBooking } from './booking.js';
import { daypartOf } from './features.js';
import { count, listOf, smooth, sortedRecord, total, uniform, zeros } from './shares.js';

/**
 * How visits that were booked a day or more ahead fall on weekdays (0 Sunday) and times of day (0 morning, 1
 * afternoon, 2 evening): counts, and what a patient without a past of their own is taken to like.
 */
export interface HabitTables {
  readonly weekdays: readonly number[];
  readonly weekdaysByDoctor: Readonly<Record<string, readonly number[]>>;
  /**
   * Weekday of a booking by that of the patient's booking before it: `(isSameSitting ? 7 : 0) + weekday before`, then
   * the weekday. Who books several visits in one go rarely asks for the same weekday again, others often do.
   */
  readonly weekdaysByLast: readonly (readonly number[])[];
  /** How much is made of a patient's own past, as later bookings bore it out. */
  readonly strength: HabitStrength;
  readonly dayparts: readonly number[];
  readonly daypartsByDoctor: Readonly<Record<string, readonly number[]>>;
}

/** Bookings that weigh as much as what is held against them: with fewer, that speaks; with more, they do. */
export interface HabitStrength {
  /** A patient's own counts against the doctor's. */
  readonly own: number;
  /** What follows a weekday with all patients against the doctor's weekdays. */
  readonly step: number;
}

/** Chances of weekdays and times of day for one patient's next visit; each adds up to 1. */
export interface Habit {
  readonly weekdays: readonly number[];
  readonly dayparts: readonly number[];
}

const WEEKDAYS = 7;
const DAYPARTS = 3;
/** A doctor's bookings that weigh as much as everybody's. */
const SHARED_STRENGTH = 20;
/** Where there is too little to learn it from; on real weeks of May 2016 about what is learnt. */
const USUAL_STRENGTH: HabitStrength = { own: 3, step: 100 };
/**
 * What is tried. Where nobody has habits the last ones nearly silence one or two visits, which would only mislead, and
 * still let eight of eight on one weekday speak.
 */
const OWN_STRENGTHS = [1, 3, 10, 30];
const STEP_STRENGTHS = [20, 100, 500];
/** The latest share of the bookings shows which strength is best, if so many of them are of patients with a past. */
const LEARNT_SHARE = 1 / 4;
const SMALLEST_LEARNT = 200;
/** More would tell nothing new, and each is tried with every strength. */
const MOST_LEARNT = 5_000;
/**
 * The patient's own counts and the step from the last booking overlap: where the step is fully known, the counts speak
 * with half their voice. Where it is not, as on a weekday that nobody had visits on before, there is nothing to overlap.
 */
const OWN_VOICE = 0.5;
/** A visit on the day of its booking tells less of what the patient would choose. */
const SAME_DAY_WEIGHT = 0.3;

/**
 * Counts the bookings for days before one, and learns from the latest of them how strong habits are.
 * @param until first day that nothing is known of
 */
export function fitHabits(archive: BookingArchive, until: number): HabitTables {
  return { ...countHabits(archive, until), strength: learnStrength(archive, until) };
}

function countHabits(archive: BookingArchive, until: number): HabitTables {
  const weekdays = zeros(WEEKDAYS);
  const dayparts = zeros(DAYPARTS);
  const weekdaysByDoctor = new Map<string, number[]>();
  const daypartsByDoctor = new Map<string, number[]>();
  const weekdaysByLast = Array.from({ length: 2 * WEEKDAYS }, () => zeros(WEEKDAYS));
  for (const booking of archive.bookings) {
    if (booking.scheduledDay >= until || leadDays(booking) === 0) continue;
    const weekday = weekdayOf(booking.scheduledDay);
    count(weekdays, weekday);
    count(listOf(weekdaysByDoctor, booking.doctor, WEEKDAYS), weekday);
    const place = lastPlace(booking, archive.patientBookings(booking.patient));
    const next = place === null ? undefined : weekdaysByLast[place];
    if (next) count(next, weekday);
    if (booking.scheduledHour === null) continue;
    const daypart = daypartOf(booking.scheduledHour);
    count(dayparts, daypart);
    count(listOf(daypartsByDoctor, booking.doctor, DAYPARTS), daypart);
  }
  return {
    weekdays,
    weekdaysByDoctor: sortedRecord(weekdaysByDoctor),
    weekdaysByLast,
    strength: USUAL_STRENGTH,
    dayparts,
    daypartsByDoctor: sortedRecord(daypartsByDoctor),
  };
}

/** The strength that foresees the weekdays of the latest bookings best, from tables of what was before them. */
function learnStrength(archive: BookingArchive, until: number): HabitStrength {
  const ahead = archive.bookings.filter(
    (booking) => booking.scheduledDay < until && leadDays(booking) > 0 && archive.hasEarlier(booking),
  );
  const days = ahead.map(({ scheduledDay }) => scheduledDay).sort((a, b) => a - b);
  const from = days[Math.floor(days.length * (1 - LEARNT_SHARE))] ?? until;
  const latest = ahead.filter(({ scheduledDay }) => scheduledDay >= from).slice(-MOST_LEARNT);
  if (latest.length < SMALLEST_LEARNT) return USUAL_STRENGTH;
  const tables = countHabits(archive, from);
  let best = { strength: USUAL_STRENGTH, loss: Infinity };
  for (const own of OWN_STRENGTHS) {
    for (const step of STEP_STRENGTHS) {
      const strength = { own, step };
      const loss = latest.reduce((sum, booking) => {
        const { weekdays } = habitOf(
          { ...tables, strength },
          booking,
          archive.patientBookings(booking.patient),
        );
        return sum - Math.log(weekdays[weekdayOf(booking.scheduledDay)] ?? 1e-9);
      }, 0);
      if (loss < best.loss) best = { strength, loss };
    }
  }
  return best.strength;
}

/**
 * What the patient's past says of the weekday and time of day of their next visit. Visits that were missed are no
 * habit: forty Mondays without coming do not speak for a Monday.
 * @param next the booking that is about to be made; only its doctor and moment are looked at
 * @param patientBookings of the patient, in any order; those made at or after the moment are passed over
 */
export function habitOf(
  tables: HabitTables,
  next: Pick<BookingRequest, 'doctor' | 'bookedAt' | 'bookedDay'>,
  patientBookings: readonly Booking[],
): Habit {
  const local = weekdaysOf(tables, next.doctor);
  const localDayparts = smooth(
    tables.daypartsByDoctor[next.doctor],
    smooth(tables.dayparts, uniform(DAYPARTS), DAYPARTS),
    SHARED_STRENGTH,
  );
  // Several visits on one day are one choice of a day.
  const perDay = new Map<number, Booking>();
  const ownDayparts = zeros(DAYPARTS);
  for (const past of patientBookings) {
    if (!speaksFor(past, next)) continue;
    perDay.set(past.scheduledDay, past);
    if (past.scheduledHour !== null) count(ownDayparts, daypartOf(past.scheduledHour));
  }
  // Against what the doctors of those visits had them on: who comes to a doctor of Mondays alone has chosen no Monday.
  const own = zeros(WEEKDAYS);
  const expected = zeros(WEEKDAYS);
  for (const past of perDay.values()) {
    const weight = leadDays(past) === 0 ? SAME_DAY_WEIGHT : 1;
    count(own, weekdayOf(past.scheduledDay), weight);
    weekdaysOf(tables, past.doctor).forEach((share, weekday) => count(expected, weekday, weight * share));
  }
  const place = lastPlace(next, patientBookings);
  const steps = place === null ? undefined : tables.weekdaysByLast[place];
  const step = smooth(steps, local, tables.strength.step);
  const knownSteps = total(steps);
  const voice = 1 - (1 - OWN_VOICE) * (knownSteps / (knownSteps + SHARED_STRENGTH));
  const weekdays = step.map((share, weekday) => {
    const usual = tables.strength.own * (local[weekday] ?? 0);
    return share * (((own[weekday] ?? 0) + usual) / ((expected[weekday] ?? 0) + usual)) ** voice;
  });
  const sum = total(weekdays);
  return {
    weekdays: weekdays.map((share) => share / sum),
    dayparts: smooth(ownDayparts, localDayparts, tables.strength.own),
  };
}

/** Whether a booking was made before the next one, for a visit that was not missed as far as one knew then. */
function speaksFor(past: Booking, next: Pick<BookingRequest, 'bookedAt' | 'bookedDay'>): boolean {
  return past.bookedAt < next.bookedAt && !(past.outcome === 'missed' && past.scheduledDay < next.bookedDay);
}

function weekdaysOf(tables: HabitTables, doctor: string): number[] {
  return smooth(
    tables.weekdaysByDoctor[doctor],
    smooth(tables.weekdays, uniform(WEEKDAYS), WEEKDAYS),
    SHARED_STRENGTH,
  );
}

/** Row of weekdaysByLast for a booking, or null for a patient without an earlier one that speaks for anything. */
function lastPlace(
  next: Pick<BookingRequest, 'bookedAt' | 'bookedDay'>,
  patientBookings: readonly Booking[],
): number | null {
  let last: Booking | null = null;
  for (const past of patientBookings) {
    if (speaksFor(past, next) && (!last || past.bookedAt >= last.bookedAt)) last = past;
  }
  if (!last) return null;
  return (last.bookedDay === next.bookedDay ? WEEKDAYS : 0) + weekdayOf(last.scheduledDay);
}

/** How well the weekday is foreseen for patients with at least four earlier bookings. */
export interface HabitQuality {
  /** Share of visits whose weekday is the likeliest one. */
  readonly hit1: number;
  readonly logLoss: number;
  readonly n: number;
  /** The same from the doctor's usual weekdays alone. */
  readonly withoutPatient: { readonly hit1: number; readonly logLoss: number };
}

const ENOUGH_BOOKINGS = 4;

/** Measures habits on test visits booked a day or more ahead, from tables of what was known before the day. */
export function measureWeekdayHabit(
  archive: BookingArchive,
  test: readonly SettledBooking[],
  testFromDay: number,
): HabitQuality {
  const tables = fitHabits(archive, testFromDay);
  let n = 0;
  const own = { hits: 0, loss: 0 };
  const without = { hits: 0, loss: 0 };
  for (const visit of test) {
    if (leadDays(visit) === 0) continue;
    const bookings = archive.patientBookings(visit.patient);
    if (bookings.filter(({ bookedAt }) => bookedAt < visit.bookedAt).length < ENOUGH_BOOKINGS) continue;
    n += 1;
    const weekday = weekdayOf(visit.scheduledDay);
    for (const [sums, past] of [
      [own, bookings],
      [without, []],
    ] as const) {
      const { weekdays } = habitOf(tables, visit, past);
      if (weekdays.indexOf(Math.max(...weekdays)) === weekday) sums.hits += 1;
      sums.loss -= Math.log(weekdays[weekday] ?? 1e-9);
    }
  }
  const share = (value: number) => (n === 0 ? 0 : value / n);
  return {
    hit1: share(own.hits),
    logLoss: share(own.loss),
    n,
    withoutPatient: { hit1: share(without.hits), logLoss: share(without.loss) },
  };
}
