import { escapeIdentifier } from 'pg';
import PgBoss from 'pg-boss';
import { createDataSource } from './data-source.js';

/**
 * Brings the database to the newest schema and lets the application's role in, if it is another than the owner's.
 * One process migrates at a time (advisory lock); the others wait and find nothing left to do.
 * @returns names of the migrations that ran.
 */
export async function migrate(ownerUrl: string, applicationUrl: string = ownerUrl): Promise<string[]> {
  const dataSource = await createDataSource(ownerUrl, { poolSize: 2 }).initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations();
    const role = decodeURIComponent(new URL(applicationUrl).username);
    const owner = decodeURIComponent(new URL(ownerUrl).username);
    if (role !== '' && role !== owner) await letApplicationIn(guard, role);
    await installJobQueue(applicationUrl);
    return ran.map((migration) => migration.name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await guard.release();
    await dataSource.destroy();
  }
}

/** The queue's own tables (schema `pgboss`), made by the application's role so that it owns them. */
async function installJobQueue(applicationUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: applicationUrl, max: 1, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false, wait: true });
}

/** Any fixed number of our own. */
const MIGRATION_LOCK = 7_263_411;

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
    revoke insert, update, delete, truncate on status_transitions, payment_transitions, migrations from ${name};
  `);
  // The job queue keeps to a schema of its own, which the application makes and owns.
  const [row] = (await runner.query('select current_database() as name')) as [{ name: string }];
  await runner.query(`grant create on database ${escapeIdentifier(row.name)} to ${name}`);
}
