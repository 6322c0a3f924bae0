import { HeaderError } from '@smart-healthcare/ml/files';
import { readTimeZone } from '../calendar/zone-name.rules.js';
import { tellWrongCall, type Call } from '../command-line/call.mjs';
import { readDatabaseAddresses } from '../config.js';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { HistoryImportService, type ImportOptions, type ImportSummary } from './history-import.service.js';

/** Lines that are shown one by one; the rest are only counted, so that a wrong file does not flood the screen. */
const MOST_SHOWN = 100;

/** What to do about patients who are left out. */
const LEFT_OUT =
  'Who is left out likely has a record already. Give --different with the patient_ref of each who is somebody else, or ' +
  '--all-different, and import the file again. Who is the same is imported so, too, and then merged in the console.';

/**
 * The command that imports a history file.
 * @returns the exit code: 0 when every line was taken or was there already, 1 otherwise, also
 *   where patients are left out who likely have a record, 2 for a wrong call.
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
  const isCheck = call.has('check');
  const areDifferent = call.has('all-different');
  const different = new Set(call.texts('different'));
  try {
    const imports = new HistoryImportService(new Database(dataSource));
    const refusals = new Shown((text) => console.error(text), 'lines refused');
    const likely = new Shown((text) => console.error(text), 'patients left out');
    const changes = new Shown((text) => console.log(text), 'visits changed');
    const options: ImportOptions = {
      timeZone,
      now: new Date(),
      onEncoding: (encoding) => console.log(`The letters of the file are ${encoding.toUpperCase()}.`),
      onRefused: (line, reason) => refusals.tell(`line ${line} refused: ${reason}`),
      onLikely: (line, whom) => likely.tell(`line ${line} left out: ${whom}`),
      isDifferent: (patientRef) => areDifferent || different.has(patientRef),
      onChanged: (line, what) => changes.tell(`line ${line} changes a visit: ${what}`),
      onProgress: (soFar) => console.log(`… ${describe(soFar)}`),
    };
    const summary = await (isCheck ? imports.checkFile(path, options) : imports.importFile(path, options));
    refusals.end();
    likely.end();
    changes.end();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${isCheck ? 'Nothing was written. Looked' : 'Done'} in ${seconds} s: ${describe(summary)}`);
    if (summary.doubtful > 0) console.log(LEFT_OUT);
    return summary.refused + summary.doubtful === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof HeaderError) {
      console.error(`${path}: ${error.message}`);
    } else {
      console.error(`The import stopped: ${error instanceof Error ? error.message : String(error)}`);
      if (!isCheck) console.error('What was imported before stays; run the same command again to go on.');
    }
    return 1;
  } finally {
    await dataSource.destroy();
  }
}

function describe({
  read,
  imported,
  changed,
  alreadyThere,
  repeated,
  doubtful,
  refused,
}: ImportSummary): string {
  return (
    `${read} read, ${imported} imported, ${changed} changed, ${alreadyThere} already there, ` +
    `${repeated} repeated, ${doubtful} of likely duplicates left out, ${refused} refused`
  );
}

/** Lines of a report, of which the first ones are shown and the rest counted. */
class Shown {
  private count = 0;

  constructor(
    private readonly say: (text: string) => void,
    private readonly what: string,
  ) {}

  tell(text: string): void {
    this.count += 1;
    if (this.count <= MOST_SHOWN) this.say(text);
  }

  end(): void {
    if (this.count > MOST_SHOWN) this.say(`… and ${this.count - MOST_SHOWN} more ${this.what}`);
  }
}
