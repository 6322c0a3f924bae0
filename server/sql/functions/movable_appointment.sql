-- The appointment that is to be moved, locked, if it may be.
-- Refuses: appointment_not_found, appointment_status, stale_version, too_late_to_move, move_limit.
create or replace function movable_appointment(
  p_appointment uuid, p_patient uuid, p_version integer, p_staff boolean, p_now timestamptz
) returns appointments language plpgsql as $$
declare a appointments; s settings;
begin
  select * into a from appointments x where x.id = p_appointment and x.patient_id = p_patient for update;
  if not found then perform refuse('appointment_not_found'); end if;
  if a.status not in ('pending', 'confirmed') or (a.status = 'pending' and a.expires_at <= p_now) then
    perform refuse('appointment_status');
  end if;
  if p_version <> a.version then perform refuse('stale_version'); end if;
  if not p_staff then
    select * into s from settings;
    if a.scheduled_at - make_interval(mins => s.move_cutoff_minutes) < p_now then
      perform refuse('too_late_to_move');
    end if;
    if a.moves >= s.max_moves then perform refuse('move_limit'); end if;
  end if;
  return a;
end $$;
