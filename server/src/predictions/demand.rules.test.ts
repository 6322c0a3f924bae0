import { weekdayOf, type SeriesDay } from '@smart-healthcare/ml';
import {
  forecastDemand,
  highCount,
  usualDaysOf,
  usuallyBooked,
  type DemandKnowledge,
} from './demand.rules.js';
import { asOf, missesOf, scoreHighDays, scoreRanges } from './demand-score.rules.js';

/** A Monday. */
const TODAY = 20_514;

/** Ten appointments on Mondays and Wednesdays, half of them booked a week before, half the day before. */
function knowledge(booked: [day: number, count: number][] = []): DemandKnowledge {
  const past: SeriesDay[] = [];
  const bookings: DemandKnowledge['bookings'][number][] = [];
  for (let day = TODAY - 140; day < TODAY; day += 1) {
    const isWorked = weekdayOf(day) === 1 || weekdayOf(day) === 3;
    past.push({ day, count: isWorked ? 10 : 0, isClosed: weekdayOf(day) === 0 || weekdayOf(day) === 6 });
    if (!isWorked) continue;
    bookings.push({ day, bookedLead: 8, cancelledLead: null, count: 5 });
    bookings.push({ day, bookedLead: 1, cancelledLead: null, count: 5 });
    // Booked long before and given up three days before: held a place for a while, and is none of the ten.
    bookings.push({ day, bookedLead: 20, cancelledLead: 3, count: 2 });
  }
  const days = Array.from({ length: 28 }, (_, step) => TODAY + step);
  return {
    today: TODAY,
    dayShare: 0,
    past,
    booked: new Map(booked),
    capacity: new Map(
      days.filter((day) => weekdayOf(day) === 1 || weekdayOf(day) === 3).map((day) => [day, 12]),
    ),
    bookings,
  };
}

const on = (state: DemandKnowledge, day: number) =>
  forecastDemand(null, state, TODAY + 20).find((forecast) => forecast.day === day)!;

test('without a model and with the usual number booked, a day is what its weekday usually is', () => {
  // Next Wednesday, nine days ahead: two are usually held then, given up later.
  const forecast = on(knowledge([[TODAY + 9, 2]]), TODAY + 9);
  expect(forecast.expected).toBeCloseTo(10);
  expect(forecast.basis).toBe('weekdayMean');
});

test('more booked than usual so long before moves the expectation up, fewer down, and never below what is booked', () => {
  expect(on(knowledge([[TODAY + 7, 9]]), TODAY + 7).expected).toBeCloseTo(12);
  expect(on(knowledge([[TODAY + 7, 4]]), TODAY + 7).expected).toBeCloseTo(7);
  expect(on(knowledge([[TODAY + 7, 30]]), TODAY + 7).expected).toBeGreaterThanOrEqual(30);
});

test('a day that fills earlier than usual is expected to be full, not fuller', () => {
  // Three weeks ahead nothing is usually booked on a Monday of ten: eleven now would make it 21 on a day for twelve.
  const { expected, high, booked } = on(knowledge([[TODAY + 14, 11]]), TODAY + 14);
  expect([booked, expected]).toEqual([11, 12]);
  expect(high).toBeGreaterThanOrEqual(expected);
  // Where the places seem fewer than what usually comes, experience counts.
  const narrow = { ...knowledge([[TODAY + 14, 4]]), capacity: new Map([[TODAY + 14, 5]]) };
  expect(on(narrow, TODAY + 14).expected).toBe(10);
});

test('bookings that were cancelled count while they held their place', () => {
  const state = knowledge();
  const usually = (day: number) => usuallyBooked(state, usualDaysOf(state.past, day), day);
  expect(usually(TODAY + 14)).toBeCloseTo(2);
  expect(usually(TODAY + 7)).toBeCloseTo(7);
  expect(usually(TODAY)).toBeCloseTo(10);
});

test('a weekday that is hardly known yet leans on the other days, one that is well known does not', () => {
  const capacity = new Map(Array.from({ length: 14 }, (_, step) => [TODAY + step, 12]));
  const well = { ...knowledge(), bookings: [], capacity };
  expect(on(well, TODAY + 7).expected).toBe(10);
  expect(on(well, TODAY + 8).expected).toBe(0);
  // A week of ten on Monday and Wednesday and none between: one Monday leans on five days with a mean of four.
  const hardly = { ...well, past: well.past.slice(-7) };
  const lean = 3 * (1 - 1 / 8);
  expect(on(hardly, TODAY + 7).expected).toBeCloseTo((10 + lean * 4) / (1 + lean));
  expect(on(hardly, TODAY + 8).expected).toBeCloseTo((lean * 4) / (1 + lean));
  // Nothing is known of weekends.
  expect(on(hardly, TODAY + 6).expected).toBe(0);
});

test('who works two days a week is not busy on both: days off are not compared with', () => {
  expect(highCount(knowledge().past)).toBe(10);
  expect(forecastDemand(null, knowledge(), TODAY + 20).some(({ isHigh }) => isHigh)).toBe(false);
  expect(on(knowledge([[TODAY + 7, 9]]), TODAY + 7).isHigh).toBe(true);
});

test('a day without room is closed, whatever its weekday usually has', () => {
  const state = { ...knowledge([[TODAY + 2, 1]]), capacity: new Map<number, number>() };
  expect(on(state, TODAY + 2)).toMatchObject({ expected: 1, low: 1, high: 1, capacity: 0, isHigh: false });
});

test('an earlier day is judged by what was known on its morning alone', () => {
  const then = asOf(knowledge(), TODAY - 14);
  expect(then.past.every(({ day }) => day < TODAY - 14)).toBe(true);
  // A week later: five booked eight days before are known, those of the day before are not; two still hold places.
  expect(then.booked.get(TODAY - 7)).toBe(7);
  expect(then.bookings.every(({ day }) => day < TODAY - 14)).toBe(true);
});

test('marks are scored against what came, and not at all where nothing was high', () => {
  expect(scoreHighDays(missesOf(null, [knowledge()]))).toBeNull();
  const busy = knowledge();
  const rush = TODAY - 12;
  const state: DemandKnowledge = {
    ...busy,
    past: busy.past.map((day) => (day.day === rush ? { ...day, count: 25 } : day)),
    bookings: [...busy.bookings, { day: rush, bookedLead: 30, cancelledLead: null, count: 15 }],
  };
  expect(weekdayOf(rush)).toBe(3);
  expect(scoreHighDays(missesOf(null, [state]))).toMatchObject({ precision: 1, recall: 1 });
});

describe('ranges', () => {
  /** Days that scatter by three times as much as counts do by chance. */
  function scattered(doctor: number): DemandKnowledge {
    const state = knowledge();
    const shift = (day: number) => Math.round(9 * Math.sin(12.9898 * day + 78.233 * doctor));
    return {
      ...state,
      past: state.past.map((day) => (day.count > 0 ? { ...day, count: 20 + shift(day.day) } : day)),
      bookings: state.bookings
        .filter(({ cancelledLead }) => cancelledLead === null)
        .flatMap((booking) =>
          booking.bookedLead === 1 ? [{ ...booking, count: 15 + shift(booking.day) }] : [booking],
        ),
    };
  }
  const misses = missesOf(
    null,
    Array.from({ length: 12 }, (_, doctor) => scattered(doctor)),
  );

  test('come from real misses: eight of ten later days lie in them, where chance alone would hold half', () => {
    const { range, coverage } = scoreRanges(misses)!;
    expect(coverage!.days).toBeGreaterThan(200);
    expect(coverage!.share).toBeGreaterThan(0.72);
    expect(coverage!.share).toBeLessThan(0.9);
    const held = misses.filter(({ forecast, came }) => came >= forecast.low && came <= forecast.high).length;
    expect(held / misses.length).toBeLessThan(0.65);
    const [wide] = forecastDemand(null, scattered(0), TODAY, range);
    const [narrow] = forecastDemand(null, scattered(0), TODAY);
    expect(wide!.high - wide!.low).toBeGreaterThan(1.4 * (narrow!.high - narrow!.low));
  });

  test('are not made of a handful of days', () => {
    expect(scoreRanges(misses.slice(0, 30))).toBeNull();
  });

  test('do not take what is booked for certain: it may be given up', () => {
    const { low, booked } = on(knowledge([[TODAY + 7, 9]]), TODAY + 7);
    expect(low).toBeGreaterThan(0);
    expect(on(knowledge([[TODAY + 7, 12]]), TODAY + 7).low).toBeLessThan(12);
    expect(booked).toBe(9);
  });
});
