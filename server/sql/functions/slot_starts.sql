-- The rule of free time. A start is free when it lies on the grid of an open range (anchor + k steps of elapsed
-- minutes), the visit fits into that range, the visit with its buffers meets no other live appointment of the
-- doctor, the doctor's day is not full, and notice and horizon are kept.
--   p_from, p_to    starts from (inclusive) to (exclusive)
--   p_now           decides notice, horizon and which holds have run out
--   p_staff         staff need no notice: a start only must not have passed
--   p_subject       an appointment that is to be moved: its length, and its own time counts as free
--   p_firm          the lower bound kept in open_ranges: holds, pending requests, notice, horizon and the doctor's
--                   status are left out, since each of them can end without a writer
create or replace function slot_starts(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_staff boolean default false, p_limit integer default null, p_subject uuid default null,
  p_firm boolean default false
) returns table (starts_at timestamptz, clinic_id uuid, local_date date)
language plpgsql stable rows 50
-- Planned once: its plans are the same for every doctor and date, and planning takes longer than running them.
set plan_cache_mode = force_generic_plan as $$
declare
  v_length interval; v_before interval; v_after interval; v_step interval; v_step_seconds double precision;
  v_limit integer; v_horizon integer; v_from timestamptz; v_busy tstzmultirange; v_full date[];
begin
  select make_interval(mins => t.minutes), make_interval(mins => t.buffer_before_minutes),
      make_interval(mins => t.buffer_after_minutes), make_interval(mins => t.step_minutes), t.step_minutes * 60,
      d.max_patients_per_day, s.booking_horizon_days,
      case when p_firm then p_from
           else greatest(p_from, p_now + case when p_staff then interval '0'
                                              else make_interval(mins => s.minimum_notice_minutes) end) end
    into v_length, v_before, v_after, v_step, v_step_seconds, v_limit, v_horizon, v_from
  from doctors d
  join users u on u.id = d.user_id
  join visit_types t on t.id = p_visit_type and t.doctor_id = d.id
  cross join settings s
  where d.id = p_doctor
    and (p_firm or (d.is_active and d.availability_status = 'active' and u.disabled_at is null
                    and (t.is_active or p_subject is not null)));
  if not found or v_from >= p_to then return; end if;
  if p_subject is not null then
    select a.duration, a.buffer_before, a.buffer_after into v_length, v_before, v_after
    from appointments a where a.id = p_subject;
    if not found then return; end if;
  end if;

  select coalesce(range_agg(a.busy), '{}') into v_busy
  from appointments a
  where a.doctor_id = p_doctor and a.status in ('held', 'pending', 'confirmed', 'checked_in')
    -- 16 hours reach back over the longest visit (12) and its buffer (4)
    and a.scheduled_at > v_from - v_before - interval '16 hours'
    and a.scheduled_at < p_to + v_length + v_after + interval '4 hours'
    and a.subject_id is distinct from p_subject
    and not (a.status in ('held', 'pending') and (p_firm or a.expires_at <= p_now));

  -- Days that have reached the limit.
  select array_agg(dd.local_date) into v_full
  from doctor_days dd
  where dd.doctor_id = p_doctor and dd.taken >= v_limit
    and dd.local_date between (v_from at time zone 'Etc/GMT+12')::date and (p_to at time zone 'Etc/GMT-14')::date;
  -- What counts in doctor_days but is not in the way (holds that ran out, the appointment that moves) is taken off; the
  -- lower bound counts only what is firm.
  if v_full is not null then
    select array_agg(x.local_date) into v_full
    from (
      select dd.local_date, dd.taken - (
          select count(*) from appointments a
          where a.doctor_id = p_doctor and a.local_date = dd.local_date and a.counted
            and ((a.status in ('held', 'pending') and (p_firm or a.expires_at <= p_now)) or
                 (a.subject_id = p_subject and a.status in ('held', 'pending', 'confirmed', 'checked_in')))) as taken
      from doctor_days dd
      where dd.doctor_id = p_doctor and dd.local_date = any (v_full)
    ) x where x.taken >= v_limit;
  end if;

  -- The local date is the dearest part of a start, so it is taken once for a range that keeps to one date and one
  -- offset from UTC.
  return query
  select x.s, x.clinic_id, coalesce(x.one_date, (x.s at time zone x.time_zone)::date)
  from (
    select r.clinic_id, r.time_zone, r.one_date, r.last_date, generate_series(r.first, r.last, v_step) as s
    from (
      select o.clinic_id, c.time_zone, b.first, b.last,
        case when p_firm then 'infinity' else (p_now at time zone c.time_zone)::date + v_horizon end as last_date,
        case when (b.last at time zone c.time_zone) - (b.first at time zone c.time_zone) = b.last - b.first
              and (b.last at time zone c.time_zone)::date = (b.first at time zone c.time_zone)::date
             then (b.first at time zone c.time_zone)::date end as one_date
      from open_ranges o
      join clinics c on c.id = o.clinic_id and c.is_active
      cross join lateral (select
        o.anchor + ceil(date_part('epoch', greatest(o.starts_at, v_from) - o.anchor) / v_step_seconds) * v_step
          as first,
        least(o.ends_at - v_length, p_to - interval '1 microsecond') as last offset 0) b
      -- No range is longer than two days: with both bounds on its end the index leads to the few that matter.
      where o.doctor_id = p_doctor and o.ends_at > v_from and o.starts_at < p_to
        and o.ends_at < p_to + interval '2 days'
        and (p_clinic is null or o.clinic_id = p_clinic)
        and (o.visit_type_id is null or o.visit_type_id = p_visit_type)
        and b.first <= b.last
      offset 0) r) x
  where not v_busy && tstzrange(x.s - v_before, x.s + v_length + v_after)
    and (v_full is null or coalesce(x.one_date, (x.s at time zone x.time_zone)::date) <> all (v_full))
    and coalesce(x.one_date, (x.s at time zone x.time_zone)::date) <= x.last_date
  order by 1, 2
  limit p_limit;
end $$;
