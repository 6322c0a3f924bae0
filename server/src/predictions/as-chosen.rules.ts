import {
  leadDays,
  PeopleBootstrap,
  weightedMean,
  type AttendanceModel,
  type Booking,
  type BookingArchive,
  type Interval,
} from '@smart-healthcare/ml';
import { rankSlots, type Candidate, type Ranking } from './slot-ranking.rules.js';

/** How often the day that was booked was among the days put first. Shares from 0 to 1. */
export interface AsChosen {
  /** Bookings for a later day that could be ranked again. */
  readonly bookings: number;
  /** The very first day. */
  readonly first: OrderShares;
  /** One of the three that are shown. */
  readonly shown: OrderShares;
  /** How much more often the first day is the booked one than it would be if waiting had no weight. */
  readonly gainOfWaiting: { readonly value: number; readonly interval: Interval };
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
  const hits = (order: keyof Places, most: number) => places.map((place) => (place[order] < most ? 1 : 0));
  const less = (more: readonly number[], other: readonly number[]): Interval => {
    const differences = more.map((hit, row) => hit - (other[row] ?? 0));
    const { difference = [0, 0] as const } = bootstrap.intervals(DRAWS, seed, (weights) => ({
      difference: weightedMean(differences, weights),
    }));
    return difference;
  };
  const within = (most: number): OrderShares => {
    const [ranked, byDate] = [hits('ranked', most), hits('byDate', most)];
    return { ranked: mean(ranked), byDate: mean(byDate), difference: less(ranked, byDate) };
  };
  const [ranked, unweighted] = [hits('ranked', 1), hits('withoutWaiting', 1)];
  return {
    bookings: sample.length,
    first: within(1),
    shown: within(SHOWN),
    gainOfWaiting: { value: mean(ranked) - mean(unweighted), interval: less(ranked, unweighted) },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many days stand before the booked one, by each order. */
interface Places {
  readonly ranked: number;
  readonly byDate: number;
  readonly withoutWaiting: number;
}

function placesOf(model: AttendanceModel, archive: BookingArchive, booking: Booking): Places {
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
  const placeIn = ({ slots }: Ranking) =>
    slots.findIndex(({ candidate }) => candidate.day === booking.scheduledDay);
  return {
    ranked: placeIn(rankSlots(model, subject, candidates)),
    byDate: candidates.findIndex(({ day }) => day === booking.scheduledDay),
    withoutWaiting: placeIn(rankSlots(model, subject, candidates, 0)),
  };
}
