-- Refuses a time zone that is not the name of a place which PostgreSQL knows. Offsets and the POSIX form, which it
-- would take for zones, are none (and it reads their sign the other way round): all of them hold a digit, no place
-- does. A check cannot: what it calls must be immutable.
create or replace function known_time_zone() returns trigger
language plpgsql as $$
begin
  if new.time_zone = 'UTC' or new.time_zone ~
    '^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/-]+$'
  then
    perform now() at time zone new.time_zone;
    return new;
  end if;
  raise exception using errcode = '22023', message = 'no zone of a place';
exception when invalid_parameter_value then
  raise exception using errcode = '23514', constraint = tg_table_name || '_time_zone_known',
    message = 'unknown time zone';
end $$;
