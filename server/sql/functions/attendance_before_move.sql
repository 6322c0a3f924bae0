-- That the patient will come was said of the former time: after a move it is to be said anew.
create or replace function attendance_before_move() returns trigger
language plpgsql as $$
begin
  new.patient_confirmed_at := null;
  return new;
end $$;
