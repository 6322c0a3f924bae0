import type { Language } from '../../api/language.js';
import { localInstants, localTime } from '../../calendar/time-zone.js';
import { plainWords } from './plain-words.texts.js';

const TAGS: Record<Language, string> = { en: 'en', hi: 'hi-IN' };

const formats = new Map<string, Intl.DateTimeFormat>();
/** Kept ones are of few languages and lengths, but of every zone: beyond this they start anew. */
const MOST_FORMATS = 500;

/** "Monday, December 14, 2026", or "Mon, Dec 14" where there is little room; of the zone's calendar. */
export function dateWords(instant: Date, zone: string, language: Language, width: 'long' | 'short'): string {
  return written(instant, zone, language, {
    weekday: width,
    day: 'numeric',
    month: width,
    ...(width === 'long' ? { year: 'numeric' } : {}),
  });
}

/**
 * "10:30 AM" on a clock of the zone. In the hour that a clock shows twice it says which of the two, in words unless there
 * is little room; `withZone` adds the zone wherever it is.
 */
export function timeWords(
  instant: Date,
  zone: string,
  language: Language,
  width: 'long' | 'short',
  withZone = false,
): string {
  const which = placeInRepeated(instant, zone);
  const time = written(instant, zone, language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(withZone || which !== null ? { timeZoneName: 'short' } : {}),
  });
  if (which === null || width === 'short') return time;
  return plainWords[language][which].replace('{time}', () => time);
}

/** "India Standard Time". */
export function zoneWords(instant: Date, zone: string, language: Language): string {
  const parts = formatOf(zone, language, { timeZoneName: 'long' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Several as a sentence joins them: "a, b, and c". */
export function listWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(TAGS[language], { type: 'conjunction' }).format(items);
}

/** A number as people of the language write it. */
export function numberWords(value: number, language: Language): string {
  return new Intl.NumberFormat(TAGS[language]).format(value);
}

/** Whether an instant is in the first or second run of an hour that its clock shows twice; null where it shows it once. */
function placeInRepeated(instant: Date, zone: string): 'firstOfTwo' | 'secondOfTwo' | null {
  const local = localTime(zone, instant.getTime());
  const [first, second] = localInstants(zone, local, local + 1);
  if (first === undefined || second === undefined) return null;
  return instant.getTime() < second.start ? 'firstOfTwo' : 'secondOfTwo';
}

function written(
  instant: Date,
  zone: string,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  // Narrow blanks of the formats would make a text message of 160 letters one of 70.
  return formatOf(zone, language, options)
    .format(instant)
    .replace(/[\u00A0\u202F]/g, ' ');
}

function formatOf(
  zone: string,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    if (formats.size >= MOST_FORMATS) formats.clear();
    format = new Intl.DateTimeFormat(TAGS[language], { ...options, timeZone: zone });
    formats.set(key, format);
  }
  return format;
}
