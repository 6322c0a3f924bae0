import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Other times that the clinic keeps for visits whose doctor will be away. */
export class AbsenceProposals1765062000000 implements MigrationInterface {
  name = 'AbsenceProposals1765062000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('drop table absence_proposals');
  }
}

/**
 * Holds are deleted when they end, so a proposal only remembers which kept its time. former_*: where the visit was when it
 * was made; a visit that is elsewhere by now has no use for it.
 */
const UP = `
create table absence_proposals (
  id uuid constraint absence_proposals_pkey primary key default random_id(),
  appointment_id uuid not null constraint absence_proposals_appointment_id_fkey references appointments (id) on delete restrict,
  former_doctor_id uuid not null constraint absence_proposals_former_doctor_id_fkey references doctors (id) on delete restrict,
  former_starts_at timestamptz not null,
  hold_id uuid not null constraint absence_proposals_hold_id_key unique,
  doctor_id uuid not null constraint absence_proposals_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint absence_proposals_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid not null constraint absence_proposals_visit_type_id_fkey references visit_types (id) on delete restrict,
  starts_at timestamptz not null,
  sent_by uuid not null constraint absence_proposals_sent_by_fkey references users (id) on delete restrict,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  outcome varchar(8),
  decided_at timestamptz,
  constraint absence_proposals_outcome_known check (outcome in ('accepted', 'other', 'expired')),
  constraint absence_proposals_decision_complete check ((outcome is null) = (decided_at is null))
);
create unique index absence_proposals_open on absence_proposals (appointment_id) where outcome is null;
create index absence_proposals_doctor on absence_proposals (former_doctor_id, created_at);
`;
