import { DAY, dayOfDate, HOUR } from '../calendar/time-zone.js';
import { badInput, type FieldFault } from '../api/errors.js';
import type { FieldRule } from '../api/field-rule.js';
import { decodeCursor, encodeCursor, isId } from '../api/page.js';
import { type DoctorFilter, DoctorSort } from './search.input.js';

/** The longest text that is looked for. */
const MOST_LETTERS = 100;

/** Where a page ended. */
export interface Position {
  /** Whether the hits with a free time were all listed, and those without one had begun. */
  readonly withoutTime: boolean;
  /** What the list is sorted by: seconds since 1970, kilometres, rating or fee. */
  readonly key: number;
  readonly doctorId: string;
  /** Hits up to here: how much there is to skip when the list is walked again. */
  readonly rank: number;
}

/** A free time window of the filter. Instants; null is open. */
export interface Window {
  readonly from: Date | null;
  readonly to: Date | null;
  /** Local date of the clinic. */
  readonly on: string | null;
}

/**
 * Checks what the types of the filter cannot say.
 * @throws RequestError BAD_USER_INPUT that names every field at fault.
 */
export function checkFilter(filter: DoctorFilter, sort: DoctorSort): void {
  const faults: FieldFault[] = [];
  const check = (isRight: boolean, field: string, rule: FieldRule): void => {
    if (!isRight) faults.push({ field: `filter.${field}`, rule });
  };
  const { near } = filter;
  check((filter.words ?? '').length <= MOST_LETTERS, 'words', 'length');
  check(filter.specializationId == null || isId(filter.specializationId), 'specializationId', 'id');
  check(filter.clinicId == null || isId(filter.clinicId), 'clinicId', 'id');
  check(near == null || Math.abs(near.latitude) <= 90, 'near.latitude', 'range');
  check(near == null || Math.abs(near.longitude) <= 180, 'near.longitude', 'range');
  check(filter.withinKm == null || near != null, 'withinKm', 'alone');
  check(filter.withinKm == null || filter.withinKm > 0, 'withinKm', 'range');
  check(sort !== DoctorSort.DISTANCE || near != null, 'near', 'required');
  check(
    filter.freeFrom == null || filter.freeTo == null || filter.freeFrom < filter.freeTo,
    'freeTo',
    'order',
  );
  check(filter.maxFee == null || filter.maxFee >= 0, 'maxFee', 'range');
  check(filter.minRating == null || (filter.minRating >= 0 && filter.minRating <= 5), 'minRating', 'range');
  if (faults.length > 0) throw badInput(faults);
}

/** The window that a filter asks for, or null when any time will do. */
export function windowOf(filter: DoctorFilter): Window | null {
  if (filter.freeFrom == null && filter.freeTo == null && filter.freeOn == null) return null;
  return { from: filter.freeFrom ?? null, to: filter.freeTo ?? null, on: filter.freeOn ?? null };
}

/** When the window begins at the earliest and at the latest, and ends at the latest, whatever the clinic's zone. */
export function edgesOf(
  window: Window | null,
  now: Date,
): { readonly earliest: Date; readonly latest: Date; readonly end: Date | null } {
  const from = Math.max(now.getTime(), window?.from?.getTime() ?? -Infinity);
  const to = window?.to?.getTime() ?? Infinity;
  if (window === null || window.on === null) {
    return {
      earliest: new Date(from),
      latest: new Date(from),
      end: Number.isFinite(to) ? new Date(to) : null,
    };
  }
  const begin = dayOfDate(window.on) * DAY;
  return {
    earliest: new Date(Math.max(from, begin - 14 * HOUR)),
    latest: new Date(Math.max(from, begin + 12 * HOUR)),
    end: new Date(Math.min(to, begin + DAY + 12 * HOUR)),
  };
}

export function cursorAt(sort: DoctorSort, position: Position): string {
  return encodeCursor([sort, position.withoutTime ? 1 : 0, position.key, position.doctorId, position.rank]);
}

/**
 * Reads a cursor of the same order.
 * @throws RequestError BAD_USER_INPUT for any other text.
 */
export function readCursor(sort: DoctorSort, cursor: string): Position {
  const [, withoutTime, key, doctorId, rank] = decodeCursor<[string, number, number, string, number]>(
    cursor,
    (parts) =>
      parts.length === 5 &&
      parts[0] === sort &&
      (parts[1] === 0 || parts[1] === 1) &&
      Number.isFinite(parts[2]) &&
      isId(parts[3]) &&
      Number.isInteger(parts[4]) &&
      (parts[4] as number) >= 0,
  );
  return { withoutTime: withoutTime === 1, key, doctorId: doctorId.toLowerCase(), rank };
}

/** Whether a place in a list by (key, id) comes after another one. */
export function isAfter(
  place: { readonly key: number; readonly doctorId: string },
  other: { readonly key: number; readonly doctorId: string },
): boolean {
  return place.key === other.key ? place.doctorId > other.doctorId : place.key > other.key;
}
