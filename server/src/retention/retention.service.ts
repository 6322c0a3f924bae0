import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { goThrough } from '../database/go-through.js';
import { RETENTIONS, type KeptDays, type Retention } from './retention.queries.js';

const DAY_MILLISECONDS = 86_400_000;
/** Rows deleted in one statement, so that none holds others up. */
const BATCH = 5_000;

/** Deletes what is old. */
export class RetentionService {
  constructor(
    private readonly database: Database,
    private readonly kept: KeptDays,
    private readonly logger: Logger,
  ) {}

  /**
   * Goes through all tables of the list. One that fails holds up no other.
   * @returns how many rows went from each, in which any did.
   * @throws AggregateError when all are gone through and some failed, so that the job is tried again
   */
  async discard(now: Date): Promise<Readonly<Record<string, number>>> {
    const gone: Record<string, number> = {};
    try {
      await goThrough(RETENTIONS, async (retention) => {
        const count = await this.discardFrom(retention, now);
        if (count > 0) gone[retention.table] = count;
      });
    } finally {
      if (Object.keys(gone).length > 0) this.logger.info({ gone }, 'old rows deleted');
    }
    return gone;
  }

  private async discardFrom({ days, discard }: Retention, now: Date): Promise<number> {
    const before = new Date(now.getTime() - days(this.kept) * DAY_MILLISECONDS);
    for (let total = 0; ;) {
      const gone = await this.database.query(discard, [before, BATCH]);
      total += gone.length;
      // Of events, a batch may hold some that are too young.
      if (gone.length === 0) return total;
    }
  }
}
