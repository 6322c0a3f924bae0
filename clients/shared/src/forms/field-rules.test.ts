import { expect, test } from '@jest/globals';
import { email, isBlank } from './field-rules';

test.each(['', ' ', '\u00a0', '\u200b', '\u3164', '\u2800\t', '\u202e\ufeff'])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['a', ' \u200bक ', '👩‍⚕️', '.'])('%j is not', (text) => {
  expect(isBlank(text)).toBe(false);
});

test.each(['a@b.org', ' a@b.org ', 'ａ＠ｂ．org', 'आशा@उदाहरण.भारत'])(
  '%s may be an email address',
  (text) => {
    expect(email(text)).toBeNull();
  },
);
