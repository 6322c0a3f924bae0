import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readHistoryFile } from './attendance/history-file.js';
import { trainModels } from './train.js';
import type { DataOrigin } from './attendance/model.js';

const USAGE = `Usage: npm run ml:train -- --csv FILE [--out DIR] [--seed N] [--demo]

Writes time-slot.json and demand.json, into ml/models unless --out says otherwise. --demo labels them as made on made-up data.`;

const MODELS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'models');

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      csv: { type: 'string' },
      out: { type: 'string', default: MODELS },
      seed: { type: 'string', default: '1' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.csv === undefined || values.help) {
    say(USAGE);
    return values.help ? 0 : 2;
  }
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new RangeError('The seed is a whole number.');
  const { bookings, cancelled, impossible, sha256 } = await readHistoryFile(values.csv);
  say(`${bookings.length} bookings; ${cancelled} cancelled and ${impossible} impossible ones left out.`);
  const origin: DataOrigin = values.demo ? 'demo' : 'clinic';
  let said = '';
  const { timeSlot, demand } = trainModels({ bookings, dataSha256: sha256, origin, seed }, (step, share) => {
    const text = `${step}: ${Math.round(share * 100)} %`;
    if (text !== said) say(text);
    said = text;
  });
  await mkdir(values.out, { recursive: true });
  for (const [name, content] of [
    ['time-slot.json', timeSlot],
    ['demand.json', demand],
  ] as const) {
    const file = path.join(values.out, name);
    // A reader never meets half a file.
    await writeFile(`${file}.new`, `${JSON.stringify(content)}\n`);
    await rename(`${file}.new`, file);
    say(`Wrote ${file}`);
  }
  const { basis, training, metrics } = timeSlot;
  say(`Attendance: ${basis} answers; ${training.rows} visits until ${training.until ?? 'never'}.`);
  if (metrics) {
    say(
      `Measured from ${training.testFrom ?? ''} on: log loss ${metrics.model.logLoss.toFixed(4)}, prior ${metrics.prior.logLoss.toFixed(4)}; AUC ahead ${metrics.model.aucLead1.toFixed(3)}.`,
    );
    for (const warning of metrics.warnings) say(`Warning: ${warning}`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
