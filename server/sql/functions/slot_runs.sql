-- The free starts of a doctor as runs, for long lists: each run is one date at one clinic, and whoever reads it counts
-- the starts out.
create or replace function slot_runs(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_staff boolean default false, p_subject uuid default null
) returns table (clinic_id uuid, local_date date, first_at timestamptz, last_at timestamptz)
language plpgsql stable rows 50
set plan_cache_mode = force_generic_plan as $$
begin
  return query
  select r.clinic_id, r.local_date, r.first_at, r.last_at
  from free_runs(p_doctor, p_visit_type, p_clinic, p_from, p_to, p_now, p_staff, p_subject, false) r
  order by 3, 1;
end $$;
