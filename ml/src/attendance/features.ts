import { ageAt, ageBand, leadBucket, leadDays, weekdayOf } from './booking.js';
import type { Booking, BookingRequest } from './booking.js';
import { baseRate, expectedMissed, type PriorTables } from './prior.js';

/** Raised whenever a feature or a table changes its meaning: model files of another version are refused. */
export const FEATURE_SCHEMA_VERSION = 3;

/** The doctor's visits on days before the booking's day. */
export interface DoctorRecord {
  readonly visits: number;
  readonly missed: number;
}

/** All that the features of one booking are made from. */
export interface BookingContext {
  readonly booking: BookingRequest;
  /**
   * Bookings of the same patient, in any order and as many as are known, without cancelled ones. Those made at or
   * after the moment of this booking are passed over, and so is every outcome of its day or later.
   */
  readonly patientBookings: readonly Booking[];
  readonly doctorRecord: DoctorRecord;
  /** How many bookings the doctor's day already held at the moment of this booking. */
  readonly alreadyBooked: number;
}

/** The moment up to which the patient's past may be known: by default that of the booking itself. */
export interface KnownUntil {
  readonly at: number;
  readonly day: number;
}

/** Hours of the day in which bookings are told apart when they are for a later day. */
const BOOKING_HOURS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];
/** Bands of five years for visits that are booked ahead, the last one open. */
const FIVE_YEAR_BANDS = 16;
const LEAD_NAMES = ['1', '2_3', '4_7', '8_14', '15_30', '31_60', '61_up'];
const BAND_NAMES = ['0_1', '2_9', '10_17', '18_29', '30_44', '45_59', '60_74', '75_up', 'unknown'];

/** Names of the inputs in their order: the schema of the attendance model. */
export const FEATURE_NAMES: readonly string[] = [
  'same_day',
  'lead_log',
  ...LEAD_NAMES.map((name) => `lead_${name}`),
  'lead_whole_weeks',
  'booking_hour',
  'booking_hour_squared',
  ...BOOKING_HOURS.map((hour) => `booking_hour_${hour}_ahead`),
  ...[1, 2, 3, 4, 5, 6].map((day) => `visit_weekday_${day}`),
  ...[1, 2, 3, 4, 5].map((day) => `booking_weekday_${day}`),
  'visit_morning',
  'visit_afternoon',
  'visit_evening',
  'age',
  'age_squared',
  ...BAND_NAMES.map((name) => `age_${name}`),
  ...Array.from({ length: FIVE_YEAR_BANDS }, (_, band) => `age_from_${band * 5}_ahead`),
  'child',
  'child_lead_log',
  'has_record',
  'record_visits_log',
  'record_same_day_log',
  'record_ahead_log',
  'record_missed_rate',
  'record_last_missed',
  'record_seen_this_week',
  'record_against_expected',
  'record_weight',
  'pending_log',
  'has_pending',
  'earlier_bookings_log',
  'booked_today_log',
  'usual_lead_log',
  'usual_lead_difference',
  'doctor_missed_rate',
  'doctor_day_booked_log',
  'doctor_day_booked_ahead_log',
];

const PLACES = new Map(FEATURE_NAMES.map((name, place) => [name, place]));
const PLACE = {
  sameDay: placeOf('same_day'),
  leadLog: placeOf('lead_log'),
  leadBuckets: placeOf('lead_1'),
  wholeWeeks: placeOf('lead_whole_weeks'),
  bookingHour: placeOf('booking_hour'),
  bookingHourSquared: placeOf('booking_hour_squared'),
  bookingHours: placeOf('booking_hour_6_ahead'),
  visitWeekday: placeOf('visit_weekday_1'),
  bookingWeekday: placeOf('booking_weekday_1'),
  visitDaypart: placeOf('visit_morning'),
  age: placeOf('age'),
  ageSquared: placeOf('age_squared'),
  ageBands: placeOf('age_0_1'),
  fiveYears: placeOf('age_from_0_ahead'),
  child: placeOf('child'),
  childLead: placeOf('child_lead_log'),
  hasRecord: placeOf('has_record'),
  visits: placeOf('record_visits_log'),
  visitsSameDay: placeOf('record_same_day_log'),
  visitsAhead: placeOf('record_ahead_log'),
  missedRate: placeOf('record_missed_rate'),
  lastMissed: placeOf('record_last_missed'),
  seenThisWeek: placeOf('record_seen_this_week'),
  againstExpected: placeOf('record_against_expected'),
  recordWeight: placeOf('record_weight'),
  pending: placeOf('pending_log'),
  hasPending: placeOf('has_pending'),
  earlier: placeOf('earlier_bookings_log'),
  bookedToday: placeOf('booked_today_log'),
  usualLead: placeOf('usual_lead_log'),
  usualLeadDifference: placeOf('usual_lead_difference'),
  doctorRate: placeOf('doctor_missed_rate'),
  doctorDay: placeOf('doctor_day_booked_log'),
  doctorDayAhead: placeOf('doctor_day_booked_ahead_log'),
} as const;

function placeOf(name: string): number {
  const place = PLACES.get(name);
  if (place === undefined) throw new RangeError(`No feature ${name}.`);
  return place;
}

const ADULT_FROM = 13;
/** Visits for a patient's own rate to weigh as much as the clinic's. */
const PATIENT_STRENGTH = 2;
/** Visits for a doctor's own rate to weigh as much as the clinic's: a doctor enters only as this smoothed rate. */
const DOCTOR_STRENGTH = 200;
/** Keeps a record of one or two visits from shouting; in units of variance, of which a visit has about .1. */
const RECORD_SMOOTHING = 0.25;

/**
 * The one place where inputs are made, for training and for serving. Only what is known at the moment of the booking
 * enters; no sex, diagnosis, welfare or address.
 * @param into filled with the inputs in the order of FEATURE_NAMES, all about −1 to 1, unused ones 0
 * @param record what `recordOf` says of the same patient and moment, for who has it already
 */
export function fillFeatures(
  { booking, patientBookings, doctorRecord, alreadyBooked }: BookingContext,
  tables: PriorTables,
  into: Float64Array,
  known: KnownUntil = { at: booking.bookedAt, day: booking.bookedDay },
  record: PatientRecord = recordOf({ booking, patientBookings }, tables, known),
): void {
  into.fill(0);
  const lead = Math.max(0, leadDays(booking));
  const leadLog = Math.log1p(lead) / 4;
  const isSameDay = lead === 0;
  if (isSameDay) into[PLACE.sameDay] = 1;
  else into[PLACE.leadBuckets + leadBucket(lead) - 1] = 1;
  into[PLACE.leadLog] = leadLog;
  if (!isSameDay && lead % 7 === 0) into[PLACE.wholeWeeks] = 1;
  if (booking.bookedHour !== null) {
    const hour = (booking.bookedHour - 12) / 6;
    into[PLACE.bookingHour] = hour;
    into[PLACE.bookingHourSquared] = hour * hour;
    const place = BOOKING_HOURS.indexOf(Math.floor(booking.bookedHour));
    if (!isSameDay && place !== -1) into[PLACE.bookingHours + place] = 1;
  }
  const visitWeekday = weekdayOf(booking.scheduledDay);
  if (visitWeekday >= 1) into[PLACE.visitWeekday + visitWeekday - 1] = 1;
  const bookingWeekday = weekdayOf(booking.bookedDay);
  if (bookingWeekday >= 1 && bookingWeekday <= 5) into[PLACE.bookingWeekday + bookingWeekday - 1] = 1;
  if (booking.scheduledHour !== null) into[PLACE.visitDaypart + daypartOf(booking.scheduledHour)] = 1;

  const age = ageAt(booking);
  into[PLACE.ageBands + ageBand(age)] = 1;
  if (age !== null) {
    into[PLACE.age] = age / 100;
    into[PLACE.ageSquared] = (age / 100) ** 2;
    if (!isSameDay) into[PLACE.fiveYears + Math.min(FIVE_YEAR_BANDS - 1, Math.floor(age / 5))] = 1;
    if (age < ADULT_FROM) {
      into[PLACE.child] = 1;
      into[PLACE.childLead] = leadLog;
    }
  }

  fillRecord(booking, record, tables, into, known);
  const base = baseRate(tables);
  into[PLACE.doctorRate] =
    5 * ((doctorRecord.missed + DOCTOR_STRENGTH * base) / (doctorRecord.visits + DOCTOR_STRENGTH) - base);
  const load = Math.log1p(alreadyBooked) / 4;
  into[PLACE.doctorDay] = load;
  if (!isSameDay) into[PLACE.doctorDayAhead] = load;
}

/** The patient's past as it stood at a moment: the same for every time that may be booked then. */
export interface PatientRecord {
  readonly earlier: number;
  readonly bookedToday: number;
  readonly pending: number;
  /** Mean of log(1 + days ahead) of the earlier bookings. */
  readonly usualLead: number;
  readonly visits: number;
  readonly visitsSameDay: number;
  readonly missed: number;
  /** Missed beyond what the tables expect of such visits, and the variance of that. */
  readonly surprise: number;
  readonly variance: number;
  readonly last: Booking | null;
}

/** Sums up what the features need of a patient's past, once for all that may be booked at the moment of `booking`. */
export function recordOf(
  { booking, patientBookings }: Pick<BookingContext, 'booking' | 'patientBookings'>,
  tables: PriorTables,
  known: KnownUntil = { at: booking.bookedAt, day: booking.bookedDay },
): PatientRecord {
  let earlier = 0;
  let bookedToday = 0;
  let pending = 0;
  let leadSum = 0;
  let visits = 0;
  let visitsSameDay = 0;
  let missed = 0;
  let surprise = 0;
  let variance = 0;
  let last: Booking | null = null;
  for (const past of patientBookings) {
    if (past.bookedAt >= known.at) continue;
    earlier += 1;
    const pastLead = Math.max(0, leadDays(past));
    leadSum += Math.log1p(pastLead);
    if (past.bookedDay === booking.bookedDay) bookedToday += 1;
    if (past.scheduledDay >= known.day) {
      pending += 1;
      continue;
    }
    if (past.outcome === null) continue;
    const label = past.outcome === 'missed' ? 1 : 0;
    visits += 1;
    missed += label;
    if (pastLead === 0) visitsSameDay += 1;
    const expected = expectedMissed(tables, pastLead, ageAt(past));
    surprise += label - expected;
    variance += expected * (1 - expected);
    if (
      !last ||
      past.scheduledDay > last.scheduledDay ||
      (past.scheduledDay === last.scheduledDay && past.bookedAt > last.bookedAt)
    ) {
      last = past;
    }
  }
  const usualLead = earlier === 0 ? 0 : leadSum / earlier;
  return {
    earlier,
    bookedToday,
    pending,
    usualLead,
    visits,
    visitsSameDay,
    missed,
    surprise,
    variance,
    last,
  };
}

function fillRecord(
  booking: BookingRequest,
  record: PatientRecord,
  tables: PriorTables,
  into: Float64Array,
  known: KnownUntil,
): void {
  const { earlier, pending, usualLead, visits, visitsSameDay, variance, last } = record;
  if (earlier === 0) return;
  into[PLACE.earlier] = Math.log1p(earlier) / 2;
  into[PLACE.bookedToday] = Math.log1p(record.bookedToday);
  into[PLACE.usualLead] = usualLead / 4;
  into[PLACE.usualLeadDifference] = (usualLead - Math.log1p(Math.max(0, leadDays(booking)))) / 4;
  if (pending > 0) {
    into[PLACE.pending] = Math.log1p(pending) / 2;
    into[PLACE.hasPending] = 1;
  }
  if (!last) return;
  const base = baseRate(tables);
  into[PLACE.hasRecord] = 1;
  into[PLACE.visits] = Math.log1p(visits) / 2;
  into[PLACE.visitsSameDay] = Math.log1p(visitsSameDay) / 2;
  into[PLACE.visitsAhead] = Math.log1p(visits - visitsSameDay) / 2;
  into[PLACE.missedRate] = (record.missed + PATIENT_STRENGTH * base) / (visits + PATIENT_STRENGTH) - base;
  if (last.outcome === 'missed') into[PLACE.lastMissed] = 1;
  if (known.day - last.scheduledDay <= 7) into[PLACE.seenThisWeek] = 1;
  into[PLACE.againstExpected] = (0.5 * record.surprise) / (variance + RECORD_SMOOTHING);
  into[PLACE.recordWeight] = 1.5 * Math.log1p(variance);
}

/** 0 morning, 1 afternoon, 2 evening, of a wall-clock hour. */
export function daypartOf(hour: number): 0 | 1 | 2 {
  if (hour < 12) return 0;
  return hour < 17 ? 1 : 2;
}
