import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

const FUNCTIONS = [
  'clinics_before_zone',
  'counts_in_day',
  'appointments_before_write',
  'appointments_before_move',
];

/** Appointments and what keeps them true: no two overlap, a day has its limit, a status its way. */
export class Booking1764000003000 implements MigrationInterface {
  name = 'Booking1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TYPES);
    await createFunctions(runner, FUNCTIONS);
    await runner.query(APPOINTMENTS);
    await runner.query(TRANSITIONS);
    await runner.query(KEYS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
    await dropFunctions(runner, FUNCTIONS);
    await runner.query('drop type hold_purpose, payment_status, appointment_status');
  }
}

const TYPES = `
create type appointment_status as enum
  ('held', 'pending', 'confirmed', 'checked_in', 'completed', 'cancelled', 'no_show');
create type payment_status as enum ('pending', 'completed', 'refunded');
create type hold_purpose as enum ('book', 'move');
`;

const APPOINTMENTS = `
-- How many appointments count against a doctor's day; the row is also the lock of that day.
create table doctor_days (
  doctor_id uuid not null constraint doctor_days_doctor_id_fkey references doctors (id) on delete restrict,
  local_date date not null,
  taken integer not null default 0,
  constraint doctor_days_pkey primary key (doctor_id, local_date),
  constraint doctor_days_taken_range check (taken >= 0)
);

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
  -- Staff decided that the visit stays although it lies outside the doctor's hours. A move asks anew.
  kept_outside boolean not null default false,
  constraint appointments_duration_range check (duration > interval '0' and duration <= interval '12 hours'),
  constraint appointments_buffers_range check (
    buffer_before between interval '0' and interval '4 hours' and buffer_after between interval '0' and interval '4 hours'),
  constraint appointments_instant_range check (
    scheduled_at >= timestamptz '1900-01-01 00:00+00' and scheduled_at < timestamptz '2200-01-01 00:00+00'),
  constraint appointments_hold_complete check (
    (status = 'held') = (hold_purpose is not null) and (status not in ('held', 'pending') or expires_at is not null)),
  constraint appointments_fee_range check (fee >= 0),
  constraint appointments_reason_length check (
    length(reason) <= 1000 and length(cancel_reason) <= 500 and length(override_reason) <= 500),
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
create index appointments_doctor_unsettled on appointments (doctor_id) where status in ('held', 'pending');
create index appointments_clinic_day on appointments (clinic_id, local_date);
-- Few at any time: the overview lists them.
create index appointments_refund_due on appointments (clinic_id)
  where status = 'cancelled' and payment_status = 'completed';
-- A doctor's record of missed visits is counted for each list of suggested times.
create index appointments_doctor_outcomes on appointments (doctor_id, local_date) include (status)
  where status in ('completed', 'no_show');
create trigger appointments_write before insert or update or delete on appointments
  for each row execute function appointments_before_write();
create trigger appointments_moved before update of scheduled_at, clinic_id on appointments for each row
  when (new.kept_outside and (new.scheduled_at <> old.scheduled_at or new.clinic_id <> old.clinic_id))
  execute function appointments_before_move();
create trigger clinics_zone_fixed before update of time_zone on clinics for each row
  when (new.time_zone <> old.time_zone) execute function clinics_before_zone();
`;

const TRANSITIONS = `
-- The one table of allowed changes of status; the trigger on appointments refuses all others. It says everything
-- about a change but the patients' cut-off: what it is (a step forward, its undoing, or the effect of a move), who may
-- make it, and from when on, counted from the start of the visit.
create table status_transitions (
  from_status appointment_status not null,
  to_status appointment_status not null,
  kind varchar(7) not null default 'forward',
  staff_only boolean not null default true,
  not_before interval,
  constraint status_transitions_pkey primary key (from_status, to_status),
  constraint status_transitions_kind_known check (kind in ('forward', 'undo', 'move'))
);
-- One way back from each status, so that undoing needs no choice.
create unique index status_transitions_one_undo on status_transitions (from_status) where kind = 'undo';
insert into status_transitions (from_status, to_status, kind, staff_only, not_before) values
  ('pending', 'confirmed', 'forward', true, null),
  ('pending', 'cancelled', 'forward', false, null),
  ('confirmed', 'pending', 'move', true, null),
  ('confirmed', 'checked_in', 'forward', true, '-12 hours'),
  ('confirmed', 'cancelled', 'forward', false, null),
  ('confirmed', 'no_show', 'forward', true, '0'),
  ('checked_in', 'completed', 'forward', true, null),
  ('checked_in', 'confirmed', 'undo', true, null),
  ('completed', 'checked_in', 'undo', true, null),
  ('no_show', 'confirmed', 'undo', true, null);

-- The one table of allowed changes of a payment. A refund recorded by mistake is taken back by recording it as paid.
create table payment_transitions (
  from_status payment_status not null,
  to_status payment_status not null,
  constraint payment_transitions_pkey primary key (from_status, to_status)
);
insert into payment_transitions values ('pending', 'completed'), ('completed', 'refunded'), ('refunded', 'completed');
`;

const KEYS = `
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
`;

const DOWN = `
drop trigger clinics_zone_fixed on clinics;
drop table idempotency_keys, payment_transitions, status_transitions, appointments, doctor_days;
`;
