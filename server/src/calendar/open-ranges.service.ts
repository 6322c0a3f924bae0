import type { Database, Queryable } from '../database/database.js';
import { goThrough } from '../database/go-through.js';
import { isOutage } from '../database/outage.js';
import {
  announceChanges,
  type Change,
  type Days,
  DOCTOR_IDS,
  HORIZON,
  IS_DUE,
  KEEP_OFFERED,
  lockHours,
  readHours,
  REFRESH_ONE,
  replaceRanges,
  STALE,
} from './open-ranges.queries.js';
import { expandHours, type OpenRange } from './open-ranges.rules.js';
import { DAY } from './time-zone.js';

/** Doctors whose hours are expanded in one transaction. */
const BATCH = 200;

/** Days beyond the booking horizon that are expanded, so that a missed night does not shorten it. */
const SPARE_DAYS = 2;

/** Keeps the open ranges true: a doctor's hours as instants, from yesterday to a little beyond the booking horizon. */
export class OpenRangesService {
  constructor(private readonly database: Database) {}

  /**
   * Expands the hours of a few doctors anew inside the transaction that changes them, and tells who is looking at
   * them: the caller pings the events after the commit.
   */
  async expandWithin(tx: Queryable, doctorIds: readonly string[], now: Date): Promise<void> {
    await announceChanges(tx, await this.expand(tx, doctorIds, now));
  }

  /**
   * Keeps others from changing or expanding the hours of these doctors until the transaction ends: for those who read
   * before they write.
   */
  async lockWithin(tx: Queryable, doctorIds: readonly string[]): Promise<void> {
    await lockHours(tx, doctorIds);
  }

  /** Expands everybody's hours if the horizon moved on: nightly, and at the start after a night that was missed. */
  async expandWhenDue(now: Date): Promise<void> {
    const rows = await this.database.query<{ due: boolean }>(IS_DUE, [now]);
    if (rows[0]?.due === true) await this.expandAll(now);
  }

  /**
   * Expands every doctor's hours, a few hundred at a time. Nobody is told, since nothing that could be booked before
   * changes. Hours that cannot be expanded hold up nobody else's: each doctor of their batch is tried alone.
   * @throws AggregateError when all are gone through and some failed
   */
  async expandAll(now: Date, progress: (done: number, all: number) => void = () => undefined): Promise<void> {
    const ids = (await this.database.query<{ id: string }>(DOCTOR_IDS)).map((row) => row.id);
    const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, place) =>
      ids.slice(place * BATCH, (place + 1) * BATCH),
    );
    const expand = (batch: readonly string[]): Promise<unknown> =>
      this.database.transaction((tx) => this.expand(tx, batch, now));
    let done = 0;
    await goThrough(batches, async (batch) => {
      try {
        await expand(batch);
      } catch (error) {
        if (isOutage(error)) throw error;
        await goThrough(batch, (id) => expand([id]));
      } finally {
        progress((done += batch.length), ids.length);
      }
    });
  }

  /** Moves on the first free times that have passed: every minute, so that search by soonest finds few of them. */
  async refreshStale(now: Date): Promise<number> {
    const rows = await this.database.query<{ doctor_id: string; from_at: Date; to_at: Date }>(STALE, [now]);
    // One transaction each: bookings of a doctor wait for that doctor alone, and not for long.
    await goThrough(rows, (row) =>
      this.database.query(REFRESH_ONE, [row.doctor_id, row.from_at, row.to_at, now]),
    );
    return rows.length;
  }

  private async expand(tx: Queryable, doctorIds: readonly string[], now: Date): Promise<Change[]> {
    await lockHours(tx, doctorIds);
    const hours = await readHours(tx, doctorIds, await this.days(tx, now));
    const ranges = new Map<string, OpenRange[]>();
    for (const [doctorId, input] of hours) ranges.set(doctorId, expandHours(input));
    const changes = await replaceRanges(tx, ranges, now);
    await tx.query(KEEP_OFFERED, [doctorIds, now]);
    return changes;
  }

  private async days(tx: Queryable, now: Date): Promise<Days> {
    const rows = await tx.query<{ days: number }>(HORIZON);
    const today = Math.floor(now.getTime() / DAY);
    // Local dates are at most one day away from the date in UTC.
    return { firstDay: today - 2, lastDay: today + 1 + (rows[0]?.days ?? 0) + SPARE_DAYS };
  }
}
