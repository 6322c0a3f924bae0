import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addAuditActions } from '../closed-lists.js';

/** Staff may leave out a message of a change, which the record of acts names. */
export class LeftOut1765081000000 implements MigrationInterface {
  name = 'LeftOut1765081000000';

  async up(runner: QueryRunner): Promise<void> {
    await addAuditActions(runner, ['message.left_out']);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(): Promise<void> {
    return Promise.resolve();
  }
}
