-- Who may no longer sign in has no session left, and no token.
create or replace function users_after_disable() returns trigger
language plpgsql as $$
begin
  update sessions set ended_at = now(), end_reason = 'user_disabled' where user_id = new.id and ended_at is null;
  update api_tokens set revoked_at = now(), end_reason = 'user_disabled'
    where user_id = new.id and revoked_at is null;
  return null;
end $$;
