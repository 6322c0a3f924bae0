import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFunctions } from '../functions.js';

/** What is to end for visits to be asked about again, by table: when its row is updated so, or deleted. */
const ENDS: Readonly<Record<string, string>> = {
  clinics: 'update of is_active on clinics for each row when (old.is_active and not new.is_active)',
  doctors: `update of is_active, availability_status on doctors for each row
    when (old.is_active and not new.is_active
      or old.availability_status <> 'on_leave' and new.availability_status = 'on_leave')`,
  doctor_clinics: 'delete on doctor_clinics for each row',
  users: `update of disabled_at on users for each row
    when (old.disabled_at is null and new.disabled_at is not null)`,
  visit_types: 'update of is_active on visit_types for each row when (old.is_active and not new.is_active)',
};

/** A visit that was kept although it had lost its hours is asked about again when it loses doctor, place or type. */
export class VisitsToDecide1764940000000 implements MigrationInterface {
  name = 'VisitsToDecide1764940000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, ['forget_kept_visits']);
    for (const [table, end] of Object.entries(ENDS)) {
      await runner.query(
        `create trigger ${table}_forget_kept after ${end} execute function forget_kept_visits()`,
      );
    }
    await runner.query('create index appointments_kept on appointments (doctor_id) where kept_outside');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index appointments_kept');
    for (const table of Object.keys(ENDS))
      await runner.query(`drop trigger ${table}_forget_kept on ${table}`);
    await dropFunctions(runner, ['forget_kept_visits']);
  }
}
