import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import type { ReceivedFile } from './received-file.js';

/** The largest sensors have 200 million; a small file that unpacks to more is an attack on memory. */
const MOST_PIXELS = 210_000_000;
const MOST_SECONDS = 30;
/** Boxes of a HEIC file without which it shows nothing. */
const HEIC_PARTS = ['ftyp', 'meta'];
const BOX_BYTES = 16;
const MOST_BOXES = 1_000;

/** Whether a picture can be read to its end: one of which half arrived looks whole by its beginning. */
export async function isWholePicture(file: ReceivedFile, extension: string): Promise<boolean> {
  return extension === 'heic' ? hasWholeBoxes(file) : isDecodable(file);
}

async function isDecodable(file: ReceivedFile): Promise<boolean> {
  const content = await buffer(file.read());
  try {
    // Reads all of it and keeps a thumbnail; libvips does so outside the event loop.
    await sharp(content, { failOn: 'truncated', limitInputPixels: MOST_PIXELS, sequentialRead: true })
      .timeout({ seconds: MOST_SECONDS })
      .resize(1)
      .raw()
      .toBuffer();
    return true;
  } catch (error) {
    // sharp has no error classes: whatever it cannot decode is not whole to us.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** HEIC cannot be decoded here (its patents): its boxes must fill the file, ISO 14496-12. */
async function hasWholeBoxes(file: ReceivedFile): Promise<boolean> {
  const kinds = new Set<string>();
  let at = 0;
  for (let count = 0; at < file.size && count < MOST_BOXES; count += 1) {
    const head = await file.slice(at, BOX_BYTES);
    if (head.length < 8) return false;
    kinds.add(head.toString('latin1', 4, 8));
    const size = head.readUInt32BE(0);
    if (size === 0) at = file.size;
    else if (size === 1 && head.length === BOX_BYTES) at += Number(head.readBigUInt64BE(8));
    else if (size >= 8) at += size;
    else return false;
  }
  return at === file.size && HEIC_PARTS.every((kind) => kinds.has(kind));
}
