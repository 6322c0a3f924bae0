import type { Database } from '../database/database.js';
import { goThrough } from '../database/go-through.js';
import type { FileStorage } from '../files/file-storage.js';
import { DELETE, DISCARDABLE } from './report.queries.js';
import { undoEnd } from './report.rules.js';

/** An upload that began so long ago is not under way any more. */
const LONGEST_UPLOAD_MILLISECONDS = 3_600_000;
const DISCARDED_AT_ONCE = 500;

/** Deletes the files that nobody can have any more. */
export class ReportDiscardService {
  constructor(
    private readonly database: Database,
    private readonly files: FileStorage,
  ) {}

  /** Deletes what was removed more than a day ago, and what is left of uploads that died with their process. */
  async discard(now: Date): Promise<void> {
    const began = new Date(now.getTime() - LONGEST_UPLOAD_MILLISECONDS);
    const removed = async (): Promise<void> => {
      const values = [undoEnd(now), began, DISCARDED_AT_ONCE];
      const rows = await this.database.query<{ id: string; key: string }>(DISCARDABLE, values);
      await goThrough(rows, async ({ id, key }) => {
        // The file first: as long as there is the row, the file is found again.
        await this.files.remove(key);
        await this.database.query(DELETE, [id]);
      });
    };
    // A file that cannot be removed keeps no drafts.
    await goThrough([removed, async () => this.files.discardDrafts(began)], (part) => part());
  }
}
