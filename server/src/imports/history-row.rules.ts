import { createHash } from 'node:crypto';
import { cleanLine } from '../api/clean-text.rules.js';
import { DAY, dateOfDay, HOUR, localDay, localInstants, MINUTE } from '../calendar/time-zone.js';
import { readTimeZone } from '../calendar/zone-name.rules.js';

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

const COLUMNS = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

export type HistoryColumn = (typeof COLUMNS)[number];

/** The texts of one line by column, as they stand in the file. */
export type HistoryRecord = Partial<Record<HistoryColumn, string>>;

/** How a visit of the file ended; `confirmed` has yet to take place. */
export type HistoryStatus = 'completed' | 'cancelled' | 'no_show' | 'confirmed';

/** One visit of another system, read and found plausible. Instants are ISO 8601 in UTC. */
export interface HistoryRow {
  readonly line: number;
  readonly patientRef: string;
  readonly birthYear: number | null;
  readonly doctorRef: string;
  readonly specialization: string | null;
  readonly bookedAt: string;
  /** Local noon of its day where the file gives no hour. */
  readonly scheduledAt: string;
  readonly timeKnown: boolean;
  readonly status: HistoryStatus;
  /** Null where the file does not say. */
  readonly minutes: number | null;
  readonly timeZone: string;
  /** Equal for lines of equal content, whatever the order of the columns. */
  readonly digest: string;
}

/** Why a line was not taken, in words for the person who runs the import. */
export class RefusedRow extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RefusedRow';
  }
}

/** The header of the file cannot be used. */
export class HeaderError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'HeaderError';
  }
}

/**
 * Finds the known columns of a header; names may differ in case and space.
 * @returns each field's column, null for a column that is not known.
 * @throws HeaderError when a column is missing or named twice.
 */
export function readHeader(fields: readonly string[]): (HistoryColumn | null)[] {
  const names = fields.map((field) => field.trim().toLowerCase());
  const missing = REQUIRED_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new HeaderError(
      `the first line must name the columns ${REQUIRED_COLUMNS.join(', ')}; missing: ${missing.join(', ')}`,
    );
  }
  const columns = names.map((name) => COLUMNS.find((column) => column === name) ?? null);
  const twice = columns.find((column, index) => column !== null && columns.indexOf(column) !== index);
  if (twice != null) throw new HeaderError(`the column ${twice} is named twice`);
  return columns;
}

/** A file of comma-separated values, or of semicolons as spreadsheets write it where the comma is decimal. */
export function delimiterOf(head: string): ',' | ';' {
  const header = head.split(/\r|\n/, 1)[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
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
const LONGEST_SPECIALIZATION = 80;
const LONGEST_VISIT_MINUTES = 720;
const EARLIEST_BIRTH_YEAR = 1880;

/**
 * Reads one line of a history file.
 * @param defaultZone zone of lines that name none.
 * @param now decides what lies in the past.
 * @throws RefusedRow with the reason.
 */
export function readRow(record: HistoryRecord, line: number, defaultZone: string, now: Date): HistoryRow {
  const timeZone = zoneOf(record.time_zone, defaultZone);
  const status = statusOf(record.status);
  const booked = readTime('booked_at', required(record, 'booked_at'), timeZone);
  const scheduled = readTime('scheduled_at', required(record, 'scheduled_at'), timeZone);
  const bookedDay = localDay(timeZone, booked.instant);
  const scheduledDay = localDay(timeZone, scheduled.instant);
  if (bookedDay > scheduledDay) {
    throw new RefusedRow(`booked on ${dateOfDay(bookedDay)}, after the visit on ${dateOfDay(scheduledDay)}`);
  }
  const today = localDay(timeZone, now.getTime());
  if (booked.hasTime ? booked.instant > now.getTime() : bookedDay > today) {
    throw new RefusedRow('booked_at lies in the future');
  }
  const isAhead = scheduled.hasTime ? scheduled.instant > now.getTime() : scheduledDay > today;
  if (isAhead && (status === 'completed' || status === 'no_show')) {
    throw new RefusedRow(`the status is ${status}, but the visit has not taken place yet`);
  }
  if (status === 'confirmed') {
    if (!isAhead)
      throw new RefusedRow('the visit is over: its status must be completed, cancelled or no_show');
    if (!scheduled.hasTime) throw new RefusedRow('a visit that is to take place needs its time of day');
  }
  return {
    line,
    patientRef: reference(record, 'patient_ref'),
    birthYear: birthYearOf(record.patient_birth_year, Number(dateOfDay(scheduledDay).slice(0, 4))),
    doctorRef: reference(record, 'doctor_ref'),
    specialization: specializationOf(record.specialization),
    bookedAt: new Date(booked.instant).toISOString(),
    scheduledAt: new Date(scheduled.instant).toISOString(),
    timeKnown: scheduled.hasTime,
    status,
    minutes: minutesOf(record.duration_minutes),
    timeZone,
    digest: digestOf(record),
  };
}

/** Content alone, not the default zone: the same file read again gives the same digests whatever the options. */
function digestOf(record: HistoryRecord): string {
  const content = COLUMNS.map((column) => record[column]?.trim() ?? '');
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

function required(record: HistoryRecord, column: HistoryColumn): string {
  const text = record[column]?.trim() ?? '';
  if (text === '') throw new RefusedRow(`${column} is empty`);
  return text;
}

function reference(record: HistoryRecord, column: HistoryColumn): string {
  const text = required(record, column);
  if (text.length > LONGEST_REFERENCE)
    throw new RefusedRow(`${column} is longer than ${LONGEST_REFERENCE} characters`);
  if (text.includes('\0')) throw new RefusedRow(`${column} holds a character that cannot be kept`);
  return text;
}

function statusOf(text: string | undefined): HistoryStatus {
  const name = text?.trim().toLowerCase() ?? '';
  const status = Object.hasOwn(STATUSES, name) ? STATUSES[name] : undefined;
  if (status === undefined) throw new RefusedRow('status must be completed, cancelled, no_show or confirmed');
  return status;
}

function birthYearOf(text: string | undefined, visitYear: number): number | null {
  const digits = text?.trim() ?? '';
  if (digits === '') return null;
  const year = /^\d{4}$/.test(digits) ? Number(digits) : 0;
  if (year < EARLIEST_BIRTH_YEAR || year > visitYear) {
    throw new RefusedRow(
      `patient_birth_year must be a year from ${EARLIEST_BIRTH_YEAR} to the year of the visit`,
    );
  }
  return year;
}

function minutesOf(text: string | undefined): number | null {
  const digits = text?.trim() ?? '';
  if (digits === '') return null;
  const minutes = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  if (minutes < 1 || minutes > LONGEST_VISIT_MINUTES) {
    throw new RefusedRow(`duration_minutes must be a whole number from 1 to ${LONGEST_VISIT_MINUTES}`);
  }
  return minutes;
}

function specializationOf(text: string | undefined): string | null {
  const name = cleanLine(text ?? '');
  if (name.length > LONGEST_SPECIALIZATION) {
    throw new RefusedRow(`specialization must be a name of at most ${LONGEST_SPECIALIZATION} characters`);
  }
  return name === '' ? null : name;
}

function zoneOf(text: string | undefined, defaultZone: string): string {
  const name = text?.trim() ?? '';
  if (name === '') return defaultZone;
  const zone = readTimeZone(name);
  if (zone === null)
    throw new RefusedRow('time_zone must be the name of a place’s zone such as America/New_York');
  return zone;
}

interface ReadTime {
  /** Epoch milliseconds. */
  readonly instant: number;
  readonly hasTime: boolean;
}

const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: ?(Z|([+-])(\d\d):?(\d\d)))?)?$/i;

/**
 * An instant with its distance to UTC, a wall-clock time of the zone, or a date alone. A wall-clock time that the
 * clocks showed twice is the first of the two. Fractions of a second are dropped.
 */
function readTime(column: HistoryColumn, text: string, timeZone: string): ReadTime {
  const parts = TIME.exec(text);
  if (parts === null) throw new RefusedRow(unreadable(column));
  const [, year, month, day, hour, minute, second = '0', distance, sign, distanceHours, distanceMinutes] =
    parts;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC rolls 31 April over to 1 May; no such date is in the file's calendar.
  if (dateOfDay(date / DAY) !== `${year}-${month}-${day}`) throw new RefusedRow(unreadable(column));
  if (hour === undefined) {
    // A date alone is kept at noon: whatever the zone's changes, that is on the right date of its clinic.
    return { instant: wallClock(column, text, timeZone, date + 12 * HOUR), hasTime: false };
  }
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (hours > 23 || minutes > 59 || seconds > 59) throw new RefusedRow(unreadable(column));
  const local = date + hours * HOUR + minutes * MINUTE + seconds * 1_000;
  if (distance === undefined) return { instant: wallClock(column, text, timeZone, local), hasTime: true };
  const ahead = Number(distanceHours ?? 0) * HOUR + Number(distanceMinutes ?? 0) * MINUTE;
  return { instant: sign === '-' ? local + ahead : local - ahead, hasTime: true };
}

function wallClock(column: HistoryColumn, text: string, timeZone: string, local: number): number {
  const [first] = localInstants(timeZone, local, local + 1);
  if (first === undefined) throw new RefusedRow(`${column}: the clocks in ${timeZone} skipped ${text}`);
  return first.start;
}

function unreadable(column: HistoryColumn): string {
  return `${column} must be a date such as 2026-03-31, or a date and time such as 2026-03-31T09:20`;
}
