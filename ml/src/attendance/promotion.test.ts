import { seededRandom } from '../learning/random.js';
import { decidePromotion, isBehindPrior, SMALLEST_CONTEST, type Contest } from './promotion.js';

const random = seededRandom(4);
const truth = Array.from({ length: 1200 }, () => 0.1 + 0.6 * random());
const labels = truth.map((chance) => (random() < chance ? 1 : 0));
const rate = labels.reduce((sum: number, label) => sum + label, 0) / labels.length;
const patients = truth.map((_, row) => `p${row}`);
const know = (share: number) => truth.map((chance) => share * chance + (1 - share) * rate);
const wrong = truth.map((chance) => 0.8 - chance);
const contest: Contest = { patients, labels, prior: know(0), candidate: know(1), inForce: null };

test('a candidate that beats the prior for certain takes over', () => {
  expect(decidePromotion(contest, 1)).toMatchObject({ winner: 'candidate', reason: 'better-than-prior' });
});

test('a candidate that does not stays out, and the prior answers', () => {
  for (const candidate of [know(0), wrong]) {
    expect(decidePromotion({ ...contest, candidate }, 1)).toMatchObject({
      winner: 'prior',
      reason: 'not-better-than-prior',
    });
  }
});

test('the model in force stays unless the candidate is better', () => {
  expect(decidePromotion({ ...contest, inForce: know(1), candidate: know(0.5) }, 1)).toMatchObject({
    winner: 'inForce',
    reason: 'not-better-than-in-force',
  });
  expect(decidePromotion({ ...contest, inForce: know(0.5) }, 1)).toMatchObject({
    winner: 'candidate',
    reason: 'better-than-both',
  });
});

test('a model in force that has fallen behind the prior goes, with or without a successor', () => {
  expect(decidePromotion({ ...contest, inForce: wrong, candidate: know(0) }, 1)).toMatchObject({
    winner: 'prior',
    reason: 'in-force-behind-prior',
  });
  expect(decidePromotion({ ...contest, inForce: wrong }, 1).winner).toBe('candidate');
});

test('few visits switch nothing off', () => {
  const some = <Value>(list: readonly Value[]) => list.slice(0, SMALLEST_CONTEST - 1);
  const few = { patients: some(patients), labels: some(labels), prior: some(know(0)) };
  expect(isBehindPrior(few, some(wrong), 1)).toBe(false);
  expect(isBehindPrior(contest, wrong, 1)).toBe(true);
  expect(isBehindPrior(contest, know(1), 1)).toBe(false);
});

test('a model that is better in truth is hardly ever sent away by chance', () => {
  let behindByMean = 0;
  let sentAway = 0;
  for (let draw = 0; draw < 200; draw += 1) {
    // A little better, as networks are: the prior knows a little less of the same truth.
    const chances = Array.from({ length: SMALLEST_CONTEST }, () => 0.1 + 0.2 * random());
    const window = {
      patients: chances.map((_, row) => `p${row}`),
      labels: chances.map((chance) => (random() < chance ? 1 : 0)),
      prior: chances.map((chance) => 0.2 + 0.4 * (chance - 0.2)),
    };
    const sum = (predicted: readonly number[]) =>
      predicted.reduce((all, chance, row) => all - Math.log(window.labels[row] ? chance : 1 - chance), 0);
    if (sum(chances) > sum(window.prior)) behindByMean += 1;
    if (isBehindPrior(window, chances, draw)) sentAway += 1;
  }
  expect(behindByMean).toBeGreaterThan(30);
  expect(sentAway).toBeLessThanOrEqual(4);
});
