import { dayFromDate, weekdayOf } from '../attendance/booking.js';
import { ModelFileError } from '../learning/model-file.js';
import { seededRandom } from '../learning/random.js';
import { demandInputs, DemandSeries } from './demand-features.js';
import { loadDemandModel, trainDemandModel } from './demand-model.js';
import { evaluateDemand, type DemandRow } from './evaluate-demand.js';
import { HeaderError } from '../files/refusals.js';
import { parseSeries, type SeriesDay } from './series-file.js';

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
const OPTIONS = { seed: 1, library: 'x' };

test('inputs and what a day is called depend on nothing after the origin but which days are closed', () => {
  const changed = days.map((day, row) => (row > 400 ? { ...day, count: 3 * day.count + 7 } : day));
  const [one, other] = [new DemandSeries(days), new DemandSeries(changed)];
  expect(other!.isShort.slice(0, 401)).toEqual(one!.isShort.slice(0, 401));
  for (let target = 401; target <= 410; target += 1) {
    expect(demandInputs(other!, 400, target, true)).toEqual(demandInputs(one!, 400, target, true));
    expect(other!.rhythm(400, target)).toEqual(one!.rhythm(400, target));
  }
  const before = days.map((day, row) => (row === 400 ? { ...day, count: 99 } : day));
  expect(demandInputs(new DemandSeries(before), 400, 405, true)).not.toEqual(
    demandInputs(one!, 400, 405, true),
  );
});

test('a monthly half day is foreseen, so the models beat the mean of the weekday', () => {
  const { net, regression, weekdayMean, seasonalNaive, warnings } = evaluateDemand(series, 1).evaluation;
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
  const { net, regression } = evaluateDemand(both, 1).evaluation;
  for (const quality of [net, regression]) expect(Object.values(quality).every(Number.isFinite)).toBe(true);
});

test('counts that scatter anyway have hardly any short days', () => {
  const random = seededRandom(3);
  const scattered = days.map((day) => ({ ...day, count: day.isClosed ? 0 : 2 + Math.round(4 * random()) }));
  const short = new DemandSeries(scattered).isShort.filter(Boolean).length;
  expect(short).toBeLessThan(0.06 * scattered.length);
});

/** All seven days of an emergency department with a season, the first day in the middle of its rise. */
function everyDay(count: number): SeriesDay[] {
  const random = seededRandom(11);
  const first = dayFromDate('2023-01-02');
  return Array.from({ length: count }, (_, step) => {
    const season = 25 * Math.sin((2 * Math.PI * step) / 365);
    const chance = 12 * (random() + random() + random() - 1.5);
    return { day: first + step, count: Math.round(160 + season + 4 * (step % 7) + chance), isClosed: false };
  });
}

describe('in its first year', () => {
  test.each([
    ['five days a week', days.slice(0, 300), 5],
    ['seven days a week', everyDay(400), 7],
  ])(
    'a series of %s is foreseen without yearly terms, and never much worse than by its means',
    (_name, known, week) => {
      expect(new DemandSeries(known).week).toBe(week);
      const { evaluation, basis } = evaluateDemand(new Map([['one', known]]), 1);
      expect(evaluation.served.mae).toBeLessThan(1.05 * evaluation.usualMean.mae);
      for (const name of ['net', 'regression', 'netAndMean', 'regressionAndMean'] as const) {
        expect(evaluation[name].mae).toBeLessThan(1.25 * evaluation.usualMean.mae);
      }
      const model = loadDemandModel(trainDemandModel(new Map([['one', known]]), 'hash', 'clinic', OPTIONS));
      expect(model.content.fit.hasSeason).toBe(false);
      expect(model.basis).toBe(basis);
    },
  );

  test('yearly terms are learnt from two years on', () => {
    const seasonOf = (count: number) =>
      trainDemandModel(new Map([['one', everyDay(count)]]), 'hash', 'clinic', OPTIONS).fit.hasSeason;
    expect([727, 728].map(seasonOf)).toEqual([false, true]);
  });

  test('all seven days are forecast, each as what it is', () => {
    const known = everyDay(500);
    const model = loadDemandModel(trainDemandModel(new Map([['one', known]]), 'hash', 'clinic', OPTIONS));
    const ahead = everyDay(514)
      .slice(500)
      .map(({ day }) => ({ day, isClosed: false }));
    const forecasts = model.forecast(known, ahead);
    expect(forecasts).toHaveLength(14);
    const byPlace = (step: number) =>
      forecasts.find(({ day }) => (day - known[0]!.day) % 7 === step)!.expected;
    expect(byPlace(6)).toBeGreaterThan(byPlace(0) + 10);
  });
});

test('ranges come from real past errors, and hold about eight of ten days', () => {
  const { evaluation, relativeErrors } = evaluateDemand(series, 1);
  expect(evaluation.coverage!.days).toBeGreaterThan(300);
  expect(evaluation.coverage!.share).toBeGreaterThan(0.74);
  expect(evaluation.coverage!.share).toBeLessThan(0.88);
  expect(loadDemandModel(trainDemandModel(series, 'hash', 'clinic', OPTIONS)).content.relativeErrors).toEqual(
    relativeErrors,
  );
});

test('every forecast that counts can be looked at, and gives the figures', () => {
  const rows: DemandRow[] = [];
  const { evaluation } = evaluateDemand(series, 1, (row) => rows.push(row));
  expect(rows).toHaveLength(evaluation.n);
  const error = rows.reduce((sum, { came, forecasts }) => sum + Math.abs(forecasts.served - came), 0);
  expect(error / rows.length).toBeCloseTo(evaluation.served.mae, 9);
  expect(rows.every(({ origin, day }) => day > origin)).toBe(true);
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

const HEAD = 'series,date,count,closed';
const GOOD = 'a,2024-01-02,1,0';

test.each([
  ['a count that is none', 'a,2024-01-03,many,0', 'count is no whole number of appointments: many'],
  ['half an appointment', 'a,2024-01-03,1.5,0', 'count is no whole number of appointments: 1.5'],
  ['a date that is none', 'a,2024-01-32,1,0', 'date is no date such as 2026-05-24: 2024-01-32'],
  [
    'a date as a spreadsheet keeps it',
    'a,45294,1,0',
    'date is 45294, the number that a spreadsheet keeps for a date: format the column as yyyy-mm-dd',
  ],
  ['closed that is neither', 'a,2024-01-03,1,yes', 'closed is neither 0 nor 1: yes'],
  ['no name', ',2024-01-03,1,0', 'series is empty'],
  ['a doubled date', 'a,2024-01-02,2,0', 'a has 2024-01-02 on line 2 already'],
  ['a field too few', 'a,2024-01-03,1', 'it has 3 fields, and the first line has 4'],
  ['a failed formula', 'a,2024-01-03,#REF!,0', /^count holds #REF!, /],
])(
  'a line of a series file with %s is refused by its reason, and the others are used',
  async (_what, line, reason) => {
    const { series, refused } = await parseSeries([HEAD, GOOD, line, 'b,2024-01-03,2,0'].join('\n'));
    expect(refused).toHaveLength(1);
    expect(refused[0]!.line).toBe(3);
    if (typeof reason === 'string') expect(refused[0]!.reason).toBe(reason);
    else expect(refused[0]!.reason).toMatch(reason);
    expect([...series].map(([name, days]) => [name, days.map(({ count }) => count)])).toEqual([
      ['a', [1]],
      ['b', [2]],
    ]);
  },
);

test.each(['0204-01-04', '2204-01-04', '2042-01-04'])(
  'a day of a mistyped year is refused, and makes no decades of closed days: %s',
  async (date) => {
    const lines = [HEAD, 'a,2024-01-02,1,0', `a,${date},2,0`, 'a,2024-01-03,3,0', 'b,2024-01-03,oops,0'];
    const { series, refused, notes } = await parseSeries(lines.join('\n'));
    expect(series.get('a')!.map(({ count }) => count)).toEqual([1, 3]);
    expect(notes).toEqual([]);
    expect(refused.map(({ line }) => line)).toEqual([3, 5]);
    expect(refused[0]!.reason).toBe(`${date} is more than a year away from most days of a`);
  },
);

test('a series file is read as every table is: other signs between the fields, quotes, names in capitals', async () => {
  const text =
    '\uFEFFsep=;\r\nDate;Series;Closed;Count\r\n2024-01-02;"Dr ""A""; Springfield";0;1,234\r\n;;;\r\n';
  const { series, refused } = await parseSeries(text);
  expect(refused).toEqual([]);
  expect([...series].map(([name, [day]]) => [name, day?.count])).toEqual([['Dr "A"; Springfield', 1_234]]);
});

test.each([
  ['a missing column', 'series,date,count\n', /missing: closed$/],
  ['a column twice', `${HEAD},Count\n`, 'the column count is named twice'],
  ['nothing in it', '', 'the file is empty: its first line must name the columns'],
])('a series file with %s is refused', async (_what, text, message) => {
  await expect(parseSeries(text)).rejects.toThrow(HeaderError);
  await expect(parseSeries(text)).rejects.toThrow(message);
});

test('what a series file leaves open is told: missing days, days of the weekend, columns that nobody knows', async () => {
  const { series: read, notes } = await parseSeries(
    'series,date,count,closed,weather\na,2024-01-05,3,0,sun\na,2024-01-02,1,0,rain\nb,2024-01-06,1,0,sun\nb,2024-01-08,1,0,sun',
  );
  expect(read.get('a')!.map(({ count, isClosed }) => [count, isClosed])).toEqual([
    [1, false],
    [0, true],
    [0, true],
    [3, false],
  ]);
  expect(read.get('b')).toHaveLength(3);
  expect(notes).toEqual([
    'Columns that are not known are left out: weather.',
    'a: days that are missing count as closed (2, first 2024-01-03).',
    'b: seven days a week, as days of the weekend are among them.',
    'b: days that are missing count as closed (1, first 2024-01-07).',
  ]);
});
