-- Changes the status of one appointment along status_transitions; without p_to, undoes the last step. Patients keep
-- the cut-off when they cancel. What staff cancelled goes back to what it was, a request with a new deadline; what its
-- patient cancelled, or nobody agreed to in time, does not.
--   p_cause   why staff cancel, by kind; left out: other
-- Refuses (SH001): appointment_not_found, stale_version, appointment_status, too_early, too_late_to_cancel; and, where
-- undoing would bring a visit back into time that was given away, by the names of the exclusion constraints and
-- doctor_days_limit.
create or replace function change_status(
  p_appointment uuid, p_to appointment_status, p_actor uuid, p_staff boolean, p_reason text, p_version integer,
  p_now timestamptz, p_cause cancel_cause default null
) returns setof appointments
language plpgsql as $$
declare
  old appointments; a appointments; s settings; t status_transitions; v_was_firm boolean; v_is_firm boolean;
  v_returns boolean; v_days doctor_days[]; v_until timestamptz;
begin
  select * into old from appointments where id = p_appointment and status <> 'held';
  if not found then perform refuse('appointment_not_found'); end if;
  perform 1 from patients p where p.user_id = old.patient_id for no key update;
  -- The day may change until the patient is locked; after that only this transaction can move the appointment.
  select * into old from appointments where id = p_appointment;
  v_days := array[row(old.doctor_id, old.local_date, 0)::doctor_days];
  v_returns := p_to is null and old.status = 'cancelled';
  if v_returns then
    -- What ran out is no reason that the time is not free, and is ended on its own day.
    v_days := v_days || array(
      select row(h.doctor_id, h.local_date, 0)::doctor_days from appointments h
      where h.status in ('held', 'pending') and h.expires_at <= p_now
        and (h.patient_id = old.patient_id or h.doctor_id = old.doctor_id));
  end if;
  perform lock_days(v_days);
  select * into old from appointments where id = p_appointment for update;
  if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
  if old.status = 'pending' and old.expires_at <= p_now then perform refuse('appointment_status'); end if;
  select * into t from status_transitions x where x.from_status = old.status
    and case when p_to is null then x.kind = 'undo' and x.to_status = coalesce(old.cancelled_from, x.to_status)
      else x.to_status = p_to and x.kind = 'forward' end;
  if not found or (t.staff_only and not p_staff) then perform refuse('appointment_status'); end if;
  if p_now < old.scheduled_at + t.not_before then perform refuse('too_early'); end if;
  if v_returns then
    if old.cancel_cause is null or old.cancel_cause in ('patient', 'lapsed') then
      perform refuse('appointment_status');
    end if;
    if t.to_status = 'pending' then
      select least(p_now + make_interval(mins => x.approval_deadline_minutes), old.scheduled_at) into v_until
      from settings x;
      if v_until <= p_now then perform refuse('appointment_status'); end if;
    end if;
    perform end_in_the_way(old.patient_id, old.doctor_id, null, false, array[old.scheduled_at], old.duration, p_now);
  end if;
  if t.to_status = 'cancelled' and not p_staff then
    select * into s from settings;
    if old.scheduled_at - make_interval(mins => s.cancel_cutoff_minutes) < p_now then
      perform refuse('too_late_to_cancel');
    end if;
  end if;
  update appointments set status = t.to_status, version = version + 1, expires_at = v_until,
    cancelled_at = case when t.to_status = 'cancelled' then p_now end,
    cancel_reason = case when t.to_status = 'cancelled' then p_reason end,
    cancel_cause = case when t.to_status <> 'cancelled' then null when p_staff then coalesce(p_cause, 'other')
      else 'patient' end,
    cancelled_from = case when t.to_status = 'cancelled' then old.status end,
    -- The desk saw the patient come; that the doctor says so is not enough.
    opens_record = opens_record or coalesce(t.kind = 'forward' and t.to_status = 'checked_in'
      and p_actor <> (select d.user_id from doctors d where d.id = old.doctor_id), false)
  where id = p_appointment returning * into a;
  insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
  values (p_now, p_actor, 'appointment.' || case t.kind when 'undo' then 'undone' else a.status::text end,
    a.patient_id, a.id,
    jsonb_strip_nulls(jsonb_build_object('from', old.status, 'to', a.status, 'cause', a.cancel_cause)));
  v_was_firm := old.status in ('confirmed', 'checked_in');
  v_is_firm := a.status in ('confirmed', 'checked_in');
  if v_was_firm <> v_is_firm then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, v_was_firm, p_now);
  elsif a.status = 'cancelled' then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, true, p_now);
  end if;
  perform announce(
    case when t.kind = 'undo' then 'undone'
      when p_staff and old.status = 'pending' and a.status = 'cancelled' then 'declined'
      else a.status::text end,
    old, a, p_actor, p_staff);
  return next a;
end $$;
