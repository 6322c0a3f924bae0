import type { Statement } from '../database/database.js';

/** $1 key, $2 now. Whoever tries under the same key waits until this transaction ends. */
export const LOCK_TRIES: Statement = {
  name: 'sign_in_wait_lock',
  text: `insert into sign_in_waits (key, guesses, tried_at, next_at) values ($1, 0, $2, $2)
    on conflict (key) do update set key = excluded.key
    returning guesses, tried_at as "triedAt", next_at as "nextAt"`,
};

export const KEEP_TRIES: Statement = {
  name: 'sign_in_wait_keep',
  text: 'update sign_in_waits set guesses = $2, tried_at = $3, next_at = $4 where key = $1',
};

/** $1 key, $2 until when this try made others wait. */
export const TAKE_BACK: Statement = {
  name: 'sign_in_wait_take_back',
  text: `update sign_in_waits set guesses = greatest(guesses - 1, 0),
      next_at = case when next_at = $2 then tried_at else next_at end
    where key = $1`,
};

export const FORGET: Statement = {
  name: 'sign_in_wait_forget',
  text: 'delete from sign_in_waits where key = $1',
};
