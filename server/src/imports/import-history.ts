import { readTimeZone } from '../calendar/zone-name.rules.js';
import { tellWrongCall, type Call } from '../command-line/call.mjs';
import { readDatabaseAddresses } from '../config.js';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { HistoryImportService, type ImportSummary } from './history-import.service.js';
import { HeaderError } from './history-row.rules.js';

/** Lines that are shown one by one; the rest are only counted, so that a wrong file does not flood the screen. */
const REFUSALS_SHOWN = 100;

/**
 * The command that imports a history file.
 * @returns the exit code: 0 when every line was taken or was there already, 1 otherwise, 2 for a wrong call.
 * @throws ConfigError
 */
export async function importHistory(call: Call, env: Record<string, string | undefined>): Promise<number> {
  const [path = ''] = call.words;
  const timeZone = readTimeZone(call.text('time-zone') ?? 'UTC');
  if (timeZone === null) {
    return tellWrongCall('import', '--time-zone takes the name of a place’s zone such as America/New_York.');
  }
  const { databaseUrl } = readDatabaseAddresses(env);
  const started = Date.now();
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  let shown = 0;
  try {
    const summary = await new HistoryImportService(new Database(dataSource)).importFile(path, {
      timeZone,
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
    if (error instanceof HeaderError) {
      console.error(`${path}: ${error.message}`);
    } else {
      console.error(`The import stopped: ${error instanceof Error ? error.message : String(error)}`);
      console.error('What was imported before stays; run the same command again to go on.');
    }
    return 1;
  } finally {
    await dataSource.destroy();
  }
}

function describe({ read, imported, alreadyThere, refused }: ImportSummary): string {
  return `${read} read, ${imported} imported, ${alreadyThere} already there, ${refused} refused`;
}
