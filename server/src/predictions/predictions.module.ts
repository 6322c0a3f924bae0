import type { AuditModule } from '../audit/audit.module.js';
import type { AvailabilityModule } from '../availability/availability.module.js';
import type { Ground, Module } from '../module.js';
import { DemandService } from './demand.service.js';
import { ModelStore } from './model-store.service.js';
import { PredictionResolver } from './prediction.resolver.js';
import { ScorecardService } from './scorecard.service.js';
import { SlotPredictionService } from './slot-prediction.service.js';
import { runTraining, type TrainingTask } from './training-thread.js';

/** The models that rank free times and foresee busy days. */
export function predictionsModule(
  { config, clock, database, events, logger, queue }: Ground,
  { audit }: AuditModule,
  { freeTimes }: AvailabilityModule,
): Module {
  const models = new ModelStore(database, logger);
  const stopping = new AbortController();
  const train = (what: TrainingTask['what']) =>
    runTraining(
      { what, databaseUrl: config.databaseUrl, logLevel: config.logLevel, now: clock().getTime() },
      stopping.signal,
    );
  return {
    resolvers: [
      new PredictionResolver(
        new SlotPredictionService(database, freeTimes, models, audit),
        new DemandService(database, models),
        new ScorecardService(database, models),
      ),
    ],
    jobs: [
      { name: 'retrain-models', cron: '20 1 * * *', run: () => train('retrain') },
      { name: 'score-models', run: () => train('score') },
    ],
    start: async () => {
      // Without waiting for the night: until then, plain tables would answer.
      if (await models.start(clock())) queue.runAt('retrain-models', clock());
      const forget = events.on('predictions', () => {
        models.load(clock()).catch((error: unknown) => logger.error({ err: error }, 'models not loaded'));
      });
      if (await models.isUnscored()) queue.runAt('score-models', clock());
      return () => {
        forget();
        stopping.abort();
      };
    },
  };
}
