import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts of wrong passwords, which make the next try wait; before, they locked an account for an hour. */
export class SignInWaits1764800000000 implements MigrationInterface {
  name = 'SignInWaits1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_waits (
        key text constraint sign_in_waits_pkey primary key,
        guesses smallint not null,
        tried_at timestamptz not null,
        next_at timestamptz not null
      );
      delete from rate_limits where key like any (array['signInHere:%', 'signInAccount:%', 'signInAddress:%', 'refreshAddress:%'])`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sign_in_waits');
  }
}
