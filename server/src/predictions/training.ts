import { trainModels } from '@smart-healthcare/ml';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import { ModelStore } from './model-store.service.js';
import { RetrainingService, type Train } from './retraining.service.js';
import { ScoringService } from './scoring.service.js';

/** A database opened for training, outside of the server. */
export interface Training {
  readonly database: Database;
  readonly service: RetrainingService;
  close(): Promise<void>;
}

/** Composes what trains and measures, for a thread or a command of its own. */
export async function openTraining(
  databaseUrl: string,
  logger: Pick<Logger, 'warn' | 'info'>,
  train: Train = trainModels,
): Promise<Training> {
  const database = await openDatabase(databaseUrl);
  const store = new ModelStore(database, logger);
  return {
    database,
    service: new RetrainingService(database, store, new ScoringService(database), train),
    close: () => database.dataSource.destroy(),
  };
}
