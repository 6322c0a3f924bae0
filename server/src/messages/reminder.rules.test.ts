import { expect, it } from '@jest/globals';
import { planReminder, tellsFor } from './reminder.rules.js';

const QUIET = { from: 21 * 60, until: 8 * 60 };
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

function plan(
  lead: number,
  now: string,
  { startsAt = '2026-03-05T15:00:00Z', standsSince = LONG_AGO } = {},
): string | null {
  const candidate = { startsAt: new Date(startsAt), lead, timeZone: 'UTC', standsSince };
  const planned = planReminder(candidate, QUIET, new Date(now));
  if (planned === null) return null;
  return 'skip' in planned ? planned.skip : planned.dueAt.toISOString();
}

it('goes out when it is due, and late while half of its lead remains', () => {
  expect(plan(1_440, '2026-03-04T15:00:00Z')).toBe('2026-03-04T15:00:00.000Z');
  expect(plan(1_440, '2026-03-04T19:00:00Z')).toBe('2026-03-04T19:00:00.000Z');
  expect(plan(1_440, '2026-03-05T03:00:01Z')).toBe('late');
  expect(plan(120, '2026-03-05T14:00:00Z')).toBe('2026-03-05T14:00:00.000Z');
  expect(plan(120, '2026-03-05T14:00:01Z')).toBe('late');
  expect(plan(120, '2026-03-05T16:00:00Z')).toBe('late');
});

it('is not promised to whoever booked or moved the visit within its lead', () => {
  const standsSince = new Date('2026-03-04T16:00:00Z');
  expect(plan(1_440, '2026-03-04T16:01:00Z', { standsSince })).toBeNull();
  expect(plan(120, '2026-03-05T13:00:00Z', { standsSince })).toBe('2026-03-05T13:00:00.000Z');
});

it('waits for the end of the quiet hours, or is left out where that is too late', () => {
  expect(plan(1_440, '2026-03-03T22:30:00Z', { startsAt: '2026-03-04T22:30:00Z' })).toBe(
    '2026-03-04T08:00:00.000Z',
  );
  expect(plan(120, '2026-03-05T06:30:00Z', { startsAt: '2026-03-05T08:30:00Z' })).toBe('quiet_hours');
  expect(plan(120, '2026-03-05T07:15:00Z', { startsAt: '2026-03-05T09:15:00Z' })).toBe(
    '2026-03-05T08:00:00.000Z',
  );
});

it('is told by whoever is told by all of its addresses and most beside them, and by itself where nobody is', () => {
  const [mail, number] = ['email a@example.com', 'sms +1555'];
  expect(tellsFor([number], [[number], [mail, number], [mail]])).toEqual([mail, number]);
  expect(tellsFor([mail, number], [[number], [mail, number]])).toEqual([mail, number]);
  expect(tellsFor([mail], [[number]])).toEqual([mail]);
  const other = ['email b@example.com', number];
  expect(tellsFor(other, [[mail, number], other])).toEqual(other);
});
