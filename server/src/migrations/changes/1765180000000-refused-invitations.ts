import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addAuditActions } from '../closed-lists.js';

/** The record knows of invitations that were refused: the answer tells who has an account. */
export class RefusedInvitations1765180000000 implements MigrationInterface {
  name = 'RefusedInvitations1765180000000';

  async up(runner: QueryRunner): Promise<void> {
    await addAuditActions(runner, ['user.invitation_refused']);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
