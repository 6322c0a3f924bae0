-- Ends one overdue hold or request on its own, for the job that sweeps them. False when there is nothing to end.
create or replace function end_overdue(p_appointment uuid, p_now timestamptz) returns boolean
language plpgsql as $$
declare a appointments;
begin
  select * into a from appointments where id = p_appointment and status in ('held', 'pending') and expires_at <= p_now;
  if not found then return false; end if;
  perform 1 from patients p where p.user_id = a.patient_id for no key update;
  perform lock_days(array[row(a.doctor_id, a.local_date, 0)::doctor_days]);
  select * into a from appointments
    where id = p_appointment and status in ('held', 'pending') and expires_at <= p_now for update;
  if not found then return false; end if;
  perform lapse(a, p_now);
  perform refresh_around(a.doctor_id, a.busy, a.local_date, true, p_now);
  return true;
end $$;
