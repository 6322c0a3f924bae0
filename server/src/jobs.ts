import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { isTransient } from './database/database.js';
import { LastingConnection } from './database/lasting-connection.js';
import { warnOf } from './database/outage.js';
import { readOnlyRefusal } from './database/read-only.js';
import { BACKGROUND, connectionOptions } from './database/patience.js';

/** Work that runs later or again and again. */
export interface Job {
  readonly name: string;
  /** Standard five-field cron in UTC; left out, the job runs only when it is asked for. */
  readonly cron?: string;
  /** Whether it also runs when a worker starts. */
  readonly atStart?: boolean;
  readonly run: () => Promise<unknown>;
  /** Seconds after which a run counts as lost and is tried again; 900 as left out. */
  readonly mostSeconds?: number;
}

/** Hears of a run that ended, and how many seconds it took. */
type OnRun = (job: string, outcome: 'done' | 'failed', seconds: number) => void;

/**
 * Jobs in PostgreSQL (pg-boss): each run happens on one process only, and is tried again when it fails. Keeps to
 * the schema `pgboss`.
 */
export class Jobs {
  private readonly boss: PgBoss;
  /** The queue does not wait for what it writes of a run that ended. */
  private readonly connection: LastingConnection;
  private readonly running = new Set<Promise<unknown>>();
  private readonly runs: boolean;
  private readonly patience: number;
  private readonly onRun: OnRun;

  /**
   * @param options.runs whether this process runs jobs; one that does not may still ask for runs
   * @param options.onRun hears of each run that ended
   * @param options.patience milliseconds after which a run that holds up the stop counts as failed and is tried again
   */
  constructor(
    databaseUrl: string,
    private readonly logger: Logger,
    {
      runs,
      patience = 10_000,
      onRun = () => undefined,
    }: { readonly runs: boolean; readonly patience?: number; readonly onRun?: OnRun },
  ) {
    this.onRun = onRun;
    this.runs = runs;
    this.patience = patience;
    const connections = {
      ...connectionOptions(BACKGROUND),
      connectionString: databaseUrl,
      max: 2,
      application_name: 'smart-healthcare-jobs',
    };
    this.connection = new LastingConnection(connections, RUN_SECONDS, logger);
    this.boss = new PgBoss({ db: this.connection, supervise: runs, schedule: runs });
    this.boss.on('error', (error) => warnOf(this.logger, error, 'job queue'));
  }

  /** Opens the queue of each job and, where this process runs jobs, begins to. */
  async start(jobs: readonly Job[], now: Date): Promise<void> {
    await this.boss.start();
    for (const job of jobs) {
      const queue = { name: job.name, retryLimit: 2, expireInSeconds: job.mostSeconds ?? RUN_SECONDS };
      await this.openQueue(queue);
      if (this.runs) await this.work(job, now);
    }
    for (const name of FORMER_JOBS) await this.boss.unschedule(name);
    this.connection.outlastOutages();
  }

  /**
   * Asks for a run of a job at a later time. Runs asked for within the same five seconds are one run, a little
   * after the latest of them. Returns at once: what depends on the run being on time must not rely on it.
   */
  runAt(name: string, at: Date): void {
    const startAfter = new Date(at.getTime() + COALESCE_SECONDS * 1000);
    this.boss
      .send(name, {}, { startAfter, singletonSeconds: COALESCE_SECONDS })
      .catch((error: unknown) => warnOf(this.logger, error, 'job not queued', { job: name }));
  }

  /** Starts no more jobs and waits for those that run, so that nothing is taken away from under them. */
  async stop(): Promise<void> {
    this.connection.waitNoMore();
    try {
      await this.boss.stop({ graceful: true, wait: true, timeout: this.patience });
      await Promise.allSettled(this.running);
      // The queue writes down what they came to in the same turn, without waiting for it; the connection does.
      await setImmediate();
    } finally {
      await this.connection.close();
    }
  }

  /**
   * Makes a queue unless it is there. Making one changes the table of all jobs, in which processes that start at once can
   * wait for each other in a circle: PostgreSQL ends one of them, which looks again.
   */
  private async openQueue(queue: PgBoss.Queue & { readonly name: string }): Promise<void> {
    for (let left = OPENING_TRIES; ; left -= 1) {
      try {
        if ((await this.boss.getQueue(queue.name)) === null) await this.boss.createQueue(queue.name, queue);
        return;
      } catch (error) {
        if (!isTransient(error) || left === 0) throw error;
        await sleep(Math.random() * OPENING_PAUSE_MILLISECONDS);
      }
    }
  }

  private async work(job: Job, now: Date): Promise<void> {
    await this.boss.work(job.name, async () => {
      const began = Date.now();
      const run = job.run();
      this.running.add(run);
      let outcome: 'done' | 'failed' = 'failed';
      try {
        await run;
        outcome = 'done';
      } catch (error) {
        if (readOnlyRefusal(error) !== null) {
          // Nothing is wrong with the job: it runs when things may be changed again.
          const startAfter = READ_ONLY_PAUSE_SECONDS;
          await this.boss.send(job.name, {}, { startAfter, singletonSeconds: READ_ONLY_PAUSE_SECONDS });
          return;
        }
        // The queue keeps it, where nobody looks, and tries the run again.
        warnOf(this.logger, error, 'job failed', { job: job.name });
        throw error;
      } finally {
        this.running.delete(run);
        this.onRun(job.name, outcome, (Date.now() - began) / 1_000);
      }
      this.logger.debug({ job: job.name, milliseconds: Date.now() - began }, 'job done');
    });
    if (job.cron !== undefined) await this.boss.schedule(job.name, job.cron);
    if (job.atStart === true) this.runAt(job.name, now);
  }
}

/** After which a job is tried again that met an installation that is read only. */
const READ_ONLY_PAUSE_SECONDS = 60;
const COALESCE_SECONDS = 5;
const OPENING_TRIES = 20;
const OPENING_PAUSE_MILLISECONDS = 500;
/** In which most runs end. */
const RUN_SECONDS = 900;

/** Schedules outlive the program: of these, which no program has any more, runs would pile up. */
const FORMER_JOBS = ['fold-analytics', 'discard-events', 'discard-sign-in-waits'];
