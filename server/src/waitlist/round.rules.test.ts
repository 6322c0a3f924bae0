import { describe, expect, test } from '@jest/globals';
import { groupSize, NEEDED, nextSending, sendingMinutes } from './round.rules.js';

describe('the size of a group', () => {
  const state = { minutesLeft: 600, roundMinutes: 30, open: 0, former: 0, most: 50 };

  test('is what fills the time where one of ten says yes', () => {
    expect(NEEDED).toBe(22);
    expect(1 - 0.9 ** NEEDED).toBeGreaterThan(0.9);
    expect(groupSize(state)).toBe(2);
    expect(groupSize({ ...state, minutesLeft: 120 })).toBe(6);
    expect(groupSize({ ...state, minutesLeft: 20 })).toBe(22);
  });

  test('widens with each round', () => {
    expect(groupSize({ ...state, former: 2 })).toBe(3);
    expect(groupSize({ ...state, former: 8 })).toBe(9);
  });

  test('is never more than allowed, nor more than still can matter', () => {
    expect(groupSize({ ...state, minutesLeft: 20, most: 10 })).toBe(10);
    expect(groupSize({ ...state, minutesLeft: 20, open: 20 })).toBe(2);
    expect(groupSize({ ...state, open: 22 })).toBe(0);
  });
});

describe('sending hours', () => {
  const hours = { timeZone: 'America/New_York', fromHour: 8, untilHour: 20 };
  const until = new Date('2026-03-20T00:00:00Z');

  test('are those of the clinic, whatever the server’s clock says', () => {
    const inside = new Date('2026-03-02T13:30:00Z');
    expect(nextSending(hours, inside, until)).toEqual(inside);
    expect(nextSending(hours, new Date('2026-03-03T02:00:00Z'), until)).toEqual(
      new Date('2026-03-03T13:00:00Z'),
    );
    expect(nextSending({ ...hours, timeZone: 'Asia/Kolkata' }, inside, until)).toEqual(inside);
  });

  test('begin at eight on the day after the night that has no two o’clock', () => {
    expect(nextSending(hours, new Date('2026-03-08T02:00:00Z'), until)).toEqual(
      new Date('2026-03-08T12:00:00Z'),
    );
    expect(nextSending(hours, new Date('2026-03-07T02:00:00Z'), until)).toEqual(
      new Date('2026-03-07T13:00:00Z'),
    );
  });

  test('count every minute of a day that has one hour less, or one more', () => {
    const all = { ...hours, fromHour: 0, untilHour: 24 };
    expect(sendingMinutes(all, new Date('2026-03-08T05:00:00Z'), new Date('2026-03-09T04:00:00Z'))).toBe(
      23 * 60,
    );
    expect(sendingMinutes(all, new Date('2026-11-01T04:00:00Z'), new Date('2026-11-02T05:00:00Z'))).toBe(
      25 * 60,
    );
  });

  test('may not come any more before the time is too near', () => {
    const evening = new Date('2026-03-03T02:00:00Z');
    expect(nextSending(hours, evening, new Date('2026-03-03T12:00:00Z'))).toBeNull();
    expect(sendingMinutes(hours, evening, new Date('2026-03-03T14:00:00Z'))).toBe(60);
  });
});
