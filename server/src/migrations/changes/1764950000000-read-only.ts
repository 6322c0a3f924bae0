import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

/** What people and programs change. What follows from it, and what is noted of reading, goes on being written. */
const GUARDED = [
  'access_steps',
  'account_links',
  'appointments',
  'assistant_requests',
  'availability',
  'clinic_closures',
  'clinics',
  'doctor_clinics',
  'doctors',
  'feedback',
  'hold_purposes',
  'leave',
  'patient_changes',
  'patient_merges',
  'patients',
  'payment_transitions',
  'reports',
  'specializations',
  'status_transitions',
  'users',
  'visit_types',
  'weekly_hours',
];

/** The worker notes in their rows what it sent, and each request when it came; what they may do is changed by adding one. */
const GUARDED_AGAINST_MORE = ['api_tokens', 'webhooks'];

/** A mode in which nothing that people change can be changed, held by the database for every process. */
export class ReadOnly1764950000000 implements MigrationInterface {
  name = 'ReadOnly1764950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table settings
      add column read_only_since timestamptz,
      add column read_only_until timestamptz,
      add constraint settings_read_only_until check (read_only_until is null or read_only_since is not null)`);
    await createFunctions(runner, ['refuse_while_read_only']);
    for (const table of GUARDED) {
      await runner.query(`create trigger ${table}_read_only before insert or update or delete or truncate on ${table}
        for each statement execute function refuse_while_read_only()`);
    }
    for (const table of GUARDED_AGAINST_MORE) {
      await runner.query(`create trigger ${table}_read_only before insert or truncate on ${table}
        for each statement execute function refuse_while_read_only()`);
    }
    // The switch itself stands among them.
    await runner.query(`create trigger settings_read_only before update on settings for each row
      when (old.read_only_since is not distinct from new.read_only_since
        and old.read_only_until is not distinct from new.read_only_until)
      execute function refuse_while_read_only()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...GUARDED, ...GUARDED_AGAINST_MORE, 'settings']) {
      await runner.query(`drop trigger ${table}_read_only on ${table}`);
    }
    await dropFunctions(runner, ['refuse_while_read_only']);
    await dropFreeFunctions(runner);
    await runner.query(`alter table settings
      drop column read_only_since,
      drop column read_only_until`);
  }
}
