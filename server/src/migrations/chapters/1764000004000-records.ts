import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

const FUNCTIONS = ['feedback_before_write', 'feedback_after_write'];

/** What a visit leaves behind: documents of the patient, and ratings. */
export class Records1764000004000 implements MigrationInterface {
  name = 'Records1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, FUNCTIONS);
    await runner.query(REPORTS);
    await runner.query(FEEDBACK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('drop table feedback, reports');
    await dropFunctions(runner, FUNCTIONS);
    await runner.query('drop type feedback_hide_reason');
  }
}

const REPORTS = `
create table reports (
  id uuid constraint reports_pkey primary key default new_id(),
  patient_id uuid not null constraint reports_patient_id_fkey references patients (user_id) on delete restrict,
  doctor_id uuid constraint reports_doctor_id_fkey references doctors (id) on delete restrict,
  report_url text not null constraint reports_url_key unique,
  report_title varchar(200) not null,
  report_type varchar(60) not null,
  description text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  uploaded_by uuid constraint reports_uploaded_by_fkey references users (id) on delete restrict,
  from_patient boolean not null default false,
  appointment_id uuid constraint reports_appointment_id_fkey references appointments (id) on delete restrict,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  size_bytes integer not null,
  -- Null while the file is being stored: until then nobody sees the row.
  stored_at timestamptz,
  seen_at timestamptz,
  removed_at timestamptz,
  constraint reports_type_known check (
    report_type in ('lab_result', 'imaging', 'prescription', 'discharge', 'referral', 'certificate', 'other')),
  constraint reports_size_range check (size_bytes >= 0),
  constraint reports_description_length check (length(description) <= 2000),
  -- What a patient brings is for one visit, and so for its doctor.
  constraint reports_of_visit check (not from_patient or (appointment_id is not null and doctor_id is not null))
);
create index reports_patient on reports (patient_id, created_at desc);
create index reports_doctor on reports (doctor_id);
create index reports_appointment on reports (appointment_id) where appointment_id is not null;
create index reports_unsettled on reports (created_at) where stored_at is null or removed_at is not null;
create trigger reports_touch before update on reports for each row execute function touch_updated_at();
`;

const FEEDBACK = `
create type feedback_hide_reason as enum ('abusive', 'personal_information', 'advertising', 'wrong_visit');

create table feedback (
  id uuid constraint feedback_pkey primary key default random_id(),
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
  shown_on date not null,
  hidden_reason feedback_hide_reason,
  constraint feedback_rating_range check (rating between 1 and 5),
  constraint feedback_text_length check (length(comments) <= 2000 and length(response) <= 2000),
  constraint feedback_hidden_complete check ((hidden_at is null) = (hidden_reason is null)),
  constraint feedback_answer_complete check ((response is null) = (responded_at is null))
);
-- Lists go by the day that is shown: in the order of writing, the dated neighbours would date an anonymous rating.
create index feedback_doctor on feedback (doctor_id, shown_on desc, id desc);
create index feedback_patient on feedback (patient_id);
create trigger feedback_shown_on before insert or update of anonymous, appointment_id, created_at on feedback
  for each row execute function feedback_before_write();
-- Answers and merged patients change no rating, and then no doctor is locked.
create trigger feedback_rating after insert or delete or update of rating, hidden_at, doctor_id on feedback
  for each row execute function feedback_after_write();
`;
