-- What changes the rule for a doctor's first free times makes them true again, whoever writes it.
create or replace function visit_types_after_write() returns trigger
language plpgsql as $$
begin
  perform refresh_first_free(coalesce(new.doctor_id, old.doctor_id), now(), 'infinity', now());
  return null;
end $$;
