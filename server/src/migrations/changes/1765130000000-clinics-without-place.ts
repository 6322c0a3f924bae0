import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An address is enough for a clinic: coordinates may be left out, but never one of the two. */
export class ClinicsWithoutPlace1765130000000 implements MigrationInterface {
  name = 'ClinicsWithoutPlace1765130000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table clinics alter column latitude drop not null, alter column longitude drop not null',
    );
    await runner.query(
      'alter table clinics add constraint clinics_place_whole check ((latitude is null) = (longitude is null)) not valid',
    );
    await runner.query('alter table clinics validate constraint clinics_place_whole');
  }

  /** The versions before knew no clinic without: theirs is a place in the sea, as imports gave it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table clinics drop constraint clinics_place_whole');
    await runner.query('update clinics set latitude = 0, longitude = 0 where latitude is null');
    await runner.query(
      'alter table clinics alter column latitude set not null, alter column longitude set not null',
    );
  }
}
