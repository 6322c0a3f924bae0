import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether what people answer to text messages comes back: an alphanumeric sender gets none, and is not to ask for one. */
export class TextAnswers1765100000000 implements MigrationInterface {
  name = 'TextAnswers1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table text_channels add column takes_answers boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table text_channels drop column takes_answers');
  }
}
