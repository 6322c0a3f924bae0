-- The patient, or staff for them, takes an offer: books the time, or moves the visit to it that it replaces, in one
-- transaction. A visit with another doctor is cancelled in it: it stays theirs where the new one is refused. Accepted
-- once more, it is the same appointment.
--   p_staff   staff answer; what staff offered is the clinic's word, too, and needs no other
-- Refuses: what open_waitlist_offer, place_appointment and change_status refuse.
create or replace function accept_waitlist_offer(
  p_offer uuid, p_patient uuid, p_actor uuid, p_staff boolean, p_now timestamptz
) returns uuid language plpgsql as $$
declare
  o waitlist_offers := open_waitlist_offer(p_offer, p_patient, 'accepted', p_now);
  v_staff boolean := p_staff or o.offered_by is not null;
  k appointments; x waitlist_offers; v_appointment uuid;
begin
  if o.state = 'accepted' then return o.appointment_id; end if;
  select * into k from appointments a
    where a.id = o.replaces_id and a.patient_id = p_patient and a.status in ('pending', 'confirmed');
  -- Both days at once, in the one order, before the hold goes: it would count beside the visit that moves to it.
  perform lock_days(array(
    select row(o.doctor_id, (o.starts_at at time zone c.time_zone)::date, 0)::doctor_days from clinics c
      where c.id = o.clinic_id
    union all select row(k.doctor_id, k.local_date, 0)::doctor_days where k.id is not null));
  if o.hold_id is not null then perform release_hold(o.hold_id, p_patient, p_now); end if;
  if k.doctor_id = o.doctor_id then
    select a.id into v_appointment from place_appointment('move', p_patient, o.doctor_id, o.clinic_id, k.visit_type_id,
      array[o.starts_at], p_now, p_actor => p_actor, p_staff => v_staff, p_purpose => 'offer', p_appointment => k.id) a;
  else
    if k.id is not null then
      perform from change_status(k.id, 'cancelled', p_actor, v_staff, null, null, p_now);
    end if;
    select a.id into v_appointment from place_appointment('book', p_patient, o.doctor_id, o.clinic_id, o.visit_type_id,
      array[o.starts_at], p_now, p_actor => p_actor, p_staff => v_staff, p_purpose => 'offer') a;
  end if;
  update waitlist_offers set state = 'accepted', ended_at = p_now, answered_by = p_actor, appointment_id = v_appointment
    where id = o.id;
  update waitlist_entries set state = 'fulfilled', ended_at = p_now where id = o.entry_id;
  update waitlist_openings set state = 'filled', ended_at = p_now where id = o.opening_id and state = 'open';
  for x in select * from waitlist_offers f where f.opening_id = o.opening_id and f.state = 'open' order by f.id loop
    perform end_waitlist_offer(x, 'lost', null, p_now);
  end loop;
  return v_appointment;
end $$;
