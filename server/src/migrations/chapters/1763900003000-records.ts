import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents of a patient: who brought them, for which visit, what the file is, and when its doctor saw it. */
export class Records1763900003000 implements MigrationInterface {
  name = 'Records1763900003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
alter table reports
  add column uploaded_by uuid constraint reports_uploaded_by_fkey references users (id) on delete restrict,
  add column from_patient boolean not null default false,
  add column appointment_id uuid constraint reports_appointment_id_fkey references appointments (id) on delete restrict,
  add column file_name varchar(200),
  add column media_type varchar(100),
  add column size_bytes integer,
  -- Null while the file is being stored: until then nobody sees the row.
  add column stored_at timestamptz,
  add column seen_at timestamptz,
  add column removed_at timestamptz;
update reports set file_name = report_title, media_type = 'application/octet-stream', size_bytes = 0,
  stored_at = created_at, report_type = 'other'
where file_name is null;
alter table reports
  alter column file_name set not null,
  alter column media_type set not null,
  alter column size_bytes set not null,
  add constraint reports_url_key unique (report_url),
  add constraint reports_type_known check (
    report_type in ('lab_result', 'imaging', 'prescription', 'discharge', 'referral', 'certificate', 'other')),
  add constraint reports_size_range check (size_bytes >= 0),
  add constraint reports_description_length check (length(description) <= 2000),
  -- What a patient brings is for one visit, and so for its doctor.
  add constraint reports_of_visit check (not from_patient or (appointment_id is not null and doctor_id is not null));
create index reports_appointment on reports (appointment_id) where appointment_id is not null;
create index reports_unsettled on reports (created_at) where stored_at is null or removed_at is not null;
`;

const DOWN = `
drop index reports_unsettled, reports_appointment;
alter table reports
  drop constraint reports_of_visit, drop constraint reports_description_length, drop constraint reports_size_range,
  drop constraint reports_type_known, drop constraint reports_url_key,
  drop column removed_at, drop column seen_at, drop column stored_at, drop column size_bytes, drop column media_type,
  drop column file_name, drop column appointment_id, drop column from_patient, drop column uploaded_by;
`;
