import type { Statement } from '../database/database.js';

/** Changes of what one patient has wait for one another: $1 patient. */
export const LOCK_PATIENT: Statement = {
  name: 'series_lock_patient',
  text: 'select from patients where user_id = $1 for no key update',
};

/** The days that starts may touch, buffers included: $1 doctor, $2 clinic, $3 visit type, $4 starts. */
export const LOCK_DAYS: Statement = {
  name: 'series_lock_days',
  text: `select lock_days(array(
    select row($1::uuid, (x at time zone c.time_zone)::date, 0)::doctor_days
    from clinics c, visit_types t, unnest($4::timestamptz[]) s,
      lateral (values (s - make_interval(mins => t.buffer_before_minutes)), (s),
        (s + make_interval(mins => t.minutes + t.buffer_after_minutes))) v (x)
    where c.id = $2 and t.id = $3))`,
};

/** $1 actor, $2 key. */
export const FIND_KEY: Statement = {
  name: 'series_find_key',
  text: `select request_hash as "requestHash", appointment_id as "appointmentId" from idempotency_keys
    where user_id = $1 and key = $2 order by place`,
};

/** $1 actor, $2 key, $3 hash of the request, $4 appointments in order, $5 now. */
export const KEEP_KEY: Statement = {
  name: 'series_keep_key',
  text: `insert into idempotency_keys (user_id, key, place, request_hash, appointment_id, created_at)
    select $1, $2, (x.place - 1)::smallint, $3, x.id, $5 from unnest($4::uuid[]) with ordinality x (id, place)`,
};

/** $1 patient, $2 doctor, $3 clinic, $4 visit type, $5 made by, $6 every so many weeks, $7 now. */
export const CREATE: Statement = {
  name: 'series_create',
  text: `insert into appointment_series (patient_id, doctor_id, clinic_id, visit_type_id, made_by, every_weeks, created_at)
    values ($1, $2, $3, $4, $5, $6, $7) returning id`,
};

/** That what this transaction does to appointments is done to a series as a whole: $1 series. */
export const AS_ONE: Statement = {
  name: 'series_as_one',
  text: `select set_config('smart_healthcare.series', $1::text, true)`,
};

/** $1 series, $2 appointments. */
export const JOIN: Statement = {
  name: 'series_join',
  text: 'update appointments set series_id = $1 where id = any ($2::uuid[])',
};

/** What a series is still to come: $1 series, $2 doctor, $3 the start of the first or null, $4 now. */
export const AHEAD: Statement = {
  name: 'series_ahead',
  text: `select a.id, a.scheduled_at as "startsAt", c.time_zone as zone, a.clinic_id as "clinicId",
      a.visit_type_id as "visitTypeId"
    from appointments a join clinics c on c.id = a.clinic_id
    where a.series_id = $1 and a.doctor_id = $2 and a.status in ('pending', 'confirmed')
      and a.scheduled_at >= coalesce($3::timestamptz, $4) and a.scheduled_at > $4::timestamptz
    order by a.scheduled_at, a.id`,
};

/** Takes one away in a rehearsal: $1 appointment. */
export const TAKE_AWAY: Statement = {
  name: 'series_take_away',
  text: `update appointments set status = 'cancelled' where id = $1 and status in ('pending', 'confirmed')`,
};

/** Every appointment of a series that is not a hold, earliest first: $1 series. */
export const IDS: Statement = {
  name: 'series_ids',
  text: `select id from appointments where series_id = $1 and status <> 'held' order by scheduled_at, id`,
};

export interface PartRow {
  readonly id: string;
  readonly seriesId: string;
  readonly part: number;
  readonly of: number;
}

/** The places of appointments in their series; a cancelled one has none: $1 appointments. */
export const PARTS: Statement = {
  name: 'series_parts',
  text: `select * from (
      select id, series_id as "seriesId", (row_number() over w)::int as part,
        (count(*) over (partition by series_id))::int as "of"
      from appointments
      where series_id in (select series_id from appointments where id = any ($1::uuid[]))
        and status not in ('held', 'cancelled')
      window w as (partition by series_id order by scheduled_at, id)) p
    where p.id = any ($1)`,
};

/**
 * The free times nearest to a wish at which the patient is free, too, in order of time: $1 doctor, $2 visit type,
 * $3 clinic, $4 wish, $5 now, $6 staff, $7 moving, $8 patient, $9 how many.
 */
export const NEAREST: Statement = {
  name: 'series_nearest_free',
  text: `select starts_at, clinic_id from (
      select s.starts_at, s.clinic_id
      from slot_starts($1, $2, $3, greatest($5::timestamptz, $4::timestamptz - interval '6 days'),
        least($4::timestamptz, $5::timestamptz + interval '400 days') + interval '30 days', $5, $6, null, $7) s
      join visit_types t on t.id = $2
      where not exists (
        select from appointments p
        where p.patient_id = $8 and p.status in ('held', 'pending', 'confirmed', 'checked_in')
          and p.subject_id is distinct from $7
          and p.visit && tstzrange(s.starts_at, s.starts_at + make_interval(mins => t.minutes)))
      order by abs(extract(epoch from s.starts_at - $4)) limit $9) nearest
    order by starts_at`,
};

/** $1 visit type. */
export const MINUTES: Statement = {
  name: 'series_minutes',
  text: 'select minutes from visit_types where id = $1',
};

/** $1 clinic. */
export const ZONE: Statement = {
  name: 'series_zone',
  text: 'select time_zone as zone from clinics where id = $1',
};
