import { isDateNumber, readCell, readReference, readWhole } from './cell.js';
import { readColumns } from './columns.js';
import { RefusedRow } from './refusals.js';

/** Columns that a history file must have. */
export const REQUIRED_COLUMNS = [
  'patient_ref',
  'patient_birth_year',
  'doctor_ref',
  'booked_at',
  'scheduled_at',
  'status',
] as const;

/** Columns that a history file may have. */
export const OPTIONAL_COLUMNS = ['specialization', 'duration_minutes', 'time_zone'] as const;

/** Columns of a visit: by them a line is told from others. */
export const HISTORY_COLUMNS = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

/** Columns that a history file may have about the person alone. */
export const PERSON_COLUMNS = ['patient_name', 'patient_birth_date'] as const;

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number] | (typeof PERSON_COLUMNS)[number];

/** The texts of one line by column, as they stand in the file. */
export type HistoryRecord = Partial<Record<HistoryColumn, string>>;

/** How a visit of the file ended; `confirmed` has yet to take place. */
export type HistoryStatus = 'completed' | 'cancelled' | 'no_show' | 'confirmed';

/** Each field's column of a history file's header. @throws HeaderError as `readColumns` */
export function readHistoryHeader(fields: readonly string[]): (HistoryColumn | null)[] {
  return readColumns(fields, REQUIRED_COLUMNS, [...OPTIONAL_COLUMNS, ...PERSON_COLUMNS]);
}

/** The texts of a line by the columns of its file. */
export function historyRecord(
  columns: readonly (HistoryColumn | null)[],
  fields: readonly string[],
): HistoryRecord {
  const record: HistoryRecord = {};
  columns.forEach((column, index) => {
    if (column !== null) record[column] = fields[index];
  });
  return record;
}

const STATUSES: Readonly<Record<string, HistoryStatus>> = {
  completed: 'completed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  no_show: 'no_show',
  'no-show': 'no_show',
  'no show': 'no_show',
  confirmed: 'confirmed',
};

const LONGEST_REFERENCE = 200;
const LONGEST_VISIT_MINUTES = 720;
const EARLIEST_BIRTH_YEAR = 1880;

/** @throws RefusedRow when the field is empty */
export function readRequired(record: HistoryRecord, column: HistoryColumn): string {
  const text = readCell(column, record[column]);
  if (text === '') throw new RefusedRow(`${column} is empty`);
  return text;
}

/** The other system's name for a patient or doctor. @throws RefusedRow */
export function readPersonReference(record: HistoryRecord, column: 'patient_ref' | 'doctor_ref'): string {
  const text = readReference(column, record[column]);
  if (text === '') throw new RefusedRow(`${column} is empty`);
  if (text.length > LONGEST_REFERENCE)
    throw new RefusedRow(`${column} is longer than ${LONGEST_REFERENCE} characters`);
  if (text.includes('\0')) throw new RefusedRow(`${column} holds a character that cannot be kept`);
  return text;
}

/** @throws RefusedRow */
export function readStatus(record: HistoryRecord): HistoryStatus {
  const name = readCell('status', record.status).toLowerCase();
  const status = Object.hasOwn(STATUSES, name) ? STATUSES[name] : undefined;
  if (status === undefined) throw new RefusedRow('status must be completed, cancelled, no_show or confirmed');
  return status;
}

/** @returns null where the file does not say. @throws RefusedRow */
export function readBirthYear(record: HistoryRecord, visitYear: number): number | null {
  const digits = readCell('patient_birth_year', record.patient_birth_year);
  if (digits === '') return null;
  const year = readWhole(digits) ?? 0;
  if (year < EARLIEST_BIRTH_YEAR || year > visitYear) {
    throw new RefusedRow(
      `patient_birth_year must be a year from ${EARLIEST_BIRTH_YEAR} to the year of the visit`,
    );
  }
  return year;
}

/** @returns YYYY-MM-DD, null where the file does not say. @throws RefusedRow */
export function readBirthDate(record: HistoryRecord): string | null {
  const text = readCell('patient_birth_date', record.patient_birth_date);
  if (text === '') return null;
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // JavaScript rolls 31 April over to 1 May; no such date is in the file's calendar.
  if (at === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) {
    throw new RefusedRow('patient_birth_date must be a date such as 1980-03-31');
  }
  return text;
}

/** @returns null where the file does not say. @throws RefusedRow */
export function readMinutes(record: HistoryRecord): number | null {
  const digits = readCell('duration_minutes', record.duration_minutes);
  if (digits === '') return null;
  const minutes = readWhole(digits) ?? 0;
  if (minutes < 1 || minutes > LONGEST_VISIT_MINUTES) {
    throw new RefusedRow(`duration_minutes must be a whole number from 1 to ${LONGEST_VISIT_MINUTES}`);
  }
  return minutes;
}

/** A date with or without a time of day, as it stands in the file. */
export interface WrittenTime {
  /** Such as 2026-03-31. */
  readonly date: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Milliseconds since the day began by the clock that is meant; null for a date alone. */
  readonly sinceMidnight: number | null;
  /** Milliseconds by which that clock is ahead of UTC; null where the clock of the clinic is meant. */
  readonly ahead: number | null;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** No clock on earth is further from UTC. */
const MOST_AHEAD = 14 * HOUR;
const MOST_BEHIND = -12 * HOUR;
const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(Z|([+-])(\d\d):?(\d\d)))?)?$/i;

/** Fractions of a second are dropped. @throws RefusedRow */
export function readWrittenTime(record: HistoryRecord, column: 'booked_at' | 'scheduled_at'): WrittenTime {
  const text = readRequired(record, column);
  if (isDateNumber(text)) {
    throw new RefusedRow(
      `${column} is ${text}, the number that a spreadsheet keeps for a date: format the column as yyyy-mm-dd hh:mm`,
    );
  }
  const parts = TIME.exec(text);
  if (parts === null) throw new RefusedRow(unreadable(column));
  const [
    ,
    year,
    month,
    dayOfMonth,
    hour,
    minute,
    second = '0',
    distance,
    sign,
    distanceHours,
    distanceMinutes,
  ] = parts;
  const date = `${year}-${month}-${dayOfMonth}`;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
  // Date.UTC rolls 31 April over to 1 May; no such date is in the file's calendar.
  if (new Date(at).toISOString().slice(0, 10) !== date) throw new RefusedRow(unreadable(column));
  const day = at / DAY;
  if (hour === undefined) return { date, day, sinceMidnight: null, ahead: null };
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (hours > 23 || minutes > 59 || seconds > 59) throw new RefusedRow(unreadable(column));
  const sinceMidnight = hours * HOUR + minutes * MINUTE + seconds * 1_000;
  const far = Number(distanceHours ?? 0) * HOUR + Number(distanceMinutes ?? 0) * MINUTE;
  const ahead = distance === undefined ? null : sign === '-' ? -far : far;
  if (Number(distanceMinutes ?? 0) > 59 || (ahead !== null && (ahead < MOST_BEHIND || ahead > MOST_AHEAD))) {
    throw new RefusedRow(unreadable(column));
  }
  return { date, day, sinceMidnight, ahead };
}

function unreadable(column: HistoryColumn): string {
  return `${column} must be a date such as 2026-03-31, or a date and time such as 2026-03-31T09:20`;
}
