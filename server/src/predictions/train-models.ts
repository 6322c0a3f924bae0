import {
  DEMO_MODELS,
  sha256OfBookings,
  trainModels,
  type TimeSlotFile,
  type TrainedModels,
} from '@smart-healthcare/ml';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Call } from '../command-line/call.mjs';
import { ensureWritable } from '../command-line/file-fault.mjs';
import { readDatabaseAddresses } from '../config.js';
import { readToldHistory, sayFaultOf } from './file-use.js';
import { openTraining, type Training } from './training.js';

/** Says on the terminal what a training would log. */
export const TRAINING_LOG = {
  warn: (_fields: unknown, text?: string) => console.error(text),
  info: (_fields: unknown, text?: string) => console.error(text),
};

const MODELS = path.dirname(DEMO_MODELS);

/**
 * Trains both models from the database of the environment, or from a file that the call names.
 * @returns the exit code: 0 done, 1 for a file that cannot be used.
 * @throws ConfigError
 */
export async function train(call: Call, env: Record<string, string | undefined>): Promise<number> {
  const file = call.text('csv');
  const folder = call.text('out') ?? MODELS;
  if (file !== undefined) return sayFaultOf(file, () => trainFromFile(file, folder, call));
  const training = await openTraining(readDatabaseAddresses(env).databaseUrl, TRAINING_LOG);
  try {
    await trainInto(folder, training, new Date());
    return 0;
  } finally {
    await training.close();
  }
}

async function trainFromFile(file: string, folder: string, call: Call): Promise<void> {
  const { bookings } = await readToldHistory(file);
  const models = trainModels(
    {
      bookings,
      // Not of the file's text: the order of its lines must not make another model.
      dataSha256: sha256OfBookings(bookings),
      origin: call.has('demo') ? 'demo' : 'clinic',
      seed: Number(call.text('seed') ?? 1),
    },
    sayProgress(),
  );
  await writeModels(models, folder);
  tellQuality(models.timeSlot);
}

function tellQuality({ basis, training, metrics }: TimeSlotFile): void {
  console.error(`Attendance: ${basis} answers; ${training.rows} visits until ${training.until ?? 'never'}.`);
  if (!metrics) return;
  const { model, prior, warnings } = metrics;
  console.error(
    `Measured from ${training.testFrom ?? ''} on: log loss ${model.logLoss.toFixed(4)}, prior ${prior.logLoss.toFixed(4)}; ` +
      `AUC ahead ${model.aucLead1.toFixed(3)}.`,
  );
  for (const warning of warnings) console.error(`Warning: ${warning}`);
}

/** Says how far a step is, each tenth of it once. */
function sayProgress(): (step: string, share: number) => void {
  let said = '';
  return (step, share) => {
    const text = `${step}: ${Math.round(share * 10) * 10} %`;
    if (text !== said) console.error(text);
    said = text;
  };
}

/** Trains both models anew, writes them into the folder, and says on the way what comes of it. */
export async function trainInto(folder: string, training: Training, now: Date): Promise<void> {
  const { models, timeSlot, demand } = await training.service.retrain(now, sayProgress());
  await writeModels(models, folder);
  console.error(`Time slots: ${timeSlot.winner} answers (${timeSlot.reason}).`);
  console.error(`Demand: ${demand.winner} answers (${demand.reason}).`);
}

async function writeModels(models: TrainedModels, folder: string): Promise<void> {
  ensureWritable(folder);
  for (const [name, content] of [
    ['time-slot.json', models.timeSlot],
    ['demand.json', models.demand],
  ] as const) {
    const file = path.join(folder, name);
    // A reader never meets half a file.
    await writeFile(`${file}.new`, `${JSON.stringify(content)}\n`);
    await rename(`${file}.new`, file);
    console.error(`Wrote ${file}`);
  }
}
