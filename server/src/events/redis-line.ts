import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from 'pino';
import { CHANNEL, type Line } from './line.js';

const SHORTEST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 2_000;
const PATIENCE_MILLISECONDS = 2_000;

const OPTIONS: RedisOptions = {
  lazyConnect: true,
  // What could not be called at once is no news any more: the poll was faster.
  enableOfflineQueue: false,
  autoResubscribe: false,
  maxRetriesPerRequest: 0,
  connectTimeout: PATIENCE_MILLISECONDS,
  commandTimeout: PATIENCE_MILLISECONDS,
  keepAlive: 10_000,
  retryStrategy: (times) => Math.min(times * SHORTEST_PAUSE_MILLISECONDS, LONGEST_PAUSE_MILLISECONDS),
};

/** Publish and subscribe by Redis or Valkey: for many processes, which then leave PostgreSQL alone with their calls. */
export class RedisLine implements Line {
  readonly kind = 'redis';
  private readonly listener: Redis;
  private readonly caller: Redis;
  /** Which of the two may be used. */
  private readonly ready = new Set<Redis>();
  private hear: () => void = () => undefined;
  private told: 'nothing' | 'up' | 'lost' = 'nothing';
  private closed = false;

  /** @param url redis:// or, with TLS, rediss:// */
  constructor(
    url: string,
    private readonly logger: Logger,
  ) {
    this.listener = new Redis(url, OPTIONS);
    this.caller = new Redis(url, OPTIONS);
    for (const client of [this.listener, this.caller]) {
      client.on('error', (error: unknown) => this.lose(client, error));
      client.on('close', () => this.lose(client, null));
    }
    this.listener.on('message', () => this.hear());
    this.listener.on('ready', () => void this.subscribe());
    this.caller.on('ready', () => this.gain(this.caller));
  }

  get isUp(): boolean {
    return this.ready.size === 2;
  }

  async open(hear: () => void): Promise<void> {
    this.hear = hear;
    // Whichever fails goes on trying; what it says of that is heard as an event.
    await Promise.allSettled([this.listener.connect(), this.caller.connect()]);
  }

  async call(): Promise<void> {
    if (!this.ready.has(this.caller)) return;
    try {
      await this.caller.publish(CHANNEL, '');
    } catch (error) {
      // It says nothing, or is going: by another connection it may answer.
      this.lose(this.caller, error);
      this.caller.disconnect(true);
    }
  }

  /** It comes back by itself. */
  renew(): void {}

  async close(): Promise<void> {
    this.closed = true;
    this.listener.disconnect();
    this.caller.disconnect();
    return Promise.resolve();
  }

  private async subscribe(): Promise<void> {
    try {
      await this.listener.subscribe(CHANNEL);
      this.gain(this.listener);
    } catch (error) {
      this.lose(this.listener, error);
      this.listener.disconnect(true);
    }
  }

  private gain(client: Redis): void {
    this.ready.add(client);
    if (this.closed || !this.isUp) return;
    this.logger.info(this.told === 'lost' ? 'Redis is back' : 'Redis carries the calls between processes');
    this.told = 'up';
    this.hear();
  }

  /** Says it once for each time that it is away. Errors of the library carry the command, and with it the password. */
  private lose(client: Redis, error: unknown): void {
    this.ready.delete(client);
    if (this.told === 'lost' || this.closed) return;
    this.told = 'lost';
    const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
    const why = { ...(message ? { reason: message } : {}), ...(code ? { code } : {}) };
    this.logger.warn(why, 'Redis is away: news of other processes come by polling until it is back');
  }
}
