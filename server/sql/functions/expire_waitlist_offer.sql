-- Ends an offer that nobody answered in time, so that the time goes to the next. False where it was answered meanwhile.
create or replace function expire_waitlist_offer(p_offer uuid, p_now timestamptz) returns boolean
language plpgsql as $$
declare o waitlist_offers;
begin
  perform from waitlist_openings w where w.id = (select f.opening_id from waitlist_offers f where f.id = p_offer)
    for update;
  select * into o from waitlist_offers f where f.id = p_offer and f.state = 'open' and f.expires_at <= p_now;
  if not found then return false; end if;
  perform end_waitlist_offer(o, 'expired', null, p_now);
  return true;
end $$;
