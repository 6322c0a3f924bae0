import type { Statement } from '../database/database.js';

/** $1 hash, $2 now. */
export const LIVE: Statement = {
  name: 'api_token_live',
  text: `select t.id, t.user_id, t.scopes, t.clinic_ids, t.expires_at, t.last_used_at, u.role, u.is_front_desk,
      d.id as doctor_id
    from api_tokens t
    join users u on u.id = t.user_id
    left join doctors d on d.user_id = u.id
    where t.token_hash = $1 and t.revoked_at is null and t.expires_at > $2 and u.disabled_at is null`,
};

/** The same of a token that is known by its id: $1 id, $2 now. */
export const LIVE_BY_ID: Statement = {
  name: 'api_token_live_by_id',
  text: LIVE.text.replace('t.token_hash = $1', 't.id = $1'),
};

/** $1 token, $2 now, $3 what was the last use when it was read: of several at once, one writes. */
export const USED: Statement = {
  name: 'api_token_used',
  text: `update api_tokens set last_used_at = $2 where id = $1 and last_used_at is not distinct from $3`,
};

/** Who makes tokens is locked, so that two at once count each other and an account that is closed gets none. */
export const LOCK_OWNER: Statement = {
  name: 'api_token_lock_owner',
  text: 'select role from users where id = $1 and disabled_at is null for no key update',
};

export const COUNT: Statement = {
  name: 'api_token_count',
  text: 'select count(*)::int as count from api_tokens where user_id = $1 and revoked_at is null',
};

/** Of these clinics, how many there are. */
export const COUNT_CLINICS: Statement = {
  name: 'api_token_clinics',
  text: 'select count(*)::int as count from clinics where id = any ($1::uuid[])',
};

export const INSERT: Statement = {
  name: 'api_token_insert',
  text: `insert into api_tokens (user_id, name, prefix, token_hash, scopes, clinic_ids, created_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
};

const COLUMNS = `t.id, t.name, t.prefix, t.scopes, t.clinic_ids as "clinicIds", t.created_at as "createdAt",
  t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt", t.user_id as "ownerId",
  coalesce(u.full_name, '') as "ownerName", u.role as "ownerRole",
  to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
  from api_tokens t join users u on u.id = t.user_id`;

export const FIND: Statement = { name: 'api_token_find', text: `select ${COLUMNS} where t.id = $1` };

export const LIST_OWN: Statement = {
  name: 'api_token_list_own',
  text: `select ${COLUMNS} where t.user_id = $1 and t.revoked_at is null order by t.created_at desc, t.id desc`,
};

/** $1 whose, or null, $2 whether ended ones too, $3/$4 position of the last row before, $5 rows. */
export const LIST: Statement = {
  name: 'api_token_list',
  text: `select ${COLUMNS}
    where ($1::uuid is null or t.user_id = $1) and ($2 or t.revoked_at is null)
      and ($3::timestamptz is null or (t.created_at, t.id) < ($3, $4::uuid))
    order by t.created_at desc, t.id desc limit $5`,
};

export const REVOKE: Statement = {
  name: 'api_token_revoke',
  text: `update api_tokens set revoked_at = $2, end_reason = 'revoked' where id = $1 and revoked_at is null
    returning id`,
};

export const REVOKE_ALL: Statement = {
  name: 'api_token_revoke_all',
  text: `update api_tokens set revoked_at = $2, end_reason = $3 where user_id = $1 and revoked_at is null`,
};
