import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clinic's own words of a message hold those of text messages, too; null: the product's. */
export class OwnShortWords1765082000000 implements MigrationInterface {
  name = 'OwnShortWords1765082000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table message_texts add column short varchar(500)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table message_texts drop column short');
  }
}
