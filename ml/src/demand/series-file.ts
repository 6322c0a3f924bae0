import { dateFromDay, dayFromDate, weekdayOf } from '../attendance/booking.js';
import { isDateNumber, readCell, readWhole } from '../files/cell.js';
import { readColumns } from '../files/columns.js';
import { RefusedRow, type RefusedLine } from '../files/refusals.js';
import { openTable, tableOfText, type Table } from '../files/table-file.js';
import type { Encoding } from '../files/text-encoding.js';

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
  /** Lines that cannot be read, each with its reason. */
  readonly refused: readonly RefusedLine[];
  readonly encoding: Encoding;
}

const COLUMNS = ['series', 'date', 'count', 'closed'] as const;

/**
 * Reads a table with the columns {@link COLUMNS} in any order. A line that cannot be read is refused by its reason, and
 * the others are used.
 * @throws HeaderError
 */
export async function readSeriesFile(path: string): Promise<SeriesFile> {
  return readSeries(await openTable(path));
}

/** @see readSeriesFile */
export async function parseSeries(text: string): Promise<SeriesFile> {
  return readSeries(await tableOfText(text));
}

async function readSeries({ header, rows, encoding }: Table): Promise<SeriesFile> {
  const columns = readColumns(header, COLUMNS);
  const unknown = header.filter((_name, place) => columns[place] === null);
  const notes =
    unknown.length === 0
      ? []
      : [`Columns that are not known are left out: ${unknown.map((name) => name.trim()).join(', ')}.`];
  const series = new Map<string, SeriesDay[]>();
  const lineOf = new Map<string, number>();
  const refused: RefusedLine[] = [];
  for await (const row of rows) {
    try {
      if ('refused' in row) throw row.refused;
      const cells = COLUMNS.map((column) => readCell(column, row.fields[columns.indexOf(column)]));
      const { name, ...day } = readDay(cells);
      const key = `${name} ${day.day}`;
      const before = lineOf.get(key);
      if (before !== undefined) {
        throw new RefusedRow(`${name} has ${dateFromDay(day.day)} on line ${before} already`);
      }
      lineOf.set(key, row.line);
      const days = series.get(name) ?? [];
      series.set(name, days);
      days.push(day);
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error;
      refused.push({ line: row.line, reason: error.message });
    }
  }
  const whole = new Map<string, SeriesDay[]>();
  for (const [name, days] of series) {
    const near = together(days);
    for (const { day } of days) {
      if (near.has(day)) continue;
      const reason = `${dateFromDay(day)} is more than a year away from most days of ${name}`;
      refused.push({ line: lineOf.get(`${name} ${day}`) ?? 0, reason });
    }
    const known = days.filter(({ day }) => near.has(day));
    whole.set(name, withoutGaps(name, known, notes));
  }
  refused.sort((a, b) => a.line - b.line);
  return { series: whole, notes, refused, encoding };
}

/** @throws RefusedRow */
function readDay([name = '', date = '', count = '', closed = '']: readonly string[]): SeriesDay & {
  readonly name: string;
} {
  if (name === '') throw new RefusedRow('series is empty');
  const appointments = readWhole(count);
  if (appointments === null) throw new RefusedRow(`count is no whole number of appointments: ${count}`);
  if (closed !== '0' && closed !== '1') throw new RefusedRow(`closed is neither 0 nor 1: ${closed}`);
  return { name, day: dayOf(date), count: appointments, isClosed: closed === '1' };
}

/** Days between two of a series that are no gap any more: one mistyped year would make decades of closed days. */
const MOST_MISSING = 366;

/** Of stretches of days that lie further from each other, the one with the most. */
function together(days: readonly SeriesDay[]): ReadonlySet<number> {
  let most = new Set<number>();
  let stretch = new Set<number>();
  let last = -Infinity;
  for (const day of days.map((one) => one.day).sort((a, b) => a - b)) {
    if (day - last > MOST_MISSING) stretch = new Set();
    stretch.add(day);
    if (stretch.size > most.size) most = stretch;
    last = day;
  }
  return most;
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

/** @throws RefusedRow */
function dayOf(date: string): number {
  if (isDateNumber(date)) {
    throw new RefusedRow(
      `date is ${date}, the number that a spreadsheet keeps for a date: format the column as yyyy-mm-dd`,
    );
  }
  try {
    return dayFromDate(date);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RefusedRow(`date is no date such as 2026-05-24: ${date}`);
  }
}
