/** Scripts in which one sign is a word, or a syllable of one. */
const WORD_SIGNS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Ethiopic}]/u;

/**
 * Letters, digits and the signs that are vowels or tones beside them, of which two are a name: លី, ดี, လှ. Accents and
 * the points of Hebrew and Arabic are none.
 */
const SOUNDS = /[\p{L}\p{N}]|(?![\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}/gu;

/**
 * Whether a text says enough to look for a person by name, as the API wants it: a word of two letters, of a letter and
 * its vowel sign, or a sign of a script in which one is a word. Less would list half of the town.
 */
export function saysEnough(text: string): boolean {
  return text.split(/\s+/).some((word) => (word.match(SOUNDS)?.length ?? 0) >= 2 || WORD_SIGNS.test(word));
}

/** Digits that the API wants of a number at least, so that no search lists whole towns. */
export const FEWEST_DIGITS = 6;

/** Whether a text has digits enough to look for somebody by number, in whatever script. */
export function hasEnoughDigits(text: string): boolean {
  return (text.match(/\p{Nd}/gu) ?? []).length >= FEWEST_DIGITS;
}

/** Whether a text that may be a name is to be looked for as a number. */
export function isNumber(text: string): boolean {
  return hasEnoughDigits(text) && !/\p{L}/u.test(text.replace(/^\s*tel:/i, ''));
}
