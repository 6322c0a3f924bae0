import { daypartOf, weekdayOf, type Booking, type KeptTimes } from '@smart-healthcare/ml';
import type { Language } from '../api/language.js';
import type { RankedSlot } from './slot-ranking.rules.js';
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

/** What reasons are taken from, beside the ranked times. */
export interface ReasonSources {
  /** Of the patient. */
  readonly bookings: readonly Booking[];
  /** The clinic's today, in days since 1970-01-01. */
  readonly today: number;
  /** Days with free times from today on that come before the ranked ones; null where that is not known. */
  readonly earlierDays: readonly number[] | null;
  /** What the data bear out of the clinic's days. */
  readonly keptTimes: KeptTimes;
}

/**
 * Says why times are suggested: what is true of the patient first, at most three a time. The clinic's days are spoken of
 * only where there is nothing to say of the patient, and where nothing is true there is no reason.
 */
export function reasonsFor(
  slots: readonly RankedSlot[],
  { bookings, today, earlierDays, keptTimes }: ReasonSources,
): (slot: RankedSlot) => SlotReason[] {
  // A visit that was missed is no visit that one had.
  const visits = bookings.filter(({ outcome }) => outcome !== 'missed');
  // Several visits on one day are one choice of a day: two on the only Monday are not "often on Mondays".
  const weekdays = tally([...new Set(visits.map(({ scheduledDay }) => scheduledDay))].map(weekdayOf));
  const times = tally(timesOfDays(visits));
  const lastDay = Math.max(...visits.map(({ scheduledDay }) => scheduledDay).filter((day) => day < today));
  const days = [...new Set([...(earlierDays ?? []), ...slots.map(({ candidate }) => candidate.day)])];
  const soonest = new Set(days.sort((a, b) => a - b).slice(0, SOON_DAYS));
  const hasChoice = days.length > SOON_DAYS;
  const first = soonestOf(slots)?.candidate.startsAt;
  return ({ candidate }) => {
    const weekday = weekdayOf(candidate.day);
    const timeOfDay = daypartOf(candidate.hour);
    const ofPatient = given([
      isHabit(weekdays, weekday, WEEKDAY_SHARE)
        ? { code: 'USUAL_WEEKDAY', weekday }
        : weekday === weekdayOf(lastDay) && { code: 'LAST_WEEKDAY' },
      isHabit(times, timeOfDay, TIME_SHARE) && { code: 'USUAL_TIME_OF_DAY', timeOfDay },
    ]);
    const ofClinic = given([
      keptTimes.weekdays.includes(weekday) && { code: 'WEEKDAY_KEPT', weekday },
      keptTimes.dayparts.includes(timeOfDay) && { code: 'TIME_OF_DAY_KEPT', timeOfDay },
    ]);
    const ofWaiting = given([
      earlierDays?.length === 0 && candidate.startsAt === first
        ? { code: 'SOONEST' }
        : earlierDays !== null && hasChoice && soonest.has(candidate.day) && { code: 'SOON' },
    ]);
    return [...ofPatient, ...ofWaiting, ...(ofPatient.length > 0 ? [] : ofClinic)].slice(0, MOST_REASONS);
  };
}

/** The best so many times. The earliest of all is one of them: whoever wants to wait least must not have to search. */
export function withSoonest(slots: readonly RankedSlot[], first: number): readonly RankedSlot[] {
  const best = slots.slice(0, first);
  const soonest = soonestOf(slots);
  if (soonest === undefined || first < 2 || best.includes(soonest)) return best;
  return [...best.slice(0, -1), soonest];
}

/** The earliest of the times; undefined of none. */
function soonestOf(slots: readonly RankedSlot[]): RankedSlot | undefined {
  return slots.reduce<RankedSlot | undefined>(
    (first, slot) =>
      first === undefined || slot.candidate.startsAt < first.candidate.startsAt ? slot : first,
    undefined,
  );
}

function given(reasons: readonly (SlotReason | false)[]): SlotReason[] {
  return reasons.filter((reason) => reason !== false);
}

/** Times of day of the visits, each once a day. */
function timesOfDays(visits: readonly Booking[]): (0 | 1 | 2)[] {
  const times = new Map<string, 0 | 1 | 2>();
  for (const { scheduledDay, scheduledHour } of visits) {
    if (scheduledHour === null) continue;
    const time = daypartOf(scheduledHour);
    times.set(`${scheduledDay} ${time}`, time);
  }
  return [...times.values()];
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
