import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

const FUNCTIONS = [
  'availability_before_insert',
  'doctors_after_write',
  'visit_types_after_write',
  'settings_after_notice',
];

/** Where and when doctors see patients: clinics, visit types, hours, leave, and the open ranges made from them. */
export class Calendar1764000002000 implements MigrationInterface {
  name = 'Calendar1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, FUNCTIONS);
    await runner.query(CLINICS);
    await runner.query(HOURS);
    await runner.query(OPEN_RANGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
    await dropFunctions(runner, FUNCTIONS);
  }
}

const CLINICS = `
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
create trigger clinics_time_zone before insert or update of time_zone on clinics
  for each row execute function known_time_zone();

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

create table doctor_clinics (
  doctor_id uuid not null constraint doctor_clinics_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint doctor_clinics_clinic_id_fkey references clinics (id) on delete restrict,
  constraint doctor_clinics_pkey primary key (doctor_id, clinic_id)
);
create index doctor_clinics_clinic on doctor_clinics (clinic_id);
`;

const HOURS = `
create type visit_kind as enum ('first_visit', 'follow_up', 'consultation', 'check_up', 'procedure', 'other');

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
create trigger availability_insert before insert on availability
  for each row execute function availability_before_insert();

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
create trigger leave_time_zone before insert or update of time_zone on leave
  for each row execute function known_time_zone();
`;

const OPEN_RANGES = `
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
-- Search by soonest walks this index: (time, doctor) is the order of its pages, so equal times need no sorting.
create index open_ranges_first_free on open_ranges (first_free_at, doctor_id) where first_free_at is not null;
create index open_ranges_doctor_first_free on open_ranges (doctor_id, first_free_at) where first_free_at is not null;

-- What changes the rule for a doctor's first free times makes them true again, whoever writes it.
create trigger doctors_first_free after update of max_patients_per_day on doctors
  for each row when (new.max_patients_per_day <> old.max_patients_per_day) execute function doctors_after_write();
create trigger visit_types_first_free after insert or update or delete on visit_types
  for each row execute function visit_types_after_write();
create trigger settings_first_free after update of minimum_notice_minutes on settings
  for each row when (new.minimum_notice_minutes < old.minimum_notice_minutes) execute function settings_after_notice();
`;

const DOWN = `
drop trigger settings_first_free on settings;
drop trigger doctors_first_free on doctors;
drop table open_ranges, leave, availability, weekly_hours, visit_types, doctor_clinics, clinic_closures, clinics;
drop type visit_kind;
`;
