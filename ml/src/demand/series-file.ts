import { readFile } from 'node:fs/promises';
import { sha256 } from '../learning/checksum.js';
import { dateFromDay, dayFromDate, weekdayOf } from '../attendance/booking.js';

/** One day of a series: a doctor's or a clinic's appointments. */
export interface SeriesDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly count: number;
  /** Known ahead, such as a holiday. */
  readonly isClosed: boolean;
}

/** Days of each series, the first one first and none missing: working days, or all seven where weekends are among them. */
export interface SeriesFile {
  readonly series: ReadonlyMap<string, readonly SeriesDay[]>;
  /** What was made of the file that its reader might not expect, a sentence each. */
  readonly notes: readonly string[];
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
  const unknown = header.filter((name) => !(COLUMNS as readonly string[]).includes(name));
  const notes =
    unknown.length === 0 ? [] : [`Columns that are not known are left out: ${unknown.join(', ')}.`];
  const places = COLUMNS.map((name) => {
    const place = header.indexOf(name);
    if (place === -1) throw new SeriesFileError(`The column ${name} is missing in the first line.`);
    return place;
  });
  const series = new Map<string, SeriesDay[]>();
  const lineOf = new Map<string, number>();
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
    const day = dayOf(date, number);
    const before = lineOf.get(`${name} ${day}`);
    if (before !== undefined) {
      throw new SeriesFileError(`Line ${number}: ${date} stands on line ${before} already.`);
    }
    lineOf.set(`${name} ${day}`, number);
    const days = series.get(name) ?? [];
    series.set(name, days);
    days.push({ day, count: value, isClosed: closed === '1' });
  }
  const whole = new Map([...series].map(([name, days]) => [name, withoutGaps(name, days, notes)]));
  return { series: whole, notes, sha256: sha256(text) };
}

/** In order, days that the file leaves out as closed ones: else every day after a gap would be taken for another one. */
function withoutGaps(name: string, days: readonly SeriesDay[], notes: string[]): SeriesDay[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const all = [...known.keys()].sort((a, b) => a - b);
  const hasWeekends = all.some(isWeekend);
  if (hasWeekends) notes.push(`${name}: seven days a week, as days of the weekend are among them.`);
  const whole: SeriesDay[] = [];
  const missing: string[] = [];
  for (let day = all[0] ?? 0; day <= (all.at(-1) ?? -1); day += 1) {
    if (!hasWeekends && isWeekend(day)) continue;
    const found = known.get(day);
    if (found === undefined) missing.push(dateFromDay(day));
    whole.push(found ?? { day, count: 0, isClosed: true });
  }
  if (missing.length > 0) {
    notes.push(
      `${name}: days that are missing count as closed (${missing.length}, first ${missing[0] ?? ''}).`,
    );
  }
  return whole;
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

function dayOf(date: string, line: number): number {
  try {
    return dayFromDate(date);
  } catch {
    throw new SeriesFileError(`Line ${line}: not a date: ${date}`);
  }
}
