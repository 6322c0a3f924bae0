import type { Statement } from '../database/database.js';

export const REPLACE: Statement = {
  name: 'account_link_replace',
  text: 'delete from account_links where user_id = $1 and used_at is null',
};

export const INSERT: Statement = {
  name: 'account_link_insert',
  text: `insert into account_links (user_id, purpose, token_hash, created_by, created_at, expires_at)
    values ($1, $2, $3, $4, $5, $6)`,
};

const OPEN = `select l.id, l.user_id, l.purpose, l.created_by, l.expires_at, u.role, u.email, u.full_name, u.language
  from account_links l join users u on u.id = l.user_id
  where l.used_at is null and l.expires_at > $2 and u.disabled_at is null`;
const FIND = `${OPEN} and l.token_hash = $1`;

export const FIND_OPEN: Statement = { name: 'account_link_find', text: FIND };

export const LOCK_OPEN: Statement = { name: 'account_link_lock', text: `${FIND} for update of l, u` };

/** $1 link, $2 now. */
export const LOCK_OPEN_BY_ID: Statement = {
  name: 'account_link_lock_by_id',
  text: `${OPEN} and l.id = $1 for update of l, u`,
};

export const USE: Statement = {
  name: 'account_link_use',
  text: 'update account_links set used_at = $2 where id = $1',
};

export const IS_USERNAME_FREE: Statement = {
  name: 'user_name_is_free',
  text: 'select not exists (select from users where username = $1) as free',
};

export const TAKE_OVER: Statement = {
  name: 'user_take_over',
  text: `update users set username = coalesce(username, $2), email = coalesce(email, $3::citext), password_hash = $4,
    origin = 'registered' where id = $1`,
};

/**
 * Notes that a link gave a sign-in to a patient's record, with what it held then; nothing for other people.
 * $1 user, $2 purpose, $3 who made the link, $4 now.
 */
export const TAKE_STEP: Statement = {
  name: 'access_step_take',
  text: `insert into access_steps (patient_id, kind, taken_by, taken_at, date_of_birth, contact_number, relative_contact)
    select p.user_id, $2, $3, $4, d.date_of_birth, d.contact_number, d.relative_contact
    from patients p cross join lateral details_before_changes(p.user_id, $4) d where p.user_id = $1`,
};

export const END_SESSIONS: Statement = {
  name: 'session_end_all',
  text: `update sessions set ended_at = $2, end_reason = 'access_reset' where user_id = $1 and ended_at is null`,
};
