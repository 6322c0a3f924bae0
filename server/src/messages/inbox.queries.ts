import type { Statement } from '../database/database.js';

/** How a message left the building, as an array of objects. */
export const DELIVERIES = `(select coalesce(jsonb_agg(jsonb_build_object('channel', d.channel, 'state', d.state,
      'address', d.address, 'attempts', d.attempts, 'lastAttemptAt', d.last_at,
      'nextAttemptAt', case when d.state = 'waiting' then d.next_at end, 'fault', d.fault) order by d.channel), '[]')
    from message_deliveries d where d.message_id = m.id) as deliveries`;

/**
 * Of a row `m`: what a person is told in the client, too. Words that open an account are of no use in it, and that a new
 * address was written to says that nobody else has it.
 */
export const TOLD_IN_CLIENT = `m.kind not in ('account.code', 'address.confirm', 'password.reset')`;
const IN_THE_CLIENT = `m.state = 'sent' and ${TOLD_IN_CLIENT}`;

/** $1 person, $2/$3 position of the last row before, $4 rows. */
export const LIST_OWN: Statement = {
  name: 'messages_own',
  text: `select m.id, m.kind, m.composed_at as at, m.language, m.subject, m.body, m.appointment_id as "appointmentId",
      m.read_at is not null as "isRead", ${DELIVERIES},
      to_char(m.composed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from messages m
    where m.recipient_id = $1 and ${IN_THE_CLIENT}
      and ($2::timestamptz is null or (m.composed_at, m.id) < ($2, $3::uuid))
    order by m.composed_at desc, m.id desc limit $4`,
};

/** $1 person. */
export const COUNT_UNREAD: Statement = {
  name: 'messages_unread',
  text: `select count(*)::int as count from messages m
    where m.recipient_id = $1 and m.read_at is null and ${IN_THE_CLIENT}`,
};

/** $1 person, $2 the ids or null for all, $3 now. */
export const READ: Statement = {
  name: 'messages_read',
  text: `update messages m set read_at = $3
    where m.recipient_id = $1 and ($2::uuid[] is null or m.id = any ($2)) and m.read_at is null and m.state = 'sent'
    returning m.id`,
};

/** $1 a message, $2 whose it is: tells their clients that something is new. */
export const ANNOUNCE: Statement = {
  name: 'message_announce',
  text: `insert into events (kind, payload) values ('message.changed',
    jsonb_build_object('messageId', $1::text, 'recipientId', $2::text))`,
};

/**
 * $1 recipient, $2 appointment, $3 kind, $4 state, $5 whether only what did not arrive, $6/$7 position of the last row
 * before, $8 rows.
 */
export const LIST_LOG: Statement = {
  name: 'messages_log',
  text: `select m.id, m.kind, m.state, m.reason, m.recipient_id as "recipientId", u.full_name as "recipientName",
      m.appointment_id as "appointmentId", m.created_at as "createdAt", m.due_at as "dueAt", m.subject, m.body,
      (select b.full_name from users b where b.id = (m.data ->> 'leftOutBy')::uuid) as "leftOutBy", ${DELIVERIES}, to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from messages m join users u on u.id = m.recipient_id
    where ($1::uuid is null or m.recipient_id = $1) and ($2::uuid is null or m.appointment_id = $2)
      and ($3::text is null or m.kind = $3) and ($4::text is null or m.state = $4)
      and (not $5::boolean or exists (select from message_deliveries d
        where d.message_id = m.id and d.state in ('bounced', 'failed')))
      and ($6::timestamptz is null or (m.created_at, m.id) < ($6, $7::uuid))
    order by m.created_at desc, m.id desc limit $8`,
};
