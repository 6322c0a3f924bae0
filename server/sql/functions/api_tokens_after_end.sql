-- A token ends at once everywhere, whoever ends it: every process hears of it and closes its sockets.
create or replace function api_tokens_after_end() returns trigger
language plpgsql as $$
begin
  insert into events (kind, payload)
  values ('token.ended', jsonb_build_object('tokenId', new.id, 'userId', new.user_id));
  return null;
end $$;
