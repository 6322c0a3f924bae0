import { PeopleBootstrap, weightedAuc, weightedMean } from './bootstrap.js';
import { fitLogistic, logisticLogOdds } from './logistic-regression.js';
import { zeroMatrix } from './matrix.js';
import { sigmoid } from './probability.js';
import { areaUnderCurve, ascending, calibrationBins, measureQuality } from './quality.js';
import { seededRandom } from './random.js';

test('area under the curve counts pairs, ties half', () => {
  expect(areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBe(0.75);
  expect(areaUnderCurve([0.5, 0.5, 0.5], [0, 1, 1])).toBe(0.5);
  expect(areaUnderCurve([0.2, 0.3], [1, 1])).toBe(0.5);
});

test('the other measures agree with numbers worked out by hand', () => {
  const quality = measureQuality([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]);
  expect(quality.prAuc).toBeCloseTo(0.5 * 1 + 0.5 * (2 / 3), 9);
  expect(quality.logLoss).toBeCloseTo(
    -(Math.log(0.9) + Math.log(0.6) + Math.log(0.35) + Math.log(0.8)) / 4,
    9,
  );
  expect(quality.brier).toBeCloseTo((0.01 + 0.16 + 0.4225 + 0.04) / 4, 9);
  expect(calibrationBins([0.1, 0.3, 0.5, 0.9], [0, 1, 1, 1], 2)).toEqual([
    { predicted: 0.2, observed: 0.5, n: 2 },
    { predicted: 0.7, observed: 1, n: 2 },
  ]);
});

test('a weighted area under the curve is that of rows repeated', () => {
  const scores = [0.1, 0.7, 0.7, 0.9, 0.2];
  const labels = [0, 1, 0, 1, 1];
  const weights = Int32Array.from([2, 1, 3, 0, 2]);
  const repeat = (values: number[]) =>
    values.flatMap((value, row) => Array<number>(weights[row]!).fill(value));
  expect(weightedAuc(ascending(scores), scores, labels, weights)).toBeCloseTo(
    areaUnderCurve(repeat(scores), repeat(labels)),
    12,
  );
});

test('drawing people gives wider intervals than drawing their rows as if they were strangers', () => {
  const random = seededRandom(2);
  const values = Array.from({ length: 50 }, () => random()).flatMap((value) => Array<number>(20).fill(value));
  const width = (people: string[]) => {
    const { value } = new PeopleBootstrap(people).intervals(200, 1, (weights) => ({
      value: weightedMean(values, weights),
    }));
    return value[1] - value[0];
  };
  const together = width(values.map((_, row) => `p${Math.floor(row / 20)}`));
  const apart = width(values.map((_, row) => `p${row}`));
  expect(together).toBeGreaterThan(2 * apart);
});

test('logistic regression finds the weights that made the labels', () => {
  const random = seededRandom(9);
  const inputs = zeroMatrix(20_000, 2);
  inputs.values.forEach((_, place) => (inputs.values[place] = random() * 2 - 1));
  const labels = Array.from({ length: inputs.rows }, (_, row) =>
    random() < sigmoid(1.5 * inputs.values[row * 2]! - inputs.values[row * 2 + 1]! - 0.5) ? 1 : 0,
  );
  const { weights, intercept } = fitLogistic(inputs, labels, { ridge: 1 });
  expect(weights[0]).toBeCloseTo(1.5, 0);
  expect(weights[1]).toBeCloseTo(-1, 0);
  expect(intercept).toBeCloseTo(-0.5, 0);
  expect(logisticLogOdds({ weights, intercept }, inputs)).toHaveLength(20_000);
});

test('a score that is not a number is refused, where it used to be compared for ever', () => {
  expect(() => measureQuality([0.2, Number.NaN, 0.4], [0, 1, 0])).toThrow(TypeError);
});
