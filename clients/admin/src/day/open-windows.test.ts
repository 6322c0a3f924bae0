import { openWindows } from './open-windows';

const timeZone = 'America/New_York';
/** A Tuesday. */
const day = { from: '2026-03-10', to: '2026-03-10', clinics: [{ id: 'c', timeZone }] };
const weekly = {
  __typename: 'WeeklyHours',
  id: 'w',
  clinicId: 'c',
  visitTypeId: null,
  weekday: 2,
  startTime: '09:00',
  endTime: '17:00',
  validFrom: null,
  validUntil: null,
} as const;
const dated = {
  __typename: 'DatedHours',
  id: 'x',
  clinicId: 'c',
  visitTypeId: null,
  date: '2026-03-10',
  startTime: '12:00',
  endTime: '13:00',
  shiftId: null,
} as const;
const none = { weekly: [], dated: [], leave: [], closures: [] };

test('the week’s hours are open on their weekday, as long as they are valid', () => {
  expect(openWindows({ ...none, weekly: [weekly] }, day)).toEqual([
    { start: '2026-03-10T09:00', end: '2026-03-10T17:00' },
  ]);
  expect(openWindows({ ...none, weekly: [{ ...weekly, weekday: 3 }] }, day)).toEqual([]);
  expect(openWindows({ ...none, weekly: [{ ...weekly, validUntil: '2026-03-09' }] }, day)).toEqual([]);
  expect(openWindows({ ...none, weekly: [{ ...weekly, clinicId: 'other' }] }, day)).toEqual([]);
});

test('hours over midnight belong to both days', () => {
  const night = { ...weekly, weekday: 1, startTime: '22:00', endTime: '06:00' };
  expect(openWindows({ ...none, weekly: [night] }, day)).toEqual([
    { start: '2026-03-09T22:00', end: '2026-03-10T06:00' },
  ]);
});

test('a dated closed window cuts a hole, unless it is for one kind of visit; a dated open one adds', () => {
  const closed = { ...dated, isAvailable: false };
  expect(openWindows({ ...none, weekly: [weekly], dated: [closed] }, day)).toEqual([
    { start: '2026-03-10T09:00', end: '2026-03-10T12:00' },
    { start: '2026-03-10T13:00', end: '2026-03-10T17:00' },
  ]);
  const forOneKind = { ...closed, visitTypeId: 't' };
  expect(openWindows({ ...none, weekly: [weekly], dated: [forOneKind] }, day)).toHaveLength(1);
  expect(openWindows({ ...none, dated: [{ ...dated, isAvailable: true }] }, day)).toEqual([
    { start: '2026-03-10T12:00', end: '2026-03-10T13:00' },
  ]);
});

test('closed days and leave win over everything, leave in its own zone', () => {
  const extra = { ...none, weekly: [weekly], dated: [{ ...dated, isAvailable: true }] };
  const closure = {
    __typename: 'ClinicClosure',
    id: 'h',
    clinicId: 'c',
    startsOn: '2026-03-10',
    endsOn: '2026-03-10',
    reason: null,
  } as const;
  expect(openWindows({ ...extra, closures: [closure] }, day)).toEqual([]);
  const leave = {
    __typename: 'Leave',
    id: 'l',
    startsAt: '2026-03-10T10:00',
    endsAt: '2026-03-10T15:00',
    timeZone: 'America/Los_Angeles',
    reason: null,
  } as const;
  expect(openWindows({ ...none, weekly: [weekly], leave: [leave] }, day)).toEqual([
    { start: '2026-03-10T09:00', end: '2026-03-10T13:00' },
  ]);
});

test('each place’s hours are on its own clock, and leave ends on each at the same instant', () => {
  const question = {
    ...day,
    clinics: [
      { id: 'c', timeZone },
      { id: 'far', timeZone: 'America/Chicago' },
    ],
  };
  const leave = {
    __typename: 'Leave',
    id: 'l',
    startsAt: '2026-03-10T00:00',
    endsAt: '2026-03-10T12:00',
    timeZone,
    reason: null,
  } as const;
  const hours = { ...none, weekly: [weekly, { ...weekly, id: 'v', clinicId: 'far' }], leave: [leave] };
  expect(openWindows(hours, question)).toEqual([
    { start: '2026-03-10T12:00', end: '2026-03-10T17:00' },
    { start: '2026-03-10T11:00', end: '2026-03-10T17:00' },
  ]);
});
