import type { Language } from '../api/language.js';

const TAGS: Readonly<Record<Language, string>> = { en: 'en', hi: 'hi-IN' };

/**
 * "Monday, December 14, 10:30 AM GMT+5:30": by the clock of a place, with its zone for an hour that a clock shows twice.
 * Day and time apart: joined by a language, they read oddly with the zone.
 */
export function linkMoment(instant: Date, timeZone: string, language: Language): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(TAGS[language], { ...options, timeZone }).format(instant);
  const day = part({ weekday: 'long', day: 'numeric', month: 'long' });
  return `${day}, ${part({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })}`;
}
