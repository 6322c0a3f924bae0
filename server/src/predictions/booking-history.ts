import { sha256, type Booking } from '@smart-healthcare/ml';
import type { Database } from '../database/database.js';
import { toBooking } from './booking-row.js';
import { IS_DEMO, LATEST_HISTORY, type HistoryRow } from './prediction.queries.js';

/** A clinic's bookings as the models learn from them: all, or the latest where there are very many. */
export interface History {
  /** In the order they were made. */
  readonly bookings: readonly Booking[];
  readonly languages: ReadonlyMap<string, string>;
  /** Whether all of it is made up. */
  readonly isMadeUp: boolean;
  readonly sha256: string;
}

/** More teach the models nothing, and would cost minutes and gigabytes: 84,000 train in half a minute. */
const MOST_BOOKINGS = 200_000;

/**
 * Reads the latest bookings. Takes seconds with a large history: for jobs, never for a request.
 * @param most whole days are left out, the oldest first, until no more are left
 */
export async function readHistory(
  database: Database,
  now: Date,
  most: number = MOST_BOOKINGS,
): Promise<History> {
  const rows = await database.query<HistoryRow>(LATEST_HISTORY, [now, most]);
  const [settings] = await database.query<{ is_demo: boolean }>(IS_DEMO);
  const bookings = rows.map((row) => toBooking(row.booking, row.patient_id, row.birth_year));
  return {
    bookings,
    languages: new Map(rows.map((row) => [row.patient_id, row.language])),
    isMadeUp: settings?.is_demo === true,
    sha256: sha256(rows.map((row) => JSON.stringify([row.birth_year, ...row.booking])).join('\n')),
  };
}

/** The bookings that were made before a day, without what came of visits from that day on. */
export function knownBefore(bookings: readonly Booking[], day: number): Booking[] {
  return bookings
    .filter(({ bookedDay }) => bookedDay < day)
    .map((booking) => (booking.scheduledDay < day ? booking : { ...booking, outcome: null }));
}
