import type { Statement } from '../database/database.js';

/** Why somebody is not told: staff chose so. */
export const LEFT_OUT = 'left_out';

/** $1 messages as an array of objects, $2 now. Those that were entered before are left out. */
export const ENTER: Statement = {
  name: 'message_enter',
  text: `insert into messages (kind, recipient_id, key, appointment_id, data, created_at, due_at, link_expires_at)
    select kind, recipient_id, key, appointment_id, data, $2, due_at, link_expires_at
    from jsonb_to_recordset($1::jsonb) as m(kind text, recipient_id uuid, key text, appointment_id uuid, data jsonb,
      due_at timestamptz, link_expires_at timestamptz)
    on conflict on constraint messages_once do nothing
    returning id`,
};

/** A message that nobody gets: $1 kind, $2 recipient, $3 key, $4 appointment, $5 data, $6 when it was due, $7 now. */
export const LEAVE_OUT: Statement = {
  name: 'message_leave_out',
  text: `insert into messages (kind, recipient_id, key, appointment_id, data, state, reason, created_at, due_at, composed_at)
    values ($1, $2, $3, $4, $5, 'skipped', '${LEFT_OUT}', $7, $6, $7)
    on conflict on constraint messages_once do nothing
    returning id`,
};

/** $1 recipient, $2 kind: whether one waits already, whose words are still to be made. */
export const WAITS: Statement = {
  name: 'message_waits',
  text: `select exists (select from messages where recipient_id = $1 and kind = $2 and state = 'waiting') as waits`,
};
