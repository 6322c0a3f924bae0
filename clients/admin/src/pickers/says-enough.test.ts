import { expect, test } from '@jest/globals';
import { saysEnough } from './says-enough';

test.each(['Li', 'a Bo', 'रीना', '李', '김', 'Ø. Ås'])('%s says enough to look for somebody', (text) => {
  expect(saysEnough(text)).toBe(true);
});

test.each(['', ' ', 'L', 'a b', 'कि', '--', 'e\u0301'])('"%s" does not', (text) => {
  expect(saysEnough(text)).toBe(false);
});
