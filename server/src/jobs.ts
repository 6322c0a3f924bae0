import PgBoss from 'pg-boss';
import type { Logger } from 'pino';

/** Work that runs later or again and again. */
export interface Job {
  readonly name: string;
  /** Standard five-field cron in UTC; left out, the job runs only when it is asked for. */
  readonly cron?: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Jobs in PostgreSQL (pg-boss): each run happens on one process only, and is tried again when it fails. Keeps to
 * the schema `pgboss`.
 */
export class Jobs {
  private readonly boss: PgBoss;

  constructor(
    databaseUrl: string,
    private readonly jobs: readonly Job[],
    private readonly logger: Logger,
  ) {
    this.boss = new PgBoss({
      connectionString: databaseUrl,
      max: 2,
      application_name: 'smart-healthcare-jobs',
    });
    this.boss.on('error', (error) => this.logger.warn({ err: error }, 'job queue'));
  }

  async start(): Promise<void> {
    await this.boss.start();
    for (const job of this.jobs) {
      await this.boss.createQueue(job.name, { name: job.name, retryLimit: 2, expireInSeconds: 900 });
      await this.boss.work(job.name, async () => {
        const began = Date.now();
        await job.run();
        this.logger.debug({ job: job.name, milliseconds: Date.now() - began }, 'job done');
      });
      if (job.cron !== undefined) await this.boss.schedule(job.name, job.cron);
    }
  }

  /**
   * Asks for a run of a job at a later time. Runs asked for within the same five seconds are one run, a little
   * after the latest of them. Returns at once: what depends on the run being on time must not rely on it.
   */
  runAt(name: string, at: Date): void {
    const startAfter = new Date(at.getTime() + COALESCE_SECONDS * 1000);
    this.boss
      .send(name, {}, { startAfter, singletonSeconds: COALESCE_SECONDS })
      .catch((error: unknown) => this.logger.warn({ err: error, job: name }, 'job not queued'));
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, wait: true, timeout: 10_000 });
  }
}

const COALESCE_SECONDS = 5;
