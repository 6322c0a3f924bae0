import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Which backups were made, and which could not be. */
export class Backups1764900000000 implements MigrationInterface {
  name = 'Backups1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table backups (
        id bigint generated always as identity constraint backups_pkey primary key,
        began_at timestamptz not null,
        ended_at timestamptz not null default clock_timestamp(),
        cause varchar(20) not null,
        place varchar(500) not null,
        bytes bigint,
        fault varchar(500),
        constraint backups_cause_known check (cause in ('command', 'nightly', 'before_migration')),
        constraint backups_outcome check ((bytes is null) <> (fault is null))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('drop table backups');
  }
}
