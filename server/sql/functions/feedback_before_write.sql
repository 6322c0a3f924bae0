-- The day that is shown for a rating: of an anonymous one the first of its month, which tells nobody who wrote it.
create or replace function feedback_before_write() returns trigger
language plpgsql as $$
begin
  select case when new.anonymous then date_trunc('month', l.day)::date else l.day::date end into new.shown_on
  from appointments a join clinics c on c.id = a.clinic_id,
    lateral (select new.created_at at time zone c.time_zone as day) l
  where a.id = new.appointment_id;
  return new;
end $$;
