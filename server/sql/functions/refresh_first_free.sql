-- Makes first_free_at of the doctor's open ranges that meet [p_from, p_to) true again: the first firm start that still
-- keeps the notice of patients. Waits for whoever replaces the doctor's ranges, and locks the rows before it looks, so
-- that a writer which commits meanwhile is seen and the bound never ends up too late.
create or replace function refresh_first_free(
  p_doctor uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz
) returns void
language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare v_type uuid := first_visit_type(p_doctor); v_from timestamptz;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(p_doctor::text, 0));
  perform 1 from open_ranges r
  where r.doctor_id = p_doctor and r.ends_at > p_from and r.starts_at < p_to and r.ends_at < p_to + interval '2 days'
  order by r.id for no key update;
  select p_now + make_interval(mins => s.minimum_notice_minutes) into v_from from settings s;
  update open_ranges o
  set first_free_at = x.first
  from (
    select r.id, (
      select min(f.first_at) from free_runs(r.doctor_id, v_type, r.clinic_id, greatest(r.starts_at, v_from), r.ends_at,
        p_now, true, null, true) f) as first
    from open_ranges r
    where r.doctor_id = p_doctor and r.ends_at > p_from and r.starts_at < p_to and r.ends_at < p_to + interval '2 days'
  ) x
  where o.id = x.id and o.first_free_at is distinct from x.first;
end $$;
