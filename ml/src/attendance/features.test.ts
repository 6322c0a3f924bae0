import { makeUpBookings } from '../made-up-clinic.fixture.js';
import { BookingArchive } from './archive.js';
import type { Booking } from './booking.js';
import { FEATURE_NAMES, fillFeatures, type BookingContext } from './features.js';
import { fitPrior } from './prior.js';
import { dayFromDate, isSettled, yearOf } from './booking.js';

const bookings = makeUpBookings({ bookings: 600, seed: 7, ahead: 1.5, habit: 2 });
const tables = fitPrior(bookings.filter(isSettled), true);

function featuresOf(context: BookingContext): number[] {
  const into = new Float64Array(FEATURE_NAMES.length);
  fillFeatures(context, tables, into);
  return Array.from(into);
}

function flipped(booking: Booking): Booking {
  return { ...booking, outcome: booking.outcome === 'missed' ? 'attended' : 'missed' };
}

describe('features are frozen at the moment of the booking', () => {
  const archive = new BookingArchive(bookings);
  const sample = archive.bookings.filter((_, place) => place % 7 === 0);

  test('no outcome of the booking day or later enters', () => {
    for (const booking of sample) {
      const changed = bookings.map((other) =>
        other.scheduledDay >= booking.bookedDay && other !== booking ? flipped(other) : other,
      );
      const context = new BookingArchive(changed).contextOf(booking);
      expect(featuresOf(context)).toEqual(featuresOf(archive.contextOf(booking)));
    }
  });

  test("the booking's own outcome does not enter", () => {
    for (const booking of sample) {
      const twin = flipped(booking);
      const other = new BookingArchive(bookings.map((one) => (one === booking ? twin : one)));
      expect(featuresOf(other.contextOf(twin))).toEqual(featuresOf(archive.contextOf(booking)));
    }
  });

  test('no booking made at the same moment or later enters', () => {
    for (const booking of sample) {
      const known = bookings.filter((other) => other.bookedAt < booking.bookedAt || other === booking);
      expect(featuresOf(new BookingArchive(known).contextOf(booking))).toEqual(
        featuresOf(archive.contextOf(booking)),
      );
    }
  });

  test('an outcome of the day before does enter, so the tests above can fail', () => {
    let changes = 0;
    for (const booking of sample) {
      const before = bookings.map((other) =>
        other.scheduledDay < booking.bookedDay && other.patient === booking.patient ? flipped(other) : other,
      );
      const [a, b] = [archive, new BookingArchive(before)].map((one) => featuresOf(one.contextOf(booking)));
      if (a!.some((value, place) => value !== b![place])) changes += 1;
    }
    expect(changes).toBeGreaterThan(20);
  });

  test('a later freeze than the booking shows the outcomes in between', () => {
    const booking = { ...bookings[0]!, bookedDay: 100, bookedAt: 100 * 86_400_000, scheduledDay: 110 };
    const past: Booking = { ...booking, bookedDay: 90, bookedAt: 1, scheduledDay: 100, outcome: 'missed' };
    const context = {
      booking,
      patientBookings: [past],
      doctorRecord: { visits: 0, missed: 0 },
      alreadyBooked: 0,
    };
    const place = FEATURE_NAMES.indexOf('record_last_missed');
    expect(featuresOf(context)[place]).toBe(0);
    const into = new Float64Array(FEATURE_NAMES.length);
    fillFeatures(context, tables, into, { at: booking.bookedAt, day: 101 });
    expect(into[place]).toBe(1);
  });
});

test('serving makes the same inputs from what a server would look up as training does from the archive', () => {
  const archive = new BookingArchive(bookings);
  const matrix = archive.inputsOf(archive.bookings, tables, true);
  archive.bookings.forEach((booking, row) => {
    const doctorPast = bookings.filter(
      (other) => other.doctor === booking.doctor && other.scheduledDay < booking.bookedDay,
    );
    const earlier = archive.bookings.slice(0, row);
    const served = featuresOf({
      booking,
      // In no particular order, as a database may answer.
      patientBookings: bookings.filter((other) => other.patient === booking.patient).reverse(),
      doctorRecord: {
        visits: doctorPast.length,
        missed: doctorPast.filter(({ outcome }) => outcome === 'missed').length,
      },
      alreadyBooked: earlier.filter(
        (other) => other.doctor === booking.doctor && other.scheduledDay === booking.scheduledDay,
      ).length,
    });
    const trained = matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns);
    served.forEach((value, place) => expect(value).toBeCloseTo(trained[place]!, 12));
  });
});

test('no sensitive trait is an input, and the doctor only a rate and a load', () => {
  expect(
    FEATURE_NAMES.filter((name) => /sex|gender|diagn|welfare|address|district|language/.test(name)),
  ).toEqual([]);
  expect(FEATURE_NAMES.filter((name) => name.startsWith('doctor'))).toEqual([
    'doctor_missed_rate',
    'doctor_day_booked_log',
    'doctor_day_booked_ahead_log',
  ]);
  const { doctorRecord: _doctorRecord, ...context } = new BookingArchive(bookings).contextOf(bookings[0]!);
  const record = { visits: 5, missed: 1 };
  const [one, other] = ['d0', 'someone else'].map((doctor) =>
    featuresOf({ ...context, booking: { ...context.booking, doctor }, doctorRecord: record }),
  );
  expect(one).toEqual(other);
});

test('an unknown year of birth and unknown hours are inputs of their own, not zeros of another meaning', () => {
  const context = new BookingArchive(bookings).contextOf(bookings[0]!);
  const inputs = featuresOf({
    ...context,
    booking: { ...context.booking, patientBirthYear: null, bookedHour: null, scheduledHour: null },
  });
  const named = (name: string) => inputs[FEATURE_NAMES.indexOf(name)];
  expect(named('age_unknown')).toBe(1);
  expect(named('age')).toBe(0);
  for (const name of ['visit_morning', 'visit_afternoon', 'visit_evening', 'booking_hour'])
    expect(named(name)).toBe(0);
});

test('the year of a day is the calendar’s, leap years and centuries included', () => {
  for (let day = dayFromDate('1899-12-25'); day < dayFromDate('2101-01-10'); day += 1) {
    const year = new Date(day * 86_400_000).getUTCFullYear();
    if (yearOf(day) !== year) throw new Error(`${day}: ${yearOf(day)} for ${year}`);
  }
});
