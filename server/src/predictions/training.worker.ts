import { parentPort, workerData } from 'node:worker_threads';
import { createLogger } from '../log.js';
import type { TrainingTask } from './training-thread.js';
import { openTraining } from './training.js';

// The ORM carries wall-clock times as Dates of the process's zone, as in the server itself.
process.env['TZ'] = 'UTC';

const task = workerData as TrainingTask;
const training = await openTraining(task.databaseUrl, createLogger(task.logLevel));
try {
  if (task.what === 'retrain') await training.service.retrain(new Date(task.now));
  else await training.service.score(new Date(task.now));
} finally {
  await training.close();
}
parentPort?.postMessage('done');
