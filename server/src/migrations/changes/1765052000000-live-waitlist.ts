import type { MigrationInterface, QueryRunner } from 'typeorm';
import { setEventKinds } from '../closed-lists.js';
import { createFunctions, dropFunctions } from '../functions.js';

/** Offers, and what becomes of them, are heard of at once. */
export class LiveWaitlist1765052000000 implements MigrationInterface {
  name = 'LiveWaitlist1765052000000';

  async up(runner: QueryRunner): Promise<void> {
    await setEventKinds(runner, (kinds) => [...kinds, 'waitlist.changed']);
    await createFunctions(runner, ['waitlist_entries_after_write']);
    await runner.query(`create trigger waitlist_entries_announced after insert or update on waitlist_entries
      for each row execute function waitlist_entries_after_write()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger waitlist_entries_announced on waitlist_entries');
    await dropFunctions(runner, ['waitlist_entries_after_write']);
    await runner.query(`delete from events where kind = 'waitlist.changed'`);
    await setEventKinds(runner, (kinds) => kinds.filter((kind) => kind !== 'waitlist.changed'));
  }
}
