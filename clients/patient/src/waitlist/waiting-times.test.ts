import { timesOf } from './waiting-times';

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
