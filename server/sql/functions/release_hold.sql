-- Gives a hold back before it runs out. False when the patient has no such hold.
create or replace function release_hold(p_hold uuid, p_patient uuid, p_now timestamptz) returns boolean
language plpgsql as $$
declare a appointments;
begin
  perform 1 from patients p where p.user_id = p_patient for no key update;
  select * into a from appointments where id = p_hold and patient_id = p_patient and status = 'held';
  if not found then return false; end if;
  perform lock_days(array[row(a.doctor_id, a.local_date, 0)::doctor_days]);
  delete from appointments where id = p_hold and status = 'held';
  if not found then return false; end if;
  perform announce('released', a, null, p_patient);
  return true;
end $$;
