-- As acting_by, for whoever acts by a token, by the link of a message, or by neither (null).
create or replace function acting_as(p_actor uuid, p_token uuid, p_message uuid) returns uuid
language plpgsql as $$
begin
  perform set_config('smart_healthcare.message', coalesce(p_message::text, ''), true);
  return acting_by(p_actor, p_token);
end $$;
