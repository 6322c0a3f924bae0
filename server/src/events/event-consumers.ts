import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database, Queryable } from '../database/database.js';
import { warnOf } from '../database/outage.js';
import type { StoredEvent } from './event-kinds.js';
import type { Events } from './events.js';
import {
  ADVANCE,
  FAILED,
  LOCK,
  NEWS,
  NEXT,
  OTHERS,
  REGISTER,
  type NewsRow,
} from './event-consumers.queries.js';

/** What must hear of every event, once and in order: unlike `Events`, it skips nothing while it is away. */
export interface EventConsumer {
  /** Its name in `event_consumers`, for good. */
  readonly name: string;
  /** Where it begins when the database meets it for the first time: at the oldest event that is kept, or at the next. */
  readonly begins: 'oldest' | 'next';
  /**
   * Handles some events in the order of their ids, which is the order of changes of one appointment. Effects in `tx`
   * happen exactly once, since the consumer's new position is of the same transaction. The work may be run again
   * from its start, so it must have no other effect. When it throws, the same events come again, one at a time and
   * with growing pauses; those after them wait.
   */
  readonly handle: (events: readonly StoredEvent[], tx: Queryable) => Promise<void>;
  /** Called after the commit of what was handled, for what is to begin then. A process that dies before skips it. */
  readonly handled?: () => void;
}

const BATCH = 200;
/** Between two looks, so that with many writers one look finds what many of them wrote. */
const PAUSE_MILLISECONDS = 20;
/** While a writer takes its time, it is looked after less and less often, down to this. */
const LONGEST_WAIT_MILLISECONDS = 500;
/** A look is followed by a pause so many times as long, since with little to handle most of it is the looking. */
const PAUSE_TIMES = 10;
const LONGEST_PAUSE_MILLISECONDS = 1_000;

/**
 * The outbox: hands the rows of `events` to consumers that may miss none. Any number of processes may run this; each
 * batch is handled by one of them. Woken with the live fan-out, so by pings, by NOTIFY and by its polling.
 */
export class EventConsumers {
  private readonly pumps: readonly Pump[];

  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly consumers: readonly EventConsumer[],
    private readonly logger: Logger,
  ) {
    this.pumps = consumers.map((consumer) => new Pump(database, consumer, logger));
  }

  /** Enters new consumers at their point of beginning, and starts. */
  async start(): Promise<void> {
    for (const { name, begins } of this.consumers) {
      await this.database.query(REGISTER, [name, begins === 'oldest']);
    }
    const names = this.consumers.map(({ name }) => name);
    const others = await this.database.query<{ name: string }>(OTHERS, [names]);
    if (others.length > 0) {
      const unread = others.map(({ name }) => name);
      this.logger.warn(
        { consumers: unread },
        'events are kept for consumers that this program does not know',
      );
    }
    this.events.onWake(() => {
      for (const pump of this.pumps) pump.wake();
    });
  }

  /** Takes no more events, and resolves when what is under way is over. */
  async stop(): Promise<void> {
    await Promise.all(this.pumps.map((pump) => pump.stop()));
  }
}

/**
 * The id up to which no event can appear any more. Ids are not in the order of commits: a writer that was seen must
 * have ended before an id that was there beside it counts as settled.
 */
class Settled {
  /** Up to here nothing can appear. */
  upTo = 0;
  private next: { newest: number; writers: readonly string[] } | null = null;

  /** Takes in one look at the table and its writers. */
  see(newest: number, writers: readonly string[]): void {
    const former = this.next;
    if (writers.length === 0) this.upTo = Math.max(this.upTo, newest);
    else if (former?.writers.every((writer) => !writers.includes(writer)) === true) {
      this.upTo = Math.max(this.upTo, former.newest);
    }
    if (this.next === null || this.next.newest <= this.upTo) this.next = { newest, writers };
  }
}

/**
 * What a look found: nothing to do before the next wake; a writer or another process that is at it; some events that
 * it handled; as many as a batch holds, so there are more.
 */
type Found = 'idle' | 'wait' | 'some' | 'many';

function pauseAfter(found: Found, spent: number, former: number): number {
  if (found === 'many') return PAUSE_MILLISECONDS;
  if (found === 'wait') return Math.min(former * 2, LONGEST_WAIT_MILLISECONDS);
  return Math.min(Math.max(spent * PAUSE_TIMES, PAUSE_MILLISECONDS), LONGEST_PAUSE_MILLISECONDS);
}

/** What a transaction is at, for the case that it fails. */
interface InHand {
  position: string;
  events: readonly StoredEvent[];
}

class Pump {
  private readonly settled = new Settled();
  private running: Promise<void> | null = null;
  private wanted = false;
  private readonly stopping = new AbortController();
  /** Up to this id events are handled one at a time, because one of them failed in a batch. */
  private carefulUpTo = 0;

  constructor(
    private readonly database: Database,
    private readonly consumer: EventConsumer,
    private readonly logger: Logger,
  ) {}

  wake(): void {
    this.wanted = true;
    this.running ??= this.run().finally(() => (this.running = null));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = PAUSE_MILLISECONDS;
    while (this.wanted && !this.stopping.signal.aborted) {
      this.wanted = false;
      const from = performance.now();
      try {
        const state = await this.look();
        if (state !== 'idle') this.wanted = true;
        pause = pauseAfter(state, performance.now() - from, pause);
      } catch (error) {
        // The next poll tries again.
        warnOf(this.logger, error, 'events could not be read', { consumer: this.consumer.name });
      }
      await sleep(pause);
    }
  }

  /**
   * Handles what is settled, at most one batch.
   */
  private async look(): Promise<Found> {
    const [news] = await this.database.query<NewsRow & Record<string, unknown>>(NEWS, [this.consumer.name]);
    if (news === undefined) throw new Error(`The consumer ${this.consumer.name} is not in event_consumers`);
    const newest = Number(news.newest);
    this.settled.see(newest, news.writers);
    if (!news.isDue || newest <= Number(news.position)) return 'idle';
    if (this.settled.upTo <= Number(news.position)) return 'wait';
    return this.handleBatch();
  }

  private async handleBatch(): Promise<Found> {
    const { name, handle } = this.consumer;
    const inHand: InHand = { position: '0', events: [] };
    try {
      const found = await this.database.transaction(async (tx): Promise<Found> => {
        inHand.events = [];
        const [own] = await tx.query<{ position: string; failures: number }>(LOCK, [name]);
        if (own === undefined) return 'wait';
        const isCareful = own.failures > 0 || Number(own.position) < this.carefulUpTo;
        const limit = isCareful ? 1 : BATCH;
        const events = await tx.query<StoredEvent & Record<string, unknown>>(NEXT, [
          own.position,
          this.settled.upTo,
          limit,
        ]);
        const last = events.at(-1);
        if (last === undefined) return 'wait';
        Object.assign(inHand, { position: own.position, events });
        await handle(events, tx);
        await tx.query(ADVANCE, [name, last.id]);
        return events.length < limit ? 'some' : 'many';
      });
      if (found !== 'wait') this.consumer.handled?.();
      return found;
    } catch (error) {
      if (inHand.events.length === 0) throw error;
      return this.fail(inHand, error);
    }
  }

  /** A batch that failed is gone through again one by one at once; an event that fails alone waits for its next time. */
  private async fail({ position, events }: InHand, error: unknown): Promise<Found> {
    const { name } = this.consumer;
    const [event, ...more] = events;
    if (more.length > 0) {
      this.carefulUpTo = Number(events.at(-1)?.id);
      return 'many';
    }
    const [row] = await this.database.query<{ failures: number }>(FAILED, [name, position]);
    const failures = row?.failures ?? null;
    this.logger.error(
      { err: error, consumer: name, event: event?.id, kind: event?.kind, failures },
      'an event could not be handled; its consumer waits and tries it again',
    );
    return 'idle';
  }
}
