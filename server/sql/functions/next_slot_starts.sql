-- The next free starts of a doctor in [p_from, p_to), earliest first. Looks at a few days at a time, so that the
-- first three times of somebody with two months of hours cost no more than those days.
create or replace function next_slot_starts(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_limit integer, p_staff boolean default false
) returns table (starts_at timestamptz, clinic_id uuid)
language plpgsql stable rows 3 as $$
declare
  v_bounded boolean := p_visit_type = first_visit_type(p_doctor);
  v_from timestamptz := greatest(p_from, p_now); v_first timestamptz; v_until timestamptz;
  v_left integer := p_limit; v_count integer; v_days integer := 2;
begin
  while v_left > 0 and v_from < p_to loop
    -- Skips what is closed and, where the lower bounds are this visit type's own, what is full: they stand in an index.
    if v_bounded and not p_staff then
      select greatest(v_from, o.first_free_at) into v_first
      from open_ranges o
      where o.doctor_id = p_doctor and o.first_free_at is not null and o.ends_at > v_from and o.starts_at < p_to
        and (p_clinic is null or o.clinic_id = p_clinic)
        and (o.visit_type_id is null or o.visit_type_id = p_visit_type)
      order by o.first_free_at limit 1;
    else
      select min(greatest(v_from, o.starts_at)) into v_first
      from open_ranges o
      where o.doctor_id = p_doctor and o.ends_at > v_from and o.starts_at < p_to
        and (p_clinic is null or o.clinic_id = p_clinic)
        and (o.visit_type_id is null or o.visit_type_id = p_visit_type);
    end if;
    exit when v_first is null or v_first >= p_to;
    v_until := least(p_to, v_first + make_interval(days => v_days));
    return query select s.starts_at, s.clinic_id
      from slot_starts(p_doctor, p_visit_type, p_clinic, v_first, v_until, p_now, p_staff, v_left) s;
    get diagnostics v_count = row_count;
    v_left := v_left - v_count;
    v_from := v_until;
    v_days := v_days * 4;
  end loop;
end $$;
