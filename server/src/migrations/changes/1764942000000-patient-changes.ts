import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff correct in a patient's record, with what it said before. */
export class PatientChanges1764942000000 implements MigrationInterface {
  name = 'PatientChanges1764942000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    const [constraint] = (await runner.query(
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'audit_events_action_known'`,
    )) as [{ text: string }];
    const former = [...constraint.text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action = '']) => action);
    const actions = [...former, 'patient.corrected'].sort().map((action) => `'${action}'`);
    await runner.query(`alter table audit_events
      drop constraint audit_events_action_known,
      add constraint audit_events_action_known check (action in (${actions.join(', ')}))`);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table patient_changes');
  }
}

const UP = `
-- One correction by staff: which details, and the whole of them as they were before. A record that goes into another
-- brings its own along.
create table patient_changes (
  id uuid constraint patient_changes_pkey primary key default new_id(),
  patient_id uuid not null constraint patient_changes_patient_id_fkey references patients (user_id) on delete restrict,
  changed_by uuid not null constraint patient_changes_changed_by_fkey references users (id) on delete restrict,
  changed_at timestamptz not null,
  fields text[] not null constraint patient_changes_fields_some check (fields <> '{}'),
  full_name varchar(100),
  date_of_birth date,
  gender gender,
  contact_number varchar(16),
  relative_contact varchar(16)
);
create index patient_changes_patient on patient_changes (patient_id, changed_at desc);
`;
