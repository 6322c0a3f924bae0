import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addAuditActions } from '../closed-lists.js';

/** The record knows who proposed other times, what was answered, and who said that a doctor is running late. */
export class ActsOfAbsence1765120000000 implements MigrationInterface {
  name = 'ActsOfAbsence1765120000000';

  async up(runner: QueryRunner): Promise<void> {
    await addAuditActions(runner, [
      'delay.ended',
      'delay.said',
      'proposal.accepted',
      'proposal.declined',
      'proposal.sent',
    ]);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
