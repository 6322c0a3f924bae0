import { holdDeadline } from './hold-deadline';

const ASKED = Date.parse('2026-03-03T09:00:00Z');

describe('when a hold ends', () => {
  test('the server’s deadline counts, and never more than its length', () => {
    expect(holdDeadline(ASKED, '2026-03-03T09:04:58Z', 5)).toBe(Date.parse('2026-03-03T09:04:58Z'));
    expect(holdDeadline(ASKED, '2026-03-03T09:05:30Z', 5)).toBe(ASKED + 300_000);
  });

  test('a device whose clock is wrong counts the length instead', () => {
    expect(holdDeadline(ASKED, '2026-03-03T08:10:00Z', 5)).toBe(ASKED + 300_000);
    expect(holdDeadline(ASKED, '2026-03-03T12:05:00Z', 5)).toBe(ASKED + 300_000);
  });
});
