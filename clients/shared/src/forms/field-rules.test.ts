import { expect, test } from '@jest/globals';
import { isBlank } from './field-rules';

test.each(['', ' ', '\u00a0', '\u200b', '\u3164', '\u2800\t', '\u202e\ufeff'])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['a', ' \u200bक ', '👩‍⚕️', '.'])('%j is not', (text) => {
  expect(isBlank(text)).toBe(false);
});
