import type { Logger } from 'pino';
import { warnOf } from '../database/outage.js';

/** Work that is looked for again and again, and at once when somebody knows of some. */
export class Polling {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isWanted = false;
  private isStopped = false;

  /** @param look does what there is to do, some at a time; answers whether there may be more */
  constructor(
    private readonly what: string,
    private readonly everyMilliseconds: number,
    private readonly look: () => Promise<boolean>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), this.everyMilliseconds);
    this.timer.unref();
    this.wake();
  }

  /** Looks no more, and resolves when what is under way is over. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.running;
  }

  /** Looks for work, where it was started. Returns at once. */
  wake(): void {
    if (this.timer === null || this.isStopped) return;
    this.isWanted = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
      if (this.isWanted) this.wake();
    });
  }

  private async run(): Promise<void> {
    try {
      while (this.isWanted && !this.isStopped) {
        this.isWanted = false;
        if (await this.look()) this.isWanted = true;
      }
    } catch (error) {
      // The next poll tries again.
      this.isWanted = false;
      warnOf(this.logger, error, `${this.what} could not be looked for`);
    }
  }
}
