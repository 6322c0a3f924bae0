import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Each step by which staff gave somebody a sign-in to a patient's record, and what opens the documents from before. */
export class AccessSteps1764820000000 implements MigrationInterface {
  name = 'AccessSteps1764820000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query(actions([...FORMER_ACTIONS, 'documents.unlock_refused', 'documents.unlocked'].sort()));
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('alter table reports drop column merged_from');
    await runner.query('drop table access_steps');
  }
}

const UP = `
create table access_steps (
  id uuid constraint access_steps_pkey primary key default new_id(),
  patient_id uuid not null constraint access_steps_patient_id_fkey references patients (user_id) on delete restrict,
  kind varchar(10) not null,
  taken_by uuid constraint access_steps_taken_by_fkey references users (id) on delete restrict,
  taken_at timestamptz not null,
  removed_id uuid constraint access_steps_removed_id_fkey references users (id) on delete restrict,
  date_of_birth date,
  contact_number varchar(15),
  relative_contact varchar(15),
  opened_at timestamptz,
  opened_by uuid constraint access_steps_opened_by_fkey references users (id) on delete restrict,
  constraint access_steps_kind_known check (kind in ('claim', 'invitation', 'reset', 'merge')),
  constraint access_steps_merge_complete check ((kind = 'merge') = (removed_id is not null)),
  constraint access_steps_opened_complete check ((opened_at is null) = (opened_by is null))
);
create index access_steps_patient on access_steps (patient_id, taken_at desc);
create index access_steps_open on access_steps (patient_id) where opened_at is null;
alter table reports add column merged_from uuid;
`;

/** As the change before had them. */
const FORMER_ACTIONS = [
  'account.link_issued',
  'account.link_used',
  'account.registered',
  'account.registration_refused',
  'administrator.created',
  'appointment.booked',
  'appointment.cancelled',
  'appointment.checked_in',
  'appointment.completed',
  'appointment.confirmed',
  'appointment.kept',
  'appointment.lapsed',
  'appointment.moved',
  'appointment.no_show',
  'appointment.paid',
  'appointment.read',
  'appointment.refunded',
  'appointment.undone',
  'audit.read',
  'clinic.closed',
  'clinic.reopened',
  'clinic.saved',
  'doctor.availability_set',
  'doctor.created',
  'doctor.updated',
  'doctor.visit_type_saved',
  'feedback.answered',
  'feedback.hidden',
  'feedback.shown',
  'hours.changed',
  'organization.logo_removed',
  'organization.logo_set',
  'organization.set_up',
  'password.change_refused',
  'password.changed',
  'patient.created',
  'patient.merged',
  'patient.predicted',
  'patient.read',
  'patients.listed',
  'patients.searched',
  'profile.photo_removed',
  'profile.photo_set',
  'profile.updated',
  'report.opened',
  'report.removed',
  'report.restored',
  'report.uploaded',
  'reports.listed',
  'schedule.read',
  'session.ended',
  'session.refused',
  'session.started',
  'settings.changed',
  'specialization.removed',
  'specialization.saved',
  'user.disabled',
  'user.enabled',
  'user.invited',
  'user.role_set',
  'users.listed',
];

function actions(names: readonly string[]): string {
  return `alter table audit_events
    drop constraint audit_events_action_known,
    add constraint audit_events_action_known check (action in ('${names.join("', '")}'))`;
}
