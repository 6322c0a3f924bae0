import { dayFromDate, weekdayOf } from '../attendance/booking.js';
import { ModelFileError } from '../learning/model-file.js';
import { seededRandom } from '../learning/random.js';
import { demandInputs, DemandSeries } from './demand-features.js';
import { loadDemandModel, trainDemandModel } from './demand-model.js';
import { evaluateDemand } from './evaluate-demand.js';
import { parseSeries, SeriesFileError, type SeriesDay } from './series-file.js';

/** Three years of working days: Mondays are busy, each third Wednesday of a month is half a day. */
function madeUpSeries(): SeriesDay[] {
  const random = seededRandom(6);
  const days: SeriesDay[] = [];
  const first = dayFromDate('2023-01-02');
  for (let day = first; days.length < 700; day += 1) {
    const weekday = weekdayOf(day);
    if (weekday === 0 || weekday === 6) continue;
    const week = Math.floor((new Date(day * 86_400_000).getUTCDate() - 1) / 7);
    const usual = (weekday === 1 ? 30 : 20) * (weekday === 3 && week === 2 ? 0.5 : 1);
    const isClosed = days.length % 97 === 50;
    days.push({ day, count: isClosed ? 0 : Math.round(usual + 6 * (random() - 0.5)), isClosed });
  }
  return days;
}

const days = madeUpSeries();
const series = new Map([['one', days]]);

test('inputs and what a day is called depend on nothing after the origin but which days are closed', () => {
  const changed = days.map((day, row) => (row > 400 ? { ...day, count: 3 * day.count + 7 } : day));
  const [one, other] = [new DemandSeries(days), new DemandSeries(changed)];
  expect(other!.isShort.slice(0, 401)).toEqual(one!.isShort.slice(0, 401));
  for (let target = 401; target <= 410; target += 1) {
    expect(demandInputs(other!, 400, target)).toEqual(demandInputs(one!, 400, target));
    expect(other!.rhythm(400, target)).toEqual(one!.rhythm(400, target));
  }
  const before = days.map((day, row) => (row === 400 ? { ...day, count: 99 } : day));
  expect(demandInputs(new DemandSeries(before), 400, 405)).not.toEqual(demandInputs(one!, 400, 405));
});

test('a monthly half day is foreseen, so the models beat the mean of the weekday', () => {
  const { net, regression, weekdayMean, seasonalNaive, warnings } = evaluateDemand(series, 1);
  expect(regression.mae).toBeLessThan(0.9 * weekdayMean.mae);
  expect(net.mae).toBeLessThan(weekdayMean.mae);
  expect(weekdayMean.mae).toBeLessThan(seasonalNaive.mae);
  expect(warnings).toEqual([]);
});

test('a series too short to measure is said to be so, and still gets a model that answers', () => {
  const short = new Map([['one', days.slice(0, 60)]]);
  expect(() => evaluateDemand(short, 1)).toThrow(RangeError);
  const model = loadDemandModel(trainDemandModel(short, 'hash', 'clinic', { seed: 1, library: 'x' }));
  expect(model.basis).toBe('weekdayMean');
  expect(
    model.forecast(days.slice(0, 3), [{ day: days[3]!.day, isClosed: false }])[0]!.expected,
  ).toBeGreaterThan(0);
});

test('a doctor who is off on Fridays, and one who begins late, give numbers and no short Fridays', () => {
  const partTime = days.map((day) => (weekdayOf(day.day) === 5 ? { ...day, count: 0 } : day));
  const late = days.map((day, row) => (row < 120 ? { ...day, count: 0 } : day));
  const one = new DemandSeries(partTime);
  expect(partTime.some(({ day }, row) => weekdayOf(day) === 5 && one.isShort[row])).toBe(false);
  const both = new Map([
    ['partTime', partTime],
    ['late', late],
  ]);
  const { net, regression } = evaluateDemand(both, 1);
  for (const quality of [net, regression]) expect(Object.values(quality).every(Number.isFinite)).toBe(true);
});

test('counts that scatter anyway have hardly any short days', () => {
  const random = seededRandom(3);
  const scattered = days.map((day) => ({ ...day, count: day.isClosed ? 0 : 2 + Math.round(4 * random()) }));
  const short = new DemandSeries(scattered).isShort.filter(Boolean).length;
  expect(short).toBeLessThan(0.06 * scattered.length);
});

describe('the saved model', () => {
  const make = () => trainDemandModel(series, 'hash', 'demo', { seed: 1, library: 'x' });
  const file = make();

  test('is the same, byte for byte, when trained again', () => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(file));
  });

  test('forecasts open days with a range, marks the busy ones and leaves closed ones empty', () => {
    const model = loadDemandModel(JSON.stringify(file));
    const ahead = days.slice(600, 610).map(({ day }, place) => ({ day, isClosed: place === 3 }));
    const forecast = model.forecast(days.slice(0, 600), ahead);
    expect(forecast).toHaveLength(10);
    forecast.forEach(({ day, expected, low, high, isHigh }, place) => {
      if (place === 3) {
        expect({ expected, isHigh }).toEqual({ expected: 0, isHigh: false });
        return;
      }
      expect(low).toBeLessThan(expected);
      expect(high).toBeGreaterThan(expected);
      expect(isHigh).toBe(weekdayOf(day) === 1);
    });
  });

  test.each([
    ['another schema', { ...file, schemaVersion: 99 }],
    ['a change', { ...file, basis: 'weekdayMean' }],
    ['another kind', { ...file, kind: 'time-slot' }],
  ])('is refused with %s', (_what, source) => {
    expect(() => loadDemandModel(source)).toThrow(ModelFileError);
  });
});

test.each([
  ['a missing column', 'series,date,count\n', /closed is missing/],
  ['a count that is none', 'series,date,count,closed\na,2024-01-01,many,0', /Line 2: count/],
  ['a date that is none', 'series,date,count,closed\na,2024-01-32,1,0', /Line 2: not a date/],
  ['closed that is neither', 'series,date,count,closed\na,2024-01-02,1,yes', /Line 2: closed/],
])('a series file with %s is refused', (_what, text, message) => {
  expect(() => parseSeries(text)).toThrow(SeriesFileError);
  expect(() => parseSeries(text)).toThrow(message);
});
