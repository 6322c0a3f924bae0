import type { Statement } from '../database/database.js';

export const MIGRATED: Statement = {
  name: 'servable_migrated',
  text: 'select name::text as name from migrations order by id',
};
