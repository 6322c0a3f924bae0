import { coldStartModel, dayFromDate, type Booking } from '@smart-healthcare/ml';
import { Language } from '../api/language.js';
import { rankSlots, type Candidate, type RankingSubject } from './slot-ranking.rules.js';
import { reasonsFor, reasonText } from './slot-reasons.rules.js';

const TODAY = dayFromDate('2026-03-02');

function past(date: string, hour: number): Booking {
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
    outcome: 'attended',
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

test('without a past only being soon, or the best of its day, speaks for a time', () => {
  const ranking = rank([]);
  const reasonsOf = reasonsFor(ranking, []);
  const codes = ranking.slots.flatMap((slot) => reasonsOf(slot).map(({ code }) => code));
  expect(new Set(codes)).toEqual(new Set(['SOON', 'BEST_OF_DAY']));
});

test('the best time of each day has a reason, and says that it is the best only where nothing else speaks for it', () => {
  for (const bookings of [[], [past('2026-02-24', 18)], [past('2026-02-17', 18), past('2026-02-24', 18)]]) {
    const ranking = rank(bookings);
    const reasonsOf = reasonsFor(ranking, bookings);
    const seen = new Set<number>();
    for (const slot of ranking.slots) {
      const codes = reasonsOf(slot).map(({ code }) => code);
      const isBest = !seen.has(slot.candidate.day);
      seen.add(slot.candidate.day);
      if (isBest) expect(codes).not.toEqual([]);
      if (codes.includes('BEST_OF_DAY'))
        expect({ isBest, codes }).toEqual({ isBest: true, codes: ['BEST_OF_DAY'] });
    }
    expect(seen.size).toBe(10);
  }
});

test('evenings on Tuesdays rank first for whoever comes then, and say why', () => {
  const bookings = ['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24'].map((date) => past(date, 18));
  const ranking = rank(bookings);
  const [best] = ranking.slots;
  expect([new Date(best!.candidate.startsAt).getUTCDay(), best!.candidate.hour >= 17]).toEqual([2, true]);
  const codes = reasonsFor(ranking, bookings)(best!).map(({ code }) => code);
  expect(codes.slice(0, 2)).toEqual(['USUAL_WEEKDAY', 'USUAL_TIME_OF_DAY']);
  expect(codes.length).toBeLessThanOrEqual(3);
});

test('one visit is no habit', () => {
  const bookings = [past('2026-02-24', 18)];
  const ranking = rank(bookings);
  const reasonsOf = reasonsFor(ranking, bookings);
  const codes = ranking.slots.flatMap((slot) => reasonsOf(slot).map(({ code }) => code));
  expect(codes).not.toContain('USUAL_WEEKDAY');
  expect(codes).not.toContain('USUAL_TIME_OF_DAY');
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
    { code: 'SOON' as const },
    { code: 'BEST_OF_DAY' as const },
  ];
  const texts = all.flatMap((reason) => languages.map((language) => reasonText(reason, language)));
  expect(new Set(texts).size).toBe(languages.length * all.length);
  expect(texts.join(' ')).not.toMatch(/[{}]/);
  expect(texts.join(' ')).not.toMatch(/miss|risk|chance|no-show|%|छूट|जोखिम/i);
  expect(reasonText({ code: 'USUAL_WEEKDAY', weekday: 0 }, 'en')).toBe('Your visits are often on Sundays');
});
