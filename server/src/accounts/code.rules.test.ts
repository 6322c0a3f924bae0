import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { cleanCode, codeWrong } from './code.rules.js';

it.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['१२३४५६', '123456'],
  ['٠٩٨٧٦٥', '098765'],
  ['１２３４５６', '123456'],
  ['no digits', ''],
])('reads %j', (text, digits) => {
  expect(cleanCode(text)).toBe(digits);
});

it('names the last wrong one as the last', () => {
  expect(codeWrong(1).result.code).toBe('CODE_WRONG');
  expect(codeWrong(0).result.code).toBe('CODE_TRIES');
});
