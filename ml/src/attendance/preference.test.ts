import { FIRST_DAY, makeUpBookings } from '../made-up-clinic.fixture.js';
import { seededRandom } from '../learning/random.js';
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
  const known = {
    ...fitHabits(new BookingArchive([...weekdaysOnly, ...mondays]), NEXT_DAY),
    strength: { own: 3, step: 100 },
  };
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

describe('the strength of habits', () => {
  /** Patients who come again and again, on the weekday of before or on any. */
  function clinic(hasHabits: boolean): BookingArchive {
    const random = seededRandom(2);
    const bookings = Array.from({ length: 300 }, (_, person) => {
      const usual = 1 + (person % 5);
      return Array.from({ length: 5 }, (_visit, week): Booking => {
        const monday = FIRST_DAY + 7 * (2 * week + (person % 2));
        const scheduledDay = monday - 1 + (hasHabits ? usual : 1 + Math.floor(random() * 5));
        return {
          ...weekdaysOnly[0]!,
          patient: `p${person}`,
          doctor: 'd0',
          bookedDay: scheduledDay - 7,
          bookedAt: (scheduledDay - 7) * 86_400_000 + person,
          scheduledDay,
        };
      });
    });
    return new BookingArchive(bookings.flat());
  }

  test('is learnt: high where people come on the same weekday again, low where they do not', () => {
    expect(fitHabits(clinic(true), NEXT_DAY).strength.own).toBe(1);
    expect(fitHabits(clinic(false), NEXT_DAY).strength.own).toBe(30);
  });

  test('is learnt from nothing of a later day', () => {
    const archive = clinic(true);
    const until = FIRST_DAY + 40;
    const before = new BookingArchive(archive.bookings.filter(({ scheduledDay }) => scheduledDay < until));
    expect(fitHabits(archive, until)).toEqual(fitHabits(before, until));
  });
});

test('weekdays on which a patient never came are no habit', () => {
  const past = weekly(8, 1);
  const next = { doctor: 'new', bookedDay: NEXT_DAY, bookedAt: NEXT_DAY * 86_400_000 };
  const weekday = weekdayOf(past[0]!.scheduledDay);
  const missed = past.map((booking) => ({ ...booking, outcome: 'missed' as const }));
  expect(habitOf(tables, next, missed)).toEqual(habitOf(tables, next, []));
  expect(habitOf(tables, next, past).weekdays[weekday]!).toBeGreaterThan(
    habitOf(tables, next, missed).weekdays[weekday]!,
  );
});
