import { nearestTimes } from './nearest-times';

const at = (time: string): { startsAt: string } => ({ startsAt: `2026-03-03T${time}:00Z` });

describe('the nearest times', () => {
  test('lie on both sides of the wished one and come in order of time', () => {
    const starts = ['08:00', '09:00', '09:40', '10:00', '15:00'].map(at);
    expect(nearestTimes('2026-03-03T09:20:00Z', starts)).toEqual(['09:00', '09:40', '10:00'].map(at));
  });

  test('never hold the wished time itself, however it is written', () => {
    const starts = [{ startsAt: '2026-03-03T14:50:00+05:30' }, at('11:00')];
    expect(nearestTimes('2026-03-03T09:20:00Z', starts)).toEqual([at('11:00')]);
  });

  test('prefer the earlier of two that are as near, and leave the given list as it was', () => {
    const starts = ['10:20', '08:20'].map(at);
    expect(nearestTimes('2026-03-03T09:20:00Z', starts, 1)).toEqual([at('08:20')]);
    expect(starts).toEqual(['10:20', '08:20'].map(at));
  });
});
