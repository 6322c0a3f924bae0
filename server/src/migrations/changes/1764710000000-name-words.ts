import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, rebuildFunctions } from '../functions.js';

/** People and doctors are found by words folded in one way for every script: what was kept of them is made anew. */
export class NameWords1764710000000 implements MigrationInterface {
  name = 'NameWords1764710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index users_name_words');
    await rebuildFunctions(runner, ['name_words']);
    await runner.query(
      'create index users_name_words on users using gin (name_words(full_name) gin_trgm_ops)',
    );
    await createFunctions(runner, ['keep_doctor_words']);
    await runner.query('select keep_doctor_words(array(select id from doctors))');
  }

  /** Only one text of the function is kept, so that words stay folded by the one in force. */
  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
  }
}
