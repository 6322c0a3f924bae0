import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { Replicas } from '../database/replicas.js';
import { warnOf } from '../database/outage.js';
import { FIGURES, type FigureRow } from './database-figures.queries.js';
import type { Metrics } from './metrics.js';

/** What the statement tells, in words. */
const HELP: Readonly<Record<string, string>> = {
  locks_waiting: 'Sessions of the database that wait for a lock.',
  jobs: 'Jobs in the queue, by state.',
  oldest_job_seconds: 'How long the job that is due for longest has waited; none where none is due.',
  events_behind: 'Events that a consumer has not handled yet.',
  model_age_seconds: 'Since when the model in force answers, by kind.',
  backup_age_seconds: 'Since the last backup that could be made; none where there never was one.',
  messages_by_state:
    'Messages on their way out, by state: those that wait, and those of a day that went or could not.',
  oldest_message_seconds: 'How long the message has been due that waits for longest; none where none waits.',
  database_bytes: 'Size of the database.',
};

/**
 * Adds what the pool and the database tell.
 * @returns asks the database; to be called before the metrics are read. Where it does not answer, only that is told
 */
export function watchDatabase(
  metrics: Metrics,
  database: Database,
  replicas: Replicas,
  logger: Logger,
): () => Promise<void> {
  const { pool } = database;
  metrics.gauge('pool_connections', 'Connections of the pool for requests.', () => pool.totalCount);
  metrics.gauge('pool_idle', 'Connections of the pool that nobody uses.', () => pool.idleCount);
  metrics.gauge('pool_waiting', 'Requests that wait for a connection of the pool.', () => pool.waitingCount);
  const gauges = new Map(
    Object.entries(HELP).map(([figure, help]) => [figure, metrics.gaugeBy(figure, help, 'name')]),
  );
  const behind = metrics.gaugeBy(
    'replica_behind_seconds',
    'By how much a replica may be behind, by its place in the list; none for one that is not used.',
    'name',
  );
  const used = metrics.gaugeBy('replica_used', 'Whether a replica is read: 1 or 0.', 'name');
  let isUp = 0;
  metrics.gauge('database_up', 'Whether the database answered when it was asked: 1 or 0.', () => isUp);
  return async () => {
    for (const gauge of gauges.values()) gauge.reset();
    behind.reset();
    for (const { place, seconds } of replicas.behind()) {
      used.set({ name: place }, Number(seconds !== null));
      if (seconds !== null) behind.set({ name: place }, seconds);
    }
    try {
      const rows = await database.query<FigureRow>(FIGURES);
      isUp = 1;
      for (const { figure, label, value } of rows) {
        const gauge = gauges.get(figure);
        if (label === '') gauge?.set(value);
        else gauge?.set({ name: label }, value);
      }
    } catch (error) {
      isUp = 0;
      warnOf(logger, error, 'no figures of the database');
    }
  };
}
