-- A time is offered no more: somebody else has it ('taken'), or it is too near ('passed'). Offers of it that are open
-- are lost.
create or replace function end_waitlist_opening(p_opening uuid, p_state text, p_now timestamptz) returns void
language plpgsql as $$
declare o waitlist_offers;
begin
  perform from waitlist_openings w where w.id = p_opening and w.state = 'open' for update;
  if not found then return; end if;
  for o in select * from waitlist_offers f where f.opening_id = p_opening and f.state = 'open' order by f.patient_id
  loop
    perform end_waitlist_offer(o, case when o.expires_at <= p_now then 'expired' else 'lost' end, null, p_now);
  end loop;
  update waitlist_openings set state = p_state, ended_at = p_now, claimed_until = null where id = p_opening;
end $$;
