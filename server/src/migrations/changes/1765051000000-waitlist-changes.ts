import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addAuditActions } from '../closed-lists.js';

/** Who waits may say anew when they can come. */
export class WaitlistChanges1765051000000 implements MigrationInterface {
  name = 'WaitlistChanges1765051000000';

  async up(runner: QueryRunner): Promise<void> {
    await addAuditActions(runner, ['waitlist.changed']);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
