-- A request of an assistant that its person may still decide on, locked, so that it is decided once.
-- Refuses: assistant_request_over, where it is decided, has run out, or its hold has ended.
create or replace function open_assistant_request(p_request uuid, p_user uuid, p_now timestamptz)
returns assistant_requests language plpgsql as $$
declare r assistant_requests;
begin
  select * into r from assistant_requests x where x.id = p_request and x.user_id = p_user for update;
  if not found or r.decided_at is not null or r.expires_at <= p_now or (r.hold_id is not null and not exists (
      select from appointments h where h.id = r.hold_id and h.status = 'held' and h.expires_at > p_now)) then
    perform refuse('assistant_request_over');
  end if;
  return r;
end $$;
