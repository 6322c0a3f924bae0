import { daysOf } from './unconfirmed-days';

test.each([
  ['', '', '2026-03-04', '2026-03-04'],
  ['', '2026-03-06', '2026-03-04', '2026-03-06'],
  ['2026-03-10', '', '2026-03-10', '2026-03-10'],
  ['2026-03-10', '2026-03-09', '2026-03-10', '2026-03-10'],
  ['2026-03-10', '2026-03-23', '2026-03-10', '2026-03-23'],
  ['2026-03-10', '2026-03-24', '2026-03-10', '2026-03-23'],
  ['soon', 'later', '2026-03-04', '2026-03-04'],
])('from "%s" to "%s" lists %s to %s', (from, to, first, last) => {
  expect(daysOf({ from, to }, { from: '2026-03-04', to: '2026-03-04' })).toEqual({ from: first, to: last });
});

test('tomorrow is two days where clinics have different ones, and one where a day is said', () => {
  const tomorrow = { from: '2026-03-04', to: '2026-03-05' };
  expect(daysOf({ from: '', to: '' }, tomorrow)).toEqual(tomorrow);
  expect(daysOf({ from: '2026-03-04', to: '' }, tomorrow)).toEqual({ from: '2026-03-04', to: '2026-03-04' });
});
