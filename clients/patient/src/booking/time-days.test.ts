import { byClinic, groupDays, partsOfDay, timesGone, weekColumns } from './time-days';

const pune = { id: 'pune', timeZone: 'Asia/Kolkata' };
const york = { id: 'york', timeZone: 'America/New_York' };

describe('grouping by day', () => {
  test('clinics and overlapping answers meet in one ordered day, each start once', () => {
    const days = groupDays([
      { date: '2026-03-04', clinic: pune, starts: ['2026-03-04T05:00:00Z'] },
      { date: '2026-03-03', clinic: pune, starts: ['2026-03-03T05:00:00Z', '2026-03-03T04:00:00Z'] },
      { date: '2026-03-03', clinic: pune, starts: ['2026-03-03T04:00:00.000Z'] },
      { date: '2026-03-03', clinic: york, starts: ['2026-03-03T14:00:00Z'] },
      { date: '2026-03-05', clinic: york, starts: [] },
    ]);
    expect(days.map((day) => day.date)).toEqual(['2026-03-03', '2026-03-04']);
    expect(days[0]?.choices.map((choice) => [choice.startsAt, choice.clinic.id])).toEqual([
      ['2026-03-03T04:00:00Z', 'pune'],
      ['2026-03-03T05:00:00Z', 'pune'],
      ['2026-03-03T14:00:00Z', 'york'],
    ]);
  });

  test('a time that went keeps its place and does not count as free', () => {
    const days = groupDays(
      [{ date: '2026-03-03', clinic: pune, starts: ['2026-03-03T05:00:00Z'] }],
      [
        { startsAt: '2026-03-03T04:00:00Z', clinic: pune },
        { startsAt: '2026-03-03T20:00:00Z', clinic: pune },
      ],
    );
    expect(days.map((day) => [day.date, day.free, day.choices.map((choice) => choice.gone)])).toEqual([
      ['2026-03-03', 1, [true, false]],
      ['2026-03-04', 0, [true]],
    ]);
  });

  test('a time that came back is free again', () => {
    const [day] = groupDays(
      [{ date: '2026-03-03', clinic: pune, starts: ['2026-03-03T05:00:00Z'] }],
      [{ startsAt: '2026-03-03T05:00:00.000Z', clinic: pune }],
    );
    expect(day).toMatchObject({ free: 1, choices: [{ gone: false }] });
  });
});

test('only times that went count as gone, not those that passed', () => {
  const before = [
    {
      date: '2026-03-03',
      clinic: pune,
      starts: ['2026-03-03T04:00:00Z', '2026-03-03T05:00:00Z', '2026-03-03T06:00:00Z'],
    },
  ];
  const after = [{ date: '2026-03-03', clinic: pune, starts: ['2026-03-03T06:00:00.000Z'] }];
  expect(timesGone(before, after, new Date('2026-03-03T04:30:00Z'))).toEqual([
    { startsAt: '2026-03-03T05:00:00Z', clinic: pune },
  ]);
});

test('the times of a day part by clinic, the clinic with the first time first', () => {
  const [day] = groupDays([
    { date: '2026-03-03', clinic: york, starts: ['2026-03-03T14:00:00Z'] },
    { date: '2026-03-03', clinic: pune, starts: ['2026-03-03T04:00:00Z', '2026-03-03T15:00:00Z'] },
  ]);
  expect(byClinic(day?.choices ?? []).map(({ clinic, choices }) => [clinic.id, choices.length])).toEqual([
    ['pune', 2],
    ['york', 1],
  ]);
});

test('parts of the day follow the clinic’s clock', () => {
  const [day] = groupDays([
    {
      date: '2026-03-03',
      clinic: pune,
      starts: ['2026-03-03T06:29:00Z', '2026-03-03T06:30:00Z', '2026-03-03T11:30:00Z'],
    },
  ]);
  expect(partsOfDay(day?.choices ?? []).map((group) => [group.part, group.choices.length])).toEqual([
    ['morning', 1],
    ['afternoon', 1],
    ['evening', 1],
  ]);
});

test('a week shows five working days, and a weekend day only with times', () => {
  const days = groupDays([{ date: '2026-03-07', clinic: pune, starts: ['2026-03-07T05:00:00Z'] }]);
  expect(weekColumns('2026-03-02', days).map((day) => [day.date, day.free])).toEqual([
    ['2026-03-02', 0],
    ['2026-03-03', 0],
    ['2026-03-04', 0],
    ['2026-03-05', 0],
    ['2026-03-06', 0],
    ['2026-03-07', 1],
  ]);
});
