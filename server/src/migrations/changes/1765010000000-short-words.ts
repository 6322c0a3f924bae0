import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message's words in the length of a text message, beside those of a mail. */
export class ShortWords1765010000000 implements MigrationInterface {
  name = 'ShortWords1765010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table messages add column short text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table messages drop column short');
  }
}
