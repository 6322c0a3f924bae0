import type { DeskVisitFragment } from '../generated/graphql';
import { isOutdated, withVisit } from './schedule-list';
import { testVisit } from './test-visit';

const question = { doctorId: null, clinicId: 'c', from: '2026-03-10', to: '2026-03-10' };
const nine = testVisit({ id: 'nine', scheduledAt: '2026-03-10T13:00:00Z' });
const ten = testVisit({ id: 'ten', scheduledAt: '2026-03-10T14:00:00Z' });
const ids = (visits: DeskVisitFragment[]): string[] => visits.map(({ id }) => id);

test('a new visit comes in its place by time', () => {
  const half = testVisit({ id: 'half', scheduledAt: '2026-03-10T13:30:00.000Z' });
  expect(ids(withVisit([nine, ten], half, question))).toEqual(['nine', 'half', 'ten']);
});

test('a visit that moved within the day changes places, one that moved to another day goes', () => {
  const later = { ...nine, scheduledAt: '2026-03-10T15:00:00Z' };
  expect(ids(withVisit([nine, ten], later, question))).toEqual(['ten', 'nine']);
  const otherDay = { ...nine, scheduledAt: '2026-03-11T13:00:00Z' };
  expect(ids(withVisit([nine, ten], otherDay, question))).toEqual(['ten']);
});

test('the day is the clinic’s, not UTC’s', () => {
  const evening = testVisit({ id: 'evening', scheduledAt: '2026-03-11T02:00:00Z' });
  expect(ids(withVisit([nine], evening, question))).toEqual(['nine', 'evening']);
});

test.each([
  ['of another clinic', { clinicId: 'other' }],
  ['of another doctor', { doctorId: 'other' }],
])('a visit %s is no part of the list', (_, change) => {
  expect(withVisit([], nine, { ...question, ...change })).toEqual([]);
});

test('a hold is no visit yet', () => {
  expect(withVisit([], { ...nine, status: 'held' }, question)).toEqual([]);
});

test('a list is outdated when a visit has begun since, or after a quarter of an hour', () => {
  const start = Date.parse(nine.scheduledAt);
  const minute = 60_000;
  expect(isOutdated([nine], start - minute, start - 1)).toBe(false);
  expect(isOutdated([nine], start - minute, start)).toBe(true);
  expect(isOutdated([nine], start, start + minute)).toBe(false);
  expect(isOutdated([nine], start, start + 15 * minute)).toBe(true);
});
