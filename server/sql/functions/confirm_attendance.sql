-- The patient says, or by staff has said, that they will come to a confirmed visit that has not begun. Said before, it
-- stays as it was.
-- Refuses (SH001): appointment_not_found, appointment_status.
create or replace function confirm_attendance(
  p_appointment uuid, p_actor uuid, p_staff boolean, p_now timestamptz
) returns setof appointments
language plpgsql as $$
declare old appointments; a appointments;
begin
  select * into old from appointments where id = p_appointment and status <> 'held' for update;
  if not found then perform refuse('appointment_not_found'); end if;
  if old.status <> 'confirmed' or old.scheduled_at <= p_now then perform refuse('appointment_status'); end if;
  if old.patient_confirmed_at is not null then
    return next old;
    return;
  end if;
  update appointments set patient_confirmed_at = p_now, version = version + 1
  where id = p_appointment returning * into a;
  insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
  values (p_now, p_actor, 'appointment.attending', a.patient_id, a.id, jsonb_build_object('from', a.scheduled_at));
  perform announce('attending', old, a, p_actor, p_staff);
  return next a;
end $$;
