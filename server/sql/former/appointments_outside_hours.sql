-- As programs before leaving and locking out call it.
-- Former: leaves with 0.2.0.
-- The live appointments of the doctors that lie in the time ahead but in no open range of their clinic and type,
-- earliest first. Those that staff placed or kept there on purpose are left out, and those beyond the horizon, for
-- which hours are not expanded yet.
create or replace function appointments_outside_hours(p_doctors uuid[], p_now timestamptz) returns setof uuid
language sql stable as $$
  select a.id
  from appointments a join clinics c on c.id = a.clinic_id cross join settings s
  where a.doctor_id = any (p_doctors) and a.status in ('pending', 'confirmed') and a.scheduled_at > p_now
    and (a.status = 'confirmed' or a.expires_at > p_now) and a.override_reason is null and not a.kept_outside
    and a.local_date <= (p_now at time zone c.time_zone)::date + s.booking_horizon_days
    and not exists (
      select from open_ranges o
      where o.doctor_id = a.doctor_id and o.clinic_id = a.clinic_id
        and (o.visit_type_id is null or o.visit_type_id = a.visit_type_id)
        and o.starts_at <= a.scheduled_at and o.ends_at >= upper(a.visit))
  order by a.scheduled_at, a.id
$$;
