import { languageName } from '@smart-healthcare/shared/format/format';

/** Languages offered for a doctor, by ISO 639-1 code: those of India and the most spoken others. */
const OFFERED = [
  'en',
  'hi',
  'bn',
  'mr',
  'te',
  'ta',
  'gu',
  'ur',
  'kn',
  'or',
  'ml',
  'pa',
  'as',
  'ne',
  'ar',
  'es',
  'fr',
];

/** The languages to choose from, those already chosen among them. */
export function languageOptions(chosen: readonly string[]): { value: string; label: string }[] {
  return [...new Set([...OFFERED, ...chosen])].map((value) => ({ value, label: languageName(value) }));
}
