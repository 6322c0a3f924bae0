import { choiceOf, timesOf } from './waiting-times';

describe('the times that somebody can come', () => {
  test('are any where nothing is chosen', () => {
    expect(timesOf([], [])).toEqual([]);
  });

  test('are whole days where only days are', () => {
    expect(timesOf([5, 1], [])).toEqual([
      { weekday: 1, from: 0, until: 1440 },
      { weekday: 5, from: 0, until: 1440 },
    ]);
  });

  test('are on every day where only parts are', () => {
    const times = timesOf([], ['evening', 'morning']);
    expect(times).toHaveLength(14);
    expect(times.slice(0, 2)).toEqual([
      { weekday: 1, from: 0, until: 720 },
      { weekday: 1, from: 1020, until: 1440 },
    ]);
  });

  test('are the parts of the days where both are', () => {
    expect(timesOf([3], ['afternoon'])).toEqual([{ weekday: 3, from: 720, until: 1020 }]);
  });
});

describe('the choice that stretches mean', () => {
  test.each([
    ['nothing', [], []],
    ['days', [2, 4], []],
    ['parts', [], ['morning' as const]],
    ['parts of days', [1, 7], ['morning' as const, 'evening' as const]],
  ])('is what was chosen: %s', (_, weekdays, parts) => {
    expect(choiceOf(timesOf(weekdays, parts))).toEqual({ weekdays, parts });
  });

  test('is none where a program set other ones', () => {
    expect(choiceOf([{ weekday: 1, from: 540, until: 600 }])).toBeNull();
    expect(
      choiceOf([
        { weekday: 1, from: 0, until: 720 },
        { weekday: 2, from: 720, until: 1020 },
      ]),
    ).toBeNull();
  });
});
