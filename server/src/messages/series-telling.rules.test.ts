import { expect, it } from '@jest/globals';
import { MessageKind } from '../outbox/message-kind.js';
import { decideSeries, wordOf, type SeriesRow, type SeriesVisitNow } from './series-telling.rules.js';

const NOW = new Date('2026-03-02T12:03:00Z');
const { series_booked, series_moved, series_cancelled } = MessageKind;
const ids = ['a', 'b', 'c'];
const MONDAY = '2026-03-09T14:00:00.000Z';
const TUESDAY = '2026-03-10T14:00:00.000Z';
const WEDNESDAY = '2026-03-11T14:00:00.000Z';
const place = (startsAt: string) => ({ startsAt, clinicId: 'x' });
/** The same place of all of them. */
const places = <T>(at: T, of: readonly string[] = ids): Record<string, T> =>
  Object.fromEntries(of.map((id) => [id, at]));

let counter = 0;
/** @param minutes after the first when it happened */
const row = (kind: MessageKind, minutes: number, more: Partial<SeriesRow> = {}): SeriesRow => ({
  id: `m${++counter}`,
  kind,
  state: 'waiting',
  isLeftOut: false,
  byStaff: true,
  happenedAt: new Date(Date.UTC(2026, 2, 2, 12, minutes)),
  composedAt: null,
  appointmentIds: ids,
  formerPlaces: {},
  toldPlaces: {},
  ...more,
});
const moved = (from: string, minutes: number, more: Partial<SeriesRow> = {}): SeriesRow =>
  row(series_moved, minutes, { formerPlaces: places(place(from)), ...more });
const told = (
  message: SeriesRow,
  minutes: number,
  at = MONDAY,
  appointmentIds: readonly string[] = ids,
): SeriesRow => ({
  ...message,
  state: 'sent',
  composedAt: new Date(Date.UTC(2026, 2, 2, 12, minutes)),
  appointmentIds,
  toldPlaces: places({ ...place(at), status: 'confirmed' }, appointmentIds),
});
const leftOut = (message: SeriesRow): SeriesRow => ({ ...message, state: 'skipped', isLeftOut: true });
const visits = (startsAt: string, ...statuses: SeriesVisitNow['status'][]): SeriesVisitNow[] =>
  statuses.map((status, index) => ({ id: ids[index]!, status, startsAt: new Date(startsAt), clinicId: 'x' }));
const decide = (message: SeriesRow, others: readonly SeriesRow[], now: readonly SeriesVisitNow[]) =>
  decideSeries(
    message,
    (id) =>
      [...others, message]
        .sort((one, other) => one.happenedAt.getTime() - other.happenedAt.getTime())
        .flatMap((each) => wordOf(each, id) ?? []),
    now,
    NOW,
  );
const all = (at = MONDAY) => visits(at, 'confirmed', 'pending', 'confirmed');
const none = (at = MONDAY) => visits(at, 'cancelled', 'cancelled', 'cancelled');
/** All of them as they stand, or as the patient believes them to be. */
const tells = (of: readonly string[] = ids, former: Record<string, object> = {}) => ({
  tell: of,
  former: new Map(Object.entries(former).map(([id, at]) => [id, expect.objectContaining(at)])),
});

it('tells of what is still to come of a series that was booked, and of nothing where all is cancelled', () => {
  expect(decide(row(series_booked, 0), [], all())).toEqual(tells());
  const one = visits(MONDAY, 'confirmed', 'cancelled', 'cancelled');
  expect(decide(row(series_booked, 0), [], one)).toEqual(tells(['a']));
  expect(decide(row(series_booked, 0), [], none())).toEqual({ skip: 'overtaken' });
  expect(decide(row(series_booked, 0), [], [])).toEqual({ skip: 'gone' });
});

it('says a move of which the booking told already no more, but one that came after its words', () => {
  const booked = told(row(series_booked, 0), 3, TUESDAY);
  expect(decide(moved(MONDAY, 1), [booked], all(TUESDAY))).toEqual({ skip: 'as_told' });
  expect(decide(moved(TUESDAY, 3), [booked], all(WEDNESDAY))).toEqual(tells());
  const ofOne = told(row(series_booked, 0), 3, TUESDAY, ['a']);
  expect(decide(moved(MONDAY, 1), [ofOne], all(TUESDAY))).toEqual(tells());
});

it('tells of two moves once, and of none that led back to where it was known to be', () => {
  const booked = told(row(series_booked, 0), 3);
  const first = moved(MONDAY, 10);
  const second = moved(TUESDAY, 11);
  expect(decide(first, [booked, second], all(WEDNESDAY))).toEqual(tells());
  expect(decide(second, [booked, told(first, 13, WEDNESDAY)], all(WEDNESDAY))).toEqual({ skip: 'as_told' });
  for (const each of [first, second]) {
    expect(decide(each, [booked, each === first ? second : first], all())).toEqual({ skip: 'as_told' });
  }
});

it('tells a move back after one that the patient made, or heard of by telephone', () => {
  const booked = told(row(series_booked, 0), 3);
  for (const away of [moved(MONDAY, 10, { byStaff: false }), leftOut(moved(MONDAY, 10))]) {
    expect(decide(moved(TUESDAY, 11), [booked, away], all())).toEqual(tells());
  }
});

it('says nothing of what the same side booked and cancelled before anybody was told', () => {
  const booked = row(series_booked, 0, { state: 'skipped' });
  expect(decide(row(series_cancelled, 1), [booked], none())).toEqual({ skip: 'undone' });
  const rest = told(row(series_booked, 0), 3, MONDAY, ['a']);
  const two = visits(MONDAY, 'confirmed', 'cancelled', 'cancelled');
  expect(decide(row(series_cancelled, 1), [rest], two)).toEqual({ skip: 'undone' });
});

it('tells of an end at the times that the patient knows, and of a move since of which they never heard not at all', () => {
  const booked = told(row(series_booked, 0), 3);
  const known = places(place(MONDAY));
  const end = row(series_cancelled, 12);
  expect(decide(end, [booked, moved(MONDAY, 10)], none(TUESDAY))).toEqual(tells(ids, known));
  const twice = [booked, moved(MONDAY, 10), moved(TUESDAY, 11)];
  expect(decide(end, twice, none(WEDNESDAY))).toEqual(tells(ids, known));
  // From before there were messages, or before they said where each was.
  expect(decide(end, [moved(MONDAY, 10)], none(TUESDAY))).toEqual(tells(ids, known));
  const unsaid = { ...booked, toldPlaces: {} };
  expect(decide(end, [unsaid, moved(MONDAY, 10)], none(TUESDAY))).toEqual(tells(ids, known));
  expect(decide(end, [unsaid], none(TUESDAY))).toEqual(tells());
  // One of them moved with the others when only that one was told of it.
  const ofOne = { ...told(moved(MONDAY, 10), 13, TUESDAY, ['a']) };
  expect(decide(row(series_cancelled, 14), [booked, ofOne], none(TUESDAY))).toEqual(
    tells(ids, { a: place(TUESDAY), b: place(MONDAY), c: place(MONDAY) }),
  );
});

it('tells of an end at the new times where the patient heard of them, or made them', () => {
  const booked = told(row(series_booked, 0), 3);
  const end = row(series_cancelled, 12);
  const heard = told(moved(MONDAY, 5), 8, TUESDAY);
  expect(decide(end, [booked, heard], none(TUESDAY))).toEqual(tells(ids, places(place(TUESDAY))));
  expect(decide(end, [booked, leftOut(moved(MONDAY, 10))], none(TUESDAY))).toEqual(tells());
  const own = moved(MONDAY, 10, { byStaff: false });
  expect(decide(end, [booked, own], none(TUESDAY))).toEqual(tells());
  const byPatient = { ...end, byStaff: false };
  expect(decide(byPatient, [booked, moved(MONDAY, 10)], none(TUESDAY))).toEqual(tells());
});

it('tells of what was cancelled where the patient knows of it, or may', () => {
  const cancelled = row(series_cancelled, 9);
  const known = places(place(MONDAY));
  expect(decide(cancelled, [told(row(series_booked, 0), 3)], none())).toEqual(tells(ids, known));
  // From before there were messages, told at the desk, or cancelled by the patients themselves.
  expect(decide(cancelled, [], none())).toEqual(tells());
  expect(decide(cancelled, [leftOut(row(series_booked, 0))], none())).toEqual(tells());
  const byPatient = row(series_cancelled, 1, { byStaff: false });
  expect(decide(byPatient, [row(series_booked, 0, { state: 'skipped' })], none())).toEqual(tells());
});

it('tells of nothing that was taken back', () => {
  const booked = told(row(series_booked, 0), 3);
  const one = visits(MONDAY, 'confirmed', 'cancelled', 'confirmed');
  expect(decide(row(series_cancelled, 9), [booked], one)).toEqual(tells(['b'], { b: place(MONDAY) }));
  expect(decide(row(series_cancelled, 9), [booked], all())).toEqual({ skip: 'undone' });
});
