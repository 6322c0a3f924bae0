-- The patient, or staff for them, does not want an offer: they wait on, and a time that was kept goes to the next
-- at once.
-- Refuses: what open_waitlist_offer refuses.
create or replace function decline_waitlist_offer(p_offer uuid, p_patient uuid, p_actor uuid, p_now timestamptz)
returns void language plpgsql as $$
declare o waitlist_offers := open_waitlist_offer(p_offer, p_patient, 'declined', p_now);
begin
  if o.state = 'declined' then return; end if;
  perform end_waitlist_offer(o, 'declined', p_actor, p_now);
  insert into audit_events (occurred_at, actor_id, action, patient_id, entity, entity_id)
  values (p_now, p_actor, 'waitlist.declined', p_patient, 'waitlist_offer', o.id);
end $$;
