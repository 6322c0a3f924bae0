import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addAuditActions, setEventKinds } from '../closed-lists.js';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

/** When a patient said that they will come, and which acts of the record came about by the link of a message. */
export class Attendance1765030000000 implements MigrationInterface {
  name = 'Attendance1765030000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table appointments add column patient_confirmed_at timestamptz');
    await createFunctions(runner, ['attendance_before_move']);
    await runner.query(UP);
    await setEventKinds(runner, (kinds) => [...kinds, 'appointment.attending']);
    await addAuditActions(runner, ['appointment.attending', 'message.wishes_changed']);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger appointments_moved_attendance on appointments');
    await dropFunctions(runner, ['attendance_before_move']);
    await dropFreeFunctions(runner);
    await runner.query(`delete from events where kind = 'appointment.attending'`);
    await setEventKinds(runner, (kinds) => kinds.filter((kind) => kind !== 'appointment.attending'));
    await runner.query('alter table audit_events drop column message_id');
    await runner.query('alter table appointments drop column patient_confirmed_at');
  }
}

/** A message may be forgotten before what came about by its link, so the record keeps the bare id. */
const UP = `
create trigger appointments_moved_attendance before update of scheduled_at, clinic_id on appointments for each row
  when (new.patient_confirmed_at is not null
    and (new.scheduled_at <> old.scheduled_at or new.clinic_id <> old.clinic_id))
  execute function attendance_before_move();
alter table audit_events add column message_id uuid
  default nullif(current_setting('smart_healthcare.message', true), '')::uuid;
`;
