import type { Statement } from '../database/database.js';

export const SAVE: Statement = {
  name: 'specialization_save',
  text: `insert into specializations as s (id, name, category, search_words)
      values (coalesce($1, new_id()), $2, $3, coalesce($4::text[], '{}'))
    on conflict on constraint specializations_pkey do update set name = excluded.name, category = excluded.category,
      -- Not "excluded": a new row without words of its own begins with the usual ones.
      search_words = coalesce($4::text[], s.search_words)
    returning id`,
};

export const COUNTS: Statement = {
  name: 'specialization_doctor_counts',
  text: 'select specialization_id as id, count(*)::int as doctors from doctors group by specialization_id',
};

export const REMOVE: Statement = {
  name: 'specialization_remove',
  text: 'delete from specializations where id = $1 returning id, name, category',
};
