import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'unpdf/pdfjs';

/** @typedef {'open' | 'locked' | 'unreadable'} PdfAnswer */

/** Reasons of pdf.js for which somebody with a password or a key could read it all the same. */
const LOCKS = /PasswordException|unknown encryption|unsupported encryption/i;

/** @returns {Promise<PdfAnswer>} */
async function open() {
  const task = getDocument({ data: workerData, verbosity: 0, disableFontFace: true, useSystemFonts: false });
  try {
    await task.promise;
    return 'open';
  } catch (error) {
    return error instanceof Error && LOCKS.test(`${error.name} ${error.message}`) ? 'locked' : 'unreadable';
  } finally {
    await task.destroy();
  }
}

parentPort?.postMessage(await open());
