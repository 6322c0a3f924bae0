/** Whether the patient came. Cancelled visits are neither: they are left out everywhere. */
export type Outcome = 'attended' | 'missed';

/**
 * What is known of a visit at the moment when it is booked. Days are whole days since 1970-01-01 and hours are
 * wall-clock hours (13.5 is half past one), both of the clinic's zone.
 */
export interface BookingRequest {
  readonly doctor: string;
  /** Null where the clinic does not keep it. */
  readonly patientBirthYear: number | null;
  /** Milliseconds since 1970, to tell which of two bookings came first. */
  readonly bookedAt: number;
  readonly bookedDay: number;
  /** Null where only the day is known. */
  readonly bookedHour: number | null;
  readonly scheduledDay: number;
  /** Null where only the day is known. */
  readonly scheduledHour: number | null;
}

/** A booking with what became of it; null while that is open or unknown. */
export interface Booking extends BookingRequest {
  readonly patient: string;
  readonly outcome: Outcome | null;
}

/** A booking whose visit took place or was missed: what models learn from and are judged by. */
export interface SettledBooking extends Booking {
  readonly outcome: Outcome;
}

export function isSettled(booking: Booking): booking is SettledBooking {
  return booking.outcome !== null;
}

/** 1 for a missed visit, 0 for one that took place. */
export function missedLabel(booking: SettledBooking): 0 | 1 {
  return booking.outcome === 'missed' ? 1 : 0;
}

/** Days from the booking to the visit. */
export function leadDays(booking: BookingRequest): number {
  return booking.scheduledDay - booking.bookedDay;
}

/** 0 is Sunday, for a day since 1970-01-01, which was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Day since 1970-01-01 of a date such as `2026-05-24`. @throws RangeError when it is none */
export function dayFromDate(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a date: ${date}`);
  }
  return time / 86_400_000;
}

/** Date such as `2026-05-24` of a day since 1970-01-01. */
export function dateFromDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The year that a day since 1970-01-01 falls in. By arithmetic, in years of 365.2425 days that begin with March: it is
 * asked for each earlier visit of each free time, and a Date takes longer than all other inputs together.
 */
export function yearOf(day: number): number {
  const sinceMarch0 = day + 719_468;
  const era = Math.floor(sinceMarch0 / 146_097);
  const dayOfEra = sinceMarch0 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // January and February, the last 60 days, belong to the year that follows.
  return yearOfEra + era * 400 + (dayOfYear >= 306 ? 1 : 0);
}

const LEAD_BOUNDS = [0, 1, 3, 7, 14, 30, 60] as const;

/** Bucket of lead days: 0, 1, 2-3, 4-7, 8-14, 15-30, 31-60, 61 and more. */
export function leadBucket(lead: number): number {
  const bucket = LEAD_BOUNDS.findIndex((bound) => lead <= bound);
  return bucket === -1 ? LEAD_BOUNDS.length : bucket;
}
export const LEAD_BUCKETS = LEAD_BOUNDS.length + 1;

const AGE_BOUNDS = [1, 9, 17, 29, 44, 59, 74] as const;

/** Band of the age in years; the last one is for an unknown age. */
export function ageBand(age: number | null): number {
  if (age === null) return AGE_BOUNDS.length + 1;
  const band = AGE_BOUNDS.findIndex((bound) => age <= bound);
  return band === -1 ? AGE_BOUNDS.length : band;
}
export const AGE_BANDS = AGE_BOUNDS.length + 2;
/** What each band is called in reports. */
export const AGE_BAND_NAMES = [
  '0-1',
  '2-9',
  '10-17',
  '18-29',
  '30-44',
  '45-59',
  '60-74',
  '75+',
  'unknown',
] as const;

/** Age in the year of the visit, which is all that the year of birth tells; null when unknown or impossible. */
export function ageAt(booking: BookingRequest): number | null {
  if (booking.patientBirthYear === null) return null;
  const age = yearOf(booking.scheduledDay) - booking.patientBirthYear;
  return age < 0 || age > 130 ? null : age;
}
