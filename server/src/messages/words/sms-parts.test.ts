import { expect, test } from '@jest/globals';
import { smsParts } from './sms-parts.rules.js';

test.each([
  ['', 0],
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(306), 2],
  ['a'.repeat(307), 3],
  // A euro takes two places, and is not parted.
  ['€'.repeat(80), 1],
  ['€'.repeat(81), 2],
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
  // A quotation mark of print, a letter of Hindi and an emoji make each letter long.
  [`“${'a'.repeat(69)}`, 1],
  [`“${'a'.repeat(70)}`, 2],
  ['न'.repeat(134), 2],
  ['न'.repeat(135), 3],
  ['🙂'.repeat(35), 1],
  ['🙂'.repeat(36), 2],
  ['🙂'.repeat(67), 3],
])('%j goes out as %i', (text, count) => {
  expect(smsParts(text)).toBe(count);
});
