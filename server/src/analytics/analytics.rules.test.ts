import { describe, expect, it } from '@jest/globals';
import { dateOfDay, dayOfDate } from '../calendar/time-zone.js';
import { monthsOf, rangeBefore, rangeOf, sumByBucket, type Comparison } from './analytics.rules.js';

function before(from: string, to: string, against: Comparison): string[] {
  const range = rangeBefore(rangeOf(from, to), against);
  return [dateOfDay(range.firstDay), dateOfDay(range.lastDay)];
}

describe('what a range is compared with', () => {
  it.each([
    // A week, thirty days from a Monday, a month, a day.
    ['2026-03-02', '2026-03-08', '2026-02-23', '2026-03-01'],
    ['2026-02-09', '2026-03-10', '2026-01-05', '2026-02-03'],
    ['2026-02-01', '2026-02-28', '2026-01-04', '2026-01-31'],
    ['2026-03-10', '2026-03-10', '2026-03-03', '2026-03-03'],
  ])('%s to %s: %s to %s', (from, to, first, last) => {
    expect(before(from, to, 'PREVIOUS')).toEqual([first, last]);
  });

  it('is the same days of last year where that is asked for, by weekdays', () => {
    expect(before('2026-01-01', '2026-03-10', 'LAST_YEAR')).toEqual(['2025-01-02', '2025-03-11']);
  });

  it('lines up by weekday, has as many days and never overlaps, whatever the range', () => {
    for (const against of ['PREVIOUS', 'LAST_YEAR'] as const) {
      for (let length = 1; length < 800; length += 1) {
        const firstDay = dayOfDate('2026-01-01') + length;
        const range = { firstDay, lastDay: firstDay + length - 1 };
        const other = rangeBefore(range, against);
        expect(other.lastDay - other.firstDay).toBe(length - 1);
        expect((range.firstDay - other.firstDay) % 7).toBe(0);
        expect(other.lastDay).toBeLessThan(firstDay);
      }
    }
  });

  it('is of the same months for ratings', () => {
    const { before: months } = monthsOf(rangeOf('2024-01-01', '2024-02-10'), 'LAST_YEAR');
    expect([months.firstDay, months.lastDay].map(dateOfDay)).toEqual(['2023-01-01', '2023-02-28']);
  });

  it('is summed day by day over the days in between', () => {
    const range = rangeOf('2026-02-09', '2026-03-10');
    const buckets = [range];
    const rows = ['2026-01-05', '2026-02-03', '2026-02-09', '2026-03-10'].map((date) => ({
      day: dayOfDate(date),
    }));
    const sums = sumByBucket(range, rangeBefore(range, 'PREVIOUS'), buckets, rows, 0, (sum) => sum + 1);
    expect(sums).toEqual([{ now: 2, before: 2 }]);
  });
});
