import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { ReceivedFile } from './received-file.js';
import type { PdfAnswer } from './pdf-lock.worker.mjs';

/** Where every PDF that is encrypted names how, readable in any case: ISO 32000-2, 7.5.5. Signs may be written as #45. */
const ENCRYPTED = new RegExp(`/${[...'Encrypt'].map((sign) => `(?:${sign}|#${hexOf(sign)})`).join('')}`);
const MOST_MILLISECONDS = 20_000;
/** Of the thread: a hostile file may unpack to any size. */
const MOST_MEGABYTES = 256;

/** The code of a sign in hexadecimal digits, in either case. */
function hexOf(sign: string): string {
  return sign
    .charCodeAt(0)
    .toString(16)
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/**
 * What keeps a PDF from being read by whoever gets it: a password to open it. One that opens without, and only restricts
 * printing or copying, is encrypted too; so it is opened to see, in a thread that can be ended.
 */
export async function findPdfFault(file: ReceivedFile): Promise<'encrypted' | 'damaged' | null> {
  const bytes = await buffer(file.read());
  if (!ENCRYPTED.test(bytes.toString('latin1'))) return null;
  const answer = await open(bytes);
  if (answer === 'open') return null;
  return answer === 'locked' ? 'encrypted' : 'damaged';
}

/** Opens a PDF without a password. */
function open(bytes: Buffer): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-lock.worker.mjs', import.meta.url), {
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => void worker.terminate(), MOST_MILLISECONDS);
    worker.once('message', (answer: PdfAnswer) => resolve(answer));
    // Out of memory or of time, or a fault of the reader's: nobody else would be able to read it, either.
    worker.once('error', () => resolve('unreadable'));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve('unreadable');
    });
  });
}
