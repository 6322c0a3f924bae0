import { BackupService } from './backups/backup.service.js';
import type { Config } from './config.js';
import { EventConsumers } from './events/event-consumers.js';
import type { Job } from './jobs.js';
import type { Ground, Module } from './module.js';
import { RetentionService } from './retention/retention.service.js';

/** The worker as it runs, beside the jobs: hands events to those who may miss none. */
export interface Worker {
  /** Its own jobs, beside those of the domains. */
  readonly jobs: readonly Job[];
  stop(): Promise<void>;
}

/** Begins to hand events to the domains' consumers. */
export async function work(
  { clock, config, background, events, logger }: Ground,
  modules: readonly Module[],
): Promise<Worker> {
  const consumers = new EventConsumers(
    background,
    events,
    modules.flatMap((module) => module.consumers ?? []),
    logger,
  );
  await consumers.start();
  const ends = modules.map(({ work: begin }) => begin?.());
  const retention = new RetentionService(background, config, logger);
  const discard: Job = { name: 'discard-old', cron: '40 * * * *', run: () => retention.discard(clock()) };
  const jobs = config.backupNightly ? [discard, nightlyBackup(config, clock, logger)] : [discard];
  const stop = async (): Promise<void> => {
    await consumers.stop();
    for (const end of ends) await end?.();
  };
  return { jobs, stop };
}

const HOUR_SECONDS = 3_600;

/** Makes a backup every night, and deletes those that have had their time. */
function nightlyBackup(config: Config, clock: () => Date, logger: Ground['logger']): Job {
  return {
    name: 'nightly-backup',
    cron: '10 2 * * *',
    mostSeconds: 6 * HOUR_SECONDS,
    run: async () => {
      const backups = new BackupService(config.databaseUrl, config);
      const { name, place, bytes, manifest } = await backups.make('nightly', clock());
      const discarded = await backups.discard(clock());
      logger.info({ name, place, bytes, missing: manifest.missing.length, discarded }, 'backup made');
    },
  };
}
