-- The live appointments of the doctors that lie in the time ahead and have lost what they need, earliest first, each
-- with the first loss of these: 'patient' (the account is closed), 'doctor' (has left, is on leave or is locked out),
-- 'place' (closed for good, or the doctor does not practise there any more), 'type' (is not offered any more), 'hours'
-- (it lies in no open range of its clinic and type, or in leave or on a closed day). Those that staff decided to keep
-- are left out until they lose something again; so are, of 'hours', those that staff placed there on purpose, but for
-- leave and closed days that were entered afterwards, and those beyond the horizon, for which hours are not expanded
-- yet, but for leave and closed days, which are known.
create or replace function visits_to_decide(p_doctors uuid[], p_now timestamptz)
returns table (appointment_id uuid, loss text) language sql stable as $$
  select x.id, x.loss
  from (
    select a.id, a.scheduled_at,
      case when pu.disabled_at is not null then 'patient'
        when not d.is_active or d.availability_status = 'on_leave' or du.disabled_at is not null then 'doctor'
        when not c.is_active or dc.doctor_id is null then 'place'
        when not t.is_active then 'type'
        when a.override_reason is null
          and a.local_date <= (p_now at time zone c.time_zone)::date + s.booking_horizon_days
          and not exists (
            select from open_ranges o
            where o.doctor_id = a.doctor_id and o.clinic_id = a.clinic_id
              and (o.visit_type_id is null or o.visit_type_id = a.visit_type_id)
              and o.starts_at <= a.scheduled_at and o.ends_at >= upper(a.visit)) then 'hours'
        when exists (
            select from leave l
            where l.doctor_id = a.doctor_id and l.starts_at at time zone l.time_zone < upper(a.visit)
              and l.ends_at at time zone l.time_zone > a.scheduled_at
              and (a.override_reason is null or l.created_at > placed.at))
          or exists (
            select from clinic_closures k
            where k.clinic_id = a.clinic_id and a.local_date between k.starts_on and k.ends_on
              and (a.override_reason is null or k.created_at > placed.at)) then 'hours' end as loss
    from appointments a
    join doctors d on d.id = a.doctor_id join users du on du.id = d.user_id
    join users pu on pu.id = a.patient_id
    join clinics c on c.id = a.clinic_id
    cross join settings s
    left join doctor_clinics dc on dc.doctor_id = a.doctor_id and dc.clinic_id = a.clinic_id
    left join visit_types t on t.id = a.visit_type_id
    left join lateral (
      select coalesce(max(e.occurred_at), a.created_at) as at from audit_events e
      where e.appointment_id = a.id and e.action = 'appointment.moved') placed on a.override_reason is not null
    where a.doctor_id = any (p_doctors) and a.status in ('pending', 'confirmed') and a.scheduled_at > p_now
      and (a.status = 'confirmed' or a.expires_at > p_now) and not a.kept_outside) x
  where x.loss is not null
  order by x.scheduled_at, x.id
$$;
