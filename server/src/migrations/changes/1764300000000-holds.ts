import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Holds with a purpose, each with its own deadline and limit; several appointments by one request. */
export class Holds1764300000000 implements MigrationInterface {
  name = 'Holds1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(purposeType(`('book', 'move', 'offer', 'proposal', 'assistant')`));
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
    await runner.query(purposeType(`('book', 'move')`));
    await runner.query(FORMER_INDEX);
  }
}

/** Makes the type anew: a value that is added to a type cannot be used in the same transaction, nor be taken away. */
function purposeType(values: string): string {
  return `
drop index appointments_one_hold_each;
alter type hold_purpose rename to hold_purpose_former;
create type hold_purpose as enum ${values};
alter table appointments drop constraint appointments_hold_complete;
alter table appointments alter column hold_purpose type hold_purpose using hold_purpose::text::hold_purpose;
alter table appointments add constraint appointments_hold_complete check (
  (status = 'held') = (hold_purpose is not null) and (status not in ('held', 'pending') or expires_at is not null));
drop type hold_purpose_former;
`;
}

const UP = `
-- What each purpose of a hold allows: who makes it (account: somebody signed in; clinic: the system or staff; any), how
-- many minutes it lasts (null: as the settings say), and how many a patient has at once (one: a new hold replaces it).
create table hold_purposes (
  purpose hold_purpose constraint hold_purposes_pkey primary key,
  made_by varchar(7) not null,
  minutes integer,
  most smallint not null,
  constraint hold_purposes_made_by_known check (made_by in ('account', 'clinic', 'any')),
  constraint hold_purposes_minutes_range check (minutes between 1 and 10080),
  constraint hold_purposes_most_range check (most between 1 and 20)
);
insert into hold_purposes values
  ('book', 'account', null, 1), ('move', 'account', null, 1), ('offer', 'clinic', 120, 3),
  ('proposal', 'clinic', 1440, 5), ('assistant', 'any', 15, 1);
-- The last word where a purpose allows one hold.
create unique index appointments_one_hold_each on appointments (patient_id, hold_purpose)
  where status = 'held' and hold_purpose in ('book', 'move', 'assistant');

-- One request may make several appointments. Keys are found by their owner, never by their age.
drop index idempotency_keys_created;
alter table idempotency_keys
  add column place smallint not null default 0,
  drop constraint idempotency_keys_pkey,
  add constraint idempotency_keys_pkey primary key (user_id, key, place),
  add constraint idempotency_keys_place_range check (place >= 0);
`;

const DOWN = `
delete from idempotency_keys where place > 0;
alter table idempotency_keys
  drop constraint idempotency_keys_place_range,
  drop constraint idempotency_keys_pkey,
  add constraint idempotency_keys_pkey primary key (user_id, key),
  drop column place;
create index idempotency_keys_created on idempotency_keys (created_at);
drop table hold_purposes;
delete from appointments where hold_purpose not in ('book', 'move');
`;

const FORMER_INDEX = `
create unique index appointments_one_hold_each on appointments (patient_id, hold_purpose) where (status = 'held');
`;
