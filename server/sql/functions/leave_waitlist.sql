-- Somebody waits no longer: why, as waitlist_entries_end_reason_known has it. An offer that is open ends with it. False
-- where they waited no longer already.
--   p_actor   who says so; null: the system
create or replace function leave_waitlist(p_entry uuid, p_reason text, p_actor uuid, p_now timestamptz)
returns boolean language plpgsql as $$
declare e waitlist_entries; o waitlist_offers;
begin
  select * into o from waitlist_offers f where f.entry_id = p_entry and f.state = 'open';
  if found then perform from waitlist_openings w where w.id = o.opening_id for update; end if;
  perform from patients p where p.user_id = (select x.patient_id from waitlist_entries x where x.id = p_entry)
    for no key update;
  select * into e from waitlist_entries x where x.id = p_entry and x.state in ('waiting', 'offered') for update;
  if not found then return false; end if;
  for o in select * from waitlist_offers f where f.entry_id = p_entry and f.state = 'open' loop
    perform end_waitlist_offer(o, 'declined', p_actor, p_now);
  end loop;
  update waitlist_entries set state = 'ended', end_reason = p_reason, ended_at = p_now where id = e.id;
  if p_actor is not null then
    insert into audit_events (occurred_at, actor_id, action, patient_id, entity, entity_id)
    values (p_now, p_actor, 'waitlist.left', e.patient_id, 'waitlist_entry', e.id);
  end if;
  return true;
end $$;
