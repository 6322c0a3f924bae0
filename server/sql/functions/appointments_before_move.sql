-- That staff kept a visit outside the hours was decided for its former time: a move asks anew.
create or replace function appointments_before_move() returns trigger
language plpgsql as $$
begin
  new.kept_outside := false;
  return new;
end $$;
