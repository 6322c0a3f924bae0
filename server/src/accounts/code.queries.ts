import type { Statement } from '../database/database.js';

/** $1 message, $2 now. Locks the code of a message: how often it was tried, and whether it is still good. */
export const LOCK_CODE: Statement = {
  name: 'message_code_lock',
  text: `select id, kind, code_attempts as attempts, link_spent_at is null and link_expires_at > $2 as "isOpen"
    from messages where id = $1 for update`,
};

/** $1 message. One try more; nothing where they are used up. */
export const TRY_CODE: Statement = {
  name: 'message_code_try',
  text: `update messages set code_attempts = code_attempts + 1 where id = $1 and code_attempts < 5
    returning code_attempts as attempts`,
};

export const MESSAGE_BY_KEY: Statement = {
  name: 'message_by_key',
  text: 'select id from messages where recipient_id = $1 and key = $2',
};

/** $1 user, $2 kind, $3 now. The codes of earlier messages are good no more. */
export const END_CODES: Statement = {
  name: 'message_codes_end',
  text: `update messages set link_expires_at = $3
    where recipient_id = $1 and kind = $2 and link_spent_at is null and link_expires_at > $3`,
};
