import pg from 'pg';
import { connectionOptions, UNHURRIED } from '../database/patience.js';
import { BackupRefused, type SavedSequence } from './backup-file.js';
import {
  BEGIN_SNAPSHOT,
  FILE_KEYS,
  MIGRATIONS,
  positionOf,
  SEQUENCES,
  SERVER_VERSION,
  STILL_NAMED,
} from './backup.queries.js';
import { fixForms, readTables, type TableColumns } from './saved-schema.js';

/** One state of the database, while others go on writing. */
export interface Snapshot {
  /** Sees that state alone, until `end`. */
  readonly client: pg.Client;
  /** Version of PostgreSQL. */
  readonly postgres: string;
  /** Names, in their order. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableColumns[];
  readonly sequences: readonly SavedSequence[];
  /** Keys of the files that its rows name. */
  readonly fileKeys: readonly string[];
  /** Lets go of the old rows, when all tables are read. */
  end(): Promise<void>;
  /** Which of the keys some row names by now. */
  findNamed(keys: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Works on one state of the database.
 * @throws BackupRefused where the database is not this product's
 */
export async function inSnapshot<Result>(
  databaseUrl: string,
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    ...connectionOptions(UNHURRIED),
    connectionString: databaseUrl,
    application_name: 'smart-healthcare-backup',
  });
  // A lost connection fails the statement under way.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(await take(client));
  } finally {
    await client.end();
  }
}

async function take(client: pg.Client): Promise<Snapshot> {
  const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, values)).rows;
  await ask(BEGIN_SNAPSHOT);
  await fixForms(ask);
  const [server] = await ask<{ version: string; isOurs: boolean }>(SERVER_VERSION);
  if (server?.isOurs !== true) {
    throw new BackupRefused('The database holds nothing of this product: there is nothing to save.');
  }
  const sequences: SavedSequence[] = [];
  for (const { name } of await ask<{ name: string }>(SEQUENCES)) {
    const [position] = await ask<Omit<SavedSequence, 'name'>>(positionOf(name));
    if (position !== undefined) sequences.push({ name, ...position });
  }
  return {
    client,
    postgres: server.version,
    migrations: (await ask<{ name: string }>(MIGRATIONS)).map(({ name }) => name),
    tables: await readTables(ask),
    sequences,
    fileKeys: (await ask<{ key: string }>(FILE_KEYS)).map(({ key }) => key),
    end: async () => void (await ask('commit')),
    findNamed: async (keys) =>
      new Set(
        keys.length === 0 ? [] : (await ask<{ key: string }>(STILL_NAMED, [keys])).map(({ key }) => key),
      ),
  };
}
