import { setTimeout as pause } from 'node:timers/promises';
import { escapeIdentifier } from 'pg';
import PgBoss from 'pg-boss';
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { isTransient, sqlState } from '../database/database.js';
import { MIGRATION } from '../database/patience.js';
import { createDataSource } from './data-source.js';
import { updateFunctions } from './functions.js';
import { withMigrationLock } from './migration-lock.js';
import { migrations } from './migrations.js';
import { recordedMigrations, takeOver } from './taking-over.js';

/** SQLSTATE of a lock that was waited for too long. */
const LOCK_NOT_AVAILABLE = '55P03';
/** Between two tries: at random up to so long, in which everybody goes on. */
const PAUSE_MILLISECONDS = 2_000;
/** Less than PostgreSQL waits before it looks for a deadlock, so that whoever writes is never the one that it gives up. */
const LOCK_MILLISECONDS = 500;
/** Whom a request is from is asked of these, by a statement of its own and before any other: who waits here has not begun. */
const DOORS = ['sessions', 'api_tokens'];
/** What was let in before the doors closed comes to an end within. */
const LEAVING_MILLISECONDS = 500;

/** What migrating did; all of it is empty when there was nothing left to do. */
export interface Migrated {
  /** Whether the database was one of the version before the migrations were folded together. */
  readonly tookOver: boolean;
  /** Names of the migrations that ran. */
  readonly migrations: string[];
  /** Files of the functions that were made anew. */
  readonly functions: string[];
}

/**
 * Brings the database to the newest schema and functions, and lets the application's role in, if it is another than
 * the owner's. One process migrates at a time; the others wait and find nothing left to do.
 * @param beforeChange is waited for before a migration that is not the first; what it throws, is thrown
 * @throws MigrationRefused with the database as it was
 */
export async function migrate(
  ownerUrl: string,
  applicationUrl: string = ownerUrl,
  beforeChange: () => Promise<void> = async () => undefined,
): Promise<Migrated> {
  const dataSource = await createDataSource(ownerUrl, { poolSize: 2, patience: MIGRATION }).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    // Also what is read only is brought up.
    await runner.query(`set smart_healthcare.writes to 'always'`);
    return await withMigrationLock(runner, async () => {
      const recorded = await recordedMigrations(runner);
      const isChange = recorded.length > 0 && migrations.some(({ name }) => !recorded.includes(name));
      if (isChange) await beforeChange();
      const migrated = await bringUpAmongOthers(dataSource, runner, isChange);
      const role = decodeURIComponent(new URL(applicationUrl).username);
      const owner = decodeURIComponent(new URL(ownerUrl).username);
      if (role !== '' && role !== owner) await letApplicationIn(runner, role);
      await installJobQueue(applicationUrl);
      return migrated;
    });
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/**
 * Others go on reading and writing, and hold tables for long at times (a backup, an import). So that nobody waits long
 * behind a change that waits for them, it lets go of all that it has and begins anew, for as long as a change is patient.
 * @param takesAll whether tables may change, and not functions alone
 */
async function bringUpAmongOthers(
  dataSource: DataSource,
  runner: QueryRunner,
  takesAll: boolean,
): Promise<Migrated> {
  const deadline = performance.now() + MIGRATION.lock;
  for (;;) {
    try {
      return await bringUp(dataSource, runner, takesAll);
    } catch (error) {
      const isInTheWay = isTransient(error) || sqlState(error) === LOCK_NOT_AVAILABLE;
      if (performance.now() > deadline || !isInTheWay) throw error;
      await pause(Math.random() * PAUSE_MILLISECONDS);
    }
  }
}

/** All or nothing, so that no program ever meets new tables with old functions. */
async function bringUp(dataSource: DataSource, runner: QueryRunner, takesAll: boolean): Promise<Migrated> {
  await runner.startTransaction();
  try {
    // The tables and functions are named without their schema.
    await runner.query('set local search_path to public');
    const tookOver = await takeOver(runner);
    if (takesAll) await takeAllTables(runner);
    const ran = await new MigrationExecutor(dataSource, runner).executePendingMigrations();
    const functions = await updateFunctions(runner);
    await runner.commitTransaction();
    return { tookOver, migrations: ran.map(({ name }) => name), functions };
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

/**
 * Takes every table, or none, so that nobody comes in between. A function that had begun to wait for a table would answer
 * rows as they were before (42804), which servers of versions before do not try again. So the doors close first, those
 * who are within leave, and only then the rest is taken, in the order in which transactions take it.
 */
async function takeAllTables(runner: QueryRunner): Promise<void> {
  const tables = (await runner.query(
    `select quote_ident(tablename) as name, tablename = any ($1) as "isDoor" from pg_tables where schemaname = 'public'
     order by array_position(array['idempotency_keys', 'settings', 'users', 'patients', 'doctors', 'appointments'],
       tablename::text), tablename`,
    [DOORS],
  )) as { name: string; isDoor: boolean }[];
  await runner.query(`set local lock_timeout to ${LOCK_MILLISECONDS}`);
  await runner.query(lockOf(tables.filter(({ isDoor }) => isDoor)));
  await pause(LEAVING_MILLISECONDS);
  await runner.query(lockOf(tables.filter(({ isDoor }) => !isDoor)));
  await runner.query('set local lock_timeout to default');
}

function lockOf(tables: readonly { readonly name: string }[]): string {
  return `lock table ${tables.map(({ name }) => name).join(', ')} in access exclusive mode`;
}

/** The queue's own tables (schema `pgboss`), made by the application's role so that it owns them. */
async function installJobQueue(applicationUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: applicationUrl, max: 1, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false, wait: true });
}

async function letApplicationIn(
  runner: { query(sql: string): Promise<unknown> },
  role: string,
): Promise<void> {
  const name = escapeIdentifier(role);
  await runner.query(`
    grant usage on schema public to ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    grant usage, select on all sequences in schema public to ${name};
    revoke update, delete, truncate on audit_events from ${name};
    revoke insert, update, delete, truncate on status_transitions, payment_transitions, hold_purposes, migrations,
      function_files from ${name};
  `);
  // The job queue keeps to a schema of its own, which the application makes and owns.
  const [row] = (await runner.query('select current_database() as name')) as [{ name: string }];
  await runner.query(`grant create on database ${escapeIdentifier(row.name)} to ${name}`);
}
