import { readFile } from 'node:fs/promises';
import { sha256 } from '../learning/checksum.js';
import { dayFromDate } from '../attendance/booking.js';

/** One working day of a series: a doctor's or a clinic's appointments. */
export interface SeriesDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly count: number;
  /** Known ahead, such as a holiday. */
  readonly isClosed: boolean;
}

/** Working days of each series, the first one first. */
export interface SeriesFile {
  readonly series: ReadonlyMap<string, readonly SeriesDay[]>;
  readonly sha256: string;
}

/** A series file that cannot be read; the message names the line. */
export class SeriesFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SeriesFileError';
  }
}

const COLUMNS = ['series', 'date', 'count', 'closed'] as const;

/** Reads a CSV file with the columns {@link COLUMNS} in any order. @throws SeriesFileError */
export async function readSeriesFile(path: string): Promise<SeriesFile> {
  return parseSeries(await readFile(path, 'utf8'));
}

/** @see readSeriesFile */
export function parseSeries(text: string): SeriesFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split(',').map((name) => name.trim());
  const places = COLUMNS.map((name) => {
    const place = header.indexOf(name);
    if (place === -1) throw new SeriesFileError(`The column ${name} is missing in the first line.`);
    return place;
  });
  const series = new Map<string, SeriesDay[]>();
  for (let number = 2; number <= lines.length; number += 1) {
    const line = lines[number - 1] ?? '';
    if (line.trim() === '') continue;
    const cells = line.split(',');
    const [name = '', date = '', count = '', closed = ''] = places.map((place) =>
      (cells[place] ?? '').trim(),
    );
    const value = Number(count);
    if (count === '' || !Number.isFinite(value) || value < 0) {
      throw new SeriesFileError(`Line ${number}: count is not a number of appointments.`);
    }
    if (closed !== '0' && closed !== '1') throw new SeriesFileError(`Line ${number}: closed is 0 or 1.`);
    const days = series.get(name) ?? [];
    series.set(name, days);
    days.push({ day: dayOf(date, number), count: value, isClosed: closed === '1' });
  }
  for (const days of series.values()) days.sort((a, b) => a.day - b.day);
  return { series, sha256: sha256(text) };
}

function dayOf(date: string, line: number): number {
  try {
    return dayFromDate(date);
  } catch {
    throw new SeriesFileError(`Line ${line}: not a date: ${date}`);
  }
}
