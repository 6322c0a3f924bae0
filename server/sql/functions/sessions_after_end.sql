-- A session ends at once everywhere, whoever ends it: every process hears of it and closes its sockets.
create or replace function sessions_after_end() returns trigger
language plpgsql as $$
begin
  insert into events (kind, payload)
  values ('session.ended', jsonb_build_object('sessionId', new.id, 'userId', new.user_id));
  return null;
end $$;
