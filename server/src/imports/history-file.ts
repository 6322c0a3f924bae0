import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse/sync';
import {
  delimiterOf,
  HeaderError,
  type HistoryColumn,
  type HistoryRecord,
  readHeader,
  RefusedRow,
} from './history-row.rules.js';

/** One record of a history file, at its first line: its texts by column, or why they cannot be read. */
export type HistoryLine =
  | { readonly line: number; readonly record: HistoryRecord }
  | { readonly line: number; readonly refused: RefusedRow };

/** A record as text: one line, or several where a quoted text holds line breaks. */
interface RawRecord {
  readonly line: number;
  readonly text: string;
}

/** A quoted text that has not ended after as many characters was never closed. */
const LONGEST_RECORD = 16_384;

/** Records handed to the parser at once. */
const CHUNK = 500;

/**
 * Reads a history file record by record, packed (gzip) or plain, with comma or semicolon, with or without a byte
 * order mark. Holds no more than some hundred lines in memory.
 * @throws HeaderError when the first line does not name the columns, or the file is empty.
 * @throws Error when the file cannot be read to its end; what was read before it was sound.
 */
export async function* readHistoryFile(path: string): AsyncGenerator<HistoryLine> {
  let chunk: RawRecord[] = [];
  let format: Format | null = null;
  for await (const raw of splitRecords(readLines(path))) {
    if (raw.text.trim() === '') continue;
    if (format === null) {
      format = readFormat(raw.text);
      continue;
    }
    chunk.push(raw);
    if (chunk.length < CHUNK) continue;
    yield* parseRecords(chunk, format);
    chunk = [];
  }
  if (format === null) throw new HeaderError('the file is empty: its first line must name the columns');
  yield* parseRecords(chunk, format);
}

interface Format {
  readonly delimiter: ',' | ';';
  readonly columns: readonly (HistoryColumn | null)[];
}

function readFormat(header: string): Format {
  const delimiter = delimiterOf(header);
  const fields = parseFields(header, delimiter)?.[0];
  if (fields === undefined) throw new HeaderError('the quotes of the first line do not match');
  return { delimiter, columns: readHeader(fields) };
}

/** All at once, which is fast; one by one where that fails, so that a bad record spoils no other. */
function parseRecords(raw: readonly RawRecord[], format: Format): HistoryLine[] {
  const all = parseFields(raw.map(({ text }) => text).join('\n'), format.delimiter);
  return raw.map(({ line, text }, index) => {
    const fields = all?.length === raw.length ? all[index] : parseFields(text, format.delimiter)?.[0];
    if (fields === undefined)
      return { line, refused: new RefusedRow('the quotes of this line do not match') };
    return lineOf(format.columns, fields, line);
  });
}

/** The fields of each record, or null when the quotes do not match. */
function parseFields(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function lineOf(
  columns: readonly (HistoryColumn | null)[],
  fields: readonly string[],
  line: number,
): HistoryLine {
  if (fields.length !== columns.length) {
    const reason = `it has ${fields.length} fields, and the first line has ${columns.length}`;
    return { line, refused: new RefusedRow(reason) };
  }
  const record: HistoryRecord = {};
  columns.forEach((column, index) => {
    if (column !== null) record[column] = fields[index];
  });
  return { line, record };
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

async function* readLines(path: string): AsyncGenerator<string> {
  // The decoder drops a byte order mark and keeps characters whole across chunks.
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of openText(path, await startsWithGzip(path))) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield part.endsWith('\r') ? part.slice(0, -1) : part;
    if (rest.length > LONGEST_LINE) throw new Error(`a line has more than ${LONGEST_LINE} characters`);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** A longer line is no line of text, but some other kind of file. */
const LONGEST_LINE = 1_000_000;

function openText(path: string, isPacked: boolean): Readable {
  const file = createReadStream(path);
  if (!isPacked) return file;
  const text = createGunzip();
  file.once('error', (error) => text.destroy(error));
  text.once('close', () => file.destroy());
  return file.pipe(text);
}

/** By its first two bytes: names lie. */
async function startsWithGzip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
