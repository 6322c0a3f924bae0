import type { Statement } from '../../database/database.js';

const COLUMNS = `t.kind, t.language, t.subject, t.body, t.short, t.changed_at as "changedAt", u.full_name as "changedBy"
  from message_texts t join users u on u.id = t.changed_by`;

/** The clinic's own words, all of them. */
export const LIST: Statement = { name: 'message_text_list', text: `select ${COLUMNS}` };

/** $1 kind, $2 language. */
export const FIND: Statement = {
  name: 'message_text_find',
  text: `select ${COLUMNS} where t.kind = $1 and t.language = $2`,
};

/** Two who change at once do it after one another. */
export const LOCK: Statement = {
  name: 'message_text_lock',
  text: `select pg_advisory_xact_lock(hashtextextended('message_texts', 0))`,
};

/** $1 kind, $2 language, $3 subject, $4 body, $5 who, $6 now, $7 the text of text messages; null: the product's. */
export const PUT: Statement = {
  name: 'message_text_put',
  text: `insert into message_texts (kind, language, subject, body, changed_by, changed_at, short)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict on constraint message_texts_pkey do update set subject = excluded.subject, body = excluded.body,
      short = excluded.short, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
};

/** $1 kind, $2 language. */
export const REMOVE: Statement = {
  name: 'message_text_remove',
  text: 'delete from message_texts where kind = $1 and language = $2 returning kind',
};

/** The organization's name, and the clock of its clinic that was there first. */
export const FRAME: Statement = {
  name: 'message_text_frame',
  text: `select s.organization_name as organization,
      coalesce((select c.time_zone from clinics c where c.is_active order by c.created_at, c.id limit 1), 'UTC')
        as "timeZone"
    from settings s`,
};
