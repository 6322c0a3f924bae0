import type { Statement } from '../database/database.js';

export const IS_ADDRESS_FREE: Statement = {
  name: 'email_is_free',
  text: 'select not exists (select from users where equal_form(email::text) = equal_form($1)) as free',
};

/** $1 user, $2 now. */
export const END_CHANGES: Statement = {
  name: 'email_changes_end',
  text: 'update email_changes set ended_at = $2 where user_id = $1 and ended_at is null',
};

/** $1 user, $2 the new address, $3 the one of now, $4 now, $5 until when. */
export const ASK_CHANGE: Statement = {
  name: 'email_change_ask',
  text: `insert into email_changes (user_id, email, former_email, asked_at, expires_at) values ($1, $2, $3, $4, $5)
    returning id`,
};

const FIND = `select c.id, c.user_id as "userId", c.email, c.expires_at as "expiresAt", m.id as "messageId", u.role
  from messages m join email_changes c on c.id = (m.data ->> 'emailChangeId')::uuid join users u on u.id = c.user_id
  where m.id = $1 and m.kind = 'address.confirm' and m.recipient_id = c.user_id and c.ended_at is null
    and c.expires_at > $2 and u.disabled_at is null and u.email::text = c.former_email`;

/** $1 message, $2 now. */
export const FIND_CHANGE: Statement = { name: 'email_change_find', text: FIND };

export const LOCK_CHANGE: Statement = { name: 'email_change_lock', text: `${FIND} for update of c, m, u` };

/** $1 change, $2 now. */
export const MAKE_CHANGE: Statement = {
  name: 'email_change_make',
  text: `with c as (update email_changes set ended_at = $2, is_made = true where id = $1 returning user_id, email)
    update users u set email = c.email, email_verified_at = $2 from c where u.id = c.user_id`,
};

/** $1 user: the message that told the newest code. */
export const NEWEST_CODE: Statement = {
  name: 'email_newest_code',
  text: `select id from messages where recipient_id = $1 and kind = 'account.code' and link_spent_at is null
    order by created_at desc, id desc limit 1`,
};
