import { parentPort, workerData } from 'node:worker_threads';
import { DEFAULT_FIT } from './attendance/fit.js';
import { LIBRARY, trainTimeSlotModel } from './attendance/model.js';
import { trainDemandModel } from './demand/demand-model.js';
import { dailyDemand, type TrainingJob, type WorkerMessage } from './train.js';

const job = workerData as TrainingJob;

function post(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

const timeSlot = trainTimeSlotModel(job.bookings, job.dataSha256, job.origin, {
  ...DEFAULT_FIT,
  seed: job.seed,
  progress: (step, share) => post({ kind: 'progress', step: `attendance, ${step}`, share }),
});
post({ kind: 'progress', step: 'demand', share: 0 });
const demand = trainDemandModel(dailyDemand(job.bookings), job.dataSha256, job.origin, {
  seed: job.seed,
  library: LIBRARY,
});
post({ kind: 'progress', step: 'demand', share: 1 });
post({ kind: 'done', models: { timeSlot, demand } });
