import { slotAt } from '../calendar/slot.type.js';
import type { Queryable } from '../database/database.js';
import { connectionOf, pageLength } from '../api/page.js';
import { type DoctorFilter, DoctorSort } from './search.input.js';
import type { ListedDoctor } from '../doctors/listed-doctor.js';
import type { DoctorsService } from '../doctors/doctor.service.js';
import { type CandidateRow, DoctorSearch, type Walk } from './search.queries.js';
import { checkFilter, cursorAt, isAfter, type Position, readCursor, windowOf } from './search.rules.js';
import type { DoctorConnection, DoctorHit } from './search.type.js';

/** Candidates read beyond a page, because some turn out to be free later than their lower bound said. */
const SPARE = 4;

/** The longest walk planned in one step, whatever a cursor says. */
const LONGEST_STEP = 1_000;

interface Found {
  readonly row: CandidateRow;
  readonly position: Position;
}

/** Finds doctors. */
export class DoctorSearchService {
  constructor(
    private readonly database: Queryable,
    private readonly doctors: Pick<DoctorsService, 'readCards'>,
  ) {}

  /**
   * One page of doctors, each with the next free times. With a window, only doctors who are free in it; else those
   * without a free time come last.
   * @throws RequestError BAD_USER_INPUT for a filter, length or cursor that makes no sense.
   */
  async search(
    filter: DoctorFilter,
    sort: DoctorSort,
    first: number,
    after: string | null,
    now: Date,
  ): Promise<DoctorConnection> {
    checkFilter(filter, sort);
    const length = pageLength(first);
    const cursor = after === null ? null : readCursor(sort, after);
    const search = new DoctorSearch(filter, now);
    const isWindowed = windowOf(filter) !== null;
    // One more than the page tells whether another page follows.
    const wanted = length + 1;
    let found: Found[] = [];
    if (cursor?.withoutTime !== true) {
      found =
        sort === DoctorSort.SOONEST
          ? await this.soonest(search, wanted, cursor)
          : await this.others(search, sort, wanted, false, cursor, isWindowed);
    }
    if (found.length < wanted && !isWindowed) {
      const from = cursor?.withoutTime === true ? cursor : null;
      found = found.concat(await this.others(search, sort, wanted - found.length, true, from, false));
    }
    const start = cursor?.rank ?? 0;
    return this.connection(sort, found, length, start);
  }

  /**
   * Walks the lower bounds of first free times upwards and computes who is met exactly. A hit is certain once the
   * walk has come as far as its exact time: everybody who was not met yet is free later. A page that follows walks
   * from the start again and drops what came before, because times change between two pages.
   */
  private async soonest(search: DoctorSearch, wanted: number, cursor: Position | null): Promise<Found[]> {
    const met: CandidateRow[] = [];
    let walk: Walk | null = null;
    let size = Math.min(wanted + SPARE + (cursor?.rank ?? 0), LONGEST_STEP);
    for (;;) {
      const rows = await search.soonest(this.database, size, walk);
      const [row] = rows;
      met.push(...rows);
      const isOver = row === undefined || row.walked < size;
      const reached = row === undefined ? null : { key: row.last_key, doctorId: row.last_doctor_id };
      const certain: Found[] = [];
      for (const candidate of met) {
        const at = candidate.times?.[0]?.[0];
        if (at === undefined) continue;
        const place = { key: at, doctorId: candidate.doctor_id };
        if (cursor !== null && !isAfter(place, cursor)) continue;
        if (isOver || reached === null || !isAfter(place, reached)) {
          certain.push({ row: candidate, position: { ...place, withoutTime: false, rank: 0 } });
        }
      }
      if (isOver || certain.length >= wanted) {
        return certain.sort((a, b) => (isAfter(a.position, b.position) ? 1 : -1)).slice(0, wanted);
      }
      walk = {
        bound: row.last_bound,
        doctorId: row.last_doctor_id,
        seen: met.map((candidate) => candidate.doctor_id),
      };
      size = Math.min(size * 2, LONGEST_STEP);
    }
  }

  private async others(
    search: DoctorSearch,
    sort: DoctorSort,
    wanted: number,
    withoutTime: boolean,
    cursor: Position | null,
    isWindowed: boolean,
  ): Promise<Found[]> {
    const found: Found[] = [];
    let after: Pick<Position, 'key' | 'doctorId'> | null = cursor;
    let size = isWindowed ? wanted + SPARE : wanted;
    for (;;) {
      const rows = await search.page(this.database, sort, size, withoutTime, after);
      for (const row of rows) {
        after = { key: row.key, doctorId: row.doctor_id };
        if (isWindowed && row.times === null) continue;
        found.push({ row, position: { ...after, withoutTime, rank: 0 } });
      }
      if (rows.length < size || found.length >= wanted) return found.slice(0, wanted);
      size = Math.min(size * 2, LONGEST_STEP);
    }
  }

  private async connection(
    sort: DoctorSort,
    found: readonly Found[],
    length: number,
    start: number,
  ): Promise<DoctorConnection> {
    const page = found.slice(0, length);
    const doctors =
      page.length === 0
        ? new Map<string, ListedDoctor>()
        : await this.doctors.readCards(page.map(({ row }) => row.doctor_id));
    return connectionOf(found, length, ({ row, position }, index) => {
      const doctor = doctors.get(row.doctor_id);
      if (doctor === undefined) return null;
      const node: DoctorHit = { doctor, distanceKm: row.km, nextFreeTimes: timesOf(row) };
      return { cursor: cursorAt(sort, { ...position, rank: start + index + 1 }), node };
    });
  }
}

function timesOf(row: CandidateRow): DoctorHit['nextFreeTimes'] {
  const { doctor_id, visit_type_id, minutes, times } = row;
  if (visit_type_id === null || minutes === null || times === null) return [];
  return times.map(([seconds, clinicId]) =>
    slotAt(doctor_id, clinicId, { id: visit_type_id, minutes }, seconds),
  );
}
