import { DEMO_MODELS, type TrainedModels } from '@smart-healthcare/ml';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDatabaseAddresses } from '../config.js';
import { openTraining, type Training } from './training.js';

const USAGE = `Usage: npm run ml:train [-- --out DIR]            trains from the installation's database
       npm run ml:train -- --demo [--out DIR]     trains the demo's models, in a database that is thrown away
       npm run ml:train -- --csv FILE [--out DIR] trains from a file

Writes time-slot.json and demand.json, into ml/models (the demo's into ml/models/demo) unless --out says otherwise. From
the database, the new models take over there if they prove better.`;

/** Says on the terminal what a training would log. */
export const TRAINING_LOG = {
  warn: (_fields: unknown, text?: string) => console.error(text),
  info: (_fields: unknown, text?: string) => console.error(text),
};

/**
 * Trains both models from the database of the environment.
 * @returns the exit code: 0 done.
 * @throws ConfigError
 */
export async function train(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.error(USAGE);
    return 0;
  }
  const training = await openTraining(readDatabaseAddresses(env).databaseUrl, TRAINING_LOG);
  try {
    await trainInto(values.out ?? path.dirname(DEMO_MODELS), training, new Date());
    return 0;
  } finally {
    await training.close();
  }
}

/** Trains both models anew, writes them into the folder, and says on the way what comes of it. */
export async function trainInto(folder: string, training: Training, now: Date): Promise<void> {
  let said = '';
  const { models, timeSlot, demand } = await training.service.retrain(now, (step, share) => {
    const text = `${step}: ${Math.round(share * 10) * 10} %`;
    if (text !== said) console.error(text);
    said = text;
  });
  await writeModels(models, folder);
  console.error(`Time slots: ${timeSlot.winner} answers (${timeSlot.reason}).`);
  console.error(`Demand: ${demand.winner} answers (${demand.reason}).`);
}

async function writeModels(models: TrainedModels, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
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
