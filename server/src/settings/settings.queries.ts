import type { Statement } from '../database/database.js';

export const PROGRESS: Statement = {
  name: 'setup_progress',
  text: `select s.set_up_at as "finishedAt",
      exists (select from clinics where is_active) as clinic,
      exists (select from doctors d join doctor_clinics p on p.doctor_id = d.id
        join clinics c on c.id = p.clinic_id and c.is_active where d.is_active) as doctor,
      exists (select from open_ranges o join doctors d on d.id = o.doctor_id and d.is_active where o.ends_at > $1) as hours
    from settings s`,
};

export const FINISH: Statement = {
  name: 'setup_finish',
  text: 'update settings set set_up_at = $1 where set_up_at is null returning id',
};

export const LOCK_LOGO: Statement = {
  name: 'logo_lock',
  text: 'select logo from settings for no key update',
};

export const SET_LOGO: Statement = { name: 'logo_set', text: 'update settings set logo = $1' };

export const LOCK_SETTINGS: Statement = {
  name: 'settings_lock',
  text: 'select * from settings where id = 1 for update',
};

/** $1 the new value. The column comes from the program, never from a request. */
export function setSetting(column: string): Statement {
  return { name: `settings_set_${column}`, text: `update settings set ${column} = $1 where id = 1` };
}

/** What writers hold while they write: the number of `refuse_while_read_only`. */
export const WAIT_FOR_WRITERS: Statement = {
  name: 'read_only_wait',
  text: 'select pg_advisory_xact_lock(7263415)',
};

/**
 * $1 since when nothing may be changed, or null; $2 until when, or null. Who is second changes nothing: a write that says
 * what stands already would be refused as any other.
 */
export const SET_READ_ONLY: Statement = {
  name: 'read_only_set',
  text: `with before as (select read_only_since as since, read_only_until as until from settings where id = 1 for update),
      wanted as (select case when $1::timestamptz is not null then coalesce(since, $1) end as since,
        $2::timestamptz as until from before),
      changed as (
        update settings s set read_only_since = w.since, read_only_until = w.until from wanted w, before b
        where s.id = 1 and (w.since, w.until) is distinct from (b.since, b.until))
    select since as before from before`,
};

/** Answers when the database is reached and migrated. */
export const ARE_THERE: Statement = { name: 'settings_are_there', text: 'select 1 from settings' };

/** All that is shown as free in a stretch may have changed, of every doctor: $1 from, $2 to. */
export const ANNOUNCE_DOCTORS: Statement = {
  name: 'settings_announce_doctors',
  text: `insert into events (kind, payload)
    select 'availability.changed', jsonb_build_object('doctorId', d.id, 'from', $1::timestamptz, 'to', $2::timestamptz)
    from doctors d where d.is_active`,
};
