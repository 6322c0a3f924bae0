import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctionFiles, createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

const FUNCTIONS = ['new_id', 'random_id', 'touch_updated_at', 'known_time_zone', 'audit_is_append_only'];

/** What everything else stands on: extensions, ids, settings, the record of acts, events and limits. */
export class Ground1764000000000 implements MigrationInterface {
  name = 'Ground1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXTENSIONS);
    await createFunctionFiles(runner);
    await createFunctions(runner, FUNCTIONS);
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('drop table rate_limits, events, audit_events, settings');
    await dropFunctions(runner, FUNCTIONS);
    await runner.query('drop table function_files');
  }
}

const EXTENSIONS = `
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists citext;
create extension if not exists unaccent;
`;

const TABLES = `
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
  -- Whether everything in this database is made up: what learns from it must never pass for proven.
  is_demo boolean not null default false,
  languages text[] not null default '{en,hi}',
  logo varchar(100),
  set_up_at timestamptz,
  constraint settings_single check (id = 1),
  constraint settings_horizon_range check (booking_horizon_days between 1 and 365),
  constraint settings_notice_range check (minimum_notice_minutes between 0 and 43200),
  constraint settings_cutoff_range check (
    cancel_cutoff_minutes between 0 and 43200 and move_cutoff_minutes between 0 and 43200),
  constraint settings_limits_range check (max_open_appointments between 1 and 100 and max_moves between 0 and 100),
  constraint settings_approval_range check (approval_deadline_minutes between 5 and 43200),
  constraint settings_hold_range check (hold_minutes between 1 and 60),
  constraint settings_visit_range check (default_visit_minutes between 5 and 720),
  constraint settings_languages_some check (cardinality(languages) between 1 and 20)
);
create trigger settings_touch before update on settings for each row execute function touch_updated_at();
insert into settings default values;

-- Who did what to which record. Ids and codes only, never personal data. Append-only.
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
create index audit_events_action on audit_events (action, occurred_at desc);
create trigger audit_events_keep before update or delete on audit_events
  for each row execute function audit_is_append_only();
create trigger audit_events_keep_all before truncate on audit_events
  for each statement execute function audit_is_append_only();

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
