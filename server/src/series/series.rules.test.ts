import { expect, it } from '@jest/globals';
import { inOrderOfMoving, movedStarts, startsOfRule } from './series.rules.js';

const zone = 'America/New_York';
const iso = (dates: Iterable<Date>): string[] => [...dates].map((date) => date.toISOString());
const part = (id: string, at: string) => ({ id, startsAt: new Date(at), zone });

it('keeps the time of day over a change of the clocks', () => {
  expect(iso(startsOfRule(new Date('2026-03-02T15:00:00Z'), 1, 3, zone))).toEqual([
    '2026-03-02T15:00:00.000Z',
    '2026-03-09T14:00:00.000Z',
    '2026-03-16T14:00:00.000Z',
  ]);
  expect(iso(startsOfRule(new Date('2026-10-26T14:00:00Z'), 2, 2, zone))).toEqual([
    '2026-10-26T14:00:00.000Z',
    '2026-11-09T15:00:00.000Z',
  ]);
});

it('puts a time that the clocks skip an hour later', () => {
  // 2:30 on 8 March 2026 does not exist in New York.
  expect(iso(startsOfRule(new Date('2026-03-01T07:30:00Z'), 1, 2, zone))[1]).toBe('2026-03-08T07:30:00.000Z');
});

it('moves the others by as many days and to the same time of day, and those with a time of their own there', () => {
  const parts = [
    part('a', '2026-03-02T15:00:00Z'),
    part('b', '2026-03-09T14:00:00Z'),
    part('c', '2026-03-16T14:00:00Z'),
  ];
  const own = new Date('2026-03-20T18:00:00Z');
  const to = movedStarts(parts, parts[0]!, new Date('2026-03-03T16:30:00Z'), new Map([['c', own]]));
  expect(iso(to.values())).toEqual([
    '2026-03-03T16:30:00.000Z',
    '2026-03-10T15:30:00.000Z',
    '2026-03-20T18:00:00.000Z',
  ]);
});

it('moves the last first where all go forwards, and the first first where all go back', () => {
  const parts = [part('a', '2026-03-02T15:00:00Z'), part('b', '2026-03-09T15:00:00Z')];
  const by = (days: number) =>
    new Map(parts.map(({ id, startsAt }) => [id, new Date(startsAt.getTime() + days * 86_400_000)]));
  expect(inOrderOfMoving(parts, by(7)).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(inOrderOfMoving(parts, by(-7)).map(({ id }) => id)).toEqual(['a', 'b']);
});
