import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { sha256 } from '../learning/checksum.js';
import { dayFromDate, type Booking, type Outcome } from './booking.js';

/** The bookings of a history file and what was left out of it. */
export interface HistoryFile {
  /** In the order they were made. */
  readonly bookings: readonly Booking[];
  /** Lines whose visit was cancelled: the file does not say when, so they cannot be used without peeking. */
  readonly cancelled: number;
  /** Lines that cannot be true, such as a visit before its booking. */
  readonly impossible: number;
  /** SHA-256 of the text. */
  readonly sha256: string;
}

/** A history file that cannot be read; the message names the line. */
export class HistoryFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HistoryFileError';
  }
}

const COLUMNS = [
  'patient_ref',
  'patient_birth_year',
  'doctor_ref',
  'booked_at',
  'scheduled_at',
  'status',
] as const;

const OUTCOMES: Readonly<Record<string, Outcome | 'cancelled' | null>> = {
  completed: 'attended',
  attended: 'attended',
  no_show: 'missed',
  missed: 'missed',
  cancelled: 'cancelled',
  booked: null,
  pending: null,
  confirmed: null,
  checked_in: null,
};

/**
 * Reads a CSV file, plain or gzipped, of one line a booking, with the columns {@link COLUMNS} in any order. Times are
 * taken as they are written, wall-clock times of the clinic; a bare date is a day without an hour.
 * @throws HistoryFileError
 */
export async function readHistoryFile(path: string): Promise<HistoryFile> {
  const bytes = await readFile(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isGzip ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
  return parseHistory(text);
}

/** @see readHistoryFile */
export function parseHistory(text: string): HistoryFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split(',').map((name) => name.trim());
  const places = COLUMNS.map((name) => {
    const place = header.indexOf(name);
    if (place === -1) throw new HistoryFileError(`The column ${name} is missing in the first line.`);
    return place;
  });
  const bookings: Booking[] = [];
  let cancelled = 0;
  let impossible = 0;
  for (let number = 2; number <= lines.length; number += 1) {
    const line = lines[number - 1] ?? '';
    if (line.trim() === '') continue;
    const cells = line.split(',');
    const [patient = '', birthYear = '', doctor = '', booked = '', scheduled = '', status = ''] = places.map(
      (place) => (cells[place] ?? '').trim().replace(/^"(.*)"$/, '$1'),
    );
    const outcome = OUTCOMES[status];
    if (outcome === undefined) throw new HistoryFileError(`Line ${number}: unknown status ${status}.`);
    if (outcome === 'cancelled') {
      cancelled += 1;
      continue;
    }
    if (patient === '' || doctor === '') {
      throw new HistoryFileError(`Line ${number}: patient_ref and doctor_ref are needed.`);
    }
    const from = parseMoment(booked, number);
    const to = parseMoment(scheduled, number);
    const year = birthYear === '' ? null : Number(birthYear);
    if (year !== null && !Number.isInteger(year)) {
      throw new HistoryFileError(`Line ${number}: patient_birth_year is not a year.`);
    }
    if (to.day < from.day || (year !== null && year > Number(scheduled.slice(0, 4)))) {
      impossible += 1;
      continue;
    }
    bookings.push({
      patient,
      patientBirthYear: year,
      doctor,
      bookedAt: from.at,
      bookedDay: from.day,
      bookedHour: from.hour,
      scheduledDay: to.day,
      scheduledHour: to.hour,
      outcome,
    });
  }
  bookings.sort((a, b) => a.bookedAt - b.bookedAt);
  return { bookings, cancelled, impossible, sha256: sha256(text) };
}

/** Wall-clock time as written: its own offset, if any, is what the clinic's clock showed. */
function parseMoment(text: string, line: number): { at: number; day: number; hour: number | null } {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!parts) throw new HistoryFileError(`Line ${line}: not a time: ${text}`);
  const [, date = '', hours, minutes = '0', seconds = '0'] = parts;
  let day: number;
  try {
    day = dayFromDate(date);
  } catch {
    throw new HistoryFileError(`Line ${line}: not a date: ${date}`);
  }
  if (hours === undefined) return { at: day * 86_400_000, day, hour: null };
  const hour = Number(hours) + Number(minutes) / 60;
  return { at: day * 86_400_000 + hour * 3_600_000 + Number(seconds) * 1000, day, hour };
}
