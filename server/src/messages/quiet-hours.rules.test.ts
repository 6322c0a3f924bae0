import { expect, it } from '@jest/globals';
import { endOfQuietHours } from './quiet-hours.rules.js';

const NIGHT = { from: 21 * 60, until: 8 * 60 };
const end = (at: string, zone: string, quiet = NIGHT): string | null =>
  endOfQuietHours(new Date(at), zone, quiet)?.toISOString() ?? null;

it('ends in the morning, by the clock of the clinic', () => {
  expect(end('2026-03-02T02:30:00Z', 'America/New_York')).toBe('2026-03-02T13:00:00.000Z');
  expect(end('2026-03-02T12:59:00Z', 'America/New_York')).toBe('2026-03-02T13:00:00.000Z');
  expect(end('2026-03-02T13:00:00Z', 'America/New_York')).toBeNull();
  expect(end('2026-03-02T16:00:00Z', 'Asia/Kolkata')).toBe('2026-03-03T02:30:00.000Z');
});

it('ends at the same clock time in the nights in which the clocks change', () => {
  // Forward at 2:00 of 8 March, and back at 2:00 of 1 November.
  expect(end('2026-03-08T03:00:00Z', 'America/New_York')).toBe('2026-03-08T12:00:00.000Z');
  expect(end('2026-11-01T02:00:00Z', 'America/New_York')).toBe('2026-11-01T13:00:00.000Z');
  // An end that the clock skips comes when it has skipped it.
  const skipped = { from: 21 * 60, until: 2 * 60 + 30 };
  expect(end('2026-03-08T05:00:00Z', 'America/New_York', skipped)).toBe('2026-03-08T07:00:00.000Z');
});

it('may lie within a day, or nowhere', () => {
  const noon = { from: 12 * 60, until: 14 * 60 };
  expect(end('2026-03-02T12:30:00Z', 'UTC', noon)).toBe('2026-03-02T14:00:00.000Z');
  expect(end('2026-03-02T14:00:00Z', 'UTC', noon)).toBeNull();
  expect(end('2026-03-02T03:00:00Z', 'UTC', { from: 480, until: 480 })).toBeNull();
});
