import { expect, test } from '@jest/globals';
import { answerOf } from './answer.rules.js';

test.each([
  ['1', 'yes'],
  [' 1. ', 'yes'],
  ['१', 'yes'],
  ['１', 'yes'],
  ['1️⃣', 'yes'],
  ['YES!', 'yes'],
  ['Confirm', 'yes'],
  ['हाँ', 'yes'],
  ['2', 'no'],
  ['Cancel.', 'no'],
  ['STOP', 'stop'],
  ['“Stop”', 'stop'],
  ['Stop all', 'stop'],
  ['opt-out', 'stop'],
  ['REVOKE', 'stop'],
  ['unstop', 'start'],
  ['start', 'start'],
])('%s is understood as %s', (text, answer) => {
  expect(answerOf(text)).toBe(answer);
});

test.each([
  '12',
  '1 2',
  'yes or no',
  'please cancel my gym',
  '',
  'constructor',
  '1️⃣0',
  '1️⃣2️⃣',
  '👎',
  'stop by at 3',
])('“%s” is none of the words, and does nothing', (text) => {
  expect(answerOf(text)).toBeNull();
});
