import { parseArgs } from 'node:util';
import { dateFromDay, dayFromDate } from './attendance/booking.js';
import { evaluateAttendance } from './attendance/evaluate.js';
import { DEFAULT_FIT } from './attendance/fit.js';
import { readHistoryFile } from './attendance/history-file.js';
import { evaluateDemand } from './demand/evaluate-demand.js';
import { readSeriesFile } from './demand/series-file.js';

const USAGE = `Usage: npm run ml:evaluate -- --csv FILE --test-from DATE [--seed N] [--without-doctor]
       npm run ml:evaluate -- --demand FILE [--seed N]

Prints one JSON object on standard output; everything else goes to standard error.`;

/** Standard output carries the one JSON object and nothing else. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      csv: { type: 'string' },
      'test-from': { type: 'string' },
      demand: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'without-doctor': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(USAGE);
    return 0;
  }
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new RangeError('The seed is a whole number.');
  if (values.demand !== undefined) {
    const { series } = await readSeriesFile(values.demand);
    const evaluation = evaluateDemand(series, seed);
    for (const warning of evaluation.warnings) say(`Warning: ${warning}`);
    process.stdout.write(`${JSON.stringify(evaluation, null, 2)}\n`);
    return 0;
  }
  if (values.csv === undefined || values['test-from'] === undefined) {
    say(USAGE);
    return 2;
  }
  const testFromDay = dayFromDate(values['test-from']);
  const file = await readHistoryFile(values.csv);
  say(
    `${file.bookings.length} bookings; ${file.cancelled} cancelled and ${file.impossible} impossible ones left out.`,
  );
  const evaluation = evaluateAttendance(file.bookings, testFromDay, {
    ...DEFAULT_FIT,
    seed,
    useDoctor: !values['without-doctor'],
    progress: (step, share) => say(`${step}: ${Math.round(share * 100)} %`),
  });
  for (const warning of evaluation.warnings) say(`Warning: ${warning}`);
  const { testFromDay: testFrom, calibrationFromDay, ...rest } = evaluation;
  const printed = {
    ...rest,
    testFrom: dateFromDay(testFrom),
    calibrationFrom: dateFromDay(calibrationFromDay),
  };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
