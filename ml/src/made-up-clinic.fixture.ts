import { dayFromDate, type Booking } from './attendance/booking.js';
import type { FitOptions } from './attendance/fit.js';
import { sigmoid } from './learning/probability.js';
import { seededRandom } from './learning/random.js';

/** A clinic that does not exist: its rules are known, so tests can say what must be found and what must not. */
export interface MadeUpClinic {
  readonly bookings: number;
  readonly seed: number;
  /** Log odds of missing that a visit ahead adds, and that the patient's own habit spreads by. */
  readonly ahead: number;
  readonly habit: number;
}

export const FIRST_DAY = dayFromDate('2026-01-05');
const DAYS = 60;

const NOBODY = { patient: 'p0', patientBirthYear: null, habit: 0 };

/** Bookings in a random order. */
export function makeUpBookings({ bookings, seed, ahead, habit }: MadeUpClinic): Booking[] {
  const random = seededRandom(seed);
  const patients = Array.from({ length: Math.max(1, Math.ceil(bookings / 4)) }, (_, number) => ({
    patient: `p${number}`,
    patientBirthYear: number % 11 === 0 ? null : 1940 + Math.floor(random() * 80),
    habit: habit * (random() * 2 - 1),
  }));
  return Array.from({ length: bookings }, () => {
    const who = patients[Math.floor(random() * patients.length)] ?? NOBODY;
    const scheduledDay = FIRST_DAY + Math.floor(random() * DAYS);
    const lead = random() < 0.4 ? 0 : Math.floor(random() * 20) + 1;
    const hour = 8 + random() * 8;
    const bookedDay = scheduledDay - lead;
    const logOdds = -2 + (lead > 0 ? ahead : 0) + who.habit;
    return {
      patient: who.patient,
      patientBirthYear: who.patientBirthYear,
      doctor: `d${Math.floor(random() * 4)}`,
      bookedAt: bookedDay * 86_400_000 + Math.floor(hour * 3_600_000),
      bookedDay,
      bookedHour: hour,
      scheduledDay,
      scheduledHour: random() < 0.5 ? null : 9 + Math.floor(random() * 8),
      outcome: random() < sigmoid(logOdds) ? 'missed' : 'attended',
    };
  });
}

/** Small enough for a test, all parts in place. */
export const QUICK_FIT: FitOptions = {
  seed: 1,
  useDoctor: true,
  leastSteps: 0,
  networks: [{ hidden: [4], epochs: 2, learningRate: 0.05 }],
  trees: { trees: 10, depth: 2, learningRate: 0.1, ridge: 10, smallestLeaf: 50 },
};
