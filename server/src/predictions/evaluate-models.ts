import {
  dateFromDay,
  dayFromDate,
  DEFAULT_FIT,
  evaluateAttendance,
  evaluateDemand,
  readHistoryFile,
  readSeriesFile,
} from '@smart-healthcare/ml';
import type { Call } from '../command-line/call.mjs';
import { sayFaultOf } from './file-use.js';

/**
 * Measures the models on a file's later visits. Standard output carries one JSON object and nothing else.
 * @returns the exit code: 0 done, 1 for a file that cannot be used
 */
export async function evaluate(call: Call): Promise<number> {
  const seed = Number(call.text('seed') ?? 1);
  const demand = call.text('demand');
  const history = call.text('csv') ?? '';
  return demand === undefined
    ? sayFaultOf(history, async () => print(await evaluateHistory(history, call, seed)))
    : sayFaultOf(demand, async () => print(await evaluateSeries(demand, seed)));
}

function print(evaluation: { readonly warnings: readonly string[] }): void {
  for (const warning of evaluation.warnings) console.error(`Warning: ${warning}`);
  process.stdout.write(`${JSON.stringify(evaluation, null, 2)}\n`);
}

async function evaluateSeries(file: string, seed: number) {
  const { series } = await readSeriesFile(file);
  return evaluateDemand(series, seed);
}

async function evaluateHistory(file: string, call: Call, seed: number) {
  const firstDay = dayFromDate(call.text('test-from') ?? '');
  const { bookings, cancelled, impossible } = await readHistoryFile(file);
  console.error(
    `${bookings.length} bookings; ${cancelled} cancelled and ${impossible} impossible ones left out.`,
  );
  const { testFromDay, calibrationFromDay, ...rest } = evaluateAttendance(bookings, firstDay, {
    ...DEFAULT_FIT,
    seed,
    useDoctor: !call.has('without-doctor'),
    progress: (step, share) => console.error(`${step}: ${Math.round(share * 100)} %`),
  });
  return { ...rest, testFrom: dateFromDay(testFromDay), calibrationFrom: dateFromDay(calibrationFromDay) };
}
