import { expect, it } from '@jest/globals';
import { isTold } from './delay.rules.js';

it.each([
  [20, null, true],
  [20, 20, false],
  [25, 20, false],
  [30, 20, true],
  [10, 30, false],
])('tells of %i minutes after %p: %p', (minutes, told, expected) => {
  expect(isTold(minutes, told)).toBe(expected);
});
