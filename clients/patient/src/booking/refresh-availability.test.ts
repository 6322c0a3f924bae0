import { isConcerned } from './refresh-availability';

const change = { doctorId: 'd', from: '2026-03-03T09:00:00Z', to: '2026-03-03T09:30:00Z' };

describe('queries that a change concerns', () => {
  test('free times of the same doctor around that date, whatever the zone', () => {
    const concerned = (from: string, to: string): boolean =>
      isConcerned('FreeTimes', { doctorId: 'd', from, to }, change);
    expect(concerned('2026-03-01', '2026-03-14')).toBe(true);
    expect(concerned('2026-03-04', '2026-03-14')).toBe(true);
    expect(concerned('2026-03-05', '2026-03-14')).toBe(false);
    expect(concerned('2026-02-20', '2026-03-01')).toBe(false);
  });

  test('never those of another doctor, and no other query', () => {
    expect(isConcerned('FreeTimes', { doctorId: 'e', from: '2026-03-01', to: '2026-03-14' }, change)).toBe(
      false,
    );
    expect(isConcerned('NextFreeTimes', { doctorId: 'd' }, change)).toBe(true);
    expect(isConcerned('BookingReview', { doctorId: 'd' }, change)).toBe(false);
    expect(isConcerned(undefined, undefined, change)).toBe(false);
  });
});
