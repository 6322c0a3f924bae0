import { chanceBand } from './chance-band';

test('is as wide as a share varies when it is counted on so many visits', () => {
  // A fifth of a hundred: one standard error is 0.04.
  const [low, high] = chanceBand(0.2, 100);
  expect(low).toBeCloseTo(0.2 - 1.96 * 0.04, 10);
  expect(high).toBeCloseTo(0.2 + 1.96 * 0.04, 10);
});

test('ends where shares end, and says nothing without visits', () => {
  expect(chanceBand(0.01, 20)[0]).toBe(0);
  expect(chanceBand(0.99, 20)[1]).toBe(1);
  expect(chanceBand(0.3, 0)).toEqual([0, 1]);
});
