import pg from 'pg';
import { BACKGROUND, connectionOptions } from '../database/patience.js';
import { HAS_RECORD, RECORD } from './backup.queries.js';

/** Why a backup was made: somebody wanted it, it was night, or a migration was about to run. */
export type BackupCause = 'command' | 'nightly' | 'before_migration';

/** What the database remembers of a backup. */
export interface BackupNote {
  readonly beganAt: Date;
  readonly cause: BackupCause;
  readonly place: string;
  /** Null where it failed. */
  readonly bytes: number | null;
  /** Why it failed. */
  readonly fault: string | null;
}

const LONGEST_FAULT = 500;

/** Notes a backup in the database, unless its schema is one from before there were notes. */
export async function recordBackup(
  databaseUrl: string,
  { beganAt, cause, place, bytes, fault }: BackupNote,
): Promise<void> {
  const client = new pg.Client({ ...connectionOptions(BACKGROUND), connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ hasRecord: boolean }>(HAS_RECORD);
    if (rows[0]?.hasRecord !== true) return;
    await client.query(RECORD, [beganAt, cause, place, bytes, fault?.slice(0, LONGEST_FAULT) ?? null]);
  } finally {
    await client.end();
  }
}
