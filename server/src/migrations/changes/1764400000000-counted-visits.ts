import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropVisitChanges, makeVisitChanges } from '../chapters/visit-changes.js';
import { createFunctions, dropFreeFunctions, rebuildFunctions } from '../functions.js';

/** Visits are counted from events, after the booking: what was counted of each is kept, and counted anew once here. */
export class CountedVisits1764400000000 implements MigrationInterface {
  name = 'CountedVisits1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await dropVisitChanges(runner);
    await runner.query(TABLE);
    // What is kept of it is counted anew below.
    await rebuildFunctions(runner, ['lead_band']);
    await createFunctions(runner, ['count_visits', 'recount_visits']);
    await runner.query('select recount_visits()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('drop table counted_visits');
    await makeVisitChanges(runner);
  }
}

const TABLE = `
-- What the counts hold of each appointment, so that it can be taken out of them when it changed or went. There are no
-- foreign keys: an appointment that went is still counted until its event is handled.
create table counted_visits (
  appointment_id uuid constraint counted_visits_pkey primary key,
  doctor_id uuid not null,
  clinic_id uuid not null,
  local_date date not null,
  hour smallint,
  lead_days integer not null,
  currency char(3) not null,
  status appointment_status not null,
  payment_status payment_status not null,
  minutes integer not null,
  fee integer not null
);
`;
