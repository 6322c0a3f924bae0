import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders that go out: when, and when not. An installation that kept to the times it began with gets the new ones. */
export class Reminders1765011000000 implements MigrationInterface {
  name = 'Reminders1765011000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table settings
      add column quiet_from integer not null default 1260,
      add column quiet_until integer not null default 480,
      add constraint settings_quiet_range check (quiet_from between 0 and 1439 and quiet_until between 0 and 1439),
      alter column reminder_minutes set default '{10080,1440,120}'`);
    await runner.query(
      `update settings set reminder_minutes = '{10080,1440,120}' where reminder_minutes = '{2880,180}'`,
    );
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index appointments_upcoming');
    await runner.query('drop table message_marks');
    await runner.query(
      `update settings set reminder_minutes = '{2880,180}' where reminder_minutes = '{10080,1440,120}'`,
    );
    await runner.query(`alter table settings
      drop column quiet_from,
      drop column quiet_until,
      alter column reminder_minutes set default '{2880,180}'`);
  }
}

const UP = `
-- Up to when something was done of messages that goes by the clock.
create table message_marks (
  name varchar(20) constraint message_marks_pkey primary key,
  at timestamptz not null
);
-- Each minute those are looked for whose reminders have come due.
create index appointments_upcoming on appointments (scheduled_at) where status = 'confirmed';
`;
