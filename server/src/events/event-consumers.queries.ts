import type { Statement } from '../database/database.js';

/** $1 name, $2 whether it begins at the oldest event that is kept; else it begins after the newest. */
export const REGISTER: Statement = {
  name: 'event_consumer_register',
  text: `insert into event_consumers (name, position)
    select $1, case when $2::boolean then 0 else (select coalesce(max(id), 0) from events) end
    on conflict (name) do nothing`,
};

/** Consumers of the table that $1 does not name. */
export const OTHERS: Statement = {
  name: 'event_consumer_others',
  text: 'select name from event_consumers where name <> all ($1::text[]) order by name',
};

export interface NewsRow {
  newest: string;
  writers: string[];
  position: string;
  isDue: boolean;
}

/**
 * $1 consumer: the newest id that is there, who writes events at this moment, and how far the consumer is. The
 * statement's snapshot is older than its look at the locks, and an insert locks the table before it takes its id: so
 * whatever may still appear below the newest id is of one of these writers.
 */
export const NEWS: Statement = {
  name: 'event_consumer_news',
  text: `select (select coalesce(max(id), 0) from events) as newest,
      array(select distinct l.virtualtransaction from pg_locks l
        where l.relation = 'events'::regclass and l.mode = 'RowExclusiveLock'
          and l.database = (select oid from pg_database where datname = current_database())) as writers,
      c.position, c.retry_at is null or c.retry_at <= clock_timestamp() as "isDue"
    from event_consumers c where c.name = $1`,
};

/** $1 consumer. No row where another process is at it, or where it waits for its next attempt. */
export const LOCK: Statement = {
  name: 'event_consumer_lock',
  text: `select position, failures from event_consumers
    where name = $1 and (retry_at is null or retry_at <= clock_timestamp()) for update skip locked`,
};

/** $1 the position, $2 the last id that may be read, $3 rows. */
export const NEXT: Statement = {
  name: 'event_consumer_next',
  text: `select id, kind, payload, created_at as "createdAt" from events
    where id > $1 and id <= $2 order by id limit $3`,
};

/** $1 consumer, $2 the id that it has handled last. */
export const ADVANCE: Statement = {
  name: 'event_consumer_advance',
  text: 'update event_consumers set position = $2, failures = 0, retry_at = null where name = $1',
};

/** $1 consumer, $2 the position at which it failed. Waits 1 s, then twice as long each time, up to 5 minutes. */
export const FAILED: Statement = {
  name: 'event_consumer_failed',
  text: `update event_consumers set failures = failures + 1,
      retry_at = clock_timestamp() + least(interval '1 second' * power(2, least(failures, 20)), interval '5 minutes')
    where name = $1 and position = $2 returning failures`,
};

export const CONSUMERS: Statement = {
  name: 'event_consumer_names',
  text: 'select name from event_consumers order by name',
};

/** $1 consumer, $2 the first event that is to come again, or null: the oldest that is kept. It never goes on by this. */
export const REPLAY: Statement = {
  name: 'event_consumer_replay',
  text: `update event_consumers set position = least(position, coalesce($2::bigint - 1, 0)), failures = 0, retry_at = null
    where name = $1
    returning (select count(*)::int from events where id > least(position, coalesce($2::bigint - 1, 0))) as events`,
};
