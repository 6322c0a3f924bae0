import { daysBetween, isoWeekday, localDate, localHour, mondayOf, plusDays, zonesDiffer } from './clinicTime';

describe('the clinic’s clock', () => {
  test('an instant falls on the clinic’s date, not the viewer’s', () => {
    expect(localDate('2026-03-02T20:00:00Z', 'Asia/Kolkata')).toBe('2026-03-03');
    expect(localDate('2026-03-03T02:00:00Z', 'America/New_York')).toBe('2026-03-02');
  });

  test('midnight is hour 0', () => {
    expect(localHour('2026-03-02T18:30:00Z', 'Asia/Kolkata')).toBe(0);
  });

  test('zones with other names and the same clock do not differ', () => {
    expect(zonesDiffer('2026-03-03T04:00:00Z', 'Asia/Calcutta', 'Asia/Kolkata')).toBe(false);
    expect(zonesDiffer('2026-01-03T04:00:00Z', 'Europe/London', 'UTC')).toBe(false);
    expect(zonesDiffer('2026-07-03T04:00:00Z', 'Europe/London', 'UTC')).toBe(true);
  });
});

describe('dates', () => {
  test('days are added over months, years and clock changes', () => {
    expect(plusDays('2026-02-27', 3)).toBe('2026-03-02');
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-02', '2026-02-28')).toBe(-2);
  });

  test('a week begins on Monday', () => {
    expect(isoWeekday('2026-03-01')).toBe(7);
    expect(mondayOf('2026-03-01')).toBe('2026-02-23');
    expect(mondayOf('2026-03-02')).toBe('2026-03-02');
  });
});
