import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Managers list the ratings of all doctors together, latest first. */
export class RatingsOfAll1765000110000 implements MigrationInterface {
  name = 'RatingsOfAll1765000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index feedback_latest on feedback (shown_on desc, id desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index feedback_latest');
  }
}
