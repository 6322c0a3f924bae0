import type { ReceivedFile } from './received-file.js';

/** One file inside a ZIP archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
}

/** Real Office documents have some dozens to a few thousand. */
const MOST_ENTRIES = 10_000;
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

/**
 * What a ZIP archive says it holds, from the directory at its end; nothing is unpacked.
 * @returns null when the directory is missing, incomplete or does not fit the file.
 */
export async function readArchiveEntries(file: ReceivedFile): Promise<ArchiveEntry[] | null> {
  const tailStart = Math.max(0, file.size - END_BYTES - MOST_COMMENT_BYTES);
  const tail = await file.slice(tailStart, file.size - tailStart);
  const end = findEnd(tail);
  if (end === null) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_ENTRIES || start + length > tailStart + end) return null;
  return parseDirectory(await file.slice(start, length), count);
}

/** The last end-of-directory record whose comment reaches exactly to the end of the file. */
function findEnd(tail: Buffer): number | null {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (
      tail.readUInt32LE(at) === END_SIGNATURE &&
      at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length
    ) {
      return at;
    }
  }
  return null;
}

function parseDirectory(directory: Buffer, count: number): ArchiveEntry[] | null {
  const entries: ArchiveEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    const next =
      at + ENTRY_BYTES + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length) return null;
    entries.push({
      name: directory.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    });
    at = next;
  }
  return entries;
}
