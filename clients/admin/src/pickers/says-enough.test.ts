import { expect, test } from '@jest/globals';
import { isNumber, saysEnough } from './says-enough';

test.each(['Li', 'a Bo', 'रीना', '李', '김', 'Ø. Ås', 'លី', 'ดี', 'लि', 'வை', 'လှ', 'ሚ'])(
  '%s says enough to look for somebody',
  (text) => {
    expect(saysEnough(text)).toBe(true);
  },
);

test.each(['', ' ', 'L', 'a b', 'क', 'ล', '--', 'e\u0301', 'ש\u05c1', 'م\u064f'])('"%s" does not', (text) => {
  expect(saysEnough(text)).toBe(false);
});

test.each(['555 010', '+1 (212) 555-0100', 'tel:+12125550100', '९८७६५ ४३२१०', '٢١٢/٥٥٥'])(
  '%s is a number to look for',
  (text) => expect(isNumber(text)).toBe(true),
);

test.each(['', '12345', 'Asha', 'Asha 1234567', '१२३४५'])('"%s" is none', (text) => {
  expect(isNumber(text)).toBe(false);
});
