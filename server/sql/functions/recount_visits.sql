-- Counts everything anew from the appointments; what is written beside it must tell of itself by an event.
create or replace function recount_visits() returns void
language plpgsql as $$
begin
  -- Before the tables are locked: whoever counts takes this lock first, too.
  perform pg_advisory_xact_lock(7263414);
  truncate counted_visits, visit_days, visit_leads, visit_hours, visit_hour_months;
  perform count_visits(array(select id from appointments where status <> 'held'));
end $$;
