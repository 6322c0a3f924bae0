-- The free starts of a doctor in [p_from, p_to), earliest first, by the rule of free_runs.
create or replace function slot_starts(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_staff boolean default false, p_limit integer default null, p_subject uuid default null,
  p_firm boolean default false
) returns table (starts_at timestamptz, clinic_id uuid, local_date date)
language plpgsql stable rows 50
-- Planned once: its plan is the same for every doctor and date, and planning takes longer than running it.
set plan_cache_mode = force_generic_plan as $$
begin
  return query
  select s, r.clinic_id, r.local_date
  from free_runs(p_doctor, p_visit_type, p_clinic, p_from, p_to, p_now, p_staff, p_subject, p_firm) r
  cross join lateral generate_series(r.first_at, r.last_at, r.step) s
  order by 1, 2 limit p_limit;
end $$;
