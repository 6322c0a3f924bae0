import type { Statement } from '../database/database.js';

export interface JobsRow {
  readonly name: string;
  readonly state: string;
  readonly jobs: number;
  readonly oldest: Date;
}

export const JOBS: Statement = {
  name: 'administration_jobs',
  text: `select name, state::text as state, count(*)::int as jobs, min(start_after) as oldest from pgboss.job
    where state <> 'completed' group by name, state order by name, state`,
};

export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly failed_at: Date;
  readonly reason: string | null;
}

export const FAILED_JOBS: Statement = {
  name: 'administration_failed_jobs',
  text: `select id, name, completed_on as failed_at, output ->> 'message' as reason from pgboss.job
    where state = 'failed' order by completed_on desc limit 50`,
};

/** $1 id of a job. */
export const RETRY_JOB: Statement = {
  name: 'administration_retry_job',
  text: `update pgboss.job set state = 'created', retry_count = 0, start_after = now(), started_on = null,
      completed_on = null, output = null, keep_until = greatest(keep_until, now() + interval '1 day')
    where id = $1 and state = 'failed' returning name`,
};

/** Counts every visit anew; takes the owner of the tables. */
export const RECOUNT: Statement = { name: 'administration_recount', text: 'select recount_visits()' };
