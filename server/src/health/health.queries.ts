import type { Statement } from '../database/database.js';

export interface DatabaseRow {
  readonly version: string;
  readonly bytes: string;
  /** Share of the connections that are in use, from 0 to 1. */
  readonly used: number;
  readonly now: Date;
}

export const DATABASE: Statement = {
  name: 'health_database',
  text: `select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
      (select count(*) from pg_stat_activity where backend_type = 'client backend')::float8
        / current_setting('max_connections')::int as used,
      clock_timestamp() as now`,
};

export const MIGRATIONS: Statement = {
  name: 'health_migrations',
  text: 'select name from migrations order by id',
};

export interface QueueRow {
  readonly waiting: number;
  readonly failed: number;
  /** When the job was due that is due for longest. */
  readonly oldest: Date | null;
}

export const QUEUE: Statement = {
  name: 'health_queue',
  text: `select count(*) filter (where state in ('created', 'retry') and start_after < now())::int as waiting,
      count(*) filter (where state = 'failed' and completed_on > now() - interval '1 day')::int as failed,
      min(start_after) filter (where state in ('created', 'retry') and start_after < now()) as oldest
    from pgboss.job`,
};

export interface BackupRow {
  readonly began_at: Date;
  readonly place: string;
  readonly fault: string | null;
}

/** The latest backup, and the latest that could be made; one row where they are the same. */
export const BACKUPS: Statement = {
  name: 'health_backups',
  text: `(select began_at, place, fault from backups order by id desc limit 1)
    union
    (select began_at, place, fault from backups where fault is null order by id desc limit 1)
    order by began_at desc`,
};

export interface MailRow {
  readonly sent: number;
  readonly failed: number;
  /** When the mail was due that waits for longest. */
  readonly oldest: Date | null;
}

/** $1 now. What was overtaken by another message did not fail. */
export const MAIL: Statement = {
  name: 'health_mail',
  text: `select count(*) filter (where d.state in ('sent', 'arrived'))::int as sent,
      count(*) filter (where d.state in ('bounced', 'failed') and d.fault <> 'overtaken')::int as failed,
      min(m.due_at) filter (where d.state = 'waiting') as oldest
    from message_deliveries d join messages m on m.id = d.message_id
    where d.channel = 'email' and (d.state = 'waiting' or d.settled_at > $1::timestamptz - interval '1 day')`,
};
