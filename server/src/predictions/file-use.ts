import { explainFileFault } from '../command-line/file-fault.mjs';

/**
 * Works on a history file, and says in a sentence why that cannot be done: what the readers refuse names the line.
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
