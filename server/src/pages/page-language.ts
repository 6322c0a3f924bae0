/** A language that a page is written in. */
export interface PageLanguage {
  readonly locale: string;
  /** Its form, for dates and numbers (BCP 47). */
  readonly tag: string;
}

/** The languages of the patient client, the first where nothing else is asked for, with the forms it writes. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'en-US', 'en-GB', 'en-IN', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en-ZA'],
  hi: ['hi-IN'],
};

/** What a request says of languages. */
export interface LanguageWishes {
  /** `?lang=` of the address. */
  readonly asked: string | undefined;
  /** What was chosen on this device. */
  readonly chosen: string | undefined;
  /** Accept-Language. */
  readonly accepted: string | undefined;
}

/**
 * The language that the client itself would start with: that of the address, else the one chosen on this device, else
 * the browser's first that is on offer.
 * @param offered those of the organization, its usual one first
 */
export function pageLanguage(wishes: LanguageWishes, offered: readonly string[]): PageLanguage {
  const tags = acceptedTags(wishes.accepted ?? '');
  const spoken = tags.map((tag) => tag.split('-')[0] ?? '');
  const locale =
    [wishes.asked, wishes.chosen, ...spoken].find((wish) => wish !== undefined && offered.includes(wish)) ??
    offered[0] ??
    'en';
  const forms = FORMS[locale] ?? [locale];
  const own = tags.find((tag) => tag.split('-')[0] === locale);
  return { locale, tag: forms.find((form) => form === own) ?? forms[0] ?? locale };
}

/** Every language that the product speaks. */
export const PAGE_LOCALES: readonly string[] = Object.keys(FORMS);

/** Tags in the order of preference, as a header has them. */
function acceptedTags(header: string): string[] {
  return header
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, weight }) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
