import { expect, it } from '@jest/globals';
import { MessageKind } from '../outbox/message-kind.js';
import { decideChange, type ChangeRow, type VisitNow } from './change.rules.js';

const NOW = new Date('2026-03-02T12:00:00Z');
const NINE = '2026-03-05T09:00:00.000Z';
const TEN = '2026-03-05T10:00:00.000Z';
const { appointment_booked, appointment_requested, appointment_confirmed } = MessageKind;
const { appointment_moved, appointment_cancelled, appointment_declined } = MessageKind;

let counter = 0;
/** Each a minute after the one before, and told at once where it was. */
const row = (kind: MessageKind, more: Partial<ChangeRow['data']> = {}): ChangeRow => ({
  id: `m${++counter}`,
  kind,
  state: 'waiting',
  isLeftOut: false,
  happenedAt: new Date(NOW.getTime() + counter * 60_000),
  composedAt: null,
  data: { byStaff: false, ...more },
});
/** @param seconds after what it is of when its words were made */
const sent = (change: ChangeRow, seconds = 1): ChangeRow => ({
  ...change,
  state: 'sent',
  composedAt: new Date(change.happenedAt.getTime() + seconds * 1_000),
});
const told = (kind: MessageKind, startsAt = NINE, status: VisitNow['status'] = 'confirmed'): ChangeRow =>
  sent(row(kind, { told: { startsAt, clinicId: 'c', status } }));
const moved = (from: string, more: Partial<ChangeRow['data']> = {}): ChangeRow =>
  row(appointment_moved, { former: { startsAt: from, clinicId: 'c' }, ...more });
const leftOut = (change: ChangeRow): ChangeRow => ({ ...change, state: 'skipped', isLeftOut: true });
const at = (startsAt: string, status: VisitNow['status'] = 'confirmed'): VisitNow => ({
  status,
  startsAt: new Date(startsAt),
  clinicId: 'c',
});
const decide = (rows: readonly ChangeRow[], visit: VisitNow | null) => decideChange(rows, visit, NOW);

it('tells of a booking with the time that it has by now', () => {
  const rows = [row(appointment_booked), moved(NINE)];
  expect(decide(rows, at(TEN))).toEqual({ say: appointment_booked, by: rows[0]!.id, former: null });
});

it('tells of several moves once, from where it was known to be, and of none that led back there', () => {
  const rows = [told(appointment_booked), moved(NINE), moved('2026-03-05T11:00:00.000Z')];
  expect(decide(rows, at(TEN))).toEqual({
    say: appointment_moved,
    by: rows[2]!.id,
    former: { startsAt: NINE, clinicId: 'c' },
  });
  expect(decide(rows, at(NINE))).toEqual({ skip: 'as_told' });
});

it('takes the first move for what was known of a visit from before there were messages', () => {
  const rows = [moved(NINE), moved('2026-03-05T11:00:00.000Z')];
  expect(decide(rows, at(TEN))).toMatchObject({ say: appointment_moved, former: { startsAt: NINE } });
  expect(decide(rows, at(NINE))).toEqual({ skip: 'as_told' });
});

it('says nothing of what the same side made and ended before anybody was told', () => {
  for (const byStaff of [false, true]) {
    const rows = [row(appointment_booked, { byStaff }), moved(NINE), row(appointment_cancelled, { byStaff })];
    expect(decide(rows, at(TEN, 'cancelled'))).toEqual({ skip: 'undone' });
  }
});

it('tells a patient who booked that the clinic cancelled, however soon', () => {
  const rows = [row(appointment_booked), row(appointment_cancelled, { byStaff: true })];
  expect(decide(rows, at(NINE, 'cancelled'))).toMatchObject({ say: appointment_cancelled });
});

it('tells of a cancelled visit once, also where the word of it comes later than the fact', () => {
  const booked: ChangeRow = { ...row(appointment_booked), state: 'skipped' };
  expect(decide([{ ...booked, state: 'waiting' }], at(NINE, 'cancelled'))).toEqual({ skip: 'overtaken' });
  expect(decide([booked, row(appointment_cancelled)], at(NINE, 'cancelled'))).toEqual({ skip: 'undone' });
  const rows = [told(appointment_booked), moved(NINE), row(appointment_cancelled)];
  expect(decide(rows, at(TEN, 'cancelled'))).toMatchObject({ say: appointment_cancelled, by: rows[2]!.id });
  const twice = [told(appointment_cancelled, NINE, 'cancelled'), row(appointment_cancelled)];
  expect(decide(twice, at(NINE, 'cancelled'))).toEqual({ skip: 'as_told' });
});

it('tells that a visit ended at the time that its patient knows, not at one of which they never heard', () => {
  const place = (startsAt: string) => ({ startsAt, clinicId: 'c' });
  const ELEVEN = '2026-03-05T11:00:00.000Z';
  const byStaff = { byStaff: true };
  const former = (...rows: ChangeRow[]) =>
    decide([...rows, row(appointment_cancelled, byStaff)], at(TEN, 'cancelled'));
  const known = told(appointment_booked);
  expect(former(known, moved(NINE, byStaff))).toMatchObject({ former: place(NINE) });
  expect(former(known, moved(NINE, byStaff), moved(ELEVEN, byStaff))).toMatchObject({ former: place(NINE) });
  expect(former(row(appointment_booked), moved(NINE, byStaff))).toMatchObject({ former: place(NINE) });
  // Moved by the patient first: that place they know.
  expect(former(known, moved(NINE), moved(ELEVEN, byStaff))).toMatchObject({ former: place(ELEVEN) });
  expect(former(known, moved(NINE, byStaff), moved(ELEVEN))).toMatchObject({ former: null });
  expect(former(known, leftOut(moved(NINE, byStaff)))).toMatchObject({ former: null });
  const heard = told(appointment_moved, TEN);
  expect(former(known, { ...heard, data: { ...heard.data, ...moved(NINE, byStaff).data } })).toMatchObject({
    former: place(TEN),
  });
  // Whoever cancels sees where it is.
  const own = [known, moved(NINE, byStaff), row(appointment_cancelled)];
  expect(decide(own, at(TEN, 'cancelled'))).toMatchObject({ former: null });
});

it('tells of a request, of the clinic’s word, and of both as one', () => {
  const asked = row(appointment_requested);
  expect(decide([asked], at(NINE, 'pending'))).toMatchObject({ say: appointment_requested });
  expect(decide([asked, row(appointment_confirmed, { byStaff: true })], at(NINE))).toMatchObject({
    say: appointment_confirmed,
  });
  const agreed = [
    told(appointment_requested, NINE, 'pending'),
    row(appointment_confirmed, { byStaff: true }),
  ];
  expect(decide(agreed, at(NINE))).toMatchObject({ say: appointment_confirmed });
  const declined = [asked, row(appointment_declined, { byStaff: true })];
  expect(decide(declined, at(NINE, 'cancelled'))).toMatchObject({ say: appointment_declined });
});

it('says nothing of what is gone, is over, or has begun', () => {
  const rows = [row(appointment_booked)];
  expect(decide(rows, null)).toEqual({ skip: 'gone' });
  expect(decide(rows, at('2026-03-02T12:00:00Z'))).toEqual({ skip: 'over' });
  expect(decide(rows, at(NINE, 'checked_in'))).toEqual({ skip: 'over' });
});

it('tells of a visit that is there again only whoever was told that it was not', () => {
  const again = row(appointment_booked, { byStaff: true, again: true });
  const cancelled = row(appointment_cancelled, { byStaff: true });
  const known = told(appointment_booked);
  expect(decide([known, cancelled, again], at(NINE))).toEqual({ skip: 'as_told' });
  const heard = told(appointment_cancelled, NINE, 'cancelled');
  expect(decide([known, heard, again], at(NINE))).toMatchObject({ say: appointment_booked, by: again.id });
});

it('tells of the next change after a booking that was left out: the move as such, and that it was cancelled', () => {
  const booked = leftOut(row(appointment_booked, { byStaff: true }));
  const move = moved(NINE, { byStaff: true });
  expect(decide([booked, move], at(TEN))).toEqual({
    say: appointment_moved,
    by: move.id,
    former: { startsAt: NINE, clinicId: 'c' },
  });
  const end = row(appointment_cancelled, { byStaff: true });
  expect(decide([booked, end], at(NINE, 'cancelled'))).toMatchObject({ say: appointment_cancelled });
  const agreed = row(appointment_confirmed, { byStaff: true });
  expect(decide([leftOut(row(appointment_requested)), agreed], at(NINE))).toMatchObject({
    say: appointment_confirmed,
  });
});

it('holds nothing back as told before once something was left out in between', () => {
  const before = [told(appointment_booked), leftOut(moved(NINE))];
  expect(decide([...before, moved(TEN)], at(NINE))).toMatchObject({
    say: appointment_moved,
    former: { startsAt: TEN },
  });
  expect(decide([...before, moved(TEN), moved(NINE)], at(TEN))).toEqual({ skip: 'as_told' });
  const again = row(appointment_booked, { again: true });
  const ended = [told(appointment_booked), leftOut(row(appointment_cancelled))];
  expect(decide([...ended, again], at(NINE))).toMatchObject({ say: appointment_booked, by: again.id });
  const returned = [told(appointment_cancelled, NINE, 'cancelled'), leftOut(again)];
  expect(decide([...returned, row(appointment_cancelled)], at(NINE, 'cancelled'))).toMatchObject({
    say: appointment_cancelled,
  });
});

it('tells of a booking as it stands where a later change was left out, and of none that is gone by now', () => {
  const booked = row(appointment_booked);
  expect(decide([booked, leftOut(moved(NINE))], at(TEN))).toEqual({
    say: appointment_booked,
    by: booked.id,
    former: null,
  });
  expect(decide([booked, leftOut(moved(NINE)), moved(TEN)], at(NINE))).toMatchObject({
    say: appointment_booked,
  });
  const gone = [booked, leftOut(row(appointment_cancelled, { byStaff: true }))];
  expect(decide(gone, at(NINE, 'cancelled'))).toEqual({ skip: 'overtaken' });
});

it('takes a place for known that was told with what happened before: the word of a booking has the time of a move', () => {
  const place = (startsAt: string) => ({ startsAt, clinicId: 'c' });
  const byStaff = { byStaff: true };
  const booked = row(appointment_booked, { ...byStaff, told: { ...place(TEN), status: 'confirmed' } });
  const carried: ChangeRow = { ...moved(NINE, byStaff), state: 'carried' };
  const end = row(appointment_cancelled, byStaff);
  const decideAfter = (seconds: number) =>
    decide([sent(booked, seconds), carried, end], at(TEN, 'cancelled'));
  expect(decideAfter(100)).toMatchObject({ say: appointment_cancelled, former: place(TEN) });
});

it('tells a patient who moved it themselves that the clinic moved it back, though that is where it was told to be', () => {
  const known = told(appointment_booked);
  const rows = [known, moved(NINE), moved(TEN, { byStaff: true })];
  expect(decide(rows, at(NINE))).toEqual({
    say: appointment_moved,
    by: rows[2]!.id,
    former: { startsAt: TEN, clinicId: 'c' },
  });
  const back = [known, moved(NINE), moved(TEN)];
  expect(decide(back, at(NINE))).toEqual({ skip: 'as_told' });
});

it('tells that a visit ended of which the patient heard by telephone alone', () => {
  const byStaff = { byStaff: true };
  const rows = [row(appointment_booked, byStaff), leftOut(moved(NINE, byStaff))];
  expect(decide([...rows, row(appointment_cancelled, byStaff)], at(TEN, 'cancelled'))).toMatchObject({
    say: appointment_cancelled,
  });
});

it('knows what the series of a visit said of it', () => {
  const { series_booked, series_moved } = MessageKind;
  const byStaff = { byStaff: true };
  const booked = told(series_booked, TEN);
  const single = moved(NINE, byStaff);
  // The booking was told after the move, with its time.
  expect(decide([{ ...booked, composedAt: single.happenedAt }, single], at(TEN))).toEqual({
    skip: 'as_told',
  });
  const known = told(series_booked, NINE);
  const ofSeries = row(series_moved, { ...byStaff, former: { startsAt: NINE, clinicId: 'c' } });
  const end = row(appointment_cancelled, byStaff);
  expect(decide([known, ofSeries, end], at(TEN, 'cancelled'))).toEqual({
    say: appointment_cancelled,
    by: end.id,
    former: expect.objectContaining({ startsAt: NINE }),
  });
  // Nobody had heard of the visit yet, and what the series says later is for the series to say.
  const unheard = row(series_booked, byStaff);
  expect(decide([unheard, end], at(NINE, 'cancelled'))).toEqual({ skip: 'undone' });
});
