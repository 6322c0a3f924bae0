/**
 * Whether a text that was read as Windows-1252 says something in it. Short files tell too little for statistics, and read
 * as Windows-1252 every text says something: Łukasz becomes £ukasz, Иван becomes Èâàí, 佐藤 becomes ²“¡.
 */

/** Letters above ASCII of the languages that write in Windows-1252, each on its own: a word is of one of them. */
const ALPHABETS = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíóúüñçàèòï',
  'ãâáàçéêíóôõúü',
  'àèéìíîòóùú',
  'æøåäöéü',
  'äöåšžéá',
  'äöõüšž',
  'áéíóúö',
].map((letters) => new Set(letters));

/** Where a letter that stands for another elsewhere is written: mães and João, but not Cãlin; coeur, but not Wiœniewski. */
const PLACES = [/ã(?![eos]|$)/, /õ(?!e|s$)/, /œ(?!u)/, /ñ(?![aeiouáéíóúñ]|$)/, /ì(?!$)/];

/** What stands between words and at their ends. */
const SIGN = /[\u00a0«»“”„‘’‚–—…·•°§€¡¿]/;
const ORDINAL = /(?<=[\p{L}\d])[ªº](?!\p{L})/gu;
/** Signs that are between two letters in a word of another alphabet alone. */
const BETWEEN = /\p{L}[«»“”„‘‚…•°§€¡¿]\p{L}/u;

/** Of so many words that are not ASCII all but one say something. */
const DOUBTED = 10;

/** Whether nearly all of the words of a text, read as Windows-1252, are words of the languages that write in it. */
export function isWestern(text: string): boolean {
  const words = new Set(text.split(/[\s,;"|/()]+/).filter((word) => /[^\0-\x7f]/.test(word)));
  const odd = [...words].filter((word) => !isWesternWord(word));
  return odd.length * DOUBTED <= words.size;
}

function isWesternWord(word: string): boolean {
  const named = word.normalize('NFC').replace(ORDINAL, '');
  if (BETWEEN.test(named) || /\p{L}‚/u.test(named)) return false;
  return named.split(/[\s\d!-/:-@[-`{-~]+/).every((part) => {
    const letters = [...part].filter((letter) => !SIGN.test(letter));
    const foreign = letters.filter((letter) => letter > '\x7f');
    if (letters.length > 2 && foreign.length === letters.length) return false;
    if (letters.length > 3 && foreign.length * 2 > letters.length) return false;
    // A capital after a small letter is a small letter of another list: JosŽ.
    if (/[a-zß-ÿ][À-ÖØ-ÞŠŽŸŒ]/.test(part)) return false;
    const small = part.toLowerCase();
    if (PLACES.some((place) => place.test(small))) return false;
    return ALPHABETS.some((alphabet) => foreign.every((letter) => alphabet.has(letter.toLowerCase())));
  });
}
