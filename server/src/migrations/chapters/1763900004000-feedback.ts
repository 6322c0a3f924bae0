import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ratings by patients: anonymous ones that nothing gives away, and hidden ones with their reason. */
export class Feedback1763900004000 implements MigrationInterface {
  name = 'Feedback1763900004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query(changeStatus(''));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
    await runner.query(changeStatus(RATED_CHECK));
  }
}

const UP = `
create type feedback_hide_reason as enum ('abusive', 'personal_information', 'advertising', 'wrong_visit');

-- Ids of new_id() tell the minute in which an anonymous rating was written; random ones tell nothing.
create function random_id() returns uuid language sql volatile as 'select gen_random_uuid()';
alter table feedback alter column id set default random_id();
alter table feedback add column shown_on date, add column hidden_reason feedback_hide_reason;

create function feedback_before_write() returns trigger language plpgsql as $$
begin
  select case when new.anonymous then date_trunc('month', l.day)::date else l.day::date end into new.shown_on
  from appointments a join clinics c on c.id = a.clinic_id,
    lateral (select new.created_at at time zone c.time_zone as day) l
  where a.id = new.appointment_id;
  return new;
end $$;
create trigger feedback_shown_on before insert or update of anonymous, appointment_id, created_at on feedback
  for each row execute function feedback_before_write();

-- Answers and merged patients change no rating, and then no doctor is locked.
drop trigger feedback_rating on feedback;
update feedback f set id = random_id(),
  shown_on = case when f.anonymous then date_trunc('month', f.created_at at time zone c.time_zone)::date
    else (f.created_at at time zone c.time_zone)::date end,
  hidden_reason = case when f.hidden_at is not null then 'abusive'::feedback_hide_reason end
from appointments a join clinics c on c.id = a.clinic_id where a.id = f.appointment_id;
create trigger feedback_rating after insert or delete or update of rating, hidden_at, doctor_id on feedback
  for each row execute function feedback_after_write();

alter table feedback alter column shown_on set not null,
  add constraint feedback_hidden_complete check ((hidden_at is null) = (hidden_reason is null)),
  add constraint feedback_answer_complete check ((response is null) = (responded_at is null));
-- Lists go by the day that is shown: in the order of writing, the dated neighbours would date an anonymous rating.
drop index feedback_doctor;
create index feedback_doctor on feedback (doctor_id, shown_on desc, id desc);
`;

const DOWN = `
drop index feedback_doctor;
create index feedback_doctor on feedback (doctor_id, created_at desc);
drop trigger feedback_rating on feedback;
create trigger feedback_rating after insert or update or delete on feedback
  for each row execute function feedback_after_write();
drop trigger feedback_shown_on on feedback;
drop function feedback_before_write();
alter table feedback drop column shown_on, drop column hidden_reason, drop constraint feedback_answer_complete;
alter table feedback alter column id set default new_id();
drop function random_id();
drop type feedback_hide_reason;
`;

const RATED_CHECK = `  -- A rating belongs to a completed visit.
  if old.status = 'completed' and exists (select from feedback f where f.appointment_id = old.id) then
    perform refuse('appointment_rated');
  end if;
`;

/**
 * Whether a visit can be taken back must not depend on its rating: a doctor who tries would learn who rated. So a
 * rating stays, and counts, whatever staff do with its visit afterwards.
 */
function changeStatus(ratedCheck: string): string {
  return `
-- Changes the status of one appointment along status_transitions; without p_to, undoes the last step. Patients keep
-- the cut-off when they cancel.
-- Refuses (SH001): appointment_not_found, stale_version, appointment_status, too_early, too_late_to_cancel; and, where
-- undoing would bring a visit back into time that was given away, by the names of the exclusion constraints.
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
${ratedCheck}  update appointments set status = t.to_status, version = version + 1, expires_at = null,
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
}
