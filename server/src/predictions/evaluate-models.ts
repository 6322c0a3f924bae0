import {
  BookingArchive,
  dateFromDay,
  dayFromDate,
  DEFAULT_FIT,
  evaluateAttendance,
  evaluateDemand,
  openFit,
} from '@smart-healthcare/ml';
import type { Call } from '../command-line/call.mjs';
import { measureAsChosen } from './as-chosen.rules.js';
import { attendanceRows, demandRows } from './evaluation-rows.js';
import { readToldHistory, readToldSeries, sayFaultOf } from './file-use.js';

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
    : sayFaultOf(demand, async () => print(await evaluateSeries(demand, call, seed)));
}

function print(evaluation: { readonly warnings: readonly string[] }): void {
  for (const warning of evaluation.warnings) console.error(`Warning: ${warning}`);
  process.stdout.write(`${JSON.stringify(evaluation, null, 2)}\n`);
}

async function evaluateSeries(file: string, call: Call, seed: number) {
  const { series } = await readToldSeries(file);
  const rows = demandRows();
  const { evaluation } = evaluateDemand(series, seed, rows.add);
  await writeRows(rows, call);
  return evaluation;
}

async function writeRows(rows: { writeTo(file: string): Promise<void> }, call: Call): Promise<void> {
  const file = call.text('rows');
  if (file === undefined) return;
  await rows.writeTo(file);
  console.error(`Wrote ${file}`);
}

async function evaluateHistory(file: string, call: Call, seed: number) {
  const firstDay = dayFromDate(call.text('test-from') ?? '');
  const { bookings } = await readToldHistory(file);
  const archive = new BookingArchive(bookings);
  const options = {
    ...DEFAULT_FIT,
    seed,
    useDoctor: !call.has('without-doctor'),
    progress: (step: string, share: number) => console.error(`${step}: ${Math.round(share * 100)} %`),
  };
  const rows = attendanceRows();
  const { evaluation, fitted } = evaluateAttendance(archive, firstDay, options, rows.add);
  await writeRows(rows, call);
  const { testFromDay, calibrationFromDay, ...rest } = evaluation;
  const model = openFit(archive, fitted, firstDay, options);
  const later = archive.bookings.filter(({ bookedDay }) => bookedDay >= firstDay);
  return {
    ...rest,
    asChosen: measureAsChosen(model, archive, later, seed),
    testFrom: dateFromDay(testFromDay),
    calibrationFrom: dateFromDay(calibrationFromDay),
  };
}
