-- Holds, books or moves. One statement is one transaction; every refusal undoes all of it.
--   p_mode         'hold', 'book' or 'move'
--   p_appointment  the appointment to move ('move'), or to hold a new time for ('hold'); else null
--   p_override     a reason: staff book past hours, day limit and the doctor's other appointments
-- Refuses with SQLSTATE SH001 and the reason as constraint name, in this order: patient_not_found,
-- idempotency_key_reused, appointment_not_found, appointment_status, stale_version, too_late_to_move, move_limit,
-- doctor_not_bookable, open_limit, appointments_patient_visit, appointments_doctor_busy, doctor_days_limit,
-- outside_hours.
create or replace function place_appointment(
  p_mode text, p_actor uuid, p_staff boolean, p_patient uuid, p_doctor uuid, p_clinic uuid, p_visit_type uuid,
  p_start timestamptz, p_appointment uuid, p_version integer, p_reason text, p_override text,
  p_key text, p_request_hash text, p_now timestamptz
) returns setof appointments
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  k idempotency_keys; old appointments; a appointments; s settings; t visit_types; v_approval boolean; v_limit integer;
  v_zone text; v_length interval; v_before interval; v_after interval; v_visit tstzrange; v_busy tstzrange;
  v_date date; v_days doctor_days[]; v_purpose hold_purpose; x appointments; v_expires timestamptz; v_row record;
begin
  perform 1 from patients p where p.user_id = p_patient for no key update;
  if not found or exists (select 1 from users u where u.id = p_patient and u.disabled_at is not null) then
    perform refuse('patient_not_found');
  end if;

  if p_key is not null then
    select * into k from idempotency_keys i where i.user_id = p_actor and i.key = p_key;
    if found then
      if k.request_hash <> p_request_hash then perform refuse('idempotency_key_reused'); end if;
      return query select * from appointments where id = k.appointment_id;
      return;
    end if;
  end if;

  select * into s from settings;
  if p_appointment is not null then
    select * into old from appointments where id = p_appointment and patient_id = p_patient for update;
    if not found then perform refuse('appointment_not_found'); end if;
    if old.status not in ('pending', 'confirmed') or (old.status = 'pending' and old.expires_at <= p_now) then
      perform refuse('appointment_status');
    end if;
    if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
    if not p_staff then
      if old.scheduled_at - make_interval(mins => s.move_cutoff_minutes) < p_now then
        perform refuse('too_late_to_move');
      end if;
      if old.moves >= s.max_moves then perform refuse('move_limit'); end if;
    end if;
  end if;
  v_purpose := case when p_appointment is null then 'book'::hold_purpose else 'move'::hold_purpose end;

  select d.requires_approval or s.approval_required, d.max_patients_per_day, c.time_zone
    into v_approval, v_limit, v_zone
  from doctors d join users u on u.id = d.user_id
  join doctor_clinics dc on dc.doctor_id = d.id and dc.clinic_id = p_clinic
  join clinics c on c.id = p_clinic and c.is_active
  where d.id = p_doctor and d.is_active and d.availability_status = 'active' and u.disabled_at is null;
  if not found then perform refuse('doctor_not_bookable'); end if;
  select * into t from visit_types v where v.id = p_visit_type and v.doctor_id = p_doctor
    and (v.is_active or p_appointment is not null);
  if not found then perform refuse('doctor_not_bookable'); end if;

  if p_appointment is null then
    v_length := make_interval(mins => t.minutes);
    v_before := make_interval(mins => t.buffer_before_minutes);
    v_after := make_interval(mins => t.buffer_after_minutes);
  else
    v_length := old.duration; v_before := old.buffer_before; v_after := old.buffer_after;
  end if;
  v_visit := tstzrange(p_start, p_start + v_length);
  v_busy := tstzrange(p_start - v_before, p_start + v_length + v_after);
  v_date := (p_start at time zone v_zone)::date;

  -- The days this writes: the new one (with its neighbour when the visit crosses midnight), that of the
  -- appointment that moves, and those of the patient's holds and requests that end here.
  select array_agg(row(y.doctor_id, y.local_date, 0)::doctor_days) into v_days from (
    select p_doctor as doctor_id, v_date as local_date
    union select p_doctor, (lower(v_busy) at time zone v_zone)::date
    union select p_doctor, (upper(v_busy) at time zone v_zone)::date
    union select old.doctor_id, old.local_date where old.id is not null
    union select h.doctor_id, h.local_date from appointments h
      where h.patient_id = p_patient and h.status in ('held', 'pending')
        and (h.status = 'held' or h.expires_at <= p_now)
    -- what ran out may lie in the way from the day before: a night clinic, a long visit
    union select h.doctor_id, h.local_date from appointments h
      where h.doctor_id = p_doctor and h.status in ('held', 'pending') and h.expires_at <= p_now and h.busy && v_busy
  ) y;
  perform lock_days(v_days);

  -- What ran out and lies in the way ends here, because a constraint cannot see the clock; and a new hold or the
  -- booking itself replaces the patient's former hold for the same purpose.
  for x in select * from appointments h
    where (h.patient_id = p_patient and h.status = 'held' and (h.hold_purpose = v_purpose or h.expires_at <= p_now))
       or (h.patient_id = p_patient and h.status = 'pending' and h.expires_at <= p_now)
       or (h.doctor_id = p_doctor and h.local_date = v_date and h.status in ('held', 'pending')
          and h.expires_at <= p_now)
       or (h.doctor_id = p_doctor and h.status in ('held', 'pending') and h.expires_at <= p_now
           and h.scheduled_at > lower(v_busy) - interval '16 hours'
            and h.scheduled_at < upper(v_busy) + interval '4 hours'
           and h.local_date in (select y.local_date from unnest(v_days) y where y.doctor_id = p_doctor))
    order by h.id
  loop
    perform lapse(x, p_now);
    perform refresh_around(x.doctor_id, x.busy, x.local_date, true, p_now);
  end loop;

  if p_mode <> 'move' and p_appointment is null and not p_staff then
    if (select count(*) from appointments o where o.patient_id = p_patient and o.status in ('pending', 'confirmed')
          and o.scheduled_at > p_now) >= s.max_open_appointments then
      perform refuse('open_limit');
    end if;
  end if;
  if exists (select 1 from appointments o where o.patient_id = p_patient
      and o.status in ('held', 'pending', 'confirmed', 'checked_in') and o.visit && v_visit
      and o.subject_id is distinct from p_appointment) then
    perform refuse('appointments_patient_visit');
  end if;
  if p_override is null and not exists (
      select 1 from slot_starts(p_doctor, p_visit_type, p_clinic, p_start, p_start + interval '1 microsecond', p_now,
        p_staff, 1, p_appointment)) then
    if exists (select 1 from appointments o where o.doctor_id = p_doctor
        and o.status in ('held', 'pending', 'confirmed', 'checked_in') and o.busy && v_busy
        and o.subject_id is distinct from p_appointment
        and not (o.status in ('held', 'pending') and o.expires_at <= p_now)) then
      perform refuse('appointments_doctor_busy');
    end if;
    if (select d.taken from doctor_days d where d.doctor_id = p_doctor and d.local_date = v_date) >= v_limit
        and not (old.id is not null and old.doctor_id = p_doctor and old.local_date = v_date) then
      perform refuse('doctor_days_limit');
    end if;
    perform refuse('outside_hours');
  end if;
  if p_override is not null and p_start < p_now then perform refuse('outside_hours'); end if;

  if p_mode = 'hold' then
    insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, buffer_before,
        buffer_after, status, fee, currency, hold_purpose, expires_at, booked_by, created_at, subject_id)
    values (p_patient, p_doctor, p_clinic, p_visit_type, p_start, v_length, v_before, v_after, 'held',
        t.fee, s.currency, v_purpose, p_now + make_interval(mins => s.hold_minutes), p_actor, p_now, p_appointment)
    returning * into a;
  elsif p_mode = 'book' then
    v_approval := v_approval and not p_staff;
    insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, reason, duration,
        buffer_before, buffer_after, status, fee, currency, override_reason, expires_at, booked_by, created_at)
    values (p_patient, p_doctor, p_clinic, p_visit_type, p_start, p_reason, v_length, v_before, v_after,
        case when v_approval then 'pending' else 'confirmed' end::appointment_status, t.fee, s.currency, p_override,
        case when v_approval then least(p_now + make_interval(mins => s.approval_deadline_minutes), p_start) end,
        p_actor, p_now)
    returning * into a;
  else
    v_approval := not p_staff and (v_approval or old.status = 'pending');
    v_expires := case when v_approval then least(p_now + make_interval(mins => s.approval_deadline_minutes), p_start)
                      when old.status = 'pending' then old.expires_at end;
    update appointments set scheduled_at = p_start, clinic_id = p_clinic, version = version + 1,
        status = case when v_approval then 'pending' else old.status end,
        expires_at = v_expires, override_reason = p_override, reminder_sent = false,
        moves = moves + case when p_staff then 0 else 1 end
    where id = old.id returning * into a;
    perform announce(old, old.busy);
    perform refresh_around(old.doctor_id, old.busy, old.local_date, true, p_now);
  end if;

  if p_mode <> 'hold' then
    if p_key is not null then
      insert into idempotency_keys (user_id, key, request_hash, appointment_id, created_at)
      values (p_actor, p_key, p_request_hash, a.id, p_now);
    end if;
    insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
    values (p_now, p_actor, case p_mode when 'book' then 'appointment.booked' else 'appointment.moved' end,
      a.patient_id, a.id, jsonb_strip_nulls(jsonb_build_object('from', old.scheduled_at, 'to', a.scheduled_at,
        'status', a.status, 'override', case when p_override is not null then true end)));
    if a.status = 'confirmed' then perform refresh_around(a.doctor_id, a.busy, a.local_date, false, p_now); end if;
  end if;
  perform announce(a, a.busy);
  return next a;
end $$;
