import type { Statement } from '../database/database.js';

export const LIVE: Statement = {
  name: 'session_live',
  text: `select s.expires_at, u.role, u.is_front_desk, d.id as doctor_id
    from sessions s
    join users u on u.id = s.user_id
    left join doctors d on d.user_id = u.id
    where s.id = $1 and s.user_id = $2 and s.ended_at is null and s.expires_at > $3 and u.disabled_at is null`,
};

export const LOCK: Statement = {
  name: 'session_lock',
  text: `select s.user_id as "userId", s.refresh_hash as "refreshHash", s.previous_hash as "previousHash",
      s.rotated_at as "rotatedAt", s.last_used_at as "lastUsedAt", s.expires_at as "expiresAt",
      s.ended_at as "endedAt", u.role, u.disabled_at is not null as "isDisabled"
    from sessions s join users u on u.id = s.user_id
    where s.id = $1 for update of s`,
};

export const END: Statement = {
  name: 'session_end',
  text: `update sessions set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null returning user_id`,
};

export const OPEN: Statement = {
  name: 'session_open',
  text: `insert into sessions (id, user_id, refresh_hash, created_at, last_used_at, expires_at)
    values ($1, $2, $3, $4, $4, $5)`,
};

export const END_OTHERS: Statement = {
  name: 'session_end_others',
  text: `update sessions set ended_at = $3, end_reason = 'password_changed'
    where user_id = $1 and id <> $2 and ended_at is null`,
};

export const NEW_TOKEN: Statement = {
  name: 'session_new_token',
  text: `update sessions set refresh_hash = $2, previous_hash = null, rotated_at = $3, last_used_at = $3
    where id = $1 and ended_at is null returning expires_at`,
};

export const ROTATE: Statement = {
  name: 'session_rotate',
  text: `update sessions set refresh_hash = $2, previous_hash = refresh_hash, rotated_at = $3, last_used_at = $3
    where id = $1`,
};

/** $1 user, $2 the session that has just begun. */
export const HAS_SESSION_BEFORE: Statement = {
  name: 'session_before',
  text: 'select exists (select from sessions where user_id = $1 and id <> $2) as had',
};
