import { addDays, isCalendarDate } from '@smart-healthcare/shared/format/calendar-date';

/** A day that the palette offers. */
export interface PaletteDay {
  /** YYYY-MM-DD. */
  date: string;
  /** Null for a date that was written out. */
  word: 'today' | 'tomorrow' | 'yesterday' | null;
}

const nearDays = [
  { word: 'today', offset: 0 },
  { word: 'tomorrow', offset: 1 },
  { word: 'yesterday', offset: -1 },
] as const;

/**
 * The days that fit what was typed: a date as YYYY-MM-DD, or the words of the language in use.
 *
 * @param today YYYY-MM-DD where the viewer is
 * @param words how the language in use calls the days around today
 */
export function daysFor(
  typed: string,
  today: string,
  words: Record<'today' | 'tomorrow' | 'yesterday', string>,
): PaletteDay[] {
  const text = typed.trim().toLocaleLowerCase();
  if (isCalendarDate(text)) return [{ date: text, word: null }];
  return nearDays
    .filter(({ word }) => words[word].toLocaleLowerCase().includes(text))
    .map(({ word, offset }) => ({ word, date: addDays(today, offset) }));
}
