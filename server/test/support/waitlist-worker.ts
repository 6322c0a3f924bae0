import pino from 'pino';
import { Database } from '../../src/database/database.js';
import type { StoredEvent } from '../../src/events/event-kinds.js';
import { createDataSource } from '../../src/migrations/data-source.js';
import { SettingsService } from '../../src/settings/settings.service.js';
import { OpenedDaysService } from '../../src/waitlist/opened-days.service.js';
import { openingsConsumer } from '../../src/waitlist/opening.service.js';
import { RoundsService } from '../../src/waitlist/round.service.js';

/** What a worker does for the waitlist, step by step and at a time that a test says. */
export class WaitlistWorker {
  private position = 0;

  private constructor(
    readonly database: Database,
    private readonly rounds: RoundsService,
  ) {}

  static async start(databaseUrl: string): Promise<WaitlistWorker> {
    const database = new Database(await createDataSource(databaseUrl, { poolSize: 8 }).initialize());
    const settings = new SettingsService(database);
    const silent = pino({ level: 'silent' });
    return new WaitlistWorker(
      database,
      new RoundsService(database, { ping: () => undefined }, settings, silent),
    );
  }

  /** Hears of what happened since the last time. */
  async hear(now: Date): Promise<void> {
    const settings = new SettingsService(this.database);
    const consumer = openingsConsumer(
      () => now,
      () => settings.current(),
      () => undefined,
    );
    const events = await this.database.query<StoredEvent & { id: string }>(
      `select id, kind, payload, created_at as "createdAt" from events where id > $1 order by id`,
      [this.position],
    );
    await this.database.transaction((tx) => consumer.handle(events, tx));
    this.position = Number(events.at(-1)?.id ?? this.position);
  }

  /** Looks for days that have become bookable; a worker does each hour. */
  async openDays(now: Date): Promise<number> {
    return new OpenedDaysService(this.database, new SettingsService(this.database)).run(now);
  }

  /** Runs what is due. */
  async run(now: Date): Promise<number> {
    return this.rounds.run(now);
  }

  async hearAndRun(now: Date): Promise<number> {
    await this.hear(now);
    return this.run(now);
  }

  async stop(): Promise<void> {
    await this.database.dataSource.destroy();
  }
}
