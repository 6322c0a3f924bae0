import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organization looks like to its patients, and whether somebody has set it up. */
export class Setup1763900009000 implements MigrationInterface {
  name = 'Setup1763900009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table settings drop column languages, drop column logo, drop column set_up_at');
  }
}

const UP = `
alter table settings
  add column languages text[] not null default '{en,hi}',
  add column logo varchar(100),
  add column set_up_at timestamptz,
  add constraint settings_languages_some check (cardinality(languages) between 1 and 20);
-- Where doctors work already, nobody has to be led through the set-up.
update settings set set_up_at = now() where exists (select from doctors);
`;
