import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse/sync';
import { HeaderError, RefusedRow } from './refusals.js';
import { findEncoding, type Letters } from './text-encoding.js';

/** One record of a table at its first line: its fields, as many as there are columns, or why they cannot be read. */
export type TableRow =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly refused: RefusedRow };

/** A table of separated values with a line of headings. */
export interface Table extends Letters {
  readonly header: readonly string[];
  /** To be read once. */
  readonly rows: AsyncIterable<TableRow>;
}

type Delimiter = ',' | ';' | '\t';

/** A record as text: one line, or several where a quoted text holds line breaks. */
interface RawRecord {
  readonly line: number;
  readonly text: string;
}

/** A quoted text that has not ended after as many characters was never closed. */
const LONGEST_RECORD = 16_384;
/** Records handed to the parser at once. */
const CHUNK = 500;
const GZIP = '\x1f\x8b';
/** Files that are taken for tables, by how they begin. */
const OTHER_FILES = [
  { sign: 'PK\x03\x04', what: 'a workbook of a spreadsheet program, or another archive' },
  { sign: '\xd0\xcf\x11\xe0', what: 'a workbook of an old spreadsheet program' },
  { sign: '%PDF', what: 'a PDF' },
] as const;
/** A longer line is no line of text, but some other kind of file. */
const LONGEST_LINE = 1_000_000;

/**
 * Reads a table of any size, packed (gzip) or plain, as clinics' systems and spreadsheets write it: UTF-8, UTF-16 or
 * Windows-1252, with commas, semicolons or tabs, with or without a byte order mark and a line `sep=;`. Holds no more than
 * some hundred lines in memory.
 * @throws HeaderError when it is empty, no text, or written in other letters
 * @throws Error when it cannot be read to its end; what was read before that was sound
 */
export async function openTable(path: string): Promise<Table> {
  const start = await firstBytes(path);
  const other = OTHER_FILES.find(({ sign }) => start.startsWith(sign));
  if (other !== undefined) throw new HeaderError(`it is ${other.what}: save the table as CSV in UTF-8`);
  return tableOf(() => openBytes(path, start.startsWith(GZIP)));
}

/** The same of a text that is in memory. */
export function tableOfText(text: string): Promise<Table> {
  return tableOf(() => Readable.from([Buffer.from(text)]));
}

async function tableOf(openText: () => Readable): Promise<Table> {
  const letters = await findEncoding(openText());
  const records = splitRecords(readLines(openText(), letters.encoding));
  const { header, delimiter } = await readHead(records);
  return { ...letters, header, rows: readRows(records, delimiter, header.length) };
}

async function readHead(
  records: AsyncGenerator<RawRecord>,
): Promise<{ readonly header: readonly string[]; readonly delimiter: Delimiter }> {
  let told: Delimiter | null = null;
  for (;;) {
    const next = await records.next();
    if (next.done === true) throw new HeaderError('the file is empty: its first line must name the columns');
    const { text } = next.value;
    const [, sign] = /^"?sep=(.|\t)"?$/i.exec(text) ?? [];
    if (sign === ',' || sign === ';' || sign === '\t') told = sign;
    else if (text.trim() !== '') {
      const delimiter = told ?? delimiterOf(text);
      const header = parseFields(text, delimiter)?.[0];
      if (header === undefined) throw new HeaderError('the quotes of the first line do not match');
      return { header, delimiter };
    }
  }
}

/** As spreadsheets write it: a semicolon where the comma is decimal, a tab in "Unicode text". */
export function delimiterOf(header: string): Delimiter {
  const count = (sign: string): number => header.split(sign).length;
  if (count('\t') > Math.max(count(','), count(';'))) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

async function* readRows(
  records: AsyncGenerator<RawRecord>,
  delimiter: Delimiter,
  width: number,
): AsyncGenerator<TableRow> {
  let chunk: RawRecord[] = [];
  for await (const raw of records) {
    // Spreadsheets go on with empty rows where something once stood, some with quotes.
    if (raw.text.replaceAll(delimiter, '').replaceAll('""', '').trim() === '') continue;
    chunk.push(raw);
    if (chunk.length < CHUNK) continue;
    yield* parseRecords(chunk, delimiter, width);
    chunk = [];
  }
  yield* parseRecords(chunk, delimiter, width);
}

/** All at once, which is fast; one by one where that fails, so that a bad record spoils no other. */
function parseRecords(raw: readonly RawRecord[], delimiter: Delimiter, width: number): TableRow[] {
  const all = parseFields(raw.map(({ text }) => text).join('\n'), delimiter);
  return raw.map(({ line, text }, index) => {
    const fields = all?.length === raw.length ? all[index] : parseRecord(text, delimiter);
    if (fields === undefined)
      return { line, refused: new RefusedRow('the quotes of this line do not match') };
    const more = fields.slice(width);
    if (fields.length < width || more.some((field) => field.trim() !== '')) {
      const reason = `it has ${fields.length} fields, and the first line has ${width}`;
      return { line, refused: new RefusedRow(reason) };
    }
    return { line, fields };
  });
}

/** The fields of one record. Spreadsheets read ="00123", which keeps a number's zeros, also where it is not quoted again. */
function parseRecord(text: string, delimiter: Delimiter): string[] | undefined {
  const kept = new RegExp(`(^|${delimiter})(="[^"]*")(?=${delimiter}|$)`, 'g');
  const quoted = (_all: string, before: string, field: string): string =>
    `${before}"${field.replaceAll('"', '""')}"`;
  return (parseFields(text, delimiter) ?? parseFields(text.replace(kept, quoted), delimiter))?.[0];
}

/** The fields of each record, or null when the quotes do not match. */
function parseFields(text: string, delimiter: Delimiter): string[][] | null {
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/**
 * Joins lines until their quotes are even. A quote that is opened and never closed costs its own line alone: the
 * lines after it are taken up again.
 */
async function* splitRecords(lines: AsyncIterable<string>): AsyncGenerator<RawRecord> {
  const held: string[] = [];
  let line = 1;
  const take = (count: number): RawRecord => {
    const record = { line, text: held.splice(0, count).join('\n') };
    line += count;
    return record;
  };
  function* complete(isEnd: boolean): Generator<RawRecord> {
    while (held.length > 0) {
      const count = balancedLines(held);
      if (count > 0) yield take(count);
      else if (isEnd || held.reduce((sum, text) => sum + text.length, 0) > LONGEST_RECORD) yield take(1);
      else return;
    }
  }
  for await (const text of lines) {
    held.push(text);
    yield* complete(false);
  }
  yield* complete(true);
}

/** How many of the first lines together have an even number of quotes; 0 for none. */
function balancedLines(lines: readonly string[]): number {
  let isOpen = false;
  for (const [index, text] of lines.entries()) {
    if (text.includes('"') && text.split('"').length % 2 === 0) isOpen = !isOpen;
    if (!isOpen) return index + 1;
  }
  return 0;
}

async function* readLines(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  // The decoder drops a byte order mark, keeps characters whole across chunks, and replaces none.
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = '';
  let line = 0;
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new HeaderError(`after line ${line} are letters that are not ${encoding.toUpperCase()}`);
    }
  };
  for await (const chunk of bytes) {
    // Spreadsheets on a Mac end lines by a CR alone. One at the end of a chunk may be half of a CR LF.
    const parts = (rest + decode(chunk)).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? '';
    for (const part of parts) {
      line += 1;
      yield part;
    }
    if (rest.length > LONGEST_LINE) throw new Error(`a line has more than ${LONGEST_LINE} characters`);
  }
  rest = (rest + decode()).replace(/\r$/, '');
  if (rest !== '') yield rest;
}

function openBytes(path: string, isPacked: boolean): Readable {
  const file = createReadStream(path);
  if (!isPacked) return file;
  const text = createGunzip();
  file.once('error', (error) => text.destroy(error));
  text.once('close', () => file.destroy());
  return file.pipe(text);
}

/** By these, since names lie; a byte a letter. */
async function firstBytes(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
