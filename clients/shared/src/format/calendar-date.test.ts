import { addDays, isCalendarDate, isoWeekday, mondayOf } from './calendar-date';

test.each(['2026-03-03', '2028-02-29', '1880-01-01', '2199-12-31'])('%s is a date', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each(['2027-02-29', '2026-13-01', '0002-12-15', '1879-12-31', '2200-01-01', '2026-3-3', 'tomorrow', ''])(
  '"%s" is none',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);

test('days are counted over months, years, leap days and clock changes', () => {
  expect(addDays('2026-02-27', 3)).toBe('2026-03-02');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
});

test('a week begins on Monday', () => {
  expect(isoWeekday('2026-03-01')).toBe(7);
  expect(isoWeekday('2026-03-02')).toBe(1);
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (date, monday) => {
  expect(mondayOf(date)).toBe(monday);
});
