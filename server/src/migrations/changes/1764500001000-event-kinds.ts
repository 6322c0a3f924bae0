import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions } from '../functions.js';

/** Events say what happened, by a kind of a closed list, in place of a topic. */
export class EventKinds1764500001000 implements MigrationInterface {
  name = 'EventKinds1764500001000';

  async up(runner: QueryRunner): Promise<void> {
    // Former events do not say what happened: what their one consumer would count of them is counted here.
    await createFunctions(runner, ['count_visits']);
    await runner.query(COUNT);
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
  }
}

const COUNT = `
select count_visits(array(
  select distinct (payload ->> 'appointmentId')::uuid from events where topic = 'appointment.changed'))
`;

const UP = `
delete from events where topic = 'appointment.changed';
alter table events rename column topic to kind;
alter table events add constraint events_kind_known check (kind in (
    'appointment.held', 'appointment.released', 'appointment.requested', 'appointment.booked', 'appointment.confirmed',
    'appointment.declined', 'appointment.moved', 'appointment.cancelled', 'appointment.lapsed',
    'appointment.checked_in', 'appointment.completed', 'appointment.no_show', 'appointment.undone', 'appointment.paid',
    'appointment.refunded', 'appointment.merged', 'appointment.documented', 'history.imported',
    'availability.changed', 'predictions.changed', 'session.ended'));
`;

const DOWN = `
alter table events drop constraint events_kind_known;
update events set kind = 'appointment.changed' where kind like 'appointment.%';
delete from events where kind = 'history.imported';
alter table events rename column kind to topic;
`;
