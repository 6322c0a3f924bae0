import { startsOn, timeOfDay } from './series-starts';

const zone = 'America/New_York';

describe('the starts of a series on dates', () => {
  test('are at the time of day of the first one, over a change of the clocks', () => {
    expect(timeOfDay('2026-03-02T15:00:00.000Z', zone)).toBe('10:00');
    const starts = startsOn('2026-03-02T15:00:00.000Z', ['2026-03-16', '2026-03-09'], zone);
    expect(starts.map((start) => new Date(start).toISOString())).toEqual([
      '2026-03-02T15:00:00.000Z',
      '2026-03-09T14:00:00.000Z',
      '2026-03-16T14:00:00.000Z',
    ]);
  });

  test('hold each date once', () => {
    expect(
      startsOn('2026-03-02T15:00:00.000Z', ['2026-03-02', '2026-03-09', '2026-03-09'], zone),
    ).toHaveLength(2);
  });
});
