import { logit, sigmoid } from '../learning/probability.js';
import { seededRandom } from '../learning/random.js';
import { ONWARD } from './level.js';
import { calibrate, fitCalibrator, fitSlopes, followLevel, type ScoredVisit } from './calibration.js';

/** Visits of which the share missed is the model's, shifted by a level that may depend on the day. */
function visits(
  days: number,
  perDay: number,
  levelOf: (day: number) => number,
  slope = 1,
  seed = 3,
): ScoredVisit[] {
  const random = seededRandom(seed);
  return Array.from({ length: days * perDay }, (_, place) => {
    const day = Math.floor(place / perDay);
    const logOdds = random() * 3 - 2.5;
    const label = random() < sigmoid(slope * logOdds + levelOf(day)) ? 1 : 0;
    return { logOdds, isSameDay: false, day, label };
  });
}

test('finds the level of a model that is off', () => {
  const { ahead } = fitCalibrator(
    { sameDay: 1, ahead: 1 },
    visits(20, 500, () => 0.4),
  );
  expect(ahead.level).toBeGreaterThan(0.3);
  expect(ahead.level).toBeLessThan(0.5);
});

test('follows a level that wanders, and is nearer to the last days than the mean of all is', () => {
  const wandering = (day: number) => -0.4 + 0.02 * day;
  const path = followLevel(visits(40, 800, wandering));
  const last = path.at(-1)!.level;
  expect(Math.abs(last - wandering(39))).toBeLessThan(0.3);
  expect(last).toBeGreaterThan(wandering(20));
});

test('does not take one odd day for a new level', () => {
  const path = followLevel(visits(20, 800, (day) => (day === 19 ? 0.8 : 0)));
  expect(path.at(-1)!.level).toBeLessThan(0.2);
});

test('no later day changes what was believed on an earlier one', () => {
  const all = visits(20, 100, () => 0.2);
  const until = followLevel(all.filter(({ day }) => day < 10));
  expect(followLevel(all).slice(0, 10)).toEqual(until);
});

test('a slope that is far off is corrected when there is enough to tell, and never turned round', () => {
  const steep = fitSlopes(visits(20, 2000, () => 0, 0.4));
  expect(steep.ahead).toBeLessThan(0.7);
  expect(fitSlopes(visits(1, 20, () => 0, 0.4)).ahead).toBeGreaterThan(0.9);
  expect(fitSlopes(visits(20, 2000, () => 0, -2)).ahead).toBeGreaterThan(0);
  expect(fitSlopes([])).toEqual({ sameDay: 1, ahead: 1 });
});

test('bookings for the same day and ahead are calibrated apart', () => {
  const ahead = visits(20, 300, () => 0.5);
  const sameDay = visits(20, 300, () => -0.5).map((visit) => ({ ...visit, isSameDay: true }));
  const calibrator = fitCalibrator({ sameDay: 1, ahead: 1 }, [...ahead, ...sameDay]);
  const raw = logit(0.3);
  expect(calibrate(calibrator, raw, false)).toBeGreaterThan(0.35);
  expect(calibrate(calibrator, raw, true)).toBeLessThan(0.25);
});

test('a day without any missed visit does not send the level to infinity', () => {
  const kept = Array.from({ length: 10 }, () => ({ logOdds: -3, isSameDay: true, day: 1, label: 0 }));
  expect(Math.abs(fitCalibrator({ sameDay: 1, ahead: 1 }, kept).sameDay.level)).toBeLessThan(1);
});

describe('a change from one day to the next', () => {
  const CHANGE = 20;
  /** Half of the visits missed from a day on, where a fifth was. */
  const path = followLevel(visits(30, 60, (day) => (day < CHANGE ? 0 : 1.6)));
  const after = (day: number) => path.find((step) => step.day === day)!;

  test('is believed after two days off the same way', () => {
    expect(path.filter(({ isDoubted }) => isDoubted).map(({ day }) => day)).toEqual([CHANGE + 1]);
    expect(after(CHANGE).level).toBeLessThan(0.8);
    for (let day = CHANGE + 1; day < CHANGE + 8; day += 1) {
      expect(Math.abs(after(day).level - 1.6)).toBeLessThan(0.4);
    }
  });

  test.each([
    [10, 'up'],
    [10, 'down'],
    [20, 'up'],
    [20, 'down'],
  ])('is known two weeks later where %i people come a day, too: %s', (perDay, way) => {
    const [before, by] = way === 'up' ? [0, 1.6] : [1.6, -1.6];
    const known = Array.from({ length: 60 }, (_, draw) => {
      const came = visits(CHANGE + 14, perDay, (day) => before + (day < CHANGE ? 0 : by), 1, draw);
      const asBefore = came.map((visit) => ({ ...visit, logOdds: visit.logOdds + before }));
      return followLevel(asBefore, ONWARD).at(-1);
    });
    const mean = known.reduce((sum, step) => sum + (step?.level ?? 0), 0) / known.length;
    expect(Math.abs(mean - by)).toBeLessThan(Math.abs(by) / 2);
  });

  test('is not seen in days that differ as they always do', () => {
    const usual = (day: number) => 0.28 * Math.sin(77 * day);
    const few = Array.from({ length: 20 }, (_, draw) => followLevel(visits(200, 8, usual, 1, draw), ONWARD));
    expect(few.flat().filter(({ isDoubted }) => isDoubted).length).toBeLessThanOrEqual(1);
    for (const perDay of [30, 300, 3000]) {
      const steps = followLevel(visits(200, perDay, usual));
      expect(steps.some(({ isDoubted }) => isDoubted)).toBe(false);
    }
  });
});
