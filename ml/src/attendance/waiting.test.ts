import { dayFromDate, weekdayOf, type Booking } from './booking.js';
import { BookingArchive } from './archive.js';
import { fitWaiting, waitShare } from './waiting.js';

const FIRST_DAY = dayFromDate('2026-01-05');

/** Bookings for the second day that the doctor works after the one they are made on: Mondays and Thursdays. */
function bookings(doctor: string, count: number): Booking[] {
  const days = Array.from({ length: 400 }, (_, step) => FIRST_DAY + step).filter((day) =>
    [1, 4].includes(weekdayOf(day)),
  );
  return Array.from({ length: count }, (_, place) => ({
    patient: `p${place}`,
    patientBirthYear: null,
    doctor,
    bookedAt: (days[place] ?? 0) * 86_400_000,
    bookedDay: days[place] ?? 0,
    bookedHour: 9,
    scheduledDay: days[place + 2] ?? 0,
    scheduledHour: 9,
    outcome: 'attended',
  }));
}

test('counts the days that the doctor works, not those of the calendar', () => {
  const tables = fitWaiting(new BookingArchive(bookings('d', 60)), FIRST_DAY + 400);
  const shares = Array.from({ length: 41 }, (_, days) => waitShare(tables, 'd', days));
  expect(shares.indexOf(Math.max(...shares))).toBe(2);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(waitShare(tables, 'd', 400)).toBe(shares[40]);
});

test('a doctor without bookings is taken to be like the others, and nobody knows anything of an empty clinic', () => {
  const tables = fitWaiting(new BookingArchive(bookings('d', 60)), FIRST_DAY + 400);
  expect(waitShare(tables, 'new', 2)).toBeGreaterThan(5 * waitShare(tables, 'new', 9));
  const empty = fitWaiting(new BookingArchive([]), FIRST_DAY);
  expect(waitShare(empty, 'new', 2)).toBe(waitShare(empty, 'new', 30));
});

test('knows no booking of the day on which nothing is known any more', () => {
  const archive = new BookingArchive(bookings('d', 60));
  const until = FIRST_DAY + 100;
  const before = fitWaiting(
    new BookingArchive(archive.bookings.filter(({ bookedDay }) => bookedDay < until)),
    until,
  );
  expect(fitWaiting(archive, until)).toEqual(before);
});
