import { readHistoryFile, readSeriesFile, type HistoryFile, type SeriesFile } from '@smart-healthcare/ml';
import { explainFileFault } from '../command-line/file-fault.mjs';

/**
 * Works on a file, and says in a sentence why that cannot be done: what the readers refuse names the line.
 * @returns the exit code: 0 done, 1 for a file that cannot be used
 */
export async function sayFaultOf(file: string, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    console.error(
      explainFileFault(error) ?? `${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
}

/** Lines that are shown one by one; the rest are only counted. */
const MOST_SHOWN = 100;

/** What every reader tells of a file alike. */
function tellRead({ refused, encoding }: Pick<HistoryFile, 'refused' | 'encoding'>): void {
  for (const { line, reason } of refused.slice(0, MOST_SHOWN))
    console.error(`line ${line} refused: ${reason}`);
  if (refused.length > MOST_SHOWN) console.error(`… and ${refused.length - MOST_SHOWN} more lines refused`);
  console.error(`The letters of the file are ${encoding.toUpperCase()}.`);
}

/** Reads a history file, and tells what of it is used as the import tells it. @throws HeaderError */
export async function readToldHistory(file: string): Promise<HistoryFile> {
  const history = await readHistoryFile(file);
  const { bookings, cancelled, impossible, refused } = history;
  tellRead(history);
  console.error(
    `${bookings.length} bookings; ${cancelled} cancelled, ${impossible} impossible and ${refused.length} refused ones left out.`,
  );
  return history;
}

/** Reads a file of visits a day, and tells what was made of it in the same way. @throws HeaderError */
export async function readToldSeries(file: string): Promise<SeriesFile> {
  const read = await readSeriesFile(file);
  tellRead(read);
  for (const note of read.notes) console.error(note);
  return read;
}
