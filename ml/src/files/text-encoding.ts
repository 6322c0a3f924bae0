import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { analyse } from 'chardet';
import { HeaderError } from './refusals.js';
import { isWestern } from './western-words.js';

/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the library calls those that are read; ISO 8859-1 is read as what it is a part of. */
const KNOWN: Readonly<Record<string, Encoding>> = {
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
};

/** Lines with foreign letters, of which the library is shown so many bytes. */
const SAMPLE_BYTES = 65_536;
const HEAD_BYTES = 1_024;
const LINE_FEED = 0x0a;

/** The letters of a file and the file itself. */
export interface Letters {
  readonly encoding: Encoding;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

/**
 * Finds out how the letters of a text are written: a mark at its beginning says it, or all of it is UTF-8, or its letters
 * tell. Nothing is ever replaced: what cannot be told, or is written in two ways, is refused.
 * @throws HeaderError naming the first line that is not UTF-8
 */
export async function findEncoding(chunks: AsyncIterable<Buffer>): Promise<Letters> {
  const hash = createHash('sha256');
  const foreign = new ForeignLines();
  let head = Buffer.alloc(0);
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
    foreign.add(chunk);
  }
  const { line, other, sample } = foreign.end();
  const sha256 = hash.digest('hex');
  const wide = wideEncoding(head);
  if (wide !== null) return { encoding: wide, sha256 };
  if (line === null) return { encoding: 'utf-8', sha256 };
  if (other !== null) {
    throw new HeaderError(
      `line ${line} is not UTF-8, and line ${other} is: save the whole file as CSV in UTF-8`,
    );
  }
  const [likely] = analyse(sample);
  const encoding = likely === undefined ? undefined : KNOWN[likely.name];
  if (encoding === 'windows-1252' && !isWestern(new TextDecoder(encoding).decode(sample))) {
    throw new HeaderError(`line ${line} is not UTF-8, and not Windows-1252: save the file as CSV in UTF-8`);
  }
  if (encoding !== undefined) return { encoding, sha256 };
  const guess = likely === undefined ? '' : `, but looks like ${likely.name}`;
  throw new HeaderError(`line ${line} is not UTF-8${guess}: save the file as CSV in UTF-8`);
}

/** UTF-16 by its mark, or by every second byte of plain letters being zero. */
function wideEncoding(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Lines whose bytes are not UTF-8. */
class ForeignLines {
  private rest: Buffer = Buffer.alloc(0);
  private lines = 0;
  private first: number | null = null;
  /** The first that is UTF-8 beyond ASCII, by which letters would be read wrong that are right. */
  private other: number | null = null;
  private sample: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    this.look(bytes.subarray(0, end));
    this.rest = bytes.subarray(end);
  }

  /** The number of the first, null for none, of one that is UTF-8, and some of the foreign to tell their letters by. */
  end(): { readonly line: number | null; readonly other: number | null; readonly sample: Buffer } {
    this.look(this.rest);
    return { line: this.first, other: this.other, sample: this.sample };
  }

  private look(bytes: Buffer): void {
    const isPlain = this.first === null && isUtf8(bytes) && (this.other !== null || isAscii(bytes));
    if (isPlain) {
      this.lines += countOf(bytes);
      return;
    }
    for (let from = 0; from < bytes.length;) {
      const next = bytes.indexOf(LINE_FEED, from);
      const end = next === -1 ? bytes.length : next + 1;
      this.lines += 1;
      const line = bytes.subarray(from, end);
      if (!isUtf8(line)) {
        this.first ??= this.lines;
        if (this.sample.length < SAMPLE_BYTES) this.sample = Buffer.concat([this.sample, line]);
      } else if (this.other === null && !isAscii(line)) {
        this.other = this.lines;
      }
      from = end;
    }
  }
}

function countOf(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
