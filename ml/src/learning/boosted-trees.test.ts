import { compileTrees, trainTrees } from './boosted-trees.js';
import type { Matrix } from './matrix.js';
import { logLoss } from './quality.js';
import { sigmoid } from './probability.js';
import { seededRandom } from './random.js';

const RECIPE = { trees: 40, depth: 3, learningRate: 0.2, ridge: 1, smallestLeaf: 20 };
const COLUMNS = 4;

/** Missed where the first input is high and the second is set, which no straight line tells; the rest is noise. */
function made(rows: number, seed: number): { inputs: Matrix; labels: number[] } {
  const random = seededRandom(seed);
  const values = new Float64Array(rows * COLUMNS);
  const labels = Array.from({ length: rows }, (_, row) => {
    const line = [random() * 2 - 1, random() < 0.3 ? 1 : 0, random(), random() < 0.5 ? 0 : random()];
    values.set(line, row * COLUMNS);
    return random() < ((line[0] ?? 0) > 0.2 && line[1] === 1 ? 0.8 : 0.15) ? 1 : 0;
  });
  return { inputs: { values, rows, columns: COLUMNS }, labels };
}

const train = made(4000, 1);
const trees = trainTrees(train.inputs, train.labels, RECIPE);
const score = compileTrees(trees);

test('find what two inputs say together, on rows that they have not seen', () => {
  const test = made(2000, 2);
  const chances = Array.from(test.labels, (_, row) =>
    sigmoid(score(test.inputs.values.subarray(row * COLUMNS, (row + 1) * COLUMNS))),
  );
  const constant = test.labels.map(() => train.labels.reduce((sum, label) => sum + label, 0) / 4000);
  const truth = test.labels.map((_, row) =>
    (test.inputs.values[row * COLUMNS] ?? 0) > 0.2 && test.inputs.values[row * COLUMNS + 1] === 1
      ? 0.8
      : 0.15,
  );
  expect(logLoss(chances, test.labels)).toBeLessThan(logLoss(constant, test.labels) - 0.05);
  expect(logLoss(chances, test.labels)).toBeLessThan(logLoss(truth, test.labels) + 0.02);
});

test('are the same each time, and keep enough rows on either side of a question', () => {
  expect(trainTrees(train.inputs, train.labels, RECIPE)).toEqual(trees);
  const few = made(30, 3);
  // Too few rows for a question: every tree is one leaf.
  expect(trainTrees(few.inputs, few.labels, RECIPE).trees.every(({ columns }) => columns.length === 1)).toBe(
    true,
  );
});

test('answer the rate of all where nothing tells them apart', () => {
  const labels = Array.from({ length: 400 }, (_, row) => (row % 4 === 0 ? 1 : 0));
  const inputs = { values: new Float64Array(400 * COLUMNS), rows: 400, columns: COLUMNS };
  const same = compileTrees(trainTrees(inputs, labels, RECIPE));
  expect(sigmoid(same([0, 0, 0, 0]))).toBeCloseTo(0.25, 3);
});
