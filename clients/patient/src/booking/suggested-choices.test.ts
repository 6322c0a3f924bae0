import { bestOfDays } from './suggested-choices';

const clinic = { id: 'c', timeZone: 'America/New_York' };
const time = (startsAt: string, clinicId = 'c') => ({ startsAt, clinicId, reasons: [] });

test('takes the best time of each of the best days, by the clinic’s calendar', () => {
  const ranked = [
    time('2026-03-05T15:00:00Z'),
    time('2026-03-05T15:20:00Z'),
    // Still the fifth in New York.
    time('2026-03-06T02:00:00Z'),
    time('2026-03-12T15:00:00Z'),
    time('2026-03-03T15:00:00Z'),
    time('2026-03-04T15:00:00Z'),
  ];
  expect(bestOfDays(ranked, [clinic], 3).map(({ startsAt }) => startsAt)).toEqual([
    '2026-03-05T15:00:00Z',
    '2026-03-12T15:00:00Z',
    '2026-03-03T15:00:00Z',
  ]);
});

test('has the soonest time among them, in the last place if nothing else speaks for it', () => {
  const best = [time('2026-03-05T15:00:00Z'), time('2026-03-12T15:00:00Z'), time('2026-03-10T15:00:00Z')];
  const starts = (ranked: ReturnType<typeof time>[]) =>
    bestOfDays(ranked, [clinic], 3).map(({ startsAt }) => startsAt);
  expect(starts([...best, time('2026-03-03T15:00:00Z')])).toEqual([
    '2026-03-05T15:00:00Z',
    '2026-03-12T15:00:00Z',
    '2026-03-03T15:00:00Z',
  ]);
  // Of the first day another time ranks best: the soonest stands beside it.
  expect(starts([...best, time('2026-03-05T14:00:00Z')])).toEqual([
    '2026-03-05T15:00:00Z',
    '2026-03-12T15:00:00Z',
    '2026-03-05T14:00:00Z',
  ]);
  expect(starts(best.slice(0, 1))).toEqual(['2026-03-05T15:00:00Z']);
});

test('leaves out clinics that are not on the screen', () => {
  expect(bestOfDays([time('2026-03-05T15:00:00Z', 'other')], [clinic], 3)).toEqual([]);
});
