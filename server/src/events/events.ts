import { getEventListeners, setMaxListeners } from 'node:events';
import { createPubSub, type PubSubEventTarget } from '@graphql-yoga/subscription';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { warnOf } from '../database/outage.js';
import { topicOf, type Happening, type PayloadOf, type Topic } from './event-kinds.js';
import { NEWEST, READ } from './event.queries.js';
import type { Line } from './line.js';

type Channels = { [T in Topic]: [payload: PayloadOf<T>] };

type EventRow = Happening & { readonly id: string };

/** An id that is missing is looked for this long: its transaction may commit later than one with a higher id. */
const GAP_MILLISECONDS = 30_000;
/** Without a ping, events of other processes are looked for this often. */
const POLL_MILLISECONDS = 2_000;
/** The least time between two readings: with many writers, one reading brings what many of them wrote. */
const READ_PAUSE_MILLISECONDS = 10;

/**
 * Tells this process of what every process wrote. Events are rows, written in the transaction they tell of
 * (table `events`); after a commit the writer pings, which wakes the readers here and, by a call, elsewhere. The call
 * is kept out of the booking transaction because NOTIFY makes commits queue for one lock.
 */
export class Events {
  private readonly target = new EventTarget() as PubSubEventTarget<Channels>;
  private readonly channels = createPubSub<Channels>({ eventTarget: this.target });
  private readonly topics = new Set<Topic>();
  /** Ids below the highest that were not there yet, with the time at which they were first missed. */
  private readonly gaps = new Map<number, number>();
  private highest = 0;
  private timer: NodeJS.Timeout | null = null;
  private reading: Promise<void> | null = null;
  private readAgain = false;
  private callTimer: NodeJS.Timeout | null = null;
  private stopped = false;
  private readonly wakened: (() => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly line: Line,
    private readonly logger: Logger,
  ) {
    // One for each subscription: Node would take more than ten for a leak, and print that.
    setMaxListeners(0, this.target as EventTarget);
  }

  /** Starts at the newest event: what happened before is history, not news. */
  async start(): Promise<void> {
    const rows = await this.database.query<{ id: string }>(NEWEST);
    this.highest = Number(rows[0]?.id ?? 0);
    await this.line.open(() => this.wake());
    this.timer = setInterval(() => {
      this.wake();
      this.line.renew();
    }, POLL_MILLISECONDS);
    this.timer.unref();
  }

  /** Call after a commit that wrote events. Returns at once. */
  ping(): void {
    this.wake();
    if (this.callTimer !== null || this.stopped) return;
    // One call for all that happens in a moment; a lost one costs the others one poll interval.
    this.callTimer = setTimeout(() => {
      this.callTimer = null;
      this.line
        .call()
        .catch((error: unknown) => warnOf(this.logger, error, 'a call to other processes failed'));
    }, 20);
    this.callTimer.unref();
  }

  /** By what this process hears at once that others wrote; where it is not up, with the next poll. */
  get calledBy(): Pick<Line, 'kind' | 'isUp'> {
    return this.line;
  }

  /** Every later event of a topic, until the returned function is called. */
  on<T extends Topic>(topic: T, handler: (payload: PayloadOf<T>) => void): () => void {
    const iterator = this.iterate(topic)[Symbol.asyncIterator]();
    const pump = async (): Promise<void> => {
      for (;;) {
        const next = await iterator.next();
        if (next.done === true) return;
        try {
          handler(next.value);
        } catch (error) {
          this.logger.error({ err: error, topic }, 'event handler failed');
        }
      }
    };
    void pump();
    return () => void iterator.return?.();
  }

  /** The same as an async iterable, for subscriptions. Ends when its consumer leaves. */
  iterate<T extends Topic>(topic: T): AsyncIterable<PayloadOf<T>> {
    this.topics.add(topic);
    return this.channels.subscribe(topic) as AsyncIterable<PayloadOf<T>>;
  }

  /** How many handlers and subscriptions of this process listen right now, counted once for each of their topics. */
  listeners(): number {
    return [...this.topics].reduce((sum, topic) => sum + getEventListeners(this.target, topic).length, 0);
  }

  /** Calls back whenever there may be news: after a ping of any process, and every poll. */
  onWake(listener: () => void): void {
    this.wakened.push(listener);
  }

  /** Ends listening; resolves when the last read is over. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    if (this.callTimer !== null) clearTimeout(this.callTimer);
    await this.reading;
    await this.line.close();
  }

  private wake(): void {
    if (this.stopped) return;
    for (const listener of this.wakened) listener();
    if (this.reading !== null) {
      this.readAgain = true;
      return;
    }
    this.reading = this.read()
      .catch((error: unknown) => warnOf(this.logger, error, 'reading events failed; trying again'))
      .then(() => new Promise<void>((resolve) => setTimeout(resolve, READ_PAUSE_MILLISECONDS)))
      .finally(() => {
        this.reading = null;
        if (this.readAgain) {
          this.readAgain = false;
          this.wake();
        }
      });
  }

  private async read(): Promise<void> {
    const rows = await this.database.query<EventRow>(READ, [this.highest, [...this.gaps.keys()]]);
    const now = Date.now();
    for (const row of rows) {
      const id = Number(row.id);
      for (let missing = this.highest + 1; missing < id; missing += 1) this.gaps.set(missing, now);
      this.gaps.delete(id);
      this.highest = Math.max(this.highest, id);
      this.channels.publish(topicOf(row.kind), { ...row.payload, kind: row.kind } as never);
    }
    for (const [id, since] of this.gaps) if (now - since > GAP_MILLISECONDS) this.gaps.delete(id);
  }
}
