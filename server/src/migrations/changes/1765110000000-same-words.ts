import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFunctions } from '../functions.js';

/** Who likely is somebody on file is found by the same words in any order, where no birth date is known. */
export class SameWords1765110000000 implements MigrationInterface {
  name = 'SameWords1765110000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, ['same_words']);
    await runner.query('create index users_same_words on users (same_words(full_name))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index users_same_words');
    await dropFunctions(runner, ['same_words']);
  }
}
