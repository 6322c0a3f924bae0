import { languages, type Locale } from './languages';
import { currentLocale } from './i18n';

const collators = new Map<Locale, Intl.Collator>();

/**
 * The order of two texts in the language in use: small beside capital letters, accented ones beside plain ones, numbers
 * by their value.
 * @returns less than, equal to or greater than 0, as a list's `sort` wants it
 */
export function compareTexts(one: string, other: string): number {
  const locale = currentLocale();
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(languages[locale].tag, { numeric: true });
    collators.set(locale, collator);
  }
  return collator.compare(one, other);
}

/** The order of two choices by what stands on them. */
export function byLabel(one: { readonly label: string }, other: { readonly label: string }): number {
  return compareTexts(one.label, other.label);
}
