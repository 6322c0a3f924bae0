import { amountOf, formatDuration, minutesOf, unitOf } from './duration';

test.each([
  [0, 'hours', '0'],
  [5, 'minutes', '5'],
  [90, 'minutes', '90'],
  [240, 'hours', '4'],
  [2_880, 'days', '2'],
] as const)('%i minutes are shown in %s as %s and read back', (minutes, unit, amount) => {
  expect(unitOf(minutes)).toBe(unit);
  expect(amountOf(minutes, unit)).toBe(amount);
  expect(minutesOf(amount, unit)).toBe(minutes);
});

test('another unit shows the same length', () => {
  expect(amountOf(90, 'hours')).toBe('1.5');
  expect(minutesOf('1,5', 'hours')).toBe(90);
  expect(amountOf(100, 'hours')).toBe('1.67');
});

test.each(['', '-1', 'two', '1.67', '12345678'])('%j hours are no whole number of minutes', (amount) => {
  expect(minutesOf(amount, 'hours')).toBeNull();
});

test('a length reads as people say it', () => {
  expect([0, 5, 60, 90, 2_880].map(formatDuration)).toEqual([
    '0 hours',
    '5 minutes',
    '1 hour',
    '90 minutes',
    '2 days',
  ]);
});
