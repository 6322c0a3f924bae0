import { isCalendarDate } from './calendar-date';

test.each(['2026-03-03', '2028-02-29', '1880-01-01', '2199-12-31'])('%s is a date', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each(['2027-02-29', '2026-13-01', '0002-12-15', '1879-12-31', '2200-01-01', '2026-3-3', 'tomorrow', ''])(
  '"%s" is none',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);
