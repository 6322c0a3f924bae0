import { localDate, localHour } from './clinic-time';

describe('the clinic’s clock', () => {
  test('an instant falls on the clinic’s date, not the viewer’s', () => {
    expect(localDate('2026-03-02T20:00:00Z', 'Asia/Kolkata')).toBe('2026-03-03');
    expect(localDate('2026-03-03T02:00:00Z', 'America/New_York')).toBe('2026-03-02');
  });

  test('midnight is hour 0', () => {
    expect(localHour('2026-03-02T18:30:00Z', 'Asia/Kolkata')).toBe(0);
  });
});
