import pg from 'pg';
import type { Logger } from 'pino';
import { sqlState, type Database, type Queryable, type Statement } from './database.js';
import { isOutage } from './outage.js';
import { connectionOptions, type Patience } from './patience.js';
import { NEWEST_EVENT } from './replicas.queries.js';

/** Between two looks at how far the replicas are. */
const LOOK_MILLISECONDS = 2_000;
/** A statement that would have written: of the program, so nobody else is asked. */
const READ_ONLY = '25006';

interface Replica {
  /** Its place in the list, from 1: what is told of it names no address. */
  readonly place: number;
  readonly pool: pg.Pool;
  /** Until when it is known to have everything; null while it is not. */
  completeAt: number | null;
  state: 'new' | 'used' | 'away' | 'behind';
}

/** How far the primary was at a time. */
interface Mark {
  readonly at: number;
  readonly newest: number;
}

/** Hears of each reading that a replica should have answered and the primary did. */
type OnFallback = () => void;

/**
 * Reads that may be a moment old: lists that people look through, counts, pages. From a replica where there is one that
 * answers and is not too far behind, else from the primary. Nothing that decides is read here, and nothing written:
 * each connection refuses that.
 *
 * How far a replica is, its newest event tells: it has everything that the primary had when that was the newest there.
 */
export class Replicas implements Queryable {
  private readonly replicas: readonly Replica[];
  private readonly marks: Mark[] = [];
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  /** @param options.mostSeconds how far behind a replica may be */
  constructor(
    private readonly primary: Database,
    urls: readonly string[],
    private readonly options: {
      readonly patience: Patience;
      readonly poolSize: number;
      readonly mostSeconds: number;
      readonly logger: Logger;
      readonly onFallback?: OnFallback;
    },
  ) {
    this.replicas = urls.map((url, index) => {
      const pool = new pg.Pool({
        ...connectionOptions(options.patience),
        connectionString: url,
        max: options.poolSize,
        application_name: 'smart-healthcare-readings',
        options: '-c default_transaction_read_only=on',
      });
      const replica: Replica = { place: index + 1, pool, completeAt: null, state: 'new' };
      // Of a connection that nobody uses at the moment.
      pool.on('error', (error) => this.leave(replica, 'away', error));
      return replica;
    });
  }

  /** Looks at the replicas for the first time, and from now on. */
  async start(): Promise<void> {
    if (this.replicas.length === 0) return;
    await this.look();
    this.timer = setInterval(() => {
      this.looking ??= this.look().finally(() => (this.looking = null));
    }, LOOK_MILLISECONDS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.looking;
    await Promise.all(this.replicas.map(({ pool }) => pool.end()));
  }

  /** One reading, of a moment ago. */
  async query<Row extends object>(
    statement: Statement | string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const replica = this.replicas.find(({ state }) => state === 'used');
    if (replica !== undefined) {
      try {
        return await ask<Row>(replica, statement, values);
      } catch (error) {
        if (sqlState(error) === READ_ONLY) throw error;
        // What is wrong with the question itself, the primary says, too.
        if (isOutage(error)) this.leave(replica, 'away', error);
      }
    }
    if (this.replicas.length > 0) this.options.onFallback?.();
    return this.primary.query<Row>(statement, values);
  }

  /** The instant until which readings have everything: `now` where the primary answers them. */
  completeUntil(now: Date): Date {
    const replica = this.replicas.find(({ state }) => state === 'used');
    if (replica === undefined) return now;
    return new Date(Math.min(now.getTime(), replica.completeAt ?? 0));
  }

  /** Of each replica, by its place in the list: seconds by which it may be behind; null for one that is not used. */
  behind(): readonly { readonly place: string; readonly seconds: number | null }[] {
    return this.replicas.map(({ place, state, completeAt }) => ({
      place: String(place),
      seconds: state === 'used' ? (Date.now() - (completeAt ?? 0)) / 1_000 : null,
    }));
  }

  private async look(): Promise<void> {
    const at = Date.now();
    try {
      const [row] = await this.primary.query<{ newest: number }>(NEWEST_EVENT);
      this.marks.push({ at, newest: row?.newest ?? 0 });
    } catch (error) {
      // Without the primary nobody can tell; what was known of the replicas ages.
      this.options.logger.debug({ err: error }, 'the primary does not say how far it is');
    }
    const oldest = at - this.options.mostSeconds * 1_000;
    while (this.marks.length > 1 && (this.marks[0]?.at ?? 0) < oldest) this.marks.shift();
    await Promise.all(this.replicas.map((replica) => this.lookAt(replica, oldest)));
  }

  private async lookAt(replica: Replica, oldest: number): Promise<void> {
    try {
      const [row] = await ask<{ newest: number }>(replica, NEWEST_EVENT, []);
      const has = row?.newest ?? 0;
      const mark = this.marks.findLast(({ newest }) => newest <= has);
      replica.completeAt = mark?.at ?? replica.completeAt;
    } catch (error) {
      return this.leave(replica, 'away', error);
    }
    if (replica.completeAt === null || replica.completeAt < oldest) {
      return this.leave(replica, 'behind', null);
    }
    if (replica.state === 'used') return;
    this.options.logger.info({ replica: replica.place }, 'reading from a replica');
    replica.state = 'used';
  }

  /** Uses it no more until a look finds it good again; says so once. */
  private leave(replica: Replica, state: 'away' | 'behind', error: unknown): void {
    const isNews = replica.state !== state;
    replica.state = state;
    if (!isNews) return;
    const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
    const words = {
      away: 'a replica does not answer; the primary is read instead',
      behind: 'a replica is too far behind; the primary is read instead',
    };
    this.options.logger.warn(
      {
        replica: replica.place,
        ...(message === undefined ? {} : { reason: message }),
        ...(code === undefined ? {} : { code }),
      },
      words[state],
    );
  }
}

async function ask<Row extends object>(
  { pool }: Replica,
  statement: Statement | string,
  values: readonly unknown[],
): Promise<Row[]> {
  const query = typeof statement === 'string' ? { text: statement } : statement;
  const result = await pool.query({ ...query, values: values as unknown[] });
  return result.rows as Row[];
}
