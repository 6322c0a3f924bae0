-- Keeps the minutes that doctors offer on each local date from today on, from their open ranges. Days that are over
-- stay as they were: their ranges are dropped some time, and hours that change now do not change what was offered.
create or replace function keep_offered_days(p_doctors uuid[], p_now timestamptz) returns void
language plpgsql as $$
begin
  with fresh as materialized (
    select x.local_date, x.doctor_id, x.clinic_id,
      round(sum(extract(epoch from upper(r) - lower(r))) / 60)::integer as minutes
    from (
      select z.local_date, o.doctor_id, o.clinic_id,
        -- Hours of several visit types may overlap; a doctor offers each minute once.
        range_agg(tstzrange(greatest(o.starts_at, day_begin(z.local_date, c.time_zone)),
          least(o.ends_at, day_begin(z.local_date + 1, c.time_zone)))) as ranges
      from open_ranges o
      join doctors d on d.id = o.doctor_id and d.is_active and d.availability_status = 'active'
      join clinics c on c.id = o.clinic_id
      cross join lateral (select (o.starts_at at time zone c.time_zone)::date + i as local_date
        from generate_series(0,
          (o.ends_at at time zone c.time_zone)::date - (o.starts_at at time zone c.time_zone)::date) i) z
      where o.doctor_id = any (p_doctors) and z.local_date >= (p_now at time zone c.time_zone)::date
        and day_begin(z.local_date, c.time_zone) < o.ends_at
      group by 1, 2, 3
    ) x cross join lateral unnest(x.ranges) r
    group by 1, 2, 3 having sum(extract(epoch from upper(r) - lower(r))) >= 30
  ), gone as (
    delete from offered_days t using clinics c
    where t.doctor_id = any (p_doctors) and c.id = t.clinic_id
      and t.local_date >= (p_now at time zone c.time_zone)::date
      and not exists (select from fresh f
        where (f.local_date, f.doctor_id, f.clinic_id) = (t.local_date, t.doctor_id, t.clinic_id))
  )
  insert into offered_days as t (local_date, doctor_id, clinic_id, minutes)
  select local_date, doctor_id, clinic_id, minutes from fresh
  on conflict (local_date, doctor_id, clinic_id) do update set minutes = excluded.minutes
    where t.minutes <> excluded.minutes;
end $$;
