-- The person does not want what an assistant asked for: its hold is given back at once.
-- Refuses: what open_assistant_request refuses.
create or replace function decline_assistant_request(p_request uuid, p_user uuid, p_now timestamptz)
returns void language plpgsql as $$
declare r assistant_requests;
begin
  r := open_assistant_request(p_request, p_user, p_now);
  update assistant_requests set decided_at = p_now, outcome = 'declined' where id = r.id;
  if r.hold_id is not null then perform release_hold(r.hold_id, p_user, p_now); end if;
end $$;
