import 'reflect-metadata';
import type { Logger } from 'pino';
import { AttemptLimits } from './api/attempt-limits.js';
import { OpenRangesService } from './calendar/open-ranges.service.js';
import { ensureWritable } from './command-line/file-fault.mjs';
import type { Config } from './config.js';
import { Database } from './database/database.js';
import { BACKGROUND, requestPatience } from './database/patience.js';
import { Replicas } from './database/replicas.js';
import { composeDomains, type Domains } from './domains.js';
import { Events } from './events/events.js';
import { openLine } from './events/open-line.js';
import { openFileStorage } from './files/open-file-storage.js';
import { StorageProbe } from './files/storage-probe.js';
import { Jobs } from './jobs.js';
import { Metrics } from './metrics/metrics.js';
import { serveMetrics } from './metrics/serve-metrics.js';
import { watchDatabase } from './metrics/watch-database.js';
import { createDataSource } from './migrations/data-source.js';
import { expectServable } from './migrations/servable.js';
import type { Ground } from './module.js';
import { Outbound } from './outbound/outbound.js';
import { serve, type Api } from './serve.js';
import { work } from './work.js';

/** Nobody else reads uploaded files. */
const PRIVATE = 0o700;

/** Of the pool that jobs and consumers share; the queue has two beside it. */
const JOB_CONNECTIONS = 4;

/** What runs in every role. */
export interface Running {
  readonly database: Database;
  readonly events: Events;
  /** Finishes what is under way, closes sockets, jobs and connections. */
  stop(): Promise<void>;
}

/** A running application that answers requests. */
export interface App extends Api, Running {}

/**
 * Serves the API and, unless the role is `serve`, runs the jobs in the same process. Nothing acts before this is called,
 * and `stop` undoes all of it.
 * @param clock gives the time of each request and job; tests set their own.
 */
export async function createApp(
  config: Config,
  logger: Logger,
  clock: () => Date = () => new Date(),
): Promise<App> {
  const running = await begin(config, logger, clock, config.role !== 'serve');
  const api = await serve(running.ground, running.domains);
  return {
    ...api,
    database: running.database,
    events: running.events,
    stop: async () => {
      await api.stop();
      await running.stop();
    },
  };
}

/** Runs the jobs and answers nobody: a process of the role `work`. */
export async function createWorker(
  config: Config,
  logger: Logger,
  clock: () => Date = () => new Date(),
): Promise<Running> {
  return begin(config, logger, clock, true);
}

/** What the API and the worker have in common: the ground, the domains on it, and the queue between the two. */
async function begin(
  config: Config,
  logger: Logger,
  clock: () => Date,
  runsJobs: boolean,
): Promise<Running & { readonly ground: Ground; readonly domains: Domains }> {
  const { databaseUrl, poolSize } = config;
  // Told now, and not when the first document is lost.
  if (config.s3 === null) ensureWritable(config.filesFolder, PRIVATE);
  const patience = requestPatience(config.databaseTimeout);
  const database = new Database(await createDataSource(databaseUrl, { poolSize, patience }).initialize());
  try {
    await expectServable(database);
  } catch (error) {
    await database.dataSource.destroy();
    throw error;
  }
  const jobPool = { poolSize: JOB_CONNECTIONS, patience: BACKGROUND };
  const background = runsJobs
    ? new Database(await createDataSource(databaseUrl, jobPool).initialize())
    : database;
  const events = new Events(database, openLine(config, database, logger), logger);
  const metrics = new Metrics();
  metrics.gauge('news_line_up', 'Whether this process hears at once what others wrote: 1 or 0.', () =>
    Number(events.calledBy.isUp),
  );
  const replicas = new Replicas(database, config.replicaUrls, {
    patience,
    poolSize,
    mostSeconds: config.replicaSeconds,
    logger,
    onFallback: () => metrics.fallbacks.inc(),
  });
  const queue = new Jobs(databaseUrl, logger, {
    runs: runsJobs,
    onRun: (job, outcome, seconds) => metrics.jobSeconds.observe({ job, outcome }, seconds),
  });
  const files = openFileStorage(config);
  const ground: Ground = {
    config,
    logger,
    clock,
    database,
    background,
    replicas,
    events,
    queue,
    files,
    storage: new StorageProbe(files, logger),
    outbound: new Outbound({ allowed: config.outboundAllow }),
    limits: new AttemptLimits(database),
    openRanges: new OpenRangesService(database),
    metrics,
  };
  const domains = composeDomains(ground);

  const worker = runsJobs ? await work(ground, domains.modules) : null;
  await events.start();
  await replicas.start();
  const jobs = domains.modules.flatMap((module) => module.jobs ?? []);
  await queue.start([...jobs, ...(worker?.jobs ?? [])], clock());
  const served =
    config.metricsPort === 0
      ? null
      : await serveMetrics(
          { host: config.host, port: config.metricsPort },
          metrics,
          watchDatabase(metrics, database, replicas, logger),
        );
  if (served !== null) logger.info({ url: served.url }, 'metrics');
  const ends: (() => void)[] = [];
  for (const { start } of domains.modules) if (start !== undefined) ends.push(await start());
  return {
    database,
    events,
    ground,
    domains,
    stop: async () => {
      await served?.stop();
      for (const end of ends) end();
      await queue.stop();
      await worker?.stop();
      await events.stop();
      await replicas.stop();
      await database.dataSource.destroy();
      if (background !== database) await background.dataSource.destroy();
    },
  };
}
