import {
  historyRecord,
  readBirthYear,
  readHistoryHeader,
  readPersonReference,
  readStatus,
  readWrittenTime,
  type HistoryRecord,
  type WrittenTime,
} from '../files/history-fields.js';
import { RefusedRow, type RefusedLine } from '../files/refusals.js';
import { openTable, tableOfText, type Table } from '../files/table-file.js';
import type { Encoding } from '../files/text-encoding.js';
import type { Booking, Outcome } from './booking.js';

/** The bookings of a history file and what was left out of it. */
export interface HistoryFile {
  /** In the order they were made. */
  readonly bookings: readonly Booking[];
  /** Lines whose visit was cancelled: the file does not say when, so they cannot be used without peeking. */
  readonly cancelled: number;
  /** Lines that cannot be true: a visit before its booking. */
  readonly impossible: number;
  /** Lines that cannot be read, each with its reason. */
  readonly refused: readonly RefusedLine[];
  readonly encoding: Encoding;
  /** SHA-256 of the file as it is unpacked. */
  readonly sha256: string;
}

const OUTCOMES = { completed: 'attended', no_show: 'missed', confirmed: null } as const satisfies Readonly<
  Record<string, Outcome | null>
>;

/**
 * Reads a history file, of one line a booking, as the import does: a line that cannot be read is refused by its reason,
 * and the others are used. Times are taken as they are written, wall-clock times of the clinic; a bare date is a day
 * without an hour.
 * @throws HeaderError
 */
export async function readHistoryFile(path: string): Promise<HistoryFile> {
  return readHistory(await openTable(path));
}

/** @see readHistoryFile */
export async function parseHistory(text: string): Promise<HistoryFile> {
  return readHistory(await tableOfText(text));
}

async function readHistory({ header, rows, encoding, sha256 }: Table): Promise<HistoryFile> {
  const columns = readHistoryHeader(header);
  const bookings: Booking[] = [];
  const refused: RefusedLine[] = [];
  const left = { cancelled: 0, impossible: 0 };
  for await (const row of rows) {
    try {
      if ('refused' in row) throw row.refused;
      const booking = readBooking(historyRecord(columns, row.fields));
      if (typeof booking === 'string') left[booking] += 1;
      else bookings.push(booking);
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error;
      refused.push({ line: row.line, reason: error.message });
    }
  }
  bookings.sort((a, b) => a.bookedAt - b.bookedAt);
  return { bookings, ...left, refused, encoding, sha256 };
}

function readBooking(record: HistoryRecord): Booking | 'cancelled' | 'impossible' {
  const status = readStatus(record);
  const patient = readPersonReference(record, 'patient_ref');
  const doctor = readPersonReference(record, 'doctor_ref');
  const booked = readWrittenTime(record, 'booked_at');
  const scheduled = readWrittenTime(record, 'scheduled_at');
  if (status === 'cancelled') return 'cancelled';
  if (scheduled.day < booked.day) return 'impossible';
  return {
    patient,
    patientBirthYear: readBirthYear(record, Number(scheduled.date.slice(0, 4))),
    doctor,
    bookedAt: booked.day * DAY + (booked.sinceMidnight ?? 0),
    bookedDay: booked.day,
    bookedHour: hourOf(booked),
    scheduledDay: scheduled.day,
    scheduledHour: hourOf(scheduled),
    outcome: OUTCOMES[status],
  };
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Hours of the clock, to the minute; its own offset, if any, is what the clinic's clock showed. */
function hourOf({ sinceMidnight }: WrittenTime): number | null {
  return sinceMidnight === null ? null : Math.floor(sinceMidnight / MINUTE) / 60;
}
