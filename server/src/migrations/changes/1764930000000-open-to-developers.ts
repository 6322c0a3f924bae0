import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Whether the playground and the schema are served to everybody. */
export class OpenToDevelopers1764930000000 implements MigrationInterface {
  name = 'OpenToDevelopers1764930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table settings add column open_to_developers boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('alter table settings drop column open_to_developers');
  }
}
