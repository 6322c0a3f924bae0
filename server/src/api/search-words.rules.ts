const MOST_WORDS = 5;

/** Scripts in which one sign is a word, or a syllable of one. */
const WORD_SIGNS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Ethiopic}]/u;

/**
 * Letters, digits and the signs that are vowels or tones beside them, of which two are a name: លី, ดี, လှ. Accents and
 * the points of Hebrew and Arabic are none.
 */
const SOUNDS = /[\p{L}\p{N}]|(?![\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}/gu;

/**
 * The words of a text to look for, as they were typed, at most five. What is equal, whatever its case, accents and
 * script, only the function name_words of the database says; where it keeps letters together, nothing is cut here.
 */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\p{Z}\p{Cc},;]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
}

/** Whether words say enough to tell people apart: one of them has two sounds, or one of a script of word signs. */
export function sayEnough(words: readonly string[]): boolean {
  return words.some((word) => (word.match(SOUNDS) ?? []).length >= 2 || WORD_SIGNS.test(word));
}
