-- An offer that may be answered, with its opening and its patient locked, so that it is answered once. One that has the
-- answer p_as already is given as it is.
-- Refuses: waitlist_offer_not_found; waitlist_offer_over, where it was answered otherwise, ran out or went to somebody
-- else.
create or replace function open_waitlist_offer(p_offer uuid, p_patient uuid, p_as text, p_now timestamptz)
returns waitlist_offers language plpgsql as $$
declare o waitlist_offers;
begin
  select * into o from waitlist_offers f where f.id = p_offer and f.patient_id = p_patient;
  if not found then perform refuse('waitlist_offer_not_found'); end if;
  perform from waitlist_openings w where w.id = o.opening_id for update;
  perform from patients p where p.user_id = p_patient for no key update;
  select * into o from waitlist_offers f where f.id = p_offer for update;
  if o.state <> p_as and (o.state <> 'open' or o.expires_at <= p_now) then
    perform refuse('waitlist_offer_over');
  end if;
  return o;
end $$;
