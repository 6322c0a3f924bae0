import type { Statement } from '../database/database.js';

/** The id of the newest event, 0 without one. */
export const NEWEST: Statement = {
  name: 'events_newest',
  text: 'select coalesce(max(id), 0) as id from events',
};

/** $1 the highest id that was read, $2 ids below it that were not there then. */
export const READ: Statement = {
  name: 'events_read',
  text: 'select id, kind, payload from events where id > $1 or id = any($2::bigint[]) order by id',
};
