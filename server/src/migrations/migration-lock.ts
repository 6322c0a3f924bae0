import type { QueryRunner } from 'typeorm';

/** Any fixed number of our own. */
export const MIGRATION_LOCK = 7_263_411;

/** Runs what changes the schema: one process at a time, the others wait. */
export async function withMigrationLock<Result>(
  runner: QueryRunner,
  work: () => Promise<Result>,
): Promise<Result> {
  await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    return await work();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}
