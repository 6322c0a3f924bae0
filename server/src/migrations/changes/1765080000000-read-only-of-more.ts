import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people change since the read-only mode came, without triggers of its own. */
const GUARDED = [
  'absence_proposals',
  'appointment_series',
  'doctor_delays',
  'message_opt_outs',
  'text_channels',
];

/** The read-only mode holds for series, delays, proposals, wishes of messages and providers of text messages, too. */
export class ReadOnlyOfMore1765080000000 implements MigrationInterface {
  name = 'ReadOnlyOfMore1765080000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of GUARDED) {
      await runner.query(`create trigger ${table}_read_only before insert or update or delete or truncate on ${table}
        for each statement execute function refuse_while_read_only()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of GUARDED) await runner.query(`drop trigger ${table}_read_only on ${table}`);
  }
}
