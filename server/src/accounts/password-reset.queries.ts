import type { Statement } from '../database/database.js';

/**
 * Whose password may be set by whoever reads the mail of an address: an account that its owner opened or took over. One
 * made at the desk or invited waits for the link that staff hand over, since nobody knows yet whose the address is.
 */
export const RESETTABLE: Statement = {
  name: 'user_resettable',
  text: `select id from users
    where equal_form(email::text) = equal_form($1) and origin = 'registered' and disabled_at is null for no key update`,
};

/** The links of earlier mails act no more. $1 user, $2 now. */
export const END_RESETS: Statement = {
  name: 'password_resets_end',
  text: `update messages set link_expires_at = $2
    where recipient_id = $1 and kind = 'password.reset' and link_spent_at is null and link_expires_at > $2`,
};

const FIND = `select m.id, m.recipient_id as user_id, 'reset' as purpose, null as created_by,
    m.link_expires_at as expires_at, u.role, u.email, u.full_name, u.language
  from messages m join users u on u.id = m.recipient_id
  where m.id = $1 and m.kind = 'password.reset' and m.link_spent_at is null and m.link_expires_at > $2
    and u.origin = 'registered' and u.disabled_at is null`;

export const FIND_RESET: Statement = { name: 'password_reset_find', text: FIND };

export const LOCK_RESET: Statement = { name: 'password_reset_lock', text: `${FIND} for update of m, u` };

export const SPEND_LINK: Statement = {
  name: 'message_link_spend',
  text: 'update messages set link_spent_at = $2, link_spent_as = $3 where id = $1',
};

/** Mail to the address reached its owner. */
export const VERIFY_EMAIL: Statement = {
  name: 'user_verify_email',
  text: 'update users set email_verified_at = $2 where id = $1',
};
