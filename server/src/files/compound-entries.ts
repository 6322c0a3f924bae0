import type { ReceivedFile } from './received-file.js';

/** Directory entries of compound files (legacy Office) are 128 bytes long and aligned to that. */
const ENTRY_BYTES = 128;
const MOST_NAME_BYTES = 64;
/** Storage, stream, root. */
const ENTRY_KINDS: ReadonlySet<number> = new Set([1, 2, 5]);

/**
 * Names of storages and streams in a compound file, looked for wherever an entry can lie: a name cannot hide, though
 * a stranger's bytes may look like one.
 */
export async function readCompoundNames(file: ReceivedFile): Promise<Set<string>> {
  const names = new Set<string>();
  // Pieces are a multiple of 128 bytes long, so that no entry is cut.
  for await (const piece of file.chunks()) {
    for (let at = 0; at + ENTRY_BYTES <= piece.length; at += ENTRY_BYTES) {
      const name = entryName(piece, at);
      if (name !== null) names.add(name);
    }
  }
  return names;
}

function entryName(piece: Buffer, at: number): string | null {
  const length = piece.readUInt16LE(at + MOST_NAME_BYTES);
  if (length < 4 || length > MOST_NAME_BYTES || length % 2 !== 0) return null;
  if (!ENTRY_KINDS.has(piece.readUInt8(at + 66)) || piece.readUInt16LE(at + length - 2) !== 0) return null;
  return piece.toString('utf16le', at, at + length - 2);
}
