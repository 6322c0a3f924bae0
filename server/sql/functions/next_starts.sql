-- The next free starts of several doctors at once, at most p_limit for each question, by the rule of free_runs.
-- Question i is of p_doctors[i] at p_clinics[i] (null: anywhere) in [p_from[i], p_to[i]); without p_visit_type it is of
-- the doctor's first one. Looks at a few days at a time, so that the first three times of somebody with two months of
-- hours cost no more than those days; one statement asks for all doctors, since starting it costs more than a doctor.
create or replace function next_starts(
  p_doctors uuid[], p_clinics uuid[], p_from timestamptz[], p_to timestamptz[], p_now timestamptz, p_limit integer,
  p_visit_type uuid default null, p_staff boolean default false
) returns table (doctor_id uuid, starts_at timestamptz, clinic_id uuid)
language plpgsql stable rows 45
set plan_cache_mode = force_generic_plan as $$
declare
  -- The questions that are still open: which, from where on, and how many starts they miss.
  v_open integer[] := array(select generate_subscripts(p_doctors, 1));
  v_from timestamptz[] := array(select greatest(f, p_now) from unnest(p_from) f);
  v_left integer[] := array_fill(p_limit, array[cardinality(p_doctors)]);
  v_days integer := 2;
  v_asked integer[]; v_until timestamptz[]; v_starts timestamptz[]; v_clinics uuid[];
begin
  while cardinality(v_open) > 0 loop
    select array_agg(q.place), array_agg(w.until), array_agg(n.s), array_agg(n.clinic_id)
      into v_asked, v_until, v_starts, v_clinics
    from unnest(v_open, v_from, v_left) x (place, from_at, missing)
    cross join lateral (select x.place, x.from_at, x.missing, p_doctors[x.place] as doctor_id,
      p_clinics[x.place] as clinic_id, p_to[x.place] as to_at offset 0) q
    cross join lateral (
      select f.first_id, coalesce(p_visit_type, f.first_id) as id
      from (select (select v.id from visit_types v where v.doctor_id = q.doctor_id and v.is_active
        order by v.position, v.id limit 1) as first_id offset 0) f
      offset 0) t
    -- Skips what is closed and, where the lower bounds are this visit type's own, what is full.
    cross join lateral (
      -- No range is longer than two days, so one that is not over has its first free time after that.
      (select greatest(q.from_at, o.first_free_at) as at from open_ranges o
      where t.id = t.first_id and not p_staff and o.doctor_id = q.doctor_id
        and o.first_free_at > q.from_at - interval '2 days' and (q.clinic_id is null or o.clinic_id = q.clinic_id)
        and (o.visit_type_id is null or o.visit_type_id = t.id) and greatest(o.ends_at, q.from_at) > q.from_at
      order by o.first_free_at limit 1)
      union all
      select min(greatest(q.from_at, o.starts_at)) from open_ranges o
      where (t.id is distinct from t.first_id or p_staff) and o.doctor_id = q.doctor_id
        and o.ends_at > q.from_at and o.starts_at < q.to_at and (q.clinic_id is null or o.clinic_id = q.clinic_id)
        and (o.visit_type_id is null or o.visit_type_id = t.id)) hours
    cross join lateral (select least(q.to_at, hours.at + make_interval(days => v_days)) as until offset 0) w
    left join lateral (
      select s, r.clinic_id
      from free_runs(q.doctor_id, t.id, q.clinic_id, hours.at, w.until, p_now, p_staff, null, false) r
      cross join lateral generate_series(r.first_at, r.last_at, r.step) s
      order by 1, 2 limit q.missing) n on true
    where hours.at < q.to_at;

    return query select p_doctors[x.place], x.s, x.c
      from unnest(v_asked, v_starts, v_clinics) x (place, s, c) where x.s is not null;

    select coalesce(array_agg(y.place), '{}'), array_agg(y.until), array_agg(y.missing) into v_open, v_from, v_left
    from (
      select x.place, x.until, l.missing - count(x.s)::integer as missing
      from unnest(v_asked, v_until, v_starts) x (place, until, s)
      join unnest(v_open, v_left) l (place, missing) on l.place = x.place
      group by x.place, x.until, l.missing
      having count(x.s) < l.missing and x.until < p_to[x.place]) y;
    v_days := v_days * 4;
  end loop;
end $$;
