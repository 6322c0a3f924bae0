-- The rule of free time, for lists and search: runs of free starts from first_at to last_at, a step apart, each on one
-- local date. A start is free when it lies on the grid of an open range (anchor + k steps of elapsed minutes), the
-- visit fits into that range, the visit with its buffers meets no other live appointment of the doctor, the doctor's
-- day is not full, and notice and horizon are kept. start_facts decides a single start by the same rule.
--   p_from, p_to    starts from (inclusive) to (exclusive)
--   p_now           decides notice, horizon and which holds have run out
--   p_staff         staff need no notice: a start only must not have passed
--   p_subject       an appointment that is to be moved: its length, and its own time counts as free
--   p_firm          the lower bound kept in open_ranges: holds, pending requests, notice, horizon and the doctor's
--                   status are left out, since each of them can end without a writer
-- Plain SQL, so that it becomes a part of the statement that asks. "offset 0" keeps the order of the steps: what the
-- terms are decides which appointments, days and ranges are read.
create or replace function free_runs(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_staff boolean, p_subject uuid, p_firm boolean
) returns table (clinic_id uuid, local_date date, first_at timestamptz, last_at timestamptz, step interval)
language sql stable rows 50 as $$
  select o.clinic_id, (run.first_at at time zone o.time_zone)::date, run.first_at, run.last_at, terms.step
  from (
    select
      greatest(p_from, case when p_firm then p_from when p_staff then p_now
        else p_now + make_interval(mins => s.minimum_notice_minutes) end) as from_at,
      coalesce(a.duration, make_interval(mins => t.minutes)) as length,
      coalesce(a.buffer_before, make_interval(mins => t.buffer_before_minutes)) as before,
      coalesce(a.duration + a.buffer_after, make_interval(mins => t.minutes + t.buffer_after_minutes)) as ahead,
      make_interval(mins => t.step_minutes) as step, t.step_minutes * 60 as step_seconds,
      d.max_patients_per_day as day_limit, case when not p_firm then s.booking_horizon_days end as horizon
    from doctors d
    join users u on u.id = d.user_id
    join visit_types t on t.id = p_visit_type and t.doctor_id = d.id
    cross join settings s
    left join appointments a on a.id = p_subject
    where d.id = p_doctor and (p_subject is null or a.id is not null)
      and (p_firm or d.is_active and d.availability_status = 'active' and u.disabled_at is null
        and (t.is_active or p_subject is not null))
    offset 0) terms
  -- Where no visit can start because of another one: between the two, both ends free.
  cross join lateral (
    select coalesce(range_agg(
      tstzrange(lower(a.busy) - terms.ahead, upper(a.busy) + terms.before, '()')), '{}') as starts
    from appointments a
    where a.doctor_id = p_doctor and a.status in ('held', 'pending', 'confirmed', 'checked_in')
      -- 16 hours reach back over the longest visit (12) and its buffer (4)
      and a.scheduled_at > terms.from_at - terms.before - interval '16 hours'
      and a.scheduled_at < p_to + terms.ahead + interval '4 hours'
      and a.subject_id is distinct from p_subject
      and not (a.status in ('held', 'pending') and (p_firm or a.expires_at <= p_now))
    offset 0) blocked
  -- Days that have reached the limit. What counts but is not in the way (holds that ran out, the appointment that
  -- moves) is taken off; the lower bound counts only what is firm.
  cross join lateral (
    select array_agg(dd.local_date) as dates
    from doctor_days dd
    where dd.doctor_id = p_doctor and dd.taken >= terms.day_limit
      and dd.local_date >= (terms.from_at at time zone 'Etc/GMT+12')::date
      and dd.local_date <= (p_to at time zone 'Etc/GMT-14')::date
      and dd.taken - (
        select count(*) from appointments a
        where a.doctor_id = p_doctor and a.local_date = dd.local_date and a.counted
          and (a.status in ('held', 'pending') and (p_firm or a.expires_at <= p_now)
            or a.subject_id = p_subject and a.status in ('held', 'pending', 'confirmed', 'checked_in'))
      ) >= terms.day_limit
    offset 0) full_days
  -- Ranges with one grid are taken together. Each is cut at the midnights of its clinic, so that a run has one date.
  cross join lateral (
    select r.clinic_id, r.time_zone, min(r.anchor) as anchor,
      range_agg(tstzrange(greatest(r.first_at, cut.from_at), least(r.last_at, cut.to_at), '[]'))
        - blocked.starts as free
    from (
      select o.clinic_id, c.time_zone, o.anchor, w.first_at, w.last_at,
        (w.first_at at time zone c.time_zone)::date as first_date,
        (w.last_at at time zone c.time_zone)::date as last_date,
        (p_now at time zone c.time_zone)::date + terms.horizon as horizon
      from open_ranges o
      join clinics c on c.id = o.clinic_id and c.is_active
      cross join lateral (
        select greatest(o.starts_at, terms.from_at) as first_at,
          least(o.ends_at - terms.length, p_to - interval '1 microsecond') as last_at
        offset 0) w
      -- No range is longer than two days: with both bounds on its end the index leads to the few that matter.
      where o.doctor_id = p_doctor and o.ends_at > terms.from_at and o.starts_at < p_to
        and o.ends_at < p_to + interval '2 days'
        and (p_clinic is null or o.clinic_id = p_clinic)
        and (o.visit_type_id is null or o.visit_type_id = p_visit_type)
        and w.first_at <= w.last_at
      offset 0) r
    cross join lateral (
      select '-infinity'::timestamptz as from_at, 'infinity'::timestamptz as to_at
      where r.first_date = r.last_date and (r.horizon is null or r.first_date <= r.horizon)
      union all
      select day_begin(r.first_date + i, r.time_zone),
        day_begin(r.first_date + i + 1, r.time_zone) - interval '1 microsecond'
      from generate_series(0, least(r.last_date, r.horizon) - r.first_date) i
      where r.first_date < r.last_date
      offset 0) cut
    group by r.clinic_id, r.time_zone, date_part('epoch', r.anchor)::bigint % terms.step_seconds
    offset 0) o
  cross join lateral unnest(o.free) piece
  cross join lateral (
    select
      o.anchor + ceil(date_part('epoch', lower(piece) - o.anchor) / terms.step_seconds) * terms.step as first_at,
      o.anchor + floor(date_part('epoch', upper(piece) - o.anchor) / terms.step_seconds) * terms.step as last_at
    offset 0) run
  where run.first_at <= run.last_at
    and (full_days.dates is null or (run.first_at at time zone o.time_zone)::date <> all (full_days.dates))
$$;
