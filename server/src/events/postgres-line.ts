import pg from 'pg';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { warnOf } from '../database/outage.js';
import { BACKGROUND, connectionOptions } from '../database/patience.js';
import { CHANNEL, type Line } from './line.js';

/** NOTIFY and LISTEN: it takes nothing but the database, and a connection of it for each process. */
export class PostgresLine implements Line {
  readonly kind = 'postgresql';
  private listener: pg.Client | null = null;
  /** The attempt to listen that is under way: with a database that says nothing one lasts longer than a poll. */
  private listening: Promise<void> | null = null;
  private hear: () => void = () => undefined;
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly databaseUrl: string,
    private readonly logger: Logger,
  ) {}

  get isUp(): boolean {
    return this.listener !== null;
  }

  async open(hear: () => void): Promise<void> {
    this.hear = hear;
    await this.listen();
  }

  async call(): Promise<void> {
    await this.database.query(`notify ${CHANNEL}`);
  }

  renew(): void {
    if (this.listener === null) this.listening ??= this.listen().finally(() => (this.listening = null));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.listening;
    await this.listener?.end();
    this.listener = null;
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ ...connectionOptions(BACKGROUND), connectionString: this.databaseUrl });
    const lost = (error?: unknown): void => {
      if (this.listener !== client) return;
      this.listener = null;
      if (!this.closed) warnOf(this.logger, error, 'event listener lost; polling until it is back');
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => this.hear());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.listener = client;
    } catch (error) {
      warnOf(this.logger, error, 'cannot listen for events; polling');
      await client
        .end()
        .catch((reason: unknown) => this.logger.debug({ err: reason }, 'listener was not open'));
    }
  }
}
