import { sigmoid } from '../learning/probability.js';
import { seededRandom } from '../learning/random.js';
import { dayFromDate, weekdayOf, type SettledBooking } from './booking.js';
import { fitKeptTimes } from './kept-times.js';
import { fitPrior } from './prior.js';

const FIRST_DAY = dayFromDate('2026-01-05');

/** Visits of working days, whose level of missed ones moves from day to day as it really does. */
function visits(
  seed: number,
  days: number,
  effectOf: (day: number, hour: number) => number = () => 0,
): SettledBooking[] {
  const random = seededRandom(seed);
  const found: SettledBooking[] = [];
  for (let day = FIRST_DAY; day < FIRST_DAY + days; day += 1) {
    if ([0, 6].includes(weekdayOf(day))) continue;
    const ofDay = 0.5 * (random() - 0.5);
    for (let place = 0; place < 60; place += 1) {
      const hour = 9 + Math.floor(random() * 9);
      const lead = 1 + Math.floor(random() * 14);
      found.push({
        patient: `p${Math.floor(random() * 500)}`,
        patientBirthYear: 1980,
        doctor: 'd',
        bookedAt: (day - lead) * 86_400_000,
        bookedDay: day - lead,
        bookedHour: 10,
        scheduledDay: day,
        scheduledHour: hour,
        outcome: random() < sigmoid(-1.4 + ofDay - effectOf(day, hour)) ? 'missed' : 'attended',
      });
    }
  }
  return found;
}

const claims = (found: SettledBooking[]) => fitKeptTimes(found, fitPrior(found, true));

test('says nothing of days that differ by chance alone', () => {
  const all = Array.from({ length: 60 }, (_, seed) => claims(visits(seed + 1, 180)));
  // 60 clinics, eight claims each.
  expect(all.flatMap(({ weekdays, dayparts }) => [...weekdays, ...dayparts]).length).toBeLessThanOrEqual(1);
});

test('finds a weekday and a time of day that are kept more often, and no other', () => {
  const found = visits(3, 400, (day, hour) => (weekdayOf(day) === 2 ? 0.7 : 0) + (hour < 12 ? 0.5 : 0));
  expect(claims(found)).toEqual({ weekdays: [2], dayparts: [0] });
});

test('takes back what later days do not bear out', () => {
  const untilMiddle = (day: number) => (day < FIRST_DAY + 200 && weekdayOf(day) === 2 ? 0.7 : 0);
  expect(claims(visits(3, 400, untilMiddle)).weekdays).toEqual([]);
  expect(claims(visits(3, 30, (day) => (weekdayOf(day) === 2 ? 0.7 : 0))).weekdays).toEqual([]);
});
