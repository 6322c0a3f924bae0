import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Appointments of a course of treatment, which were booked as one. */
export class Series1765060000000 implements MigrationInterface {
  name = 'Series1765060000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
  }
}

/** every_weeks: the rule as it was told; null where somebody chose the dates. The appointments say what became of it. */
const UP = `
create table appointment_series (
  id uuid constraint appointment_series_pkey primary key default new_id(),
  patient_id uuid not null constraint appointment_series_patient_id_fkey references patients (user_id) on delete restrict,
  doctor_id uuid not null constraint appointment_series_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint appointment_series_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid not null constraint appointment_series_visit_type_id_fkey references visit_types (id) on delete restrict,
  made_by uuid not null constraint appointment_series_made_by_fkey references users (id) on delete restrict,
  every_weeks smallint,
  created_at timestamptz not null,
  constraint appointment_series_every_weeks_range check (every_weeks between 1 and 12)
);
create index appointment_series_patient on appointment_series (patient_id);
alter table appointments add column series_id uuid
  constraint appointments_series_id_fkey references appointment_series (id) on delete restrict;
create index appointments_series on appointments (series_id, scheduled_at) where series_id is not null;
`;

const DOWN = `
alter table appointments drop column series_id;
drop table appointment_series;
`;
