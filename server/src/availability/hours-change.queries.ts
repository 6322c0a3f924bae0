import type { Statement } from '../database/database.js';

/** Changes with every write of the doctor's own hours, since each writes new rows. */
export const VERSION: Statement = {
  name: 'hours_version',
  text: `select md5(coalesce(string_agg(id::text, ',' order by id), '')) as version from (
      select id from weekly_hours where doctor_id = $1
      union all select id from availability where doctor_id = $1
      union all select id from leave where doctor_id = $1) x`,
};

export const SCOPE: Statement = {
  name: 'hours_scope',
  text: `select array(select clinic_id::text from doctor_clinics where doctor_id = d.id) as "clinicIds",
      array(select id::text from visit_types where doctor_id = d.id) as "visitTypeIds",
      (select c.time_zone from doctor_clinics dc join clinics c on c.id = dc.clinic_id where dc.doctor_id = d.id
        order by c.name limit 1) as "timeZone"
    from doctors d where d.id = $1`,
};

export const CLEAR_WEEKLY: Statement = {
  name: 'hours_clear_weekly',
  text: 'delete from weekly_hours where doctor_id = $1',
};

/** $1 doctor, $2 now. */
export const CLEAR_DATED: Statement = {
  name: 'hours_clear_dated',
  text: `delete from availability
    where doctor_id = $1 and available_date >= ($2::timestamptz at time zone time_zone)::date`,
};

/** $2 the rows as JSON. */
export const ADD_WEEKLY: Statement = {
  name: 'hours_add_weekly',
  text: `insert into weekly_hours (doctor_id, clinic_id, visit_type_id, weekday, start_time, end_time, valid_from, valid_until)
    select $1, x."clinicId", x."visitTypeId", x.weekday, x."startTime", x."endTime", x."validFrom", x."validUntil"
    from jsonb_to_recordset($2::jsonb) x ("clinicId" uuid, "visitTypeId" uuid, weekday smallint, "startTime" time,
      "endTime" time, "validFrom" date, "validUntil" date)`,
};

export const ADD_DATED: Statement = {
  name: 'hours_add_dated',
  text: `insert into availability (doctor_id, clinic_id, visit_type_id, available_date, start_time, end_time, shift_id,
      is_available)
    select $1, x."clinicId", x."visitTypeId", x.date, x."startTime", x."endTime", x."shiftId", x."isAvailable"
    from jsonb_to_recordset($2::jsonb) x ("clinicId" uuid, "visitTypeId" uuid, date date, "startTime" time,
      "endTime" time, "shiftId" text, "isAvailable" boolean)`,
};

/**
 * $3 the zone of leave that names none, $4 now. Leave that was there before was entered then: visits that staff placed in
 * it, or kept, since then are not asked about again.
 */
export const REPLACE_LEAVE: Statement = {
  name: 'hours_replace_leave',
  text: `with former as (
      delete from leave where doctor_id = $1 and ends_at > $4::timestamptz at time zone time_zone
      returning starts_at, ends_at, time_zone, created_at)
    insert into leave (doctor_id, starts_at, ends_at, time_zone, reason, created_at)
    select $1, x."startsAt", x."endsAt", coalesce(x."timeZone", $3), x.reason, coalesce((
        select min(f.created_at) from former f
        where f.starts_at = x."startsAt" and f.ends_at = x."endsAt" and f.time_zone = coalesce(x."timeZone", $3)), now())
    from jsonb_to_recordset($2::jsonb) x ("startsAt" timestamp, "endsAt" timestamp, "timeZone" text, reason text)`,
};

/** What was decided to keep is asked about again by leave that this transaction enters: $1 doctor. */
export const FORGET_KEPT_IN_LEAVE: Statement = {
  name: 'hours_forget_kept_in_leave',
  text: `update appointments a set kept_outside = false
    where a.doctor_id = $1 and a.kept_outside and a.status in ('pending', 'confirmed') and exists (
      select from leave l
      where l.doctor_id = $1 and l.created_at = now() and l.starts_at at time zone l.time_zone < upper(a.visit)
        and l.ends_at at time zone l.time_zone > a.scheduled_at)`,
};

/** Appointments of the doctors $1 ahead of $2 that have lost their hours, doctor, place, type or patient's account. */
export const OUTSIDE: Statement = {
  name: 'visits_to_decide',
  text: 'select appointment_id as id from visits_to_decide($1, $2)',
};

/**
 * Live appointments ahead of $1, earliest first: of the doctor $2, the clinics $3, the type of visit $4 and the person $5,
 * be it as patient or as doctor; null: of any. At most $6.
 */
export const AHEAD: Statement = {
  name: 'visits_ahead',
  text: `select a.id from appointments a
    where a.status in ('pending', 'confirmed') and a.scheduled_at > $1
      and (a.status = 'confirmed' or a.expires_at > $1)
      and ($2::uuid is null or a.doctor_id = $2) and ($3::uuid[] is null or a.clinic_id = any ($3))
      and ($4::uuid is null or a.visit_type_id = $4)
      and ($5::uuid is null or a.patient_id = $5 or a.doctor_id in (select d.id from doctors d where d.user_id = $5))
    order by a.scheduled_at, a.id limit $6`,
};

/** $1 clinics, or null for every open one. */
export const CLINICS_TO_CLOSE: Statement = {
  name: 'closure_clinics',
  text: `select id from clinics where case when $1::uuid[] is null then is_active else id = any ($1) end order by id`,
};

/** Clinics that are closed on just these days already are left aside: $1 clinics, $2 and $3 days, $4 why. */
export const CLOSE: Statement = {
  name: 'closure_add',
  text: `insert into clinic_closures (clinic_id, starts_on, ends_on, reason)
    select x, $2, $3, $4 from unnest($1::uuid[]) x
    where not exists (
      select from clinic_closures k where k.clinic_id = x and k.starts_on = $2::date and k.ends_on = $3::date)
    returning id, clinic_id as "clinicId"`,
};

/** What was decided to keep is asked about again by closed days that come: $1 clinics, $2 and $3 days. */
export const FORGET_KEPT_AT: Statement = {
  name: 'closure_forget_kept',
  text: `update appointments set kept_outside = false
    where clinic_id = any ($1::uuid[]) and local_date between $2 and $3 and kept_outside
      and status in ('pending', 'confirmed')`,
};

export const REOPEN: Statement = {
  name: 'closure_remove',
  text: 'delete from clinic_closures where id = $1 returning clinic_id',
};

export const DOCTORS_AT: Statement = {
  name: 'closure_doctors',
  text: 'select distinct doctor_id as id from doctor_clinics where clinic_id = any ($1::uuid[]) order by 1',
};
