import { expect, it } from '@jest/globals';
import { tellingOf } from './delay.rules.js';

it.each([
  [20, null, 'all'],
  [20, 20, null],
  [25, 20, null],
  [30, 20, 'all'],
  [25, 30, null],
  [20, 30, 'told_longer'],
  [5, 60, 'told_longer'],
])('tells of %i minutes after %p: %p', (minutes, told, expected) => {
  expect(tellingOf(minutes, told)).toBe(expected);
});
