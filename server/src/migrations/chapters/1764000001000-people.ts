import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

const FUNCTIONS = [
  'sessions_after_end',
  'users_after_disable',
  'name_words',
  'doctors_keep_words',
  'users_keep_words',
  'specializations_keep_words',
];

/** Accounts with their sessions and links, patients, doctors, and the words by which they are found. */
export class People1764000001000 implements MigrationInterface {
  name = 'People1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TYPES);
    await createFunctions(runner, FUNCTIONS);
    await runner.query(ACCOUNTS);
    await runner.query(PATIENTS);
    await runner.query(DOCTORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(`drop table doctor_words, doctors, specializations, patient_merges, patients, account_links,
      sessions, users`);
    await dropFunctions(runner, FUNCTIONS);
    await runner.query('drop type availability_status, gender, user_language, user_origin, user_role');
  }
}

const TYPES = `
create type user_role as enum ('patient', 'doctor', 'admin');
create type user_origin as enum ('registered', 'imported', 'desk', 'invited');
create type user_language as enum ('en', 'hi');
create type gender as enum ('male', 'female', 'other');
create type availability_status as enum ('active', 'on_leave', 'unavailable');
`;

const ACCOUNTS = `
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
  -- An administrator who only works at the desk.
  is_front_desk boolean not null default false,
  constraint users_email_length check (length(email::text) <= 100),
  constraint users_registered_complete check (
    origin <> 'registered'
    or (username is not null and email is not null and full_name is not null and password_hash is not null)),
  -- People brought by an import, made at the desk or invited sign in only once the account is theirs.
  constraint users_unclaimed_no_sign_in check (origin = 'registered' or password_hash is null),
  constraint users_named check (origin = 'imported' or full_name is not null),
  constraint users_front_desk_admin check (role = 'admin' or not is_front_desk)
);
create index users_name_words on users using gin (name_words(full_name) gin_trgm_ops);
create trigger users_touch before update on users for each row execute function touch_updated_at();
create trigger users_disabled after update of disabled_at on users for each row
  when (new.disabled_at is not null) execute function users_after_disable();

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
create trigger sessions_ended after update of ended_at on sessions for each row
  when (old.ended_at is null and new.ended_at is not null) execute function sessions_after_end();

-- One-time links. Only a hash of the token is kept; a new link takes the place of one that was not used.
create table account_links (
  id uuid constraint account_links_pkey primary key default new_id(),
  user_id uuid not null constraint account_links_user_id_fkey references users (id) on delete restrict,
  purpose varchar(10) not null,
  token_hash bytea not null constraint account_links_token_hash_key unique,
  created_by uuid not null constraint account_links_created_by_fkey references users (id) on delete restrict,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint account_links_purpose_known check (purpose in ('claim', 'invitation', 'reset'))
);
create unique index account_links_one_open on account_links (user_id) where used_at is null;
create index account_links_user on account_links (user_id);
`;

const PATIENTS = `
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
create index patients_birth on patients (date_of_birth);
-- Numbers are found by their last digits, however the country code was written.
create index patients_number_end on patients (reverse(contact_number) text_pattern_ops);

-- Records that turned out to be of one person, with what only the removed one said.
create table patient_merges (
  removed_id uuid constraint patient_merges_pkey primary key
    constraint patient_merges_removed_id_fkey references users (id) on delete restrict,
  kept_id uuid not null constraint patient_merges_kept_id_fkey references patients (user_id) on delete restrict,
  merged_by uuid not null constraint patient_merges_merged_by_fkey references users (id) on delete restrict,
  merged_at timestamptz not null,
  date_of_birth date,
  gender gender,
  contact_number varchar(15),
  relative_contact varchar(15),
  import_ref text
);
create index patient_merges_kept on patient_merges (kept_id);
`;

const DOCTORS = `
create table specializations (
  id uuid constraint specializations_pkey primary key default new_id(),
  name varchar(80) not null constraint specializations_name_key unique,
  category varchar(80) not null
);

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
create index doctors_rating on doctors (rating desc, id);
create index doctors_fee on doctors (consultation_fee, id);

-- The words by which a doctor is found. A table of its own, so that a change of it does not write the doctor anew.
create table doctor_words (
  doctor_id uuid constraint doctor_words_pkey primary key
    constraint doctor_words_doctor_id_fkey references doctors (id) on delete cascade,
  words text not null
);
create index doctor_words_words on doctor_words using gin (words gin_trgm_ops);
create trigger doctors_words after insert or update of user_id, specialization_id, degree, profile_description
  on doctors for each row execute function doctors_keep_words();
create trigger users_words after update of full_name on users
  for each row when (new.full_name is distinct from old.full_name) execute function users_keep_words();
create trigger specializations_words after update of name, category on specializations
  for each row execute function specializations_keep_words();
`;
