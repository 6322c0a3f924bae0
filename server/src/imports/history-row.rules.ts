import { createHash } from 'node:crypto';
import {
  HISTORY_COLUMNS,
  readBirthDate,
  readBirthYear,
  readCell,
  readMinutes,
  readPersonReference,
  readStatus,
  readWrittenTime,
  RefusedRow,
  type HistoryRecord,
  type HistoryStatus,
  type WrittenTime,
} from '@smart-healthcare/ml/files';
import { cleanName, isPlausibleBirth } from '../accounts/account.rules.js';
import { cleanLine } from '../api/clean-text.rules.js';
import { DAY, dateOfDay, HOUR, localDay, localInstants } from '../calendar/time-zone.js';
import { readTimeZone } from '../calendar/zone-name.rules.js';

/** One visit of another system, read and found plausible. Instants are ISO 8601 in UTC. */
export interface HistoryRow {
  readonly line: number;
  readonly patientRef: string;
  readonly birthYear: number | null;
  /** YYYY-MM-DD; null where the file does not say. */
  readonly birthDate: string | null;
  /** Null where the file does not say. */
  readonly patientName: string | null;
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

const LONGEST_SPECIALIZATION = 80;

/**
 * Reads one line of a history file.
 * @param defaultZone zone of lines that name none.
 * @param now decides what lies in the past.
 * @throws RefusedRow with the reason.
 */
export function readRow(record: HistoryRecord, line: number, defaultZone: string, now: Date): HistoryRow {
  const timeZone = zoneOf(record, defaultZone);
  const status = readStatus(record);
  const written = {
    booked: readWrittenTime(record, 'booked_at'),
    scheduled: readWrittenTime(record, 'scheduled_at'),
  };
  const booked = instantOf('booked_at', written.booked, timeZone);
  const scheduled = instantOf('scheduled_at', written.scheduled, timeZone);
  const bookedDay = localDay(timeZone, booked);
  const scheduledDay = localDay(timeZone, scheduled);
  if (bookedDay > scheduledDay) {
    throw new RefusedRow(`booked on ${dateOfDay(bookedDay)}, after the visit on ${dateOfDay(scheduledDay)}`);
  }
  const timeKnown = written.scheduled.sinceMidnight !== null;
  const today = localDay(timeZone, now.getTime());
  const isBookedAhead = written.booked.sinceMidnight === null ? bookedDay > today : booked > now.getTime();
  if (isBookedAhead) throw new RefusedRow('booked_at lies in the future');
  const isAhead = timeKnown ? scheduled > now.getTime() : scheduledDay > today;
  if (isAhead && (status === 'completed' || status === 'no_show')) {
    throw new RefusedRow(`the status is ${status}, but the visit has not taken place yet`);
  }
  if (status === 'confirmed') {
    if (!isAhead)
      throw new RefusedRow('the visit is over: its status must be completed, cancelled or no_show');
    if (!timeKnown) throw new RefusedRow('a visit that is to take place needs its time of day');
  }
  return {
    line,
    patientRef: readPersonReference(record, 'patient_ref'),
    ...birthOf(record, dateOfDay(scheduledDay), now),
    patientName: patientNameOf(record),
    doctorRef: readPersonReference(record, 'doctor_ref'),
    specialization: specializationOf(record),
    bookedAt: new Date(booked).toISOString(),
    scheduledAt: new Date(scheduled).toISOString(),
    timeKnown,
    status,
    minutes: readMinutes(record),
    timeZone,
    digest: digestOf(record),
  };
}

function birthOf(
  record: HistoryRecord,
  visitDate: string,
  now: Date,
): Pick<HistoryRow, 'birthYear' | 'birthDate'> {
  const birthYear = readBirthYear(record, Number(visitDate.slice(0, 4)));
  const birthDate = readBirthDate(record);
  if (birthDate === null) return { birthYear, birthDate };
  if (!isPlausibleBirth(birthDate, now) || birthDate > visitDate) {
    throw new RefusedRow('patient_birth_date must lie before the visit, and not before 1880');
  }
  const year = Number(birthDate.slice(0, 4));
  if (birthYear !== null && birthYear !== year) {
    throw new RefusedRow('patient_birth_date and patient_birth_year name different years');
  }
  return { birthYear: year, birthDate };
}

function patientNameOf(record: HistoryRecord): string | null {
  const text = readCell('patient_name', record.patient_name);
  // Nothing, or a dash that says so.
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const name = cleanName(text);
  if (name === null) {
    throw new RefusedRow('patient_name must be a name of at most 100 characters, without < and >');
  }
  return name;
}

/** Content alone, not the default zone: the same file read again gives the same digests whatever the options. */
function digestOf(record: HistoryRecord): string {
  const content = HISTORY_COLUMNS.map((column) => record[column]?.trim() ?? '');
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

function specializationOf(record: HistoryRecord): string | null {
  const name = cleanLine(readCell('specialization', record.specialization));
  if (name.length > LONGEST_SPECIALIZATION) {
    throw new RefusedRow(`specialization must be a name of at most ${LONGEST_SPECIALIZATION} characters`);
  }
  return name === '' ? null : name;
}

function zoneOf(record: HistoryRecord, defaultZone: string): string {
  const name = readCell('time_zone', record.time_zone);
  if (name === '') return defaultZone;
  const zone = readTimeZone(name);
  if (zone === null)
    throw new RefusedRow('time_zone must be the name of a place’s zone such as America/New_York');
  return zone;
}

/**
 * In epoch milliseconds: an instant with its distance to UTC, a wall-clock time of the zone, or a date alone, which is
 * kept at noon: whatever the zone's changes, that is on the right date of its clinic. A wall-clock time that the clocks
 * showed twice is the first of the two.
 */
function instantOf(
  column: string,
  { date, day, sinceMidnight, ahead }: WrittenTime,
  timeZone: string,
): number {
  const local = day * DAY + (sinceMidnight ?? 12 * HOUR);
  if (ahead !== null) return local - ahead;
  const [first] = localInstants(timeZone, local, local + 1);
  if (first !== undefined) return first.start;
  const clock = new Date(local).toISOString().slice(11, 16);
  throw new RefusedRow(`${column}: the clocks in ${timeZone} skipped ${date}T${clock}`);
}
