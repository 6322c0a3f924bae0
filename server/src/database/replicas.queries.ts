import type { Statement } from './database.js';

/** The id of the newest event: how far a copy of the database is, told by what happened in it. */
export const NEWEST_EVENT: Statement = {
  name: 'replicas_newest_event',
  text: 'select coalesce(max(id), 0)::float8 as newest from events',
};
