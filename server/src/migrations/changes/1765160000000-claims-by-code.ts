import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A record made at the desk opens by a code, too: its registration knows the one-time link, and no name or birth date. */
export class ClaimsByCode1765160000000 implements MigrationInterface {
  name = 'ClaimsByCode1765160000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table registrations
      add column account_link_id uuid,
      alter column full_name drop not null,
      alter column date_of_birth drop not null,
      add constraint registrations_account_link_id_fkey foreign key (account_link_id) references account_links (id)
        on delete cascade not valid,
      add constraint registrations_whose check (account_link_id is not null
        or full_name is not null and date_of_birth is not null) not valid`);
    await runner.query('alter table registrations validate constraint registrations_account_link_id_fkey');
    await runner.query('alter table registrations validate constraint registrations_whose');
    await runner.query(`create index registrations_account_link on registrations (account_link_id)
      where account_link_id is not null`);
  }

  /** Claims that wait for their code are begun anew: the versions before knew none. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from registrations where account_link_id is not null');
    await runner.query(`alter table registrations
      drop constraint registrations_whose,
      drop column account_link_id,
      alter column full_name set not null,
      alter column date_of_birth set not null`);
  }
}
