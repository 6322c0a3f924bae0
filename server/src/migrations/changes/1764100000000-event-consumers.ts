import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each consumer of events is: what must miss none of them keeps its place here. */
export class EventConsumers1764100000000 implements MigrationInterface {
  name = 'EventConsumers1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_consumers');
  }
}

const UP = `
-- Everything up to the position is handled. Where an event could not be handled, failures counts its attempts and
-- retry_at says when it is tried again.
create table event_consumers (
  name varchar(60) constraint event_consumers_pkey primary key,
  position bigint not null,
  failures integer not null default 0,
  retry_at timestamptz,
  constraint event_consumers_failures_range check (failures >= 0)
);
`;
