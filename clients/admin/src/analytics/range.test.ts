import { datesOf, drawnSteps, lengthOf, readAddress, stepsFor, toQuery, wholeSteps } from './range';

const today = '2026-03-10';
const own = { from: '', to: '' };
const id = '01890000-0000-7000-8000-000000000001';

test.each([
  ['7', '2026-03-04', '2026-03-10'],
  ['30', '2026-02-09', '2026-03-10'],
  ['90', '2025-12-11', '2026-03-10'],
  ['lastMonth', '2026-02-01', '2026-02-28'],
  ['year', '2026-01-01', '2026-03-10'],
] as const)('range %s', (range, from, to) => {
  expect(datesOf(range, today, own)).toEqual({ from, to });
});

test('last month of January is December', () => {
  expect(datesOf('lastMonth', '2026-01-31', own)).toEqual({ from: '2025-12-01', to: '2025-12-31' });
});

test('an address is read and written without loss', () => {
  const query = {
    range: 'own',
    from: '2026-01-01',
    to: '2026-02-28',
    clinic: id,
    field: id,
    doctor: id,
    step: 'DAY',
  };
  expect(toQuery(readAddress(query, today))).toEqual(query);
  expect(toQuery(readAddress({}, today))).toEqual({ range: '30' });
});

test('what makes no sense in an address counts as left out', () => {
  for (const query of [
    { range: 'own', from: '2026-02-30', to: '2026-03-02' },
    { range: 'own', from: '2026-03-02', to: '2026-03-01' },
    { range: 'own' },
    { range: 'for ever', clinic: 'x', doctor: [id, id], step: 'HOUR' },
  ]) {
    expect(toQuery(readAddress(query, today))).toEqual({ range: '30' });
  }
});

test('a long range has no steps too small to be seen', () => {
  expect(stepsFor({ from: '2026-01-01', to: '2026-01-31' })).toEqual(['DAY', 'WEEK', 'MONTH']);
  expect(stepsFor({ from: '2025-01-01', to: '2026-01-31' })).toEqual(['WEEK', 'MONTH']);
  expect(stepsFor({ from: '2020-01-01', to: '2026-01-31' })).toEqual(['MONTH']);
  expect(readAddress({ range: 'year', step: 'DAY' }, '2026-12-31').step).toBe('MONTH');
  expect(lengthOf({ from: '2026-01-01', to: '2026-01-01' })).toBe(1);
});

test('a year is compared with the last one unless days before are asked for, other ranges with days before', () => {
  expect(readAddress({ range: 'year' }, today).against).toBe('LAST_YEAR');
  expect(readAddress({ range: '30' }, today).against).toBe('PREVIOUS');
  expect(toQuery(readAddress({ range: 'year', against: 'PREVIOUS' }, today))).toEqual({
    range: 'year',
    against: 'PREVIOUS',
  });
  expect(toQuery(readAddress({ range: '30', against: 'LAST_YEAR' }, today))).toMatchObject({
    against: 'LAST_YEAR',
  });
});

describe('in a line', () => {
  const week = (from: string, to: string) => ({ from, to });

  test('is each step but the one with today in it, whichever it is', () => {
    const days = [
      week('2026-03-09', '2026-03-09'),
      week('2026-03-10', '2026-03-10'),
      week('2026-03-11', '2026-03-11'),
    ];
    expect(drawnSteps(days, 'DAY', today)).toEqual({ now: [true, false, true], before: [true, true, true] });
    const weeks = [week('2026-02-25', '2026-03-03'), week('2026-03-04', '2026-03-10')];
    expect(drawnSteps(weeks, 'WEEK', today)).toEqual({ now: [true, false], before: [true, true] });
  });

  test('is no week and no month that an end of the range cuts', () => {
    const weeks = [week('2026-02-01', '2026-02-07'), week('2026-02-08', '2026-02-10')];
    expect(drawnSteps(weeks, 'WEEK', today)).toEqual({ now: [true, false], before: [true, false] });
    const months = [
      week('2025-12-15', '2025-12-31'),
      week('2026-01-01', '2026-01-31'),
      week('2026-02-01', '2026-02-28'),
      week('2026-03-01', '2026-03-05'),
    ];
    const drawn = [false, true, true, false];
    expect(drawnSteps(months, 'MONTH', today)).toEqual({ now: drawn, before: drawn });
  });

  test('are cut steps where there is no other', () => {
    const cut = [week('2026-02-10', '2026-02-28'), week('2026-03-01', '2026-03-12')];
    expect(drawnSteps(cut, 'MONTH', today)).toEqual({ now: [true, false], before: [true, true] });
  });
});

test('bars with what is expected hold each whole step, also one that is not over', () => {
  const weeks = [
    { from: '2026-02-25', to: '2026-03-03' },
    { from: '2026-03-04', to: '2026-03-10' },
    { from: '2026-03-11', to: '2026-03-12' },
  ];
  expect(wholeSteps(weeks, 'WEEK')).toEqual([true, true, false]);
  expect(wholeSteps(weeks.slice(2), 'WEEK')).toEqual([true]);
});
