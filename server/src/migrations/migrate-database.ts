import { readDatabaseAddresses } from '../config.js';
import { migrate } from './migrate.js';
import { MigrationRefused } from './migration-refused.js';

/**
 * The command that brings the database of the environment to the newest schema, and says what ran.
 * @returns the exit code: 0 done, 1 refused
 * @throws ConfigError
 */
export async function migrateDatabase(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const { databaseUrl, databaseOwnerUrl } = readDatabaseAddresses(env);
  try {
    const { tookOver, migrations, functions } = await migrate(databaseOwnerUrl, databaseUrl);
    const done = [
      ...(tookOver ? ['took over the database of the version before'] : []),
      ...migrations,
      ...(functions.length > 0 ? [`${functions.length} functions`] : []),
    ];
    console.error(done.length === 0 ? '  The schema is up to date' : `  Migrated: ${done.join(', ')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error;
    console.error(`  ${error.message}`);
    return 1;
  }
}
