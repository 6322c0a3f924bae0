import { DEMO_MODELS } from '@smart-healthcare/ml';
import { readCall } from '../src/command-line/call.mjs';
import { trainInto, TRAINING_LOG } from '../src/predictions/train-models.js';
import { openTraining } from '../src/predictions/training.js';
import { loadDemo } from './load-demo.js';

/** The day of the demo's history that its models learn from; any day, but always the same. */
const DEMO_NOW = new Date('2026-11-02T06:00:00Z');

/**
 * Trains the demo's models, in a database of its own that the launcher throws away.
 * @returns the exit code: 0 done, 2 for a wrong call.
 */
async function trainDemoModels(args: readonly string[], url: string | undefined): Promise<number> {
  const call = readCall('ml:train', args);
  if (typeof call === 'number') return call;
  if (url === undefined) throw new Error('DATABASE_OWNER_URL is not set');
  const training = await openTraining(url, TRAINING_LOG);
  try {
    // Dated hours must not lie in the past of the database's clock, which is not the demo's.
    await training.database.query('alter table availability disable trigger availability_insert');
    await loadDemo(training.database, { now: DEMO_NOW });
    await trainInto(call.text('out') ?? DEMO_MODELS, training, DEMO_NOW);
    return 0;
  } finally {
    await training.close();
  }
}

process.exitCode = await trainDemoModels(process.argv.slice(2), process.env['DATABASE_OWNER_URL']);
