import type { Statement } from '../database/database.js';

/** A figure that the database tells, under its name and, where it has several, its label. */
export interface FigureRow {
  readonly figure: string;
  readonly label: string;
  readonly value: number;
}

/** Everything that is worth watching and that no process counts itself, in one statement. */
export const FIGURES: Statement = {
  name: 'metrics_figures',
  text: `
    select 'locks_waiting' as figure, '' as label, count(*)::float8 as value
    from pg_locks where not granted
      and pid in (select pid from pg_stat_activity where datname = current_database())
    union all
    select 'jobs', state::text, count(*)::float8 from pgboss.job
    where state in ('created', 'retry', 'active', 'failed') group by state
    union all
    select 'oldest_job_seconds', '', extract(epoch from now() - min(start_after))::float8 from pgboss.job
    where state in ('created', 'retry') and start_after < now() having count(*) > 0
    union all
    select 'events_behind', name, greatest(0, (select coalesce(max(id), 0) from events) - position)::float8
    from event_consumers
    union all
    select 'model_age_seconds', kind::text, extract(epoch from now() - in_force_from)::float8 from prediction_models
    where in_force_from is not null and in_force_until is null
    union all
    select 'backup_age_seconds', '', extract(epoch from now() - max(began_at))::float8 from backups
    where fault is null having count(*) > 0
    union all
    select 'messages_by_state', state, count(*)::float8 from message_deliveries
    where state = 'waiting' or settled_at > now() - interval '1 day' group by state
    union all
    select 'oldest_message_seconds', '', extract(epoch from now() - min(m.due_at))::float8
    from message_deliveries d join messages m on m.id = d.message_id where d.state = 'waiting' having count(*) > 0
    union all
    select 'database_bytes', '', pg_database_size(current_database())::float8`,
};
