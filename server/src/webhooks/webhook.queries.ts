import type { Statement } from '../database/database.js';

const COLUMNS = `w.id, w.name, w.url, w.kinds, w.created_at as "createdAt", w.ended_at as "endedAt",
    w.end_reason as "endReason", case when w.former_until > $1 then w.former_until end as "formerSecretUntil",
    (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state = 'waiting') as waiting,
    (select count(*)::int from webhook_deliveries d
      where d.webhook_id = w.id and d.state in ('failed', 'dropped')) as failed,
    (select d.last_at from webhook_deliveries d where d.webhook_id = w.id and d.state = 'delivered'
      order by d.created_at desc, d.id desc limit 1) as "lastDeliveredAt"
  from webhooks w`;

/** $1 now. */
export const LIST: Statement = { name: 'webhook_list', text: `select ${COLUMNS} order by w.name, w.id` };

/** $1 now, $2 webhook. */
export const FIND: Statement = { name: 'webhook_find', text: `select ${COLUMNS} where w.id = $2` };

/** Two at once count each other. */
export const LOCK_ALL: Statement = {
  name: 'webhook_lock_all',
  text: `select pg_advisory_xact_lock(hashtextextended('webhooks', 0))`,
};

export const COUNT: Statement = {
  name: 'webhook_count',
  text: 'select count(*)::int as count from webhooks',
};

/** $1 id, $2 name, $3 url, $4 kinds, $5 secret, $6 who makes it, $7 now. */
export const INSERT: Statement = {
  name: 'webhook_insert',
  text: `insert into webhooks (id, name, url, kinds, secret, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** $1 id: name, url and kinds of a webhook that is about to change. */
export const LOCK: Statement = {
  name: 'webhook_lock',
  text: 'select name, url, kinds from webhooks where id = $1 for update',
};

/** $1 id, $2 name, $3 url, $4 kinds. */
export const UPDATE: Statement = {
  name: 'webhook_update',
  text: 'update webhooks set name = $2, url = $3, kinds = $4 where id = $1',
};

/** The secret so far signs, too, for a while. $1 id, $2 the new one, $3 until when. */
export const CHANGE_SECRET: Statement = {
  name: 'webhook_change_secret',
  text: `update webhooks set former_secret = secret, former_until = $3, secret = $2 where id = $1 returning id`,
};

/** $1 id. No row where it has not ended. */
export const RESUME: Statement = {
  name: 'webhook_resume',
  text: `update webhooks set ended_at = null, end_reason = null where id = $1 and ended_at is not null returning id`,
};

/** With its log. $1 id. */
export const REMOVE: Statement = {
  name: 'webhook_remove',
  text: 'delete from webhooks where id = $1 returning id',
};

const DELIVERY_COLUMNS = `d.id, d.kind, d.subject_id as "subjectId", d.body, d.state, d.attempts,
    d.created_at as "createdAt", d.last_at as "lastAttemptAt",
    case when d.state = 'waiting' then d.next_at end as "nextAttemptAt", d.last_status as "lastStatus",
    d.last_fault as "lastFault",
    to_char(d.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
  from webhook_deliveries d`;

/** $1 webhook, $2 state or null, $3/$4 position of the last row before, $5 rows. */
export const LIST_DELIVERIES: Statement = {
  name: 'webhook_deliveries_list',
  text: `select ${DELIVERY_COLUMNS}
    where d.webhook_id = $1 and ($2::text is null or d.state = $2)
      and ($3::timestamptz is null or (d.created_at, d.id) < ($3, $4::uuid))
    order by d.created_at desc, d.id desc limit $5`,
};

export const FIND_DELIVERY: Statement = {
  name: 'webhook_delivery_find',
  text: `select ${DELIVERY_COLUMNS} where d.id = $1`,
};

/** Whose message it is, and whether that gets any. $1 delivery. */
export const OWNER: Statement = {
  name: 'webhook_delivery_owner',
  text: `select w.id as "webhookId", w.ended_at is not null as "isOff"
    from webhook_deliveries d join webhooks w on w.id = d.webhook_id where d.id = $1 for share of w`,
};

/** $1 webhook: whether it gets messages. It stays so until the commit. */
export const IS_OFF: Statement = {
  name: 'webhook_is_off',
  text: 'select ended_at is not null as "isOff" from webhooks where id = $1 for share',
};

/**
 * A message that says only that the webhook works, with a subject of its own. $1 id, $2 webhook, $3 kind, $4 body, $5
 * now, $6 when to give up.
 */
export const INSERT_TEST: Statement = {
  name: 'webhook_delivery_insert_test',
  text: `insert into webhook_deliveries (id, webhook_id, kind, subject_id, body, created_at, next_at, give_up_at)
    values ($1, $2, $3, $1, $4, $5, $5, $6)`,
};

const AGAIN = `update webhook_deliveries
  set state = 'waiting', settled_at = null, failures = 0, next_at = $2, give_up_at = $3`;

/** $1 delivery, $2 now, $3 when to give up. One that is under way is not sent beside itself. */
export const REPLAY: Statement = { name: 'webhook_delivery_replay', text: `${AGAIN} where id = $1` };

/** $1 webhook, $2 now, $3 when to give up: what was given up or dropped. */
export const REPLAY_ALL: Statement = {
  name: 'webhook_delivery_replay_all',
  text: `${AGAIN} where webhook_id = $1 and state in ('failed', 'dropped')`,
};
