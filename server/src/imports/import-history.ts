import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDatabaseAddresses } from '../config.js';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { HistoryImportService, type ImportSummary } from './history-import.service.js';
import { findTimeZone, HeaderError } from './history-row.rules.js';

const USAGE = `Usage: npm run import -- FILE.csv[.gz] [--time-zone=America/New_York]

Loads a clinic's history from another system. Columns: patient_ref, patient_birth_year, doctor_ref, booked_at,
scheduled_at, status (completed, cancelled, no_show, confirmed); if wished specialization, duration_minutes, time_zone.
--time-zone is the zone of lines that name none (default UTC). Running it again adds nothing twice.`;

/** Lines that are shown one by one; the rest are only counted, so that a wrong file does not flood the screen. */
const REFUSALS_SHOWN = 100;

/**
 * The command that imports a history file.
 * @returns the exit code: 0 when every line was taken or was there already, 1 otherwise, 2 for a wrong call.
 * @throws ConfigError
 */
export async function importHistory(
  args: string[],
  env: Record<string, string | undefined>,
): Promise<number> {
  const call = readCall(args);
  if (call === null) {
    console.error(USAGE);
    return 2;
  }
  const { databaseUrl } = readDatabaseAddresses(env);
  const started = Date.now();
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  let shown = 0;
  try {
    await access(call.path);
    const summary = await new HistoryImportService(new Database(dataSource)).importFile(call.path, {
      timeZone: call.timeZone,
      now: new Date(),
      onRefused: (line, reason) => {
        shown += 1;
        if (shown <= REFUSALS_SHOWN) console.error(`line ${line} refused: ${reason}`);
      },
      onProgress: (soFar) => console.log(`… ${describe(soFar)}`),
    });
    if (shown > REFUSALS_SHOWN) console.error(`… and ${shown - REFUSALS_SHOWN} more lines refused`);
    console.log(`Done in ${((Date.now() - started) / 1000).toFixed(1)} s: ${describe(summary)}`);
    return summary.refused === 0 ? 0 : 1;
  } catch (error) {
    const isOwn =
      error instanceof HeaderError || (error instanceof Error && 'code' in error && error.code === 'ENOENT');
    if (isOwn) {
      console.error(
        `${call.path}: ${error instanceof HeaderError ? error.message : 'there is no such file'}`,
      );
    } else {
      console.error(`The import stopped: ${error instanceof Error ? error.message : String(error)}`);
      console.error('What was imported before stays; run the same command again to go on.');
    }
    return 1;
  } finally {
    await dataSource.destroy();
  }
}

function readCall(args: string[]): { path: string; timeZone: string } | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { 'time-zone': { type: 'string' } },
  });
  const [path, ...more] = positionals;
  const zone = values['time-zone'] ?? 'UTC';
  const timeZone = typeof zone === 'string' ? findTimeZone(zone) : null;
  const isKnown = Object.keys(values).every((name) => name === 'time-zone');
  return path === undefined || more.length > 0 || timeZone === null || !isKnown ? null : { path, timeZone };
}

function describe({ read, imported, alreadyThere, refused }: ImportSummary): string {
  return `${read} read, ${imported} imported, ${alreadyThere} already there, ${refused} refused`;
}
