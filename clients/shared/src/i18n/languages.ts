/** Whether a browser's language is a tag: some name one as their system does (`en-US@posix`), and formats then fail. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // A RangeError is how it is told.
    return false;
  }
}

/** English as the browser's first English has it, since dates differ from country to country. */
export function englishOf(offered: readonly string[]): string {
  return offered.find((tag) => /^en(-|$)/.test(tag) && isTag(tag)) ?? 'en';
}

/**
 * The clients' one list of languages, by the code that the API knows them by. A further one is an entry here and a
 * file beside each `x.en.ts`; `npm run check -- texts` names what is missing.
 *
 * `name`: how the language calls itself; never translated, so that a person finds their own. `tag`: for formats (BCP 47).
 */
export const languages = {
  en: { name: 'English', tag: englishOf(typeof navigator === 'undefined' ? [] : navigator.languages) },
  hi: { name: 'हिन्दी', tag: 'hi-IN' },
};

export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as Locale[];

/** Gives the keys of all catalogues, and speaks where no other language was asked for. */
export const firstLocale: Locale = 'en';
