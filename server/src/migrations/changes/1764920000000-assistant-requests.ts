import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** What assistants ask people to confirm, and which acts of the record came about so. */
export class AssistantRequests1764920000000 implements MigrationInterface {
  name = 'AssistantRequests1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
  }
}

/** A hold is deleted when it ends, so a request only remembers which it was. */
const UP = `
create table assistant_requests (
  id uuid constraint assistant_requests_pkey primary key default random_id(),
  user_id uuid not null constraint assistant_requests_user_id_fkey references users (id) on delete restrict,
  token_id uuid not null constraint assistant_requests_token_id_fkey references api_tokens (id) on delete restrict,
  kind varchar(6) not null,
  appointment_id uuid constraint assistant_requests_appointment_id_fkey references appointments (id) on delete restrict,
  hold_id uuid constraint assistant_requests_hold_id_key unique,
  doctor_id uuid not null constraint assistant_requests_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint assistant_requests_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid constraint assistant_requests_visit_type_id_fkey references visit_types (id) on delete restrict,
  starts_at timestamptz not null,
  minutes integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  decided_at timestamptz,
  outcome varchar(8),
  constraint assistant_requests_kind_known check (kind in ('book', 'move', 'cancel')),
  constraint assistant_requests_outcome_known check (outcome in ('done', 'declined')),
  constraint assistant_requests_decision_complete check ((decided_at is null) = (outcome is null)),
  constraint assistant_requests_hold_of_kind check ((kind = 'cancel') = (hold_id is null)),
  constraint assistant_requests_appointment_of_kind check (kind = 'book' or appointment_id is not null)
);
create index assistant_requests_appointment on assistant_requests (appointment_id, created_at);
create index assistant_requests_expires on assistant_requests (expires_at);
alter table audit_events add column by_assistant boolean not null
  default coalesce(current_setting('smart_healthcare.assistant', true) = 'true', false);
`;

const DOWN = `
alter table audit_events drop column by_assistant;
drop table assistant_requests;
`;
