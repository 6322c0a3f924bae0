import { BookingArchive, coldStartModel, dayFromDate, weekdayOf, type Booking } from '@smart-healthcare/ml';
import { measureAsChosen } from './as-chosen.rules.js';

const FIRST_DAY = dayFromDate('2026-01-05');

/** A doctor who works Mondays to Fridays, and patients who take so many working days from the booking on. */
function bookings(count: number, working: (place: number) => number): Booking[] {
  const days = Array.from({ length: 300 }, (_, step) => FIRST_DAY + step).filter(
    (day) => ![0, 6].includes(weekdayOf(day)),
  );
  return Array.from({ length: count }, (_, place) => {
    const bookedAt = place % 150;
    return {
      patient: `p${place}`,
      patientBirthYear: null,
      doctor: 'd',
      bookedAt: (days[bookedAt] ?? 0) * 86_400_000 + place,
      bookedDay: days[bookedAt] ?? 0,
      bookedHour: 9,
      scheduledDay: days[bookedAt + working(place)] ?? 0,
      scheduledHour: 9,
      outcome: 'attended',
    };
  });
}

function measure(all: readonly Booking[]) {
  const archive = new BookingArchive(all);
  return measureAsChosen(coldStartModel(), archive, archive.bookings, 1);
}

test('who knows nothing of the clinic puts days by date, and is right as often as that is', () => {
  const chosen = measure(bookings(600, (place) => 1 + Math.floor(place / 150)))!;
  expect(chosen.bookings).toBe(600);
  expect(chosen.first).toEqual({ ranked: 0.25, byDate: 0.25, difference: [0, 0] });
  expect(chosen.shown).toMatchObject({ ranked: 0.75, byDate: 0.75 });
});

test('too few bookings say nothing, nor do those for the same day', () => {
  expect(measure(bookings(99, () => 1))).toBeNull();
  expect(measure(bookings(400, () => 0))).toBeNull();
});

test('a model that knows how long people wait is right more often, for certain', () => {
  const archive = new BookingArchive(bookings(600, (place) => (place < 150 ? 1 : 4)));
  const cold = coldStartModel();
  const waiting = { ...cold, waitShareOf: (_doctor: string, days: number) => (days === 4 ? 0.75 : 0.01) };
  const chosen = measureAsChosen(waiting, archive, archive.bookings, 1)!;
  expect(chosen.first.ranked).toBe(0.75);
  expect(chosen.first.byDate).toBe(0.25);
  expect(chosen.first.difference[0]).toBeGreaterThan(0.3);
  expect(chosen.gainOfWaiting.value).toBeCloseTo(0.5, 9);
  expect(chosen.gainOfWaiting.interval[0]).toBeGreaterThan(0.3);
});
