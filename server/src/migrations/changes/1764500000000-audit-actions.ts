import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closes the list of what the record of acts can hold, so that none is written that nobody has words for. */
export class AuditActions1764500000000 implements MigrationInterface {
  name = 'AuditActions1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_events drop constraint audit_events_action_known');
  }
}

const UP = `
alter table audit_events add constraint audit_events_action_known check (action in (
    'account.link_issued', 'account.link_used', 'account.registered', 'account.registration_refused',
    'administrator.created', 'appointment.booked', 'appointment.cancelled', 'appointment.checked_in',
    'appointment.completed', 'appointment.confirmed', 'appointment.kept', 'appointment.lapsed', 'appointment.moved',
    'appointment.no_show', 'appointment.paid', 'appointment.read', 'appointment.refunded', 'appointment.undone',
    'audit.read', 'clinic.closed', 'clinic.reopened', 'clinic.saved', 'doctor.availability_set', 'doctor.created',
    'doctor.updated', 'doctor.visit_type_saved', 'feedback.answered', 'feedback.hidden', 'feedback.shown',
    'hours.changed', 'organization.logo_removed', 'organization.logo_set', 'organization.set_up',
    'password.change_refused', 'password.changed', 'patient.created', 'patient.merged', 'patient.predicted',
    'patient.read', 'patients.listed', 'patients.searched', 'profile.photo_removed', 'profile.photo_set',
    'profile.updated', 'report.opened', 'report.removed', 'report.restored', 'report.uploaded', 'reports.listed',
    'schedule.read', 'session.ended', 'session.refused', 'session.started', 'settings.changed',
    'specialization.removed', 'specialization.saved', 'user.disabled', 'user.enabled', 'user.invited',
    'user.role_set', 'users.listed'));
`;
