-- Ends an offer that nobody took: who got it waits on, and the time goes to the next at once. The caller has locked the
-- opening; a hold that the offer kept is given back here.
create or replace function end_waitlist_offer(p_offer waitlist_offers, p_state text, p_actor uuid, p_now timestamptz)
returns void language plpgsql as $$
begin
  if p_offer.hold_id is not null then perform release_hold(p_offer.hold_id, p_offer.patient_id, p_now); end if;
  update waitlist_offers set state = p_state, ended_at = p_now, answered_by = p_actor
    where id = p_offer.id and state = 'open';
  if not found then return; end if;
  update waitlist_entries set state = 'waiting' where id = p_offer.entry_id and state = 'offered';
  update waitlist_openings set next_at = least(next_at, p_now) where id = p_offer.opening_id and state = 'open';
end $$;
