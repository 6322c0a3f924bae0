import { isSettled, weekdayOf, type Booking } from './attendance/booking.js';
import { DEFAULT_FIT } from './attendance/fit.js';
import { LIBRARY, trainTimeSlotModel, type DataOrigin, type TimeSlotFile } from './attendance/model.js';
import { trainDemandModel, type DemandFile } from './demand/demand-model.js';
import type { SeriesDay } from './demand/series-file.js';

/** What both models are trained from: one reading of a clinic's bookings. */
export interface TrainingJob {
  readonly bookings: readonly Booking[];
  /** SHA-256 of the data as it was read. */
  readonly dataSha256: string;
  readonly origin: DataOrigin;
  readonly seed: number;
}

/** Both trained models, to be written to files or rows. */
export interface TrainedModels {
  readonly timeSlot: TimeSlotFile;
  readonly demand: DemandFile;
}

/**
 * Trains both models. Takes up to a minute of its thread: a server calls it in one of its own.
 * @param progress called with the step and the share of it that is done, 0 to 1
 */
export function trainModels(
  job: TrainingJob,
  progress: (step: string, share: number) => void = () => undefined,
): TrainedModels {
  const timeSlot = trainTimeSlotModel(job.bookings, job.dataSha256, job.origin, {
    ...DEFAULT_FIT,
    seed: job.seed,
    progress: (step, share) => progress(`attendance, ${step}`, share),
  });
  progress('demand', 0);
  const demand = trainDemandModel(dailyDemand(job.bookings), job.dataSha256, job.origin, {
    seed: job.seed,
    library: LIBRARY,
  });
  progress('demand', 1);
  return { timeSlot, demand };
}

/**
 * Counts of appointments by doctor and working day, from the first day with an outcome to the last one; a day on
 * which no doctor saw anyone counts as closed. Saturdays and Sundays are left out.
 */
export function dailyDemand(bookings: readonly Booking[]): Map<string, SeriesDay[]> {
  const counts = new Map<string, Map<number, number>>();
  const all = new Set<number>();
  let first = Infinity;
  let last = -Infinity;
  for (const booking of bookings) {
    const weekday = weekdayOf(booking.scheduledDay);
    if (weekday === 0 || weekday === 6) continue;
    const days = counts.get(booking.doctor) ?? new Map<number, number>();
    counts.set(booking.doctor, days);
    days.set(booking.scheduledDay, (days.get(booking.scheduledDay) ?? 0) + 1);
    if (!isSettled(booking)) continue;
    all.add(booking.scheduledDay);
    first = Math.min(first, booking.scheduledDay);
    last = Math.max(last, booking.scheduledDay);
  }
  const doctors = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    doctors.map(([doctor, days]) => {
      const series: SeriesDay[] = [];
      // A doctor's series begins with the first appointment: days before it are none of theirs.
      for (let day = Math.max(first, Math.min(...days.keys())); day <= last; day += 1) {
        if (weekdayOf(day) === 0 || weekdayOf(day) === 6) continue;
        series.push({ day, count: days.get(day) ?? 0, isClosed: !all.has(day) });
      }
      return [doctor, series];
    }),
  );
}
