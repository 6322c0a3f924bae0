import { DEMO_MODELS, type TrainedModels } from '@smart-healthcare/ml';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo } from '../../demo/load-demo.js';
import { isEntryPoint } from '../entry-point.js';
import { openTraining } from './training.js';

const USAGE = `Usage: npm run ml:train [-- --out DIR]            trains from the installation's database
       npm run ml:train -- --demo [--out DIR]     trains the demo's models, in a database that is thrown away
       npm run ml:train -- --csv FILE [--out DIR] trains from a file

Writes time-slot.json and demand.json, into ml/models (the demo's into ml/models/demo) unless --out says otherwise. From
the database, the new models take over there if they prove better.`;

/** The day of the demo's history that its models learn from; any day, but always the same. */
const DEMO_NOW = new Date('2026-11-02T06:00:00Z');

/**
 * Trains both models from the database of the environment.
 * @returns the exit code: 0 done, 2 for a wrong call.
 */
async function trainModels(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  const url = values.demo ? env['DATABASE_OWNER_URL'] : env['DATABASE_URL'] || env['DATABASE_OWNER_URL'];
  if (values.help || !url) {
    console.error(values.help ? USAGE : 'DATABASE_URL is not set');
    return values.help ? 0 : 2;
  }
  const training = await openTraining(url, {
    warn: (_fields: unknown, text?: string) => console.error(text),
    info: (_fields: unknown, text?: string) => console.error(text),
  });
  try {
    if (values.demo) {
      // Dated hours must not lie in the past of the database's clock, which is not the demo's.
      await training.database.query('alter table availability disable trigger availability_insert');
      await loadDemo(training.database, { now: DEMO_NOW });
    }
    let said = '';
    const { models, timeSlot, demand } = await training.service.retrain(
      values.demo ? DEMO_NOW : new Date(),
      (step, share) => {
        const text = `${step}: ${Math.round(share * 10) * 10} %`;
        if (text !== said) console.error(text);
        said = text;
      },
    );
    await writeModels(models, values.out ?? (values.demo ? DEMO_MODELS : path.dirname(DEMO_MODELS)));
    console.error(`Time slots: ${timeSlot.winner} answers (${timeSlot.reason}).`);
    console.error(`Demand: ${demand.winner} answers (${demand.reason}).`);
    return 0;
  } finally {
    await training.close();
  }
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

if (isEntryPoint(import.meta.url)) {
  trainModels(process.argv.slice(2), process.env).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
