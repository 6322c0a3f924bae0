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
  const retention = new RetentionService(background, config, logger);
  const discard: Job = { name: 'discard-old', cron: '40 * * * *', run: () => retention.discard(clock()) };
  return { jobs: [discard], stop: () => consumers.stop() };
}
