import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the whole domain, their constraints, and the triggers that keep derived columns true. */
export class Domain1763800000000 implements MigrationInterface {
  name = 'Domain1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query(uuidFunction(await serverVersion(runner)));
    await runner.query(TABLES);
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

async function serverVersion(runner: QueryRunner): Promise<number> {
  const rows = (await runner.query(`select current_setting('server_version_num')::int as version`)) as [
    { version: number },
  ];
  return rows[0].version;
}

/** Time-ordered ids (version 7) where the database makes them (PostgreSQL 18), random ones elsewhere. */
function uuidFunction(version: number): string {
  const source = version >= 180000 ? 'uuidv7()' : 'gen_random_uuid()';
  return `create function new_id() returns uuid language sql volatile as 'select ${source}'`;
}

const UP = `
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists citext;
create extension if not exists unaccent;

create type user_role as enum ('patient', 'doctor', 'admin');
create type user_origin as enum ('registered', 'imported');
create type user_language as enum ('en', 'hi');
create type gender as enum ('male', 'female', 'other');
create type availability_status as enum ('active', 'on_leave', 'unavailable');
create type visit_kind as enum ('first_visit', 'follow_up', 'consultation', 'check_up', 'procedure', 'other');
create type appointment_status as enum
  ('held', 'pending', 'confirmed', 'checked_in', 'completed', 'cancelled', 'no_show');
create type payment_status as enum ('pending', 'completed', 'refunded');
create type hold_purpose as enum ('book', 'move');
`;

const TABLES = `
create table users (
  id uuid constraint users_pkey primary key default new_id(),
  username varchar(50) constraint users_username_key unique,
  email citext constraint users_email_key unique,
  full_name varchar(50),
  number varchar(15),
  profile_photo text,
  password_hash text,
  role user_role not null,
  origin user_origin not null default 'registered',
  language user_language not null default 'en',
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_email_length check (length(email::text) <= 100),
  -- People brought by an import never sign in and may lack what a registered person must have.
  constraint users_registered_complete check (
    origin = 'imported'
    or (username is not null and email is not null and full_name is not null and password_hash is not null)),
  constraint users_imported_no_sign_in check (origin <> 'imported' or password_hash is null)
);

create table specializations (
  id uuid constraint specializations_pkey primary key default new_id(),
  name varchar(80) not null constraint specializations_name_key unique,
  category varchar(80) not null
);

create table clinics (
  id uuid constraint clinics_pkey primary key default new_id(),
  name varchar(100) not null constraint clinics_name_key unique,
  address varchar(200) not null,
  city varchar(80) not null,
  latitude double precision not null,
  longitude double precision not null,
  time_zone varchar(64) not null,
  phone varchar(20),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint clinics_latitude_range check (latitude between -90 and 90),
  constraint clinics_longitude_range check (longitude between -180 and 180)
);
create index clinics_city on clinics (lower(city));

create table doctors (
  id uuid constraint doctors_pkey primary key default new_id(),
  user_id uuid not null constraint doctors_user_id_key unique
    constraint doctors_user_id_fkey references users (id) on delete restrict,
  specialization_id uuid not null
    constraint doctors_specialization_id_fkey references specializations (id) on delete restrict,
  degree varchar(120) not null,
  license_number varchar(40) not null constraint doctors_license_number_key unique,
  years_of_experience smallint not null default 0,
  rating numeric(3, 2) not null default 0,
  rating_count integer not null default 0,
  consultation_fee integer not null default 0,
  profile_description text not null default '',
  languages text[] not null default '{}',
  max_patients_per_day integer not null default 10,
  availability_status availability_status not null default 'active',
  requires_approval boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint doctors_years_range check (years_of_experience between 0 and 80),
  constraint doctors_rating_range check (rating between 0 and 5),
  constraint doctors_fee_range check (consultation_fee >= 0),
  constraint doctors_day_limit_range check (max_patients_per_day between 1 and 500)
);
create index doctors_specialization on doctors (specialization_id);
create index doctors_languages on doctors using gin (languages);

create table doctor_clinics (
  doctor_id uuid not null constraint doctor_clinics_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint doctor_clinics_clinic_id_fkey references clinics (id) on delete restrict,
  constraint doctor_clinics_pkey primary key (doctor_id, clinic_id)
);
create index doctor_clinics_clinic on doctor_clinics (clinic_id);

create table patients (
  user_id uuid constraint patients_pkey primary key
    constraint patients_user_id_fkey references users (id) on delete restrict,
  date_of_birth date,
  birth_year smallint,
  gender gender,
  contact_number varchar(15) constraint patients_contact_number_key unique,
  relative_contact varchar(15),
  imported boolean not null default false,
  import_ref text constraint patients_import_ref_key unique,
  constraint patients_registered_complete check (
    imported or (date_of_birth is not null and contact_number is not null)),
  constraint patients_birth_plausible check (date_of_birth is null or date_of_birth >= date '1880-01-01')
);

create table visit_types (
  id uuid constraint visit_types_pkey primary key default new_id(),
  doctor_id uuid not null constraint visit_types_doctor_id_fkey references doctors (id) on delete restrict,
  kind visit_kind not null,
  name varchar(60) not null,
  minutes integer not null,
  buffer_before_minutes integer not null default 0,
  buffer_after_minutes integer not null default 0,
  step_minutes integer not null,
  fee integer not null,
  position smallint not null default 0,
  is_active boolean not null default true,
  constraint visit_types_minutes_range check (minutes between 1 and 720),
  constraint visit_types_buffers_range check (
    buffer_before_minutes between 0 and 240 and buffer_after_minutes between 0 and 240),
  constraint visit_types_step_range check (step_minutes between 5 and 720),
  constraint visit_types_fee_range check (fee >= 0)
);
create index visit_types_doctor on visit_types (doctor_id, position);

create table weekly_hours (
  id uuid constraint weekly_hours_pkey primary key default new_id(),
  doctor_id uuid not null constraint weekly_hours_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint weekly_hours_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid constraint weekly_hours_visit_type_id_fkey references visit_types (id) on delete restrict,
  weekday smallint not null,
  start_time time(0) not null,
  end_time time(0) not null,
  valid_from date,
  valid_until date,
  constraint weekly_hours_weekday_range check (weekday between 1 and 7)
);
create index weekly_hours_doctor on weekly_hours (doctor_id);

create table availability (
  id uuid constraint availability_pkey primary key default new_id(),
  doctor_id uuid not null constraint availability_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint availability_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid constraint availability_visit_type_id_fkey references visit_types (id) on delete restrict,
  available_date date not null,
  start_time time(0) not null,
  end_time time(0) not null,
  shift_id varchar(40),
  time_zone varchar(64) not null,
  is_available boolean not null default true,
  created_at timestamptz not null default now()
);
create index availability_doctor on availability (doctor_id, available_date);

create table leave (
  id uuid constraint leave_pkey primary key default new_id(),
  doctor_id uuid not null constraint leave_doctor_id_fkey references doctors (id) on delete restrict,
  starts_at timestamp(0) without time zone not null,
  ends_at timestamp(0) without time zone not null,
  time_zone varchar(64) not null,
  reason varchar(200),
  created_at timestamptz not null default now(),
  constraint leave_order check (ends_at > starts_at)
);
create index leave_doctor on leave (doctor_id);

create table clinic_closures (
  id uuid constraint clinic_closures_pkey primary key default new_id(),
  clinic_id uuid not null constraint clinic_closures_clinic_id_fkey references clinics (id) on delete restrict,
  starts_on date not null,
  ends_on date not null,
  reason varchar(200),
  created_at timestamptz not null default now(),
  constraint clinic_closures_order check (ends_on >= starts_on)
);
create index clinic_closures_clinic on clinic_closures (clinic_id);

-- Hours as instants, made from weekly hours, dated windows, leave and closures whenever one of them changes
-- and nightly up to the horizon. first_free_at is a lower bound: no time of the row before it is free for the
-- doctor's first visit type (null: none at all); search by soonest reads it and computes the hits exactly.
create table open_ranges (
  id bigint generated always as identity constraint open_ranges_pkey primary key,
  doctor_id uuid not null constraint open_ranges_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint open_ranges_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid constraint open_ranges_visit_type_id_fkey references visit_types (id) on delete restrict,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  anchor timestamptz not null,
  first_free_at timestamptz,
  constraint open_ranges_order check (ends_at > starts_at and ends_at - starts_at <= interval '2 days')
);
create index open_ranges_doctor on open_ranges (doctor_id, ends_at);
create index open_ranges_first_free on open_ranges (first_free_at) where first_free_at is not null;

-- How many appointments count against a doctor's day; the row is also the lock of that day.
create table doctor_days (
  doctor_id uuid not null constraint doctor_days_doctor_id_fkey references doctors (id) on delete restrict,
  local_date date not null,
  taken integer not null default 0,
  constraint doctor_days_pkey primary key (doctor_id, local_date),
  constraint doctor_days_taken_range check (taken >= 0)
);

create table settings (
  id smallint constraint settings_pkey primary key default 1,
  organization_name varchar(100) not null default 'Smart Healthcare',
  currency char(3) not null default 'USD',
  booking_horizon_days integer not null default 60,
  minimum_notice_minutes integer not null default 60,
  cancel_cutoff_minutes integer not null default 240,
  move_cutoff_minutes integer not null default 240,
  max_open_appointments integer not null default 5,
  max_moves integer not null default 3,
  approval_required boolean not null default false,
  approval_deadline_minutes integer not null default 1440,
  hold_minutes integer not null default 5,
  default_visit_minutes integer not null default 20,
  reminder_minutes integer[] not null default '{2880,180}',
  updated_at timestamptz not null default now(),
  constraint settings_single check (id = 1),
  constraint settings_horizon_range check (booking_horizon_days between 1 and 365),
  constraint settings_notice_range check (minimum_notice_minutes between 0 and 43200),
  constraint settings_cutoff_range check (
    cancel_cutoff_minutes between 0 and 43200 and move_cutoff_minutes between 0 and 43200),
  constraint settings_limits_range check (max_open_appointments between 1 and 100 and max_moves between 0 and 100),
  constraint settings_approval_range check (approval_deadline_minutes between 5 and 43200),
  constraint settings_hold_range check (hold_minutes between 1 and 60),
  constraint settings_visit_range check (default_visit_minutes between 5 and 720)
);
insert into settings default values;

create table appointments (
  id uuid constraint appointments_pkey primary key default new_id(),
  patient_id uuid not null constraint appointments_patient_id_fkey references patients (user_id) on delete restrict,
  doctor_id uuid not null constraint appointments_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint appointments_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid constraint appointments_visit_type_id_fkey references visit_types (id) on delete restrict,
  scheduled_at timestamptz not null,
  reason text,
  duration interval not null,
  buffer_before interval not null default interval '0',
  buffer_after interval not null default interval '0',
  status appointment_status not null,
  payment_status payment_status not null default 'pending',
  fee integer not null default 0,
  currency char(3) not null default 'USD',
  reminder_sent boolean not null default false,
  time_known boolean not null default true,
  imported boolean not null default false,
  import_key text constraint appointments_import_key_key unique,
  override_reason text,
  hold_purpose hold_purpose,
  expires_at timestamptz,
  moves smallint not null default 0,
  version integer not null default 1,
  booked_by uuid constraint appointments_booked_by_fkey references users (id) on delete restrict,
  cancelled_at timestamptz,
  cancel_reason text,
  created_at timestamptz not null default now(),
  -- Set by the trigger below from the columns above, never by hand.
  local_date date not null,
  subject_id uuid not null,
  counted boolean not null,
  visit tstzrange not null,
  busy tstzrange not null,
  constraint appointments_duration_range check (duration > interval '0' and duration <= interval '12 hours'),
  constraint appointments_buffers_range check (
    buffer_before between interval '0' and interval '4 hours' and buffer_after between interval '0' and interval '4 hours'),
  constraint appointments_instant_range check (
    scheduled_at >= timestamptz '1900-01-01 00:00+00' and scheduled_at < timestamptz '2200-01-01 00:00+00'),
  constraint appointments_hold_complete check (
    (status = 'held') = (hold_purpose is not null) and (status not in ('held', 'pending') or expires_at is not null)),
  constraint appointments_fee_range check (fee >= 0),
  constraint appointments_reason_length check (length(reason) <= 1000 and length(cancel_reason) <= 500 and length(override_reason) <= 500),
  -- Two live appointments of one patient, or of one doctor with buffers, never overlap. A hold for moving an
  -- appointment shares that appointment's subject, so it may lie across the time it is to replace. A staff
  -- override (override_reason) is outside the doctor's constraint, never outside the patient's.
  constraint appointments_patient_visit exclude using gist (patient_id with =, visit with &&, subject_id with <>)
    where (status in ('held', 'pending', 'confirmed', 'checked_in')),
  constraint appointments_doctor_busy exclude using gist (doctor_id with =, busy with &&, subject_id with <>)
    where (status in ('held', 'pending', 'confirmed', 'checked_in') and override_reason is null)
);
create unique index appointments_one_hold_each on appointments (patient_id, hold_purpose) where (status = 'held');
create index appointments_doctor_live on appointments (doctor_id, scheduled_at)
  where status in ('held', 'pending', 'confirmed', 'checked_in');
create index appointments_doctor_day on appointments (doctor_id, local_date);
create index appointments_patient_time on appointments (patient_id, scheduled_at desc, id);
create index appointments_overdue on appointments (expires_at) where status in ('held', 'pending');

-- The one table of allowed changes of status; the trigger on appointments refuses all others.
create table status_transitions (
  from_status appointment_status not null,
  to_status appointment_status not null,
  constraint status_transitions_pkey primary key (from_status, to_status)
);
insert into status_transitions values
  ('pending', 'confirmed'), ('pending', 'cancelled'),
  ('confirmed', 'pending'), ('confirmed', 'checked_in'), ('confirmed', 'cancelled'), ('confirmed', 'no_show'),
  ('checked_in', 'completed'), ('checked_in', 'confirmed'),
  ('completed', 'checked_in'), ('no_show', 'confirmed');

create table feedback (
  id uuid constraint feedback_pkey primary key default new_id(),
  patient_id uuid not null constraint feedback_patient_id_fkey references patients (user_id) on delete restrict,
  doctor_id uuid not null constraint feedback_doctor_id_fkey references doctors (id) on delete restrict,
  appointment_id uuid not null constraint feedback_appointment_id_key unique
    constraint feedback_appointment_id_fkey references appointments (id) on delete restrict,
  rating smallint not null,
  comments text,
  anonymous boolean not null default false,
  response text,
  responded_at timestamptz,
  hidden_at timestamptz,
  created_at timestamptz not null default now(),
  constraint feedback_rating_range check (rating between 1 and 5),
  constraint feedback_text_length check (length(comments) <= 2000 and length(response) <= 2000)
);
create index feedback_doctor on feedback (doctor_id, created_at desc);
create index feedback_patient on feedback (patient_id);

create table reports (
  id uuid constraint reports_pkey primary key default new_id(),
  patient_id uuid not null constraint reports_patient_id_fkey references patients (user_id) on delete restrict,
  doctor_id uuid constraint reports_doctor_id_fkey references doctors (id) on delete restrict,
  report_url text not null,
  report_title varchar(200) not null,
  report_type varchar(60) not null,
  description text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index reports_patient on reports (patient_id, created_at desc);
create index reports_doctor on reports (doctor_id);

create table sessions (
  id uuid constraint sessions_pkey primary key default new_id(),
  user_id uuid not null constraint sessions_user_id_fkey references users (id) on delete restrict,
  refresh_hash bytea not null constraint sessions_refresh_hash_key unique,
  previous_hash bytea,
  rotated_at timestamptz,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason varchar(40)
);
create index sessions_user on sessions (user_id) where ended_at is null;
create index sessions_previous_hash on sessions (previous_hash) where previous_hash is not null;

create table idempotency_keys (
  user_id uuid not null constraint idempotency_keys_user_id_fkey references users (id) on delete restrict,
  key varchar(100) not null,
  request_hash text not null,
  appointment_id uuid not null
    constraint idempotency_keys_appointment_id_fkey references appointments (id) on delete cascade,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_pkey primary key (user_id, key)
);
create index idempotency_keys_created on idempotency_keys (created_at);
create index idempotency_keys_appointment on idempotency_keys (appointment_id);

-- Who did what to which record. Ids and codes only, never personal data. Append-only (trigger below).
create table audit_events (
  id uuid constraint audit_events_pkey primary key default new_id(),
  occurred_at timestamptz not null default now(),
  actor_id uuid,
  action varchar(60) not null,
  patient_id uuid,
  appointment_id uuid,
  entity varchar(40),
  entity_id uuid,
  details jsonb not null default '{}'
);
create index audit_events_appointment on audit_events (appointment_id, occurred_at) where appointment_id is not null;
create index audit_events_patient on audit_events (patient_id, occurred_at desc) where patient_id is not null;
create index audit_events_actor on audit_events (actor_id, occurred_at desc);
create index audit_events_time on audit_events (occurred_at desc);

-- What happened, for every process to hear of; written in the transaction it tells of, read after its commit.
create table events (
  id bigint generated always as identity constraint events_pkey primary key,
  topic varchar(60) not null,
  payload jsonb not null,
  created_at timestamptz not null default clock_timestamp()
);

create table rate_limits (
  key varchar(255) constraint rate_limits_pkey primary key,
  points integer not null default 0,
  expire bigint
);
`;

const TRIGGERS = `
create function refuse(p_reason text) returns void language plpgsql as $$
begin
  -- SQLSTATE class SH: a rule of this product refused. The reason travels as the constraint name.
  raise exception using errcode = 'SH001', constraint = p_reason, message = p_reason;
end $$;

create function touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end $$;
create trigger users_touch before update on users for each row execute function touch_updated_at();
create trigger reports_touch before update on reports for each row execute function touch_updated_at();
create trigger settings_touch before update on settings for each row execute function touch_updated_at();

create function known_time_zone() returns trigger language plpgsql as $$
begin
  perform now() at time zone new.time_zone;
  return new;
exception when invalid_parameter_value then
  raise exception using errcode = '23514', constraint = tg_table_name || '_time_zone_known',
    message = 'unknown time zone';
end $$;
create trigger clinics_time_zone before insert or update of time_zone on clinics
  for each row execute function known_time_zone();
create trigger leave_time_zone before insert or update of time_zone on leave
  for each row execute function known_time_zone();

create function availability_before_insert() returns trigger language plpgsql as $$
begin
  if new.time_zone is null then
    select c.time_zone into new.time_zone from clinics c where c.id = new.clinic_id;
  end if;
  if new.available_date < (now() at time zone new.time_zone)::date then
    raise exception using errcode = '23514', constraint = 'availability_not_past',
      message = 'an availability row must be for today or later';
  end if;
  return new;
exception when invalid_parameter_value then
  raise exception using errcode = '23514', constraint = 'availability_time_zone_known', message = 'unknown time zone';
end $$;
create trigger availability_insert before insert on availability
  for each row execute function availability_before_insert();

-- Which appointments count against a doctor's day limit.
create function counts_in_day(p_status appointment_status, p_imported boolean) returns boolean
language sql immutable as $$
  select not p_imported and p_status in ('held', 'pending', 'confirmed', 'checked_in', 'completed', 'no_show')
$$;

-- Counts one appointment in or out of a doctor's day. Takes the row lock of the day, so that the writers of one
-- day come one after the other before they reach the exclusion constraints (no deadlocks between inserts).
create function count_day(p_doctor uuid, p_date date, p_by integer, p_override boolean) returns void
language plpgsql as $$
declare v_taken integer; v_limit integer;
begin
  update doctor_days d set taken = d.taken + p_by
    where d.doctor_id = p_doctor and d.local_date = p_date returning d.taken into v_taken;
  if not found then
    insert into doctor_days as d (doctor_id, local_date, taken) values (p_doctor, p_date, greatest(p_by, 0))
      on conflict (doctor_id, local_date) do update set taken = d.taken + p_by
      returning d.taken into v_taken;
  end if;
  if p_by > 0 and not p_override then
    select max_patients_per_day into v_limit from doctors where id = p_doctor;
    if v_taken > v_limit then
      raise exception using errcode = '23514', constraint = 'doctor_days_limit', message = 'the day is full';
    end if;
  end if;
end $$;

create function appointments_before_write() returns trigger language plpgsql as $$
declare v_start timestamp;
begin
  if tg_op = 'DELETE' then
    if old.counted then perform count_day(old.doctor_id, old.local_date, -1, false); end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and new.status <> old.status and not exists (
      select 1 from status_transitions t where t.from_status = old.status and t.to_status = new.status) then
    raise exception using errcode = '23514', constraint = 'appointments_transition',
      message = 'this change of status is not allowed';
  end if;
  if tg_op = 'INSERT' or new.scheduled_at <> old.scheduled_at or new.clinic_id <> old.clinic_id
      or new.duration <> old.duration or new.buffer_before <> old.buffer_before or new.buffer_after <> old.buffer_after then
    select (new.scheduled_at at time zone c.time_zone)::date into new.local_date from clinics c where c.id = new.clinic_id;
    v_start := new.scheduled_at at time zone 'UTC';
    new.visit := tstzrange(new.scheduled_at, (v_start + new.duration) at time zone 'UTC');
    new.busy := tstzrange((v_start - new.buffer_before) at time zone 'UTC',
                          (v_start + new.duration + new.buffer_after) at time zone 'UTC');
  end if;
  if new.subject_id is null then new.subject_id := new.id; end if;
  -- A hold for moving within the day takes no second place of it: the appointment itself has one.
  new.counted := counts_in_day(new.status, new.imported);
  if new.counted and new.subject_id <> new.id then
    new.counted := not exists (
      select 1 from appointments s
      where s.id = new.subject_id and s.counted and s.doctor_id = new.doctor_id and s.local_date = new.local_date);
  end if;
  if tg_op = 'INSERT' then
    if new.counted then perform count_day(new.doctor_id, new.local_date, 1, new.override_reason is not null); end if;
    return new;
  end if;
  if old.counted <> new.counted or new.doctor_id <> old.doctor_id or new.local_date <> old.local_date then
    if old.counted then perform count_day(old.doctor_id, old.local_date, -1, false); end if;
    if new.counted then perform count_day(new.doctor_id, new.local_date, 1, new.override_reason is not null); end if;
  end if;
  return new;
end $$;
create trigger appointments_write before insert or update or delete on appointments
  for each row execute function appointments_before_write();

create function feedback_after_write() returns trigger language plpgsql as $$
declare v_doctor uuid;
begin
  foreach v_doctor in array (
    select array_agg(distinct d order by d) from unnest(array[
      case when tg_op <> 'DELETE' then new.doctor_id end, case when tg_op <> 'INSERT' then old.doctor_id end]) d
    where d is not null)
  loop
    perform 1 from doctors where id = v_doctor for no key update;
    update doctors d set rating = f.rating, rating_count = f.count
    from (select coalesce(round(avg(rating), 2), 0) as rating, count(*) as count
          from feedback where doctor_id = v_doctor and hidden_at is null) f
    where d.id = v_doctor;
  end loop;
  return null;
end $$;
create trigger feedback_rating after insert or update or delete on feedback
  for each row execute function feedback_after_write();

-- A session ends at once everywhere, whoever ends it: every process hears of it and closes its sockets.
create function sessions_after_end() returns trigger language plpgsql as $$
begin
  insert into events (topic, payload)
  values ('session.ended', jsonb_build_object('sessionId', new.id, 'userId', new.user_id));
  return null;
end $$;
create trigger sessions_ended after update of ended_at on sessions for each row
  when (old.ended_at is null and new.ended_at is not null) execute function sessions_after_end();

create function users_after_disable() returns trigger language plpgsql as $$
begin
  update sessions set ended_at = now(), end_reason = 'user_disabled' where user_id = new.id and ended_at is null;
  return null;
end $$;
create trigger users_disabled after update of disabled_at on users for each row
  when (new.disabled_at is not null) execute function users_after_disable();

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '42501', constraint = 'audit_events_append_only',
    message = 'audit events cannot be changed or removed';
end $$;
create trigger audit_events_keep before update or delete on audit_events
  for each row execute function audit_is_append_only();
create trigger audit_events_keep_all before truncate on audit_events
  for each statement execute function audit_is_append_only();
`;

const DOWN = `
drop table if exists rate_limits, events, audit_events, idempotency_keys, sessions, reports, feedback,
  status_transitions, appointments, settings, doctor_days, open_ranges, clinic_closures, leave, availability,
  weekly_hours, visit_types, patients, doctor_clinics, doctors, clinics, specializations, users cascade;
drop function if exists audit_is_append_only(), users_after_disable(), sessions_after_end(),
  feedback_after_write(), appointments_before_write(),
  count_day(uuid, date, integer, boolean), counts_in_day(appointment_status, boolean), availability_before_insert(),
  known_time_zone(), touch_updated_at(), refuse(text), new_id();
drop type if exists hold_purpose, payment_status, appointment_status, visit_kind, availability_status, gender,
  user_language, user_origin, user_role;
`;
