-- Refuses a write while the installation is read only: SQLSTATE SH002, with the instant until when, where that is
-- known, as the detail. Writers hold a lock that the switch waits for, so that nothing changes any more once it is
-- on. Migrations write all the same (smart_healthcare.writes).
create or replace function refuse_while_read_only() returns trigger
language plpgsql as $$
declare s settings;
begin
  if current_setting('smart_healthcare.writes', true) is distinct from 'always' then
    perform pg_advisory_xact_lock_shared(7263415);
    select * into s from settings x where x.id = 1;
    if s.read_only_since is not null then
      raise exception using errcode = 'SH002', constraint = 'read_only', message = 'read_only',
        detail = coalesce(to_char(s.read_only_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '');
    end if;
  end if;
  return new;
end $$;
