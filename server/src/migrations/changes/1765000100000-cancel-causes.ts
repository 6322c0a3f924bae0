import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/**
 * A cancelled appointment says who cancelled it and why, by kind, and what it was before: so staff can take back what
 * they cancelled. Of those from before, the record of acts tells who.
 */
export class CancelCauses1765000100000 implements MigrationInterface {
  name = 'CancelCauses1765000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(KNOWN);
    await runner.query(CONSTRAINTS);
    await runner.query(TRANSITIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
  }
}

const COLUMNS = `
create type cancel_cause as enum
  ('patient', 'lapsed', 'doctor_away', 'clinic_closed', 'patient_asked', 'mistake', 'other');
alter table appointments
  -- Null: not cancelled, or it was elsewhere, and nothing tells why.
  add column cancel_cause cancel_cause,
  add column cancelled_from appointment_status;
`;

const KNOWN = `
update appointments a set
  cancel_cause = case when c.action = 'appointment.lapsed' then 'lapsed' when c.actor_id = a.patient_id then 'patient'
    else 'other' end::cancel_cause,
  cancelled_from = case when c.action = 'appointment.lapsed' then 'pending' else c.details ->> 'from' end::appointment_status
from (
  select distinct on (e.appointment_id) e.appointment_id, e.action, e.actor_id, e.details from audit_events e
  where e.action = 'appointment.lapsed'
    or e.action = 'appointment.cancelled' and e.actor_id is not null and e.details ->> 'from' in ('pending', 'confirmed')
  order by e.appointment_id, e.occurred_at desc, e.id desc
) c
where c.appointment_id = a.id and a.status = 'cancelled';
`;

const CONSTRAINTS = `
alter table appointments add constraint appointments_cancel_cause check (
  (cancel_cause is null) = (cancelled_from is null) and (cancel_cause is null or status = 'cancelled'));
-- Analytics count the causes of a range of days.
create index appointments_cancelled on appointments (local_date, doctor_id, clinic_id, cancel_cause)
  where status = 'cancelled';
`;

const TRANSITIONS = `
-- One way back from each status; from a cancelled appointment, the one to what it was.
drop index status_transitions_one_undo;
insert into status_transitions (from_status, to_status, kind, staff_only, not_before) values
  ('cancelled', 'pending', 'undo', true, null),
  ('cancelled', 'confirmed', 'undo', true, null);
create unique index status_transitions_one_undo on status_transitions (from_status)
  where kind = 'undo' and from_status <> 'cancelled';
`;

const DOWN = `
delete from status_transitions where from_status = 'cancelled';
drop index status_transitions_one_undo;
create unique index status_transitions_one_undo on status_transitions (from_status) where kind = 'undo';
drop index appointments_cancelled;
alter table appointments drop constraint appointments_cancel_cause, drop column cancel_cause, drop column cancelled_from;
drop type cancel_cause;
`;
