import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  changedLists,
  copyDay,
  endsNextDay,
  faultsByRule,
  faultsOf,
  readFaults,
  toDraft,
  windowMinutes,
  type HoursDraft,
  type WeeklyDraft,
} from './hours-draft';

const monday: WeeklyDraft = {
  key: 'a',
  weekday: 1,
  clinicId: 'city',
  visitTypeId: '',
  startTime: '09:00',
  endTime: '13:00',
  validFrom: '',
  validUntil: '',
};
const tuesday: WeeklyDraft = { ...monday, key: 'b', weekday: 2, startTime: '20:00', endTime: '04:00' };

function draft(change: Partial<HoursDraft> = {}): HoursDraft {
  return { weekly: [monday, tuesday], dated: [], leave: [], ...change };
}

test('nothing is sent of what was not changed', () => {
  expect(changedLists(draft(), draft())).toEqual({});
  const row = {
    key: 'l',
    startsAt: '2030-01-01T00:00',
    endsAt: '2030-01-02T00:00',
    timeZone: '',
    reason: ' ',
  };
  expect(changedLists(draft(), draft({ leave: [row] }))).toEqual({
    leave: [{ startsAt: row.startsAt, endsAt: row.endsAt, timeZone: null, reason: null }],
  });
});

test('reading hours twice gives drafts that do not differ', () => {
  const hours = {
    __typename: 'DoctorHours' as const,
    doctorId: 'd',
    version: 'v',
    weekly: [
      {
        __typename: 'WeeklyHours' as const,
        id: '1',
        clinicId: 'city',
        visitTypeId: null,
        weekday: 1,
        startTime: '09:00',
        endTime: '13:00',
        validFrom: null,
        validUntil: '2030-02-01',
      },
    ],
    dated: [],
    leave: [],
    closures: [],
  };
  expect(changedLists(toDraft(hours), toDraft(hours))).toEqual({});
  expect(toDraft(hours).weekly[0]).toMatchObject({
    visitTypeId: '',
    validFrom: '',
    validUntil: '2030-02-01',
  });
});

test('a window needs its times and an order of its days', () => {
  const faulty = draft({
    weekly: [
      { ...monday, startTime: '' },
      { ...tuesday, endTime: '20:00', validFrom: '2030-02-02', validUntil: '2030-02-01' },
    ],
  });
  expect([...faultsOf(faulty)]).toEqual([
    ['a.startTime', 'required'],
    ['b.endTime', 'sameTimes'],
    ['b.validUntil', 'order'],
  ]);
  expect(faultsOf(draft()).size).toBe(0);
});

test('the same leave twice is a slip, whatever its reason', () => {
  const leave = {
    key: 'l',
    startsAt: '2030-01-01T00:00',
    endsAt: '2030-01-02T00:00',
    timeZone: '',
    reason: '',
  };
  const others = [
    { ...leave, key: 'm', endsAt: '2030-01-03T00:00' },
    { ...leave, key: 'n', timeZone: 'UTC' },
  ];
  expect(faultsOf(draft({ leave: [leave, ...others] })).size).toBe(0);
  const again = { ...leave, key: 'o', reason: 'Congress' };
  expect([...faultsOf(draft({ leave: [leave, ...others, again] }))]).toEqual([['o.startsAt', 'repeated']]);
});

test('the rules that are told apart are among the server’s codes', () => {
  const source = readFileSync(
    join(dirname(fileURLToPath(import.meta.url)), '../../../../server/src/api/field-rule.ts'),
    'utf8',
  );
  const list = source.slice(source.indexOf('FIELD_RULES'), source.indexOf('as const'));
  const codes = [...list.matchAll(/^ {2}(\w+): /gm)].map(([, code]) => code);
  expect(codes).toEqual(expect.arrayContaining(Object.keys(faultsByRule)));
});

test('what the server refuses ends up at the row it was sent from', () => {
  const faults = readFaults(draft(), [
    { field: 'weekly.1.endTime', rule: 'order' },
    { field: 'input.weekly.0.clinicId', rule: 'clinic_of_doctor' },
    { field: 'dated', rule: 'past' },
    { field: 'weekly.9.endTime', rule: 'something_new' },
  ]);
  expect([...faults]).toEqual([
    ['b.endTime', 'order'],
    ['a.clinicId', 'clinic'],
    ['dated', 'past'],
    ['weekly', 'invalid'],
  ]);
});

test('a copied day takes the place of the windows of the other days, and stays itself', () => {
  const copied = copyDay([monday, tuesday], 1, [1, 2, 3]);
  expect(copied.map(({ weekday, startTime }) => [weekday, startTime])).toEqual([
    [1, '09:00'],
    [2, '09:00'],
    [3, '09:00'],
  ]);
  expect(new Set(copied.map(({ key }) => key)).size).toBe(3);
});

test('an end before the start is on the next day', () => {
  expect(windowMinutes('20:00', '04:00')).toBe(8 * 60);
  expect(windowMinutes('09:00', '13:30')).toBe(270);
  expect(windowMinutes('', '13:30')).toBeNull();
  expect(endsNextDay(tuesday)).toBe(true);
  expect(endsNextDay(monday)).toBe(false);
});
