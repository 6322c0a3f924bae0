import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { isOutage, logOutage } from './outage.js';

/** Between two tries of one statement. */
const PAUSE_MILLISECONDS = 1_000;

/**
 * Connections for work that nobody waits for and nobody would do again, like writing down that a job is done: a
 * statement that meets an outage is asked again until the database answers. So each must be one that may be carried out
 * twice, when only its answer was lost.
 */
export class LastingConnection {
  private readonly pool: pg.Pool;
  private readonly pending = new Set<Promise<unknown>>();
  private until: AbortController | null = null;
  private isClosed = false;

  /** @param seconds for which an outage is waited out at most */
  constructor(
    options: pg.PoolConfig,
    private readonly seconds: number,
    private readonly logger: Logger,
  ) {
    this.pool = new pg.Pool(options);
    // A connection that breaks while nobody uses it: the next statement opens another one.
    this.pool.on('error', (error) => logOutage(this.logger, error));
  }

  /** From here on outages are waited out; before, who starts without a database is to hear of it. */
  outlastOutages(): void {
    this.until = new AbortController();
  }

  /** From here on nothing waits for the database any more: what does, ends with what it met. */
  waitNoMore(): void {
    this.until?.abort();
    this.until = null;
  }

  /**
   * After the end nothing is asked any more, and no answer comes: a run that outlives its queue counts as lost later.
   * @throws what the driver throws; of an outage only while, or after, none is waited out
   */
  executeSql(text: string, values: unknown[]): Promise<pg.QueryResult> {
    if (this.isClosed) {
      this.logger.debug({ statement: text }, 'asked after the end');
      return new Promise(() => undefined);
    }
    const statement = this.ask(text, values).finally(() => this.pending.delete(statement));
    this.pending.add(statement);
    return statement;
  }

  /** Waits for what was asked so far. */
  async close(): Promise<void> {
    this.waitNoMore();
    await Promise.allSettled(this.pending);
    this.isClosed = true;
    await this.pool.end();
  }

  private async ask(text: string, values: unknown[]): Promise<pg.QueryResult> {
    const began = performance.now();
    for (;;) {
      try {
        return await this.pool.query(text, values);
      } catch (error) {
        const until = this.until;
        if (!isOutage(error) || until === null || performance.now() - began > this.seconds * 1_000)
          throw error;
        logOutage(this.logger, error);
        // Cut short where nothing waits any more: the last try says how it stands.
        await sleep(PAUSE_MILLISECONDS, undefined, { signal: until.signal }).catch(() => undefined);
      }
    }
  }
}
