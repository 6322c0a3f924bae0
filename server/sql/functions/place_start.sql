-- Holds, books or moves to one start, for place_appointment, which has locked what must be locked.
--   p_terms   a row of terms_to_place
-- Refuses, in this order: what hold_deadline refuses, open_limit, appointments_patient_visit,
-- appointments_doctor_busy, doctor_days_limit, outside_hours.
create or replace function place_start(
  p_mode text, p_terms record, p_patient uuid, p_doctor uuid, p_clinic uuid, p_visit_type uuid, p_start timestamptz,
  p_now timestamptz, p_actor uuid, p_staff boolean, p_purpose hold_purpose, p_moving appointments, p_subject uuid,
  p_reason text, p_override text
) returns appointments language plpgsql as $$
declare
  v_visit tstzrange := tstzrange(p_start, p_start + p_terms.length);
  v_busy tstzrange := tstzrange(p_start - p_terms.before, p_start + p_terms.length + p_terms.after);
  v_date date := (p_start at time zone p_terms.time_zone)::date;
  -- A patient's move of a request that nobody agreed to yet goes on asking.
  v_asks boolean := p_terms.needs_approval or coalesce(p_moving.status = 'pending' and not p_staff, false);
  v_deadline timestamptz; f record; a appointments;
begin
  if p_mode = 'hold' then
    v_deadline := hold_deadline(p_purpose, p_patient, p_actor, p_staff, p_terms.hold_until, p_now);
  elsif v_asks then
    v_deadline := least(p_terms.approval_until, p_start);
  end if;
  select * into f from start_facts(p_patient, p_doctor, p_clinic, p_visit_type, v_date, v_visit, v_busy,
    p_terms.step_seconds, p_terms.first_before, p_terms.first_ahead, p_subject, p_now);
  if p_subject is null and f.open_count >= p_terms.open_limit then perform refuse('open_limit'); end if;
  if f.is_met then perform refuse('appointments_patient_visit'); end if;
  if p_override is null then
    if f.is_taken then perform refuse('appointments_doctor_busy'); end if;
    if f.taken >= p_terms.day_limit then perform refuse('doctor_days_limit'); end if;
    if not f.is_offered or p_start < p_terms.earliest or v_date > p_terms.last_date then
      perform refuse('outside_hours');
    end if;
  elsif p_start < p_now then
    perform refuse('outside_hours');
  end if;

  if p_mode = 'move' then
    a := move_appointment(p_moving, p_doctor, p_clinic, p_visit_type, p_start, v_asks, v_deadline, p_staff,
      p_override, p_now);
  else
    insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, reason, duration,
      buffer_before, buffer_after, status, fee, currency, override_reason, hold_purpose, expires_at, booked_by,
      created_at, subject_id, opens_record)
    values (p_patient, p_doctor, p_clinic, p_visit_type, p_start, p_reason, p_terms.length, p_terms.before,
      p_terms.after,
      case when p_mode = 'hold' then 'held' when v_asks then 'pending' else 'confirmed' end::appointment_status,
      p_terms.fee, p_terms.currency, p_override, case when p_mode = 'hold' then p_purpose end, v_deadline, p_actor,
      -- A doctor's own booking says nothing of whether the patient knows.
      p_now, p_subject, p_actor is distinct from p_terms.doctor_user)
    returning * into a;
  end if;
  if p_mode <> 'hold' then
    insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
    values (p_now, p_actor, case p_mode when 'book' then 'appointment.booked' else 'appointment.moved' end, p_patient,
      a.id, jsonb_strip_nulls(jsonb_build_object('from', p_moving.scheduled_at, 'to', p_start, 'status', a.status,
        'override', case when p_override is not null then true end)));
  end if;
  -- The lower bounds of free time count what is firm: that it took a first free time, or filled the day.
  if a.status = 'confirmed' and (f.is_bound or f.taken + 2 >= p_terms.day_limit) then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, false, p_now);
  end if;
  perform announce(
    case when p_mode = 'hold' then 'held' when p_mode = 'move' then 'moved' when a.status = 'pending' then 'requested'
      else 'booked' end,
    case when p_mode = 'move' then p_moving end, a, p_actor, p_staff);
  return a;
end $$;
