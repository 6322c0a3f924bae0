-- What a placing goes by, each row read once: the visit's length, buffers, grid, fee and currency, the clinic's zone,
-- the doctor's limit and user, the organization's rules, and the length with buffers of the doctor's first visit
-- type, whose lower bounds stand in open_ranges. No row: the doctor takes no bookings for this.
--   p_subject   an appointment that is to be moved: it keeps its own length, and its type need not be on offer any more
-- Former: leaves with 0.2.0.
create or replace function placing_terms(
  p_doctor uuid, p_clinic uuid, p_visit_type uuid, p_subject uuid, p_staff boolean, p_now timestamptz
) returns table (
  length interval, before interval, after interval, step_seconds integer, fee integer, currency char(3), time_zone text,
  day_limit integer, needs_approval boolean, earliest timestamptz, last_date date, open_limit integer,
  approval_until timestamptz, hold_until timestamptz, first_before interval, first_ahead interval,
  doctor_user uuid
) language sql stable rows 1 as $$
  select coalesce(a.duration, make_interval(mins => v.minutes)),
    coalesce(a.buffer_before, make_interval(mins => v.buffer_before_minutes)),
    coalesce(a.buffer_after, make_interval(mins => v.buffer_after_minutes)),
    v.step_minutes * 60, v.fee, s.currency, c.time_zone, d.max_patients_per_day,
    (d.requires_approval or s.approval_required) and not p_staff,
    p_now + case when p_staff then interval '0' else make_interval(mins => s.minimum_notice_minutes) end,
    (p_now at time zone c.time_zone)::date + s.booking_horizon_days,
    case when not p_staff then s.max_open_appointments end,
    p_now + make_interval(mins => s.approval_deadline_minutes), p_now + make_interval(mins => s.hold_minutes),
    make_interval(mins => f.buffer_before_minutes), make_interval(mins => f.minutes + f.buffer_after_minutes),
    d.user_id
  from doctors d
  join users u on u.id = d.user_id and u.disabled_at is null
  join doctor_clinics dc on dc.doctor_id = d.id and dc.clinic_id = p_clinic
  join clinics c on c.id = p_clinic and c.is_active
  join visit_types v on v.id = p_visit_type and v.doctor_id = d.id and (v.is_active or p_subject is not null)
  cross join settings s
  left join appointments a on a.id = p_subject
  left join lateral (
    select x.minutes, x.buffer_before_minutes, x.buffer_after_minutes from visit_types x
    where x.doctor_id = d.id and x.is_active order by x.position, x.id limit 1) f on true
  where d.id = p_doctor and d.is_active and d.availability_status = 'active'
$$;
