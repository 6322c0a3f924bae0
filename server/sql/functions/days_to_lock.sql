-- The days of doctors that a placing locks before it looks, or null where it writes one day only and ends nothing, as
-- nearly always: then the insert itself takes the lock of that day (count_day), before the exclusion constraints.
--   p_moving    the appointment that moves and so leaves its day, or none
create or replace function days_to_lock(
  p_patient uuid, p_doctor uuid, p_starts timestamptz[], p_before interval, p_ahead interval, p_time_zone text,
  p_moving appointments, p_purpose hold_purpose, p_now timestamptz
) returns doctor_days[] language plpgsql stable as $$
begin
  return (
  with written as (
    select p_doctor as doctor_id, (v.x at time zone p_time_zone)::date as local_date
    from unnest(p_starts) s cross join lateral (values (s - p_before), (s), (s + p_ahead)) v (x)
    union
    select p_moving.doctor_id, p_moving.local_date where p_moving.id is not null
  ), ended as (
    select h.doctor_id, h.local_date from appointments h
    where h.patient_id = p_patient and h.status in ('held', 'pending')
      and (h.hold_purpose = p_purpose or h.expires_at <= p_now)
    union
    select h.doctor_id, h.local_date from appointments h
    where h.doctor_id = p_doctor and h.status in ('held', 'pending') and h.expires_at <= p_now
  )
  select case when exists (select from ended) or (select count(*) from written) > 1 then
    array(select row(d.doctor_id, d.local_date, 0)::doctor_days
      from (select * from written union select * from ended) d) end);
end $$;
