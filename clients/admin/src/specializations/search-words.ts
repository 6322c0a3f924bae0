import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { specializationsMessages } from './specializations.catalogue';

/** What the server takes. */
const MOST_WORDS = 200;
const MOST_LETTERS = 60;

/** Search words as they are written, one a line or parted by commas: each once, without the blank ones. */
export function readSearchWords(text: string): string[] {
  const words = text.split(/[\n,;]+/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** What is wrong with search words as they are written, or null. */
export function searchWordsFault(text: string): string | null {
  const { t } = useMessages(specializationsMessages);
  const words = readSearchWords(text);
  const long = words.find((word) => [...word].length > MOST_LETTERS);
  if (long !== undefined) return t('form.wordTooLong', { word: long, max: MOST_LETTERS });
  return words.length > MOST_WORDS ? t('form.wordsTooMany', { max: MOST_WORDS }) : null;
}
