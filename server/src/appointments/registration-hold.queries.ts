import type { Statement } from '../database/database.js';

/** $1 hold, $2 until when. */
export const KEEP_UNTIL: Statement = {
  name: 'registration_hold_keep',
  text: `update appointments set expires_at = $2 where id = $1 and status = 'held' and expires_at < $2`,
};

/** $1 patient, $2 now. Gives back whatever is held for a registration. */
export const RELEASE_ALL: Statement = {
  name: 'registration_hold_release',
  text: `select release_hold(a.id, $1, $2) as released from appointments a where a.patient_id = $1 and a.status = 'held'`,
};
