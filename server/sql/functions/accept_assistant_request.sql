-- Does what an assistant asked for, by the word of the person: books, moves or cancels, and remembers the outcome, all
-- in one transaction. The record of acts names the assistant's token.
-- Refuses: what open_assistant_request, place_appointment and change_status refuse.
create or replace function accept_assistant_request(p_request uuid, p_user uuid, p_now timestamptz)
returns void language plpgsql as $$
declare r assistant_requests; v_appointment uuid;
begin
  r := open_assistant_request(p_request, p_user, p_now);
  perform acting_by(p_user, r.token_id, true);
  if r.kind = 'cancel' then
    select a.id into v_appointment
    from change_status(r.appointment_id, 'cancelled', p_user, false, null, null, p_now) a;
  else
    select a.id into v_appointment
    from place_appointment(r.kind, p_user, r.doctor_id, r.clinic_id, r.visit_type_id, array[r.starts_at], p_now,
      p_actor => p_user, p_purpose => 'assistant', p_appointment => r.appointment_id) a;
  end if;
  update assistant_requests set decided_at = p_now, outcome = 'done', appointment_id = v_appointment where id = r.id;
end $$;
