-- Counts one appointment in or out of a doctor's day. Takes the row lock of the day, so that the writers of one
-- day come one after the other before they reach the exclusion constraints (no deadlocks between inserts).
create or replace function count_day(p_doctor uuid, p_date date, p_by integer, p_override boolean) returns void
language plpgsql as $$
declare v_taken integer; v_limit integer;
begin
  insert into doctor_days as d (doctor_id, local_date, taken) values (p_doctor, p_date, greatest(p_by, 0))
    on conflict (doctor_id, local_date) do update set taken = d.taken + p_by
    returning d.taken, (select x.max_patients_per_day from doctors x where x.id = p_doctor) into v_taken, v_limit;
  if p_by > 0 and not p_override and v_taken > v_limit then
    raise exception using errcode = '23514', constraint = 'doctor_days_limit', message = 'the day is full';
  end if;
end $$;
