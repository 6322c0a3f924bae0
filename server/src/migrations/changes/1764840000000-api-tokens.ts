import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

/** Tokens that people make for programs, and which token acted in the record of acts. */
export class ApiTokens1764840000000 implements MigrationInterface {
  name = 'ApiTokens1764840000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await createFunctions(runner, ['api_tokens_after_end']);
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
    await dropFunctions(runner, ['api_tokens_after_end']);
  }
}

const TABLE = `
create table api_tokens (
  id uuid constraint api_tokens_pkey primary key default new_id(),
  user_id uuid not null constraint api_tokens_user_id_fkey references users (id) on delete restrict,
  name varchar(60) not null,
  prefix varchar(12) not null,
  token_hash bytea not null constraint api_tokens_token_hash_key unique,
  scopes text[] not null constraint api_tokens_scopes_some check (scopes <> '{}'),
  clinic_ids uuid[] constraint api_tokens_clinics_some check (clinic_ids <> '{}'),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  end_reason varchar(40),
  constraint api_tokens_end_says_why check ((revoked_at is null) = (end_reason is null))
);
create index api_tokens_user on api_tokens (user_id) where revoked_at is null;
create index api_tokens_created on api_tokens (created_at desc, id desc);
`;

const ACTIONS = `
    'account.link_issued', 'account.link_used', 'account.registered', 'account.registration_refused',
    'administrator.created', 'appointment.booked', 'appointment.cancelled', 'appointment.checked_in',
    'appointment.completed', 'appointment.confirmed', 'appointment.kept', 'appointment.lapsed', 'appointment.moved',
    'appointment.no_show', 'appointment.paid', 'appointment.read', 'appointment.refunded', 'appointment.undone',
    'audit.read', 'clinic.closed', 'clinic.reopened', 'clinic.saved', 'doctor.availability_set', 'doctor.created',
    'doctor.updated', 'doctor.visit_type_saved', 'documents.unlock_refused', 'documents.unlocked', 'feedback.answered', 'feedback.hidden', 'feedback.shown',
    'hours.changed', 'organization.logo_removed', 'organization.logo_set', 'organization.set_up',
    'password.change_refused', 'password.changed', 'patient.created', 'patient.merged', 'patient.predicted',
    'patient.read', 'patients.listed', 'patients.searched', 'profile.photo_removed', 'profile.photo_set',
    'profile.updated', 'report.opened', 'report.removed', 'report.restored', 'report.uploaded', 'reports.listed',
    'schedule.read', 'session.ended', 'session.refused', 'session.started', 'settings.changed',
    'specialization.removed', 'specialization.saved', 'user.disabled', 'user.enabled', 'user.invited',
    'user.role_set', 'users.listed'`;

const KINDS = `
    'appointment.held', 'appointment.released', 'appointment.requested', 'appointment.booked', 'appointment.confirmed',
    'appointment.declined', 'appointment.moved', 'appointment.cancelled', 'appointment.lapsed',
    'appointment.checked_in', 'appointment.completed', 'appointment.no_show', 'appointment.undone', 'appointment.paid',
    'appointment.refunded', 'appointment.merged', 'appointment.documented', 'history.imported',
    'availability.changed', 'predictions.changed', 'session.ended'`;

/** The token is what the transaction says (\`acting_by\`), so that the functions that write acts need not hand it on. */
const UP = `
create trigger api_tokens_ended after update of revoked_at on api_tokens for each row
  when (old.revoked_at is null and new.revoked_at is not null) execute function api_tokens_after_end();
alter table audit_events
  add column token_id uuid default nullif(current_setting('smart_healthcare.token', true), '')::uuid,
  drop constraint audit_events_action_known,
  add constraint audit_events_action_known check (action in (${ACTIONS}, 'token.created', 'token.revoked'));
alter table events
  drop constraint events_kind_known,
  add constraint events_kind_known check (kind in (${KINDS}, 'token.ended'));
`;

/** The list of acts stays as it is: rows that it allows cannot be taken away. */
const DOWN = `
delete from events where kind = 'token.ended';
alter table events
  drop constraint events_kind_known,
  add constraint events_kind_known check (kind in (${KINDS}));
alter table audit_events drop column token_id;
drop table api_tokens;
`;
