import { reject, type Rejection } from '../api/named-error.js';
import { CodeNotValid } from './code.type.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How long a code is good. */
export const CODE_MILLISECONDS = 15 * MINUTE;
/** How long until another one can be asked for. */
export const NEXT_CODE_MILLISECONDS = MINUTE;
/** How often one code may be tried: of a million, five guesses find it once in 200,000. */
export const CODE_TRIES = 5;
/** Codes that one registration sends at most; the table holds it, too. */
export const MOST_CODES = 5;
/** How long a registration waits for a code that is right. */
export const REGISTRATION_MILLISECONDS = 60 * MINUTE;

/** The digits of a code as somebody typed or pasted it, in any script's digits. */
export function cleanCode(text: string): string {
  return [...text.normalize('NFKC')]
    .map((sign) => (/\p{Nd}/u.test(sign) ? String(digitOf(sign)) : ''))
    .join('');
}

/** Digits of a script stand one after the other, from its zero on. */
function digitOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}

export function codeWrong(triesLeft: number): Rejection {
  return triesLeft > 0
    ? reject(CodeNotValid, { code: 'CODE_WRONG', message: 'This is not the code that was sent.', triesLeft })
    : codeTries();
}

export function codeTries(): Rejection {
  return reject(CodeNotValid, {
    code: 'CODE_TRIES',
    message: 'This code was tried too often. Ask for another one.',
    triesLeft: 0,
  });
}

export function codeOver(): Rejection {
  return reject(CodeNotValid, {
    code: 'CODE_OVER',
    message: 'This code ran out or was replaced. Ask for another one, or begin anew.',
    triesLeft: 0,
  });
}
