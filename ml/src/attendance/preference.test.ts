import { FIRST_DAY, makeUpBookings } from '../made-up-clinic.fixture.js';
import { BookingArchive } from './archive.js';
import { weekdayOf, type Booking } from './booking.js';
import { fitHabits, habitOf } from './preference.js';

const SUNDAY = 0;
const weekdaysOnly = makeUpBookings({ bookings: 3000, seed: 9, ahead: 1, habit: 1 }).filter(
  ({ scheduledDay }) => weekdayOf(scheduledDay) !== SUNDAY,
);
const NEXT_DAY = FIRST_DAY + 100;
const tables = fitHabits(new BookingArchive(weekdaysOnly), NEXT_DAY);

/** Visits of one patient to a doctor, a week apart, the last of them `ago` days before the next booking. */
function weekly(visits: number, ago: number): Booking[] {
  return Array.from({ length: visits }, (_, week) => {
    const scheduledDay = NEXT_DAY - ago - 7 * week;
    return {
      ...weekdaysOnly[0]!,
      patient: 'regular',
      doctor: 'new',
      bookedDay: scheduledDay - 6,
      bookedAt: (scheduledDay - 6) * 86_400_000,
      scheduledDay,
      outcome: 'attended',
    };
  });
}

describe('a patient who always comes on the same weekday', () => {
  // Sunday among them: a doctor may begin to see patients on a day that no visit of the training fell on.
  test.each([0, 1, 2, 3, 4, 5, 6])('is thought likeliest to want day %d of the week again', (weekday) => {
    const ago = 1 + ((weekdayOf(NEXT_DAY - 1) - weekday + 7) % 7);
    const past = weekly(8, ago);
    expect(weekdayOf(past[0]!.scheduledDay)).toBe(weekday);
    const next = { doctor: 'new', bookedDay: NEXT_DAY, bookedAt: NEXT_DAY * 86_400_000 };
    const { weekdays } = habitOf(tables, next, past);
    expect(weekdays.indexOf(Math.max(...weekdays))).toBe(weekday);
    expect(weekdays.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });
});

test('visits on the only day of one doctor tell nothing about the days of another', () => {
  const mondays = weekdaysOnly
    .filter(({ scheduledDay }) => weekdayOf(scheduledDay) === 1)
    .map((booking) => ({ ...booking, patient: `${booking.patient} too`, doctor: 'mondays' }));
  const known = fitHabits(new BookingArchive([...weekdaysOnly, ...mondays]), NEXT_DAY);
  const past = weekly(8, 1 + ((weekdayOf(NEXT_DAY - 1) + 6) % 7));
  expect(weekdayOf(past[0]!.scheduledDay)).toBe(1);
  const next = { doctor: 'd1', bookedDay: NEXT_DAY, bookedAt: NEXT_DAY * 86_400_000 };
  const chanceOfMonday = (doctor: string) =>
    habitOf(
      known,
      next,
      past.map((booking) => ({ ...booking, doctor })),
    ).weekdays[1]!;
  expect(chanceOfMonday('mondays')).toBeLessThan(0.6 * chanceOfMonday('d1'));
});
