import { daypartOf, weekdayOf, type Booking } from '@smart-healthcare/ml';
import type { Language } from '../api/language.js';
import type { Ranking, RankedSlot } from './slot-ranking.rules.js';
import type { SlotReason } from './slot-reasons.type.js';
import { reasonTexts } from './slot-reasons.texts.js';

/** More than these would not be read. */
export const MOST_REASONS = 3;

/** Visits of a patient before a habit is spoken of, and the share of them that makes it one. */
const SMALLEST_HABIT = 2;
const WEEKDAY_SHARE = 0.4;
const TIME_SHARE = 0.6;
/** Days with free times that count as soon. */
const SOON_DAYS = 2;
/** Log odds above the mean of all free times: about one point of a chance of three quarters. */
const CLEARLY_KEPT = 0.06;

/**
 * Says why times of a ranking are suggested: strongest reasons first, at most three a time. The best of each day, which
 * is what patients are shown, always has one.
 */
export function reasonsFor(
  ranking: Ranking,
  bookings: readonly Booking[],
): (slot: RankedSlot) => SlotReason[] {
  const weekdays = tally(bookings.map(({ scheduledDay }) => weekdayOf(scheduledDay)));
  const times = tally(
    bookings.flatMap(({ scheduledHour }) => (scheduledHour === null ? [] : [daypartOf(scheduledHour)])),
  );
  const days = [...new Set(ranking.slots.map(({ candidate }) => candidate.day))].sort((a, b) => a - b);
  const soonest = new Set(days.slice(0, SOON_DAYS));
  const hasChoice = days.length > SOON_DAYS;
  const meanParts = ranking.meanParts();
  const bestOfDay = new Map<number, RankedSlot>();
  for (const slot of ranking.slots) {
    if (!bestOfDay.has(slot.candidate.day)) bestOfDay.set(slot.candidate.day, slot);
  }
  return (slot) => {
    const { candidate } = slot;
    const parts = ranking.partsOf(candidate);
    const weekday = weekdayOf(candidate.day);
    const timeOfDay = daypartOf(candidate.hour);
    const isKept = (group: 'weekday' | 'timeOfDay') => parts[group] - meanParts[group] > CLEARLY_KEPT;
    const spoken: (SlotReason | false)[] = [
      isHabit(weekdays, weekday, WEEKDAY_SHARE) && { code: 'USUAL_WEEKDAY', weekday },
      isHabit(times, timeOfDay, TIME_SHARE) && { code: 'USUAL_TIME_OF_DAY', timeOfDay },
      hasChoice && soonest.has(candidate.day) && { code: 'SOON' },
      isKept('weekday') && { code: 'WEEKDAY_KEPT', weekday },
      isKept('timeOfDay') && { code: 'TIME_OF_DAY_KEPT', timeOfDay },
    ];
    const reasons = spoken.filter((reason) => reason !== false).slice(0, MOST_REASONS);
    return reasons.length === 0 && bestOfDay.get(candidate.day) === slot
      ? [{ code: 'BEST_OF_DAY' }]
      : reasons;
  };
}

function tally(values: readonly number[]): { readonly all: number; readonly counts: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { all: values.length, counts };
}

function isHabit({ all, counts }: ReturnType<typeof tally>, value: number, share: number): boolean {
  const count = counts.get(value) ?? 0;
  return count >= SMALLEST_HABIT && count >= share * all;
}

/** 1970-01-04 was a Sunday. */
const SUNDAY = Date.UTC(1970, 0, 4);

/** By language, from Sunday on. Made once: a formatter costs more than a ranking of ten times. */
const WEEKDAYS = Object.fromEntries(
  Object.keys(reasonTexts).map((language) => [language, weekdayNames(language)]),
) as Record<Language, string[]>;

function weekdayNames(language: string): string[] {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, weekday) => names.format(SUNDAY + weekday * 86_400_000));
}

/** The reason as a sentence to the patient. */
export function reasonText(reason: SlotReason, language: Language): string {
  const texts = reasonTexts[language];
  const text = texts[reason.code];
  if ('weekday' in reason) return text.replace('{weekday}', WEEKDAYS[language][reason.weekday] ?? '');
  if ('timeOfDay' in reason) return text.replace('{timeOfDay}', texts.timesOfDay[reason.timeOfDay]);
  return text;
}
