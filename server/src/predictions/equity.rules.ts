import {
  leadDays,
  weekdayOf,
  type AttendanceModel,
  type Booking,
  type BookingArchive,
  type GroupCalibration,
} from '@smart-healthcare/ml';
import { rankSlots, type Candidate } from './slot-ranking.rules.js';

/** How one group of people fares. */
export interface GroupFigures {
  readonly group: string;
  /** Bookings of the last weeks. */
  readonly bookings: number;
  /** Days from booking to visit, as they were booked. */
  readonly waitedDays: number;
  /** Days until the three times suggested first, were the same times free to everyone. */
  readonly suggestedDays: number;
  /** Chance of a missed visit as predicted, and the share missed; null where no visit of the window is theirs. */
  readonly predictedMissed: number | null;
  readonly observedMissed: number | null;
  readonly visits: number;
}

/** Bookings that suggestions are made for anew: enough to compare groups, in a few seconds. */
const SAMPLE = 1_500;
const OFFERED_DAYS = 28;
const OFFERED_HOURS = [10, 14, 18];
const SUGGESTED = 3;

/**
 * Compares groups. Everyone is offered the same times, three on each working day of the next four weeks, so that what
 * differs is what the model makes of them.
 */
export function compareGroups(
  model: AttendanceModel,
  archive: BookingArchive,
  recent: readonly Booking[],
  calibration: readonly GroupCalibration[],
  groupOf: (booking: Booking) => string,
): GroupFigures[] {
  const sums = new Map<string, { n: number; waited: number; sampled: number; suggested: number }>();
  const every = Math.max(1, Math.floor(recent.length / SAMPLE));
  recent.forEach((booking, place) => {
    const name = groupOf(booking);
    const group = sums.get(name) ?? { n: 0, waited: 0, sampled: 0, suggested: 0 };
    sums.set(name, group);
    group.n += 1;
    group.waited += Math.max(0, leadDays(booking));
    if (place % every !== 0) return;
    group.sampled += 1;
    group.suggested += suggestedDays(model, archive, booking);
  });
  const names = [...new Set([...calibration.map(({ group }) => group), ...sums.keys()])];
  return names.map((group) => {
    const sum = sums.get(group);
    const seen = calibration.find((other) => other.group === group);
    return {
      group,
      bookings: sum?.n ?? 0,
      waitedDays: sum ? sum.waited / sum.n : 0,
      suggestedDays: sum && sum.sampled > 0 ? sum.suggested / sum.sampled : 0,
      predictedMissed: seen?.predicted ?? null,
      observedMissed: seen?.observed ?? null,
      visits: seen?.n ?? 0,
    };
  });
}

function suggestedDays(model: AttendanceModel, archive: BookingArchive, booking: Booking): number {
  const context = archive.contextOf(booking);
  const candidates = Array.from({ length: OFFERED_DAYS }, (_, step) => booking.bookedDay + 1 + step)
    .filter((day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6)
    .flatMap((day, place) =>
      OFFERED_HOURS.map((hour): Candidate => ({
        clinicId: '',
        startsAt: `${String(day).padStart(6, '0')} ${hour}`,
        day,
        hour,
        bookedDay: booking.bookedDay,
        bookedHour: booking.bookedHour ?? 12,
        alreadyBooked: context.alreadyBooked,
        workingDay: place + 1,
      })),
    );
  const subject = {
    doctorId: booking.doctor,
    birthYear: booking.patientBirthYear,
    now: booking.bookedAt,
    bookings: context.patientBookings,
    doctorRecord: context.doctorRecord,
  };
  const best = rankSlots(model, subject, candidates).slots.slice(0, SUGGESTED);
  return best.reduce((sum, { candidate }) => sum + candidate.day - booking.bookedDay, 0) / SUGGESTED;
}
