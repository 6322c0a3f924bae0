import {
  leadDays,
  PeopleBootstrap,
  weightedMean,
  type AttendanceModel,
  type Booking,
  type BookingArchive,
  type Interval,
} from '@smart-healthcare/ml';
import { rankSlots, type Candidate } from './slot-ranking.rules.js';

/** How often the day that was booked was among the days put first. Shares from 0 to 1. */
export interface AsChosen {
  /** Bookings for a later day that could be ranked again. */
  readonly bookings: number;
  /** The very first day. */
  readonly first: OrderShares;
  /** One of the three that are shown. */
  readonly shown: OrderShares;
}

/** The ranking against an order by date alone. */
export interface OrderShares {
  readonly ranked: number;
  readonly byDate: number;
  /** Ranked less by date: 19 of 20 draws of patients lie between these. */
  readonly difference: Interval;
}

const REACH_DAYS = 28;
const SHOWN = 3;
const MOST_BOOKINGS = 3_000;
const SMALLEST = 100;
const DRAWS = 300;
/** Stands for the hour where only the day is known: all days are offered at the same one. */
const NOON = 12;

/**
 * Ranks the days of the doctor anew for bookings made ahead, each by what was known at its moment, and looks where the
 * booked one stands. Which times were taken already is not kept, so every day that the doctor worked is offered.
 * @param model that knows nothing of the bookings
 * @returns null with too few bookings to say anything
 */
export function measureAsChosen(
  model: AttendanceModel,
  archive: BookingArchive,
  bookings: readonly Booking[],
  seed: number,
): AsChosen | null {
  const ahead = bookings.filter((booking) => leadDays(booking) > 0 && leadDays(booking) <= REACH_DAYS);
  const every = Math.max(1, Math.ceil(ahead.length / MOST_BOOKINGS));
  const sample = ahead.filter((_, place) => place % every === 0);
  if (sample.length < SMALLEST) return null;
  const places = sample.map((booking) => placesOf(model, archive, booking));
  const bootstrap = new PeopleBootstrap(sample.map(({ patient }) => patient));
  const within = (most: number): OrderShares => {
    const hits = (order: 'ranked' | 'byDate') => places.map((place) => (place[order] < most ? 1 : 0));
    const [ranked, byDate] = [hits('ranked'), hits('byDate')];
    const differences = ranked.map((hit, row) => hit - (byDate[row] ?? 0));
    const { difference = [0, 0] as const } = bootstrap.intervals(DRAWS, seed, (weights) => ({
      difference: weightedMean(differences, weights),
    }));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return { ranked: mean(ranked), byDate: mean(byDate), difference };
  };
  return { bookings: sample.length, first: within(1), shown: within(SHOWN) };
}

/** How many days stand before the booked one. */
function placesOf(
  model: AttendanceModel,
  archive: BookingArchive,
  booking: Booking,
): { readonly ranked: number; readonly byDate: number } {
  const context = archive.contextOf(booking);
  const candidates = archive
    .daysWorked(booking.doctor)
    .filter((day) => day > booking.bookedDay && day <= booking.bookedDay + REACH_DAYS)
    .map((day, place): Candidate => ({
      clinicId: '',
      startsAt: String(day).padStart(6, '0'),
      day,
      hour: booking.scheduledHour ?? NOON,
      bookedDay: booking.bookedDay,
      bookedHour: booking.bookedHour ?? NOON,
      alreadyBooked: context.alreadyBooked,
      workingDay: place + 1,
    }));
  const subject = {
    doctorId: booking.doctor,
    birthYear: booking.patientBirthYear,
    now: booking.bookedAt,
    bookings: context.patientBookings,
    doctorRecord: context.doctorRecord,
  };
  const ranked = rankSlots(model, subject, candidates).slots;
  return {
    ranked: ranked.findIndex(({ candidate }) => candidate.day === booking.scheduledDay),
    byDate: candidates.findIndex(({ day }) => day === booking.scheduledDay),
  };
}
