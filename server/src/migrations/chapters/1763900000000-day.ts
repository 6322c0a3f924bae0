import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff do on the day: arrivals, completed and missed visits, their undoing, and payments. */
export class Day1763900000000 implements MigrationInterface {
  name = 'Day1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TRANSITIONS);
    await runner.query(CHANGE_STATUS);
    await runner.query(PAYMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
    await runner.query(FORMER_CHANGE_STATUS);
  }
}

const TRANSITIONS = `
-- The table says everything about a change of status but the patients' cut-off: what it is (a step forward, its
-- undoing, or the effect of a move), who may make it, and from when on, counted from the start of the visit.
alter table status_transitions
  add column kind varchar(7) not null default 'forward',
  add column staff_only boolean not null default true,
  add column not_before interval,
  add constraint status_transitions_kind_known check (kind in ('forward', 'undo', 'move'));
update status_transitions set kind = 'undo'
  where (from_status, to_status) in (('checked_in', 'confirmed'), ('completed', 'checked_in'), ('no_show', 'confirmed'));
update status_transitions set kind = 'move' where from_status = 'confirmed' and to_status = 'pending';
update status_transitions set staff_only = false where to_status = 'cancelled';
update status_transitions set not_before = interval '0' where to_status = 'no_show';
update status_transitions set not_before = interval '-12 hours' where kind = 'forward' and to_status = 'checked_in';
-- One way back from each status, so that undoing needs no choice.
create unique index status_transitions_one_undo on status_transitions (from_status) where kind = 'undo';

create index appointments_clinic_day on appointments (clinic_id, local_date);
`;

const CHANGE_STATUS = `
-- Changes the status of one appointment along status_transitions; without p_to, undoes the last step. Patients keep
-- the cut-off when they cancel.
-- Refuses (SH001): appointment_not_found, stale_version, appointment_status, appointment_rated, too_early,
-- too_late_to_cancel; and, where undoing would bring a visit back into time that was given away, by the names of the
-- exclusion constraints.
create or replace function change_status(
  p_appointment uuid, p_to appointment_status, p_actor uuid, p_staff boolean, p_reason text, p_version integer,
  p_now timestamptz
) returns setof appointments language plpgsql as $$
declare
  old appointments; a appointments; s settings; t status_transitions; v_was_firm boolean; v_is_firm boolean;
begin
  select * into old from appointments where id = p_appointment and status <> 'held';
  if not found then perform refuse('appointment_not_found'); end if;
  perform 1 from patients p where p.user_id = old.patient_id for no key update;
  -- The day may change until the patient is locked; after that only this transaction can move the appointment.
  select * into old from appointments where id = p_appointment;
  perform lock_days(array[row(old.doctor_id, old.local_date, 0)::doctor_days]);
  select * into old from appointments where id = p_appointment for update;
  if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
  if old.status = 'pending' and old.expires_at <= p_now then perform refuse('appointment_status'); end if;
  select * into t from status_transitions x where x.from_status = old.status
    and case when p_to is null then x.kind = 'undo' else x.to_status = p_to and x.kind = 'forward' end;
  if not found or (t.staff_only and not p_staff) then perform refuse('appointment_status'); end if;
  if p_now < old.scheduled_at + t.not_before then perform refuse('too_early'); end if;
  if t.to_status = 'cancelled' and not p_staff then
    select * into s from settings;
    if old.scheduled_at - make_interval(mins => s.cancel_cutoff_minutes) < p_now then
      perform refuse('too_late_to_cancel');
    end if;
  end if;
  -- A rating belongs to a completed visit.
  if old.status = 'completed' and exists (select from feedback f where f.appointment_id = old.id) then
    perform refuse('appointment_rated');
  end if;
  update appointments set status = t.to_status, version = version + 1, expires_at = null,
    cancelled_at = case when t.to_status = 'cancelled' then p_now end,
    cancel_reason = case when t.to_status = 'cancelled' then p_reason end
  where id = p_appointment returning * into a;
  insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
  values (p_now, p_actor, 'appointment.' || case t.kind when 'undo' then 'undone' else a.status::text end,
    a.patient_id, a.id, jsonb_build_object('from', old.status, 'to', a.status));
  v_was_firm := old.status in ('confirmed', 'checked_in');
  v_is_firm := a.status in ('confirmed', 'checked_in');
  if v_was_firm <> v_is_firm then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, v_was_firm, p_now);
  elsif a.status = 'cancelled' then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, true, p_now);
  end if;
  perform announce(a, a.busy);
  return next a;
end $$;
`;

const PAYMENTS = `
-- The one table of allowed changes of a payment. A refund recorded by mistake is taken back by recording it as paid.
create table payment_transitions (
  from_status payment_status not null,
  to_status payment_status not null,
  constraint payment_transitions_pkey primary key (from_status, to_status)
);
insert into payment_transitions values ('pending', 'completed'), ('completed', 'refunded'), ('refunded', 'completed');

-- Records that a visit was paid or paid back. Refuses (SH001): appointment_not_found, stale_version, payment_status.
create function record_payment(
  p_appointment uuid, p_to payment_status, p_actor uuid, p_version integer, p_now timestamptz
) returns setof appointments language plpgsql as $$
declare old appointments; a appointments;
begin
  select * into old from appointments where id = p_appointment and status <> 'held' for update;
  if not found then perform refuse('appointment_not_found'); end if;
  if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
  if not exists (select from payment_transitions t where t.from_status = old.payment_status and t.to_status = p_to)
      -- For a visit that will not take place nothing is to be paid.
      or (old.status = 'cancelled' and old.payment_status = 'pending') then
    perform refuse('payment_status');
  end if;
  update appointments set payment_status = p_to, version = version + 1 where id = p_appointment returning * into a;
  insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
  values (p_now, p_actor, 'appointment.' || case p_to when 'completed' then 'paid' else p_to::text end,
    a.patient_id, a.id, jsonb_build_object('from', old.payment_status, 'to', a.payment_status));
  perform announce(a, a.busy);
  return next a;
end $$;
`;

const DOWN = `
drop function record_payment(uuid, payment_status, uuid, integer, timestamptz);
drop table payment_transitions;
drop index appointments_clinic_day, status_transitions_one_undo;
alter table status_transitions drop constraint status_transitions_kind_known,
  drop column kind, drop column staff_only, drop column not_before;
`;

const FORMER_CHANGE_STATUS = `
-- Changes the status of one appointment along status_transitions; patients keep the cut-off when they cancel.
-- Refuses (SH001): appointment_not_found, stale_version, appointment_status, too_late_to_cancel.
create or replace function change_status(
  p_appointment uuid, p_to appointment_status, p_actor uuid, p_staff boolean, p_reason text, p_version integer,
  p_now timestamptz
) returns setof appointments language plpgsql as $$
declare old appointments; a appointments; s settings;
begin
  select * into old from appointments where id = p_appointment and status <> 'held';
  if not found then perform refuse('appointment_not_found'); end if;
  perform 1 from patients p where p.user_id = old.patient_id for no key update;
  -- The day may change until the patient is locked; after that only this transaction can move the appointment.
  select * into old from appointments where id = p_appointment;
  perform lock_days(array[row(old.doctor_id, old.local_date, 0)::doctor_days]);
  select * into old from appointments where id = p_appointment for update;
  if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
  if old.status = 'pending' and old.expires_at <= p_now then perform refuse('appointment_status'); end if;
  if not exists (select 1 from status_transitions t where t.from_status = old.status and t.to_status = p_to) then
    perform refuse('appointment_status');
  end if;
  if p_to = 'cancelled' and not p_staff then
    select * into s from settings;
    if old.scheduled_at - make_interval(mins => s.cancel_cutoff_minutes) < p_now then
      perform refuse('too_late_to_cancel');
    end if;
  end if;
  update appointments set status = p_to, version = version + 1, expires_at = null,
    cancelled_at = case when p_to = 'cancelled' then p_now end,
    cancel_reason = case when p_to = 'cancelled' then p_reason end
  where id = p_appointment returning * into a;
  insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
  values (p_now, p_actor, 'appointment.' || p_to, a.patient_id, a.id,
    jsonb_build_object('from', old.status, 'to', a.status));
  if p_to = 'cancelled' then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, true, p_now);
  elsif p_to = 'confirmed' then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, false, p_now);
  end if;
  perform announce(a, a.busy);
  return next a;
end $$;
`;
