import type { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Statement } from '../database/database.js';

export const FIND_BY_KEY: Statement = {
  name: 'import_find',
  text: 'select 1 from appointments where import_key = $1',
};

export const LOCK_IMPORTS: Statement = { name: 'import_lock', text: 'select pg_advisory_xact_lock($1)' };

export const DEFAULT_MINUTES: Statement = {
  name: 'import_default_minutes',
  text: 'select default_visit_minutes as minutes from settings',
};

export const FIND_PATIENTS: Statement = {
  name: 'import_find_patients',
  text: `select distinct on (ref) ref, id from (
      select import_ref as ref, user_id as id, 1 as rank from patients where import_ref = any($1)
      union all select import_ref, kept_id, 2 from patient_merges where import_ref = any($1)
    ) found order by ref, rank`,
};

export const ADD_PATIENTS: Statement = {
  name: 'import_add_patients',
  text: `with wanted as materialized (
      select new_id() as id, ref, birth_year, birth_date, coalesce(name, left(ref, 50)) as name
      from unnest($1::text[], $2::smallint[], $3::date[], $4::text[]) as w(ref, birth_year, birth_date, name)
    ), people as (
      insert into users (id, full_name, role, origin) select id, name, 'patient', 'imported' from wanted
    )
    insert into patients (user_id, birth_year, date_of_birth, imported, import_ref)
    select id, birth_year, birth_date, true, ref from wanted
    returning import_ref as ref, user_id as id`,
};

export const ADD_CLINIC: Statement = {
  name: 'import_add_clinic',
  text: `insert into clinics (name, address, city, time_zone, is_active)
    values ($1, 'Not known', $2, $3, false) on conflict (equal_form(name)) do nothing`,
};

export const FIND_CLINIC: Statement = {
  name: 'import_find_clinic',
  text: 'select id from clinics where equal_form(name) = equal_form($1)',
};

export const FIND_DOCTORS: Statement = {
  name: 'import_find_doctors',
  text: `select w.ref, coalesce(own.id, imported.id) as id from unnest($1::text[], $2::text[]) as w(ref, license)
    left join doctors own on equal_form(own.license_number) = equal_form(w.ref)
    left join doctors imported on equal_form(imported.license_number) = equal_form(w.license)
    where coalesce(own.id, imported.id) is not null`,
};

export const ADD_SPECIALIZATIONS: Statement = {
  name: 'import_add_specializations',
  text: `insert into specializations (name, category) select distinct name, 'Imported' from unnest($1::text[]) as w(name)
    on conflict (equal_form(name)) do nothing`,
};

export const ADD_DOCTORS: Statement = {
  name: 'import_add_doctors',
  text: `with wanted as materialized (
      select distinct on (equal_form(w.license)) new_id() as id, w.ref, w.license, s.id as specialization_id
      from unnest($1::text[], $2::text[], $3::text[]) as w(ref, license, specialization)
      join specializations s on equal_form(s.name) = equal_form(w.specialization)
    ), people as (
      insert into users (id, full_name, role, origin) select id, left(ref, 50), 'doctor', 'imported' from wanted
    )
    insert into doctors (user_id, specialization_id, degree, license_number, availability_status, is_active)
    select id, specialization_id, '', license, 'unavailable', false from wanted`,
};

export const ADD_FINISHED: Statement = {
  name: 'import_finished',
  text: `insert into appointments (patient_id, doctor_id, clinic_id, scheduled_at, duration, status, payment_status,
      created_at, time_known, imported, import_key, currency)
    select w.patient_id, w.doctor_id, w.clinic_id, w.scheduled_at, make_interval(mins => w.minutes),
      w.status::appointment_status,
      case w.status when 'completed' then 'completed' else 'pending' end::payment_status,
      w.created_at, w.time_known, true, w.import_key, s.currency
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::integer[], $6::text[],
      $7::timestamptz[], $8::boolean[], $9::text[])
      as w(patient_id, doctor_id, clinic_id, scheduled_at, minutes, status, created_at, time_known, import_key)
    cross join settings s
    on conflict do nothing
    returning id`,
};

export interface VisitRow {
  /** Which of the visits that were asked for it is, counted from 1. */
  readonly place: number;
  readonly id: string;
  readonly status: AppointmentStatus;
  readonly imported: boolean;
  readonly minutes: number;
  readonly bookedAt: Date;
  readonly clinicId: string;
}

/**
 * $1 patients, $2 doctors, $3 starts, one of each for a visit: those that are there, one that was not cancelled before
 * others. A visit that a merge of records has doubled is told by the other one.
 */
export const FIND_VISITS: Statement = {
  name: 'import_find_visits',
  text: `select w.place::integer, a.id, a.status, a.imported, (extract(epoch from a.duration) / 60)::integer as minutes,
      a.created_at as "bookedAt", a.clinic_id as "clinicId"
    from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality as w(patient_id, doctor_id, scheduled_at, place)
    cross join lateral (
      select x.* from appointments x
      where x.patient_id = w.patient_id and x.doctor_id = w.doctor_id and x.scheduled_at = w.scheduled_at
        and x.time_known and x.status <> 'held' and (not x.imported or x.import_key is not null)
      order by x.status = 'cancelled', x.imported limit 1
    ) a`,
};

/** $1 visits, $2 statuses, $3 minutes, $4 when they were booked, $5 clinics. */
export const CHANGE_FINISHED: Statement = {
  name: 'import_change',
  text: `update appointments a set status = w.status::appointment_status, duration = make_interval(mins => w.minutes),
      created_at = w.booked_at, clinic_id = w.clinic_id, version = a.version + 1,
      cancel_cause = case when w.status = 'cancelled' then a.cancel_cause end,
      cancelled_from = case when w.status = 'cancelled' then a.cancelled_from end,
      payment_status = case when a.status::text = w.status then a.payment_status
        when w.status = 'completed' then 'completed' else 'pending' end
    from unnest($1::uuid[], $2::text[], $3::integer[], $4::timestamptz[], $5::uuid[])
      as w(id, status, minutes, booked_at, clinic_id)
    where a.id = w.id`,
};

export const FIND_PLACE: Statement = {
  name: 'import_find_place',
  text: `select c.id as clinic_id, t.id as visit_type_id
    from doctor_clinics dc
    join clinics c on c.id = dc.clinic_id and c.is_active
    join visit_types t on t.doctor_id = dc.doctor_id and t.is_active
    where dc.doctor_id = $1 and c.time_zone = $2 and ($3::integer is null or t.minutes = $3)
    order by exists (select 1 from open_ranges o where o.doctor_id = dc.doctor_id and o.clinic_id = c.id
        and o.starts_at <= $4 and o.ends_at > $4) desc, t.position, c.id limit 1`,
};

export const PLACE_LIVE: Statement = {
  name: 'import_place',
  text: `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_staff => true)`,
};

export const KEEP_KEY: Statement = {
  name: 'import_keep_key',
  text: 'update appointments set import_key = $2, created_at = $3 where id = $1',
};

/** $1 how many visits came in, $2 the starts of those they are among. */
export const ANNOUNCE_HISTORY: Statement = {
  name: 'import_announce',
  text: `insert into events (kind, payload)
    select 'history.imported', jsonb_build_object('count', $1::integer, 'from', min(s), 'to', max(s))
    from unnest($2::timestamptz[]) s`,
};
