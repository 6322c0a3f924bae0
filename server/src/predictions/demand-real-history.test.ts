import { areaUnderCurve, dayFromDate, weekdayOf, type SeriesDay } from '@smart-healthcare/ml';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { forecastDemand, highCount, type PastBooking } from './demand.rules.js';

const file = process.env['HISTORY_CSV'];
if (file === undefined) {
  console.warn(
    'SKIPPED: forecasts are not tested on real bookings. Set HISTORY_CSV to the file of real visits.',
  );
}

const TEST_DAYS = 8;
const HORIZONS = [1, 2, 3, 7];
/** Visits a day from which on a clinic's days are told apart. */
const SMALLEST_CLINIC = 5;

interface HistoryLine {
  readonly doctor_ref: string;
  readonly booked_at: string;
  readonly scheduled_at: string;
}

/** Bookings of each clinic, for which the file has a doctor, by visit day and days ahead. None of them is cancelled. */
async function readClinics(path: string): Promise<PastBooking[][]> {
  const clinics = new Map<string, Map<string, PastBooking>>();
  const lines = parse<HistoryLine>(await readFile(path), { columns: true });
  for (const { doctor_ref: clinic, booked_at: bookedAt, scheduled_at: scheduledAt } of lines) {
    const day = dayFromDate(scheduledAt.slice(0, 10));
    const bookedLead = Math.max(0, day - dayFromDate(bookedAt.slice(0, 10)));
    const bookings = clinics.get(clinic) ?? new Map<string, PastBooking>();
    const key = `${day} ${bookedLead}`;
    bookings.set(key, { day, bookedLead, cancelledLead: null, count: (bookings.get(key)?.count ?? 0) + 1 });
    clinics.set(clinic, bookings);
  }
  return [...clinics.values()].map((bookings) => [...bookings.values()]);
}

(file === undefined ? test.skip : test)(
  'on real bookings, what is already booked tells the days of high demand',
  async () => {
    const clinics = await readClinics(file ?? '');
    const open = [...new Set(clinics.flat().map(({ day }) => day))]
      .filter((day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6)
      .sort((a, b) => a - b);
    const tested = open.slice(-TEST_DAYS);
    const known = open.slice(0, -TEST_DAYS);
    const scores: number[] = [];
    const labels: (0 | 1)[] = [];
    let marked = 0;
    let both = 0;
    let error = 0;
    for (const bookings of clinics) {
      const counts = new Map<number, number>();
      for (const { day, count } of bookings) counts.set(day, (counts.get(day) ?? 0) + count);
      const usual = known.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0) / known.length;
      if (usual < SMALLEST_CLINIC) continue;
      for (const day of tested) {
        for (const horizon of HORIZONS) {
          const today = day - horizon;
          const past: SeriesDay[] = [];
          for (let other = open[0] ?? today; other < today; other += 1) {
            past.push({ day: other, count: counts.get(other) ?? 0, isClosed: !open.includes(other) });
          }
          const booked = bookings
            .filter((booking) => booking.day === day && booking.bookedLead > horizon)
            .reduce((sum, { count }) => sum + count, 0);
          const [forecast] = forecastDemand(
            null,
            {
              today,
              dayShare: 0,
              past,
              booked: new Map([[day, booked]]),
              capacity: new Map([[day, Infinity]]),
              bookings: bookings.filter((booking) => booking.day < today),
            },
            day,
          ).slice(-1);
          const highFrom = highCount(past);
          if (forecast === undefined || highFrom === null) throw new Error('a day of a clinic that worked');
          const isHigh = (counts.get(day) ?? 0) > highFrom;
          scores.push(forecast.expected - highFrom);
          labels.push(isHigh ? 1 : 0);
          error += Math.abs(forecast.expected - (counts.get(day) ?? 0));
          if (forecast.isHigh) marked += 1;
          if (forecast.isHigh && isHigh) both += 1;
        }
      }
    }
    const high = labels.filter((label) => label === 1).length;
    // Measured: 2,336 days, AUC .847, precision .64 at recall .68, error 6.2. The history is of a few weeks only.
    expect(labels).toHaveLength(2_336);
    expect(areaUnderCurve(scores, labels)).toBeGreaterThan(0.84);
    expect(both / marked).toBeGreaterThan(0.63);
    expect(both / high).toBeGreaterThan(0.66);
    expect(error / labels.length).toBeLessThan(6.3);
  },
  60_000,
);
