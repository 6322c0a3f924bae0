import { coldStartModel, dayFromDate, type Booking } from '@smart-healthcare/ml';
import { Language } from '../api/language.js';
import { rankSlots, type Candidate, type RankingSubject } from './slot-ranking.rules.js';
import { reasonsFor, reasonText, withSoonest, type ReasonSources } from './slot-reasons.rules.js';

const TODAY = dayFromDate('2026-03-02');

function past(date: string, hour: number, outcome: Booking['outcome'] = 'attended'): Booking {
  const day = dayFromDate(date);
  return {
    patient: 'p',
    patientBirthYear: 1980,
    doctor: 'd',
    bookedAt: (day - 5) * 86_400_000,
    bookedDay: day - 5,
    bookedHour: 10,
    scheduledDay: day,
    scheduledHour: hour,
    outcome,
  };
}

const candidates = Array.from({ length: 60 }, (_, slot): Candidate => {
  const day = TODAY + 1 + Math.floor(slot / 6);
  const hour = 9 + 2 * (slot % 6);
  return {
    clinicId: 'c',
    startsAt: new Date(day * 86_400_000 + hour * 3_600_000).toISOString(),
    day,
    hour,
    bookedDay: TODAY,
    bookedHour: 10,
    alreadyBooked: 0,
    workingDay: 1 + Math.floor(slot / 6),
  };
});

function rank(bookings: readonly Booking[]) {
  const subject: RankingSubject = {
    doctorId: 'd',
    birthYear: 1980,
    now: TODAY * 86_400_000 + 1,
    bookings,
    doctorRecord: { visits: 0, missed: 0 },
  };
  return rankSlots(coldStartModel(), subject, candidates);
}

test('ranking keeps every time, each once', () => {
  const { slots } = rank([]);
  expect(slots.map(({ candidate }) => candidate.startsAt).sort()).toEqual(
    candidates.map(({ startsAt }) => startsAt).sort(),
  );
});

test('the soonest time is always among the suggested, in the last place where it ranks below them', () => {
  const { slots } = rank([]);
  const [first] = candidates;
  const last = [
    ...slots.filter(({ candidate }) => candidate !== first),
    ...slots.filter(({ candidate }) => candidate === first),
  ];
  for (const count of [2, 3, 10]) {
    const suggested = withSoonest(last, count);
    expect(suggested).toHaveLength(count);
    expect(suggested.slice(0, -1)).toEqual(last.slice(0, count - 1));
    expect(suggested.at(-1)?.candidate).toBe(first);
    expect(withSoonest([...last].reverse(), count)).toEqual([...last].reverse().slice(0, count));
  }
  // Of a single one the best is asked for.
  expect(withSoonest(last, 1)).toEqual(last.slice(0, 1));
  expect(withSoonest([], 3)).toEqual([]);
});

function reasonCodes(bookings: readonly Booking[], sources: Partial<ReasonSources> = {}) {
  const { slots } = rank(bookings);
  const reasonsOf = reasonsFor(slots, {
    bookings,
    today: TODAY,
    earlierDays: [],
    keptTimes: { weekdays: [], dayparts: [] },
    ...sources,
  });
  return new Map(
    slots.map((slot) => [slot.candidate.startsAt, { slot, codes: reasonsOf(slot).map(({ code }) => code) }]),
  );
}

const TUESDAYS = ['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24'];

test('without a past only being soon speaks for a time, and for most nothing does', () => {
  const reasons = [...reasonCodes([]).values()];
  expect(new Set(reasons.flatMap(({ codes }) => codes))).toEqual(new Set(['SOONEST', 'SOON']));
  const [first] = candidates;
  expect(reasons.filter(({ codes }) => codes.includes('SOONEST')).map(({ slot }) => slot.candidate)).toEqual([
    first,
  ]);
  const soonDays = new Set(
    reasons.filter(({ codes }) => codes.length > 0).map(({ slot }) => slot.candidate.day),
  );
  expect([...soonDays].sort()).toEqual([TODAY + 1, TODAY + 2]);
});

test('what is soon counts from today: behind free days that were not asked for, nothing is', () => {
  const codesAfter = (earlierDays: readonly number[] | null) =>
    new Set([...reasonCodes([], { earlierDays }).values()].flatMap(({ codes }) => codes));
  expect(codesAfter([TODAY, TODAY - 1])).toEqual(new Set());
  expect(codesAfter(null)).toEqual(new Set());
  // One earlier day: the first of those asked for is the second free day.
  expect(codesAfter([TODAY])).toEqual(new Set(['SOON']));
});

test('the clinic’s days are spoken of only where the data bear it out, and nothing speaks of the patient', () => {
  const keptTimes = { weekdays: [2], dayparts: [0] };
  const kept = [...reasonCodes([], { keptTimes }).values()];
  for (const { slot, codes } of kept) {
    const weekday = new Date(slot.candidate.startsAt).getUTCDay();
    expect(codes.includes('WEEKDAY_KEPT')).toBe(weekday === 2);
    expect(codes.includes('TIME_OF_DAY_KEPT')).toBe(slot.candidate.hour < 12);
  }
  const ofRegular = [
    ...reasonCodes(
      TUESDAYS.map((date) => past(date, 18)),
      { keptTimes },
    ).values(),
  ];
  for (const { codes } of ofRegular) {
    if (codes.includes('USUAL_WEEKDAY') || codes.includes('USUAL_TIME_OF_DAY'))
      expect(codes.join()).not.toContain('KEPT');
  }
});

test('evenings on Tuesdays rank first for whoever comes then, and say why', () => {
  const bookings = TUESDAYS.map((date) => past(date, 18));
  const [best] = rank(bookings).slots;
  expect([new Date(best!.candidate.startsAt).getUTCDay(), best!.candidate.hour >= 17]).toEqual([2, true]);
  const { codes } = reasonCodes(bookings).get(best!.candidate.startsAt)!;
  expect(codes.slice(0, 2)).toEqual(['USUAL_WEEKDAY', 'USUAL_TIME_OF_DAY']);
  expect(codes.length).toBeLessThanOrEqual(3);
});

test('one visit is no habit, but its weekday may be said', () => {
  const reasons = [...reasonCodes([past('2026-02-24', 18)]).values()];
  const codes = reasons.flatMap((reason) => reason.codes);
  expect(codes).not.toContain('USUAL_WEEKDAY');
  expect(codes).not.toContain('USUAL_TIME_OF_DAY');
  for (const { slot, codes: own } of reasons)
    expect(own.includes('LAST_WEEKDAY')).toBe(new Date(slot.candidate.startsAt).getUTCDay() === 2);
});

test('several visits on one day are no habit of its weekday or time of day', () => {
  const codes = [...reasonCodes([past('2026-02-24', 17), past('2026-02-24', 18)]).values()].flatMap(
    (reason) => reason.codes,
  );
  expect(codes).not.toContain('USUAL_WEEKDAY');
  expect(codes).not.toContain('USUAL_TIME_OF_DAY');
});

test('days on which nobody came are no habit: three kept Thursdays go before forty missed Mondays', () => {
  const mondays = Array.from({ length: 40 }, (_, week) =>
    past(new Date(Date.UTC(2026, 1, 23) - week * 7 * 86_400_000).toISOString().slice(0, 10), 10, 'missed'),
  );
  const thursdays = ['2026-01-22', '2026-02-05', '2026-02-19'].map((date) => past(date, 10));
  const bookings = [...mondays, ...thursdays];
  const weekdayOfDate = ({ candidate }: { candidate: Candidate }) => new Date(candidate.startsAt).getUTCDay();
  const { slots } = rank(bookings);
  const placeOf = (weekday: number) => slots.findIndex((slot) => weekdayOfDate(slot) === weekday);
  expect(placeOf(4)).toBe(0);
  expect(placeOf(4)).toBeLessThan(placeOf(1));
  for (const { slot, codes } of reasonCodes(bookings).values())
    expect(codes.includes('USUAL_WEEKDAY')).toBe(weekdayOfDate(slot) === 4);
});

const languages = Object.values(Language);

test('no reason speaks of a risk, in any language', () => {
  const all = [
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => [
      { code: 'USUAL_WEEKDAY' as const, weekday },
      { code: 'WEEKDAY_KEPT' as const, weekday },
    ]),
    ...([0, 1, 2] as const).flatMap((timeOfDay) => [
      { code: 'USUAL_TIME_OF_DAY' as const, timeOfDay },
      { code: 'TIME_OF_DAY_KEPT' as const, timeOfDay },
    ]),
    { code: 'LAST_WEEKDAY' as const },
    { code: 'SOONEST' as const },
    { code: 'SOON' as const },
  ];
  const texts = all.flatMap((reason) => languages.map((language) => reasonText(reason, language)));
  expect(new Set(texts).size).toBe(languages.length * all.length);
  expect(texts.join(' ')).not.toMatch(/[{}]/);
  expect(texts.join(' ')).not.toMatch(/miss|risk|chance|no-show|%|छूट|जोखिम/i);
  expect(reasonText({ code: 'USUAL_WEEKDAY', weekday: 0 }, 'en')).toBe('Your visits are often on Sundays');
});
