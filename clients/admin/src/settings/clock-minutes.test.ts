import { clockOfMinutes, minutesOfClock } from './clock-minutes';

it('goes from the clock to minutes of the day and back', () => {
  for (const [clock, minutes] of [
    ['00:00', '0'],
    ['08:05', '485'],
    ['21:00', '1260'],
    ['23:59', '1439'],
  ] as const) {
    expect(minutesOfClock(clock)).toBe(minutes);
    expect(clockOfMinutes(minutes)).toBe(clock);
  }
});

it('is empty for what is no time', () => {
  expect(minutesOfClock('')).toBe('');
  for (const text of ['', '1440', '-1', 'nine']) expect(clockOfMinutes(text)).toBe('');
});
