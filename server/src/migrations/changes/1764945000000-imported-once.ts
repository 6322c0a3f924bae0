import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An imported visit with an hour is one by its patient, doctor and start. */
export class ImportedOnce1764945000000 implements MigrationInterface {
  name = 'ImportedOnce1764945000000';

  async up(runner: QueryRunner): Promise<void> {
    // Corrected files were imported as twins: the one that was booked last goes on being told by its file.
    await runner.query(`update appointments a set import_key = null
      from (select id, row_number() over (
            partition by patient_id, doctor_id, scheduled_at order by created_at desc, id desc) as place
          from appointments where imported and time_known and import_key is not null) t
      where t.id = a.id and t.place > 1`);
    await runner.query(`create unique index appointments_imported_once on appointments (patient_id, doctor_id, scheduled_at)
      where imported and time_known and import_key is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index appointments_imported_once');
  }
}
