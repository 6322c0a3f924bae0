import { nameBegins } from '../api/search-words.queries.js';
import type { Statement } from '../database/database.js';

const COLUMNS = `u.id, coalesce(u.full_name, '') as "fullName", u.email::text as email, u.role, u.is_front_desk as "isFrontDesk",
  u.origin, u.disabled_at as "disabledAt", u.created_at as "createdAt",
  (select max(s.last_used_at) from sessions s where s.user_id = u.id) as "lastSeenAt", d.id as "doctorId",
  to_char(u.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position`;
const FROM = 'from users u left join doctors d on d.user_id = u.id';

export const FIND_USER: Statement = {
  name: 'people_find',
  text: `select ${COLUMNS} ${FROM} where u.id = $1 and u.pending_until is null`,
};

/**
 * $1 role, $2 closed or open, $3 email address, $4/$5 sort key and id of the last row of the page before, $6 rows; then
 * the words. Each but $6 may be null.
 */
export function listUsers(words: number, newest: boolean): Statement {
  const key = newest ? 'u.created_at' : `coalesce(u.full_name, '')`;
  const type = newest ? 'timestamptz' : 'text';
  const direction = newest ? 'desc' : 'asc';
  const matches = words > 0 ? ` and ${nameBegins('u.full_name', words, 7)}` : '';
  return {
    name: `people_list_${newest ? 'newest' : 'name'}_${words}`,
    text: `select ${COLUMNS} ${FROM}
      where u.pending_until is null and ($1::user_role is null or u.role = $1) and ($2::boolean is null or (u.disabled_at is not null) = $2)
        and ($3::text is null or equal_form(u.email::text) = equal_form($3))
        and ($4::${type} is null or (${key}, u.id) ${newest ? '<' : '>'} ($4, $5::uuid))${matches}
      order by ${key} ${direction}, u.id ${direction} limit $6`,
  };
}

/** One at a time, so that two managers cannot close each other's accounts at once. */
export const LOCK_MANAGERS: Statement = {
  name: 'people_lock_managers',
  text: `select pg_advisory_xact_lock(hashtext('managers'))`,
};

/** Apart from the lock: a statement sees what was there when it began. */
export const IS_MANAGER: Statement = {
  name: 'people_is_manager',
  text: `select exists (
    select from users where id = $1 and role = 'admin' and not is_front_desk and disabled_at is null) as allowed`,
};

export const DISABLE: Statement = {
  name: 'people_disable',
  text: `update users set disabled_at = case when $2::boolean then coalesce(disabled_at, $3) end where id = $1`,
};

export const HAS_RECORDS: Statement = {
  name: 'people_records',
  text: `select exists (select from doctors where user_id = $1) as doctor,
    exists (select from patients where user_id = $1) as patient`,
};

export const SET_ROLE: Statement = {
  name: 'people_set_role',
  text: 'update users set role = $2, is_front_desk = $3 where id = $1',
};

export const END_SESSIONS: Statement = {
  name: 'people_end_sessions',
  text: `update sessions set ended_at = $2, end_reason = 'role_changed' where user_id = $1 and ended_at is null`,
};

export const INVITE: Statement = {
  name: 'people_invite',
  text: `insert into users (email, full_name, role, origin, is_front_desk, created_at)
    values ($1, $2, $3, 'invited', $4, $5) returning id`,
};

/** Free times of a doctor appear or go with the account. */
export const ANNOUNCE_DOCTOR_OF: Statement = {
  name: 'people_announce_doctor',
  text: `insert into events (kind, payload)
    select 'availability.changed', jsonb_build_object('doctorId', d.id, 'from', $2::timestamptz,
      'to', $2::timestamptz + make_interval(days => s.booking_horizon_days + 1))
    from doctors d cross join settings s where d.user_id = $1`,
};
