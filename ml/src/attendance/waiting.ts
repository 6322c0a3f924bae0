import type { BookingArchive } from './archive.js';
import { leadDays } from './booking.js';
import { count, listOf, smooth, sortedRecord, uniform, zeros } from './shares.js';

/**
 * How many of a doctor's working days people usually let pass: counts of bookings by it, from 0 for the day of the
 * booking itself; the last one is for all that are further away.
 */
export interface WaitTables {
  readonly all: readonly number[];
  readonly byDoctor: Readonly<Record<string, readonly number[]>>;
}

const MOST_DAYS = 40;
/** A doctor's bookings that weigh as much as everybody's. */
const SHARED_STRENGTH = 20;

/** Counts the bookings made before a day. @param until first day that nothing is known of */
export function fitWaiting(archive: BookingArchive, until: number): WaitTables {
  const all = zeros(MOST_DAYS + 1);
  const byDoctor = new Map<string, number[]>();
  for (const booking of archive.bookings) {
    // Bookings of before the first known visit are known only if they were for long ahead.
    if (booking.bookedDay >= until || booking.bookedDay < archive.firstDay || leadDays(booking) < 0) continue;
    const place = Math.min(
      MOST_DAYS,
      archive.workingDays(booking.doctor, booking.bookedDay, booking.scheduledDay),
    );
    count(all, place);
    count(listOf(byDoctor, booking.doctor, MOST_DAYS + 1), place);
  }
  return { all, byDoctor: sortedRecord(byDoctor) };
}

/** Share of a doctor's bookings that are for the working day so many after that of the booking, above 0. */
export function waitShare(tables: WaitTables, doctor: string, workingDays: number): number {
  const size = MOST_DAYS + 1;
  const everybody = smooth(tables.all, uniform(size), size);
  const own = smooth(tables.byDoctor[doctor], everybody, SHARED_STRENGTH);
  return own[Math.max(0, Math.min(MOST_DAYS, workingDays))] ?? 1 / size;
}
