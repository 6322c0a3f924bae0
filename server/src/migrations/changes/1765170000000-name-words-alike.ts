import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, rebuildFunctions } from '../functions.js';

/**
 * People and doctors are found also where their script writes one sign in two ways, as Arabic, Urdu, Malayalam and Thai
 * do: what was kept of their words is made anew.
 */
export class NameWordsAlike1765170000000 implements MigrationInterface {
  name = 'NameWordsAlike1765170000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index users_name_words, users_same_words');
    await rebuildFunctions(runner, ['name_words']);
    await runner.query(
      'create index users_name_words on users using gin (name_words(full_name) gin_trgm_ops)',
    );
    await runner.query('create index users_same_words on users (same_words(full_name))');
    await createFunctions(runner, ['keep_doctor_words']);
    await runner.query('select keep_doctor_words(array(select id from doctors))');
    // Its trigger writes the words of each field.
    await runner.query('update specializations set search_words = search_words');
  }

  /** Only one text of the function is kept, so that words stay folded by the one in force. */
  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
  }
}
