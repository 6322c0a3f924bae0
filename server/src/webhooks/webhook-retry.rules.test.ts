import { describe, expect, it } from '@jest/globals';
import { nextAttempt, secondsAsked, TRIED_FOR_MILLISECONDS } from './webhook-retry.rules.js';

const NOW = new Date('2026-03-02T12:00:00Z');
const END = new Date(NOW.getTime() + TRIED_FOR_MILLISECONDS);
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe('the next attempt', () => {
  it('is later each time', () => {
    const waits = Array.from({ length: 10 }, (_, failures) => nextAttempt(failures + 1, NOW, END, 0.5)!);
    const seconds = waits.map((at) => (at.getTime() - NOW.getTime()) / 1000);
    expect(seconds).toEqual([5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 14_400, 14_400]);
  });

  it('is not at the same moment for all that failed together', () => {
    expect(nextAttempt(2, NOW, END, 0)).toEqual(later(27));
    expect(nextAttempt(2, NOW, END, 1)).toEqual(later(33));
  });

  it('is the last at the end of the day, and there is none after it', () => {
    const soon = later(10);
    expect(nextAttempt(8, NOW, soon, 0.5)).toEqual(soon);
    expect(nextAttempt(9, soon, soon, 0.5)).toBeNull();
    expect(nextAttempt(1, later(11), soon, 0.5)).toBeNull();
  });

  it('is no sooner than the receiver asks, within the day', () => {
    expect(nextAttempt(1, NOW, END, 0.5, 60)).toEqual(later(60));
    expect(nextAttempt(3, NOW, END, 0.5, 1)).toEqual(later(120));
    expect(nextAttempt(1, NOW, END, 0.5, 999_999)).toEqual(END);
  });
});

it('reads what a receiver asks for in seconds or as a date', () => {
  expect(secondsAsked('120', NOW)).toBe(120);
  expect(secondsAsked('Mon, 02 Mar 2026 12:01:00 GMT', NOW)).toBe(60);
  expect(secondsAsked('Mon, 02 Mar 2026 11:00:00 GMT', NOW)).toBe(0);
  for (const header of [undefined, '', 'soon', '-5', '1e9', '99999999'])
    expect(secondsAsked(header, NOW)).toBeNull();
});
