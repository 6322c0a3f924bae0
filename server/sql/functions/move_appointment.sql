-- Writes a move that was decided: the appointment keeps its identity, also where it goes to another doctor, and its
-- former time is free again. With p_asks somebody has to agree to it until p_deadline.
create or replace function move_appointment(
  p_moving appointments, p_doctor uuid, p_clinic uuid, p_visit_type uuid, p_start timestamptz,
  p_asks boolean, p_deadline timestamptz,
  p_staff boolean, p_override text, p_now timestamptz
) returns appointments language plpgsql as $$
declare a appointments;
begin
  update appointments set scheduled_at = p_start, doctor_id = p_doctor, clinic_id = p_clinic,
      visit_type_id = p_visit_type, version = version + 1,
      status = case when p_asks then 'pending' else p_moving.status end,
      expires_at = case when p_asks then p_deadline when p_moving.status = 'pending' then p_moving.expires_at end,
      override_reason = p_override, reminder_sent = false, moves = moves + case when p_staff then 0 else 1 end,
      opens_record = opens_record or not p_staff
  where id = p_moving.id returning * into a;
  if p_moving.status = 'confirmed' then
    perform refresh_around(p_moving.doctor_id, p_moving.busy, p_moving.local_date, true, p_now);
  end if;
  return a;
end $$;
