import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bounds of reminders in the table, too, as those of every other setting. */
export class ReminderBounds1764600000000 implements MigrationInterface {
  name = 'ReminderBounds1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table settings add constraint settings_reminders_range check (
        cardinality(reminder_minutes) <= 5 and 5 <= all (reminder_minutes) and 43200 >= all (reminder_minutes))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table settings drop constraint settings_reminders_range');
  }
}
