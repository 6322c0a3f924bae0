import { daysFor } from './palette-days';

const words = { today: 'Today', tomorrow: 'Tomorrow', yesterday: 'Yesterday' };

test('without a word the days around today are offered, today first', () => {
  expect(daysFor('', '2026-03-01', words)).toEqual([
    { word: 'today', date: '2026-03-01' },
    { word: 'tomorrow', date: '2026-03-02' },
    { word: 'yesterday', date: '2026-02-28' },
  ]);
});

test('a part of the word is enough, in either case', () => {
  expect(daysFor(' TOM', '2026-12-31', words)).toEqual([{ word: 'tomorrow', date: '2027-01-01' }]);
});

test('a written date is that day, and one that does not exist is none', () => {
  expect(daysFor('2028-02-29', '2026-03-01', words)).toEqual([{ word: null, date: '2028-02-29' }]);
  expect(daysFor('2027-02-29', '2026-03-01', words)).toEqual([]);
});
