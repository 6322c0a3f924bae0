import { expect, it } from '@jest/globals';
import { MessageKind } from '../outbox/message-kind.js';
import { decideSeries, type SeriesRow, type SeriesVisitNow } from './series-telling.rules.js';

const NOW = new Date('2026-03-02T12:03:00Z');
const { series_booked, series_moved, series_cancelled } = MessageKind;
const ids = ['a', 'b', 'c'];

let counter = 0;
/** @param minutes after the first when it was entered */
const row = (kind: MessageKind, minutes: number, more: Partial<SeriesRow> = {}): SeriesRow => ({
  id: `m${++counter}`,
  kind,
  state: 'waiting',
  isLeftOut: false,
  byStaff: true,
  createdAt: new Date(Date.UTC(2026, 2, 2, 12, minutes)),
  composedAt: null,
  appointmentIds: ids,
  ...more,
});
const told = (message: SeriesRow, minutes: number, appointmentIds: readonly string[] = ids): SeriesRow => ({
  ...message,
  state: 'sent',
  composedAt: new Date(Date.UTC(2026, 2, 2, 12, minutes)),
  appointmentIds,
});
const leftOut = (message: SeriesRow): SeriesRow => ({ ...message, state: 'skipped', isLeftOut: true });
const visits = (...statuses: SeriesVisitNow['status'][]): SeriesVisitNow[] =>
  statuses.map((status, index) => ({ id: ids[index]!, status, startsAt: new Date('2026-03-09T14:00:00Z') }));
const decide = (message: SeriesRow, others: readonly SeriesRow[], now: readonly SeriesVisitNow[]) =>
  decideSeries(message, [...others, message], now, NOW);
const all = visits('confirmed', 'pending', 'confirmed');
const none = visits('cancelled', 'cancelled', 'cancelled');

it('tells of what is still to come of a series that was booked, and of nothing where all is cancelled', () => {
  expect(decide(row(series_booked, 0), [], all)).toEqual({ tell: ids });
  expect(decide(row(series_booked, 0), [], visits('confirmed', 'cancelled', 'cancelled'))).toEqual({
    tell: ['a'],
  });
  expect(decide(row(series_booked, 0), [], none)).toEqual({ skip: 'overtaken' });
  expect(decide(row(series_booked, 0), [], [])).toEqual({ skip: 'gone' });
});

it('says a move of which the booking told already no more, but one that may have come too late for it', () => {
  const booked = told(row(series_booked, 0), 3);
  expect(decide(row(series_moved, 1), [booked], all)).toEqual({ skip: 'as_told' });
  expect(decide(row(series_moved, 3), [booked], all)).toEqual({ tell: ids });
  expect(decide(row(series_moved, 1), [told(booked, 3, ['a'])], all)).toEqual({ tell: ids });
});

it('says nothing of what the same side booked and cancelled before anybody was told', () => {
  const booked = row(series_booked, 0, { state: 'skipped' });
  expect(decide(row(series_cancelled, 1), [booked], none)).toEqual({ skip: 'undone' });
  const rest = told(row(series_booked, 0), 3, ['a']);
  expect(decide(row(series_cancelled, 1), [rest], visits('confirmed', 'cancelled', 'cancelled'))).toEqual({
    skip: 'undone',
  });
});

it('tells of what was cancelled where the patient knows of it, or may', () => {
  const cancelled = row(series_cancelled, 9);
  expect(decide(cancelled, [told(row(series_booked, 0), 3)], none)).toEqual({ tell: ids });
  // From before there were messages, told at the desk, or cancelled by the patients themselves.
  expect(decide(cancelled, [], none)).toEqual({ tell: ids });
  expect(decide(cancelled, [leftOut(row(series_booked, 0))], none)).toEqual({ tell: ids });
  const byPatient = row(series_cancelled, 1, { byStaff: false });
  expect(decide(byPatient, [row(series_booked, 0, { state: 'skipped' })], none)).toEqual({ tell: ids });
});

it('tells of nothing that was taken back', () => {
  const booked = told(row(series_booked, 0), 3);
  expect(decide(row(series_cancelled, 9), [booked], visits('confirmed', 'cancelled', 'confirmed'))).toEqual({
    tell: ['b'],
  });
  expect(decide(row(series_cancelled, 9), [booked], all)).toEqual({ skip: 'undone' });
});
