-- Refuses a time zone that PostgreSQL does not know. A check cannot: what it calls must be immutable.
create or replace function known_time_zone() returns trigger
language plpgsql as $$
begin
  perform now() at time zone new.time_zone;
  return new;
exception when invalid_parameter_value then
  raise exception using errcode = '23514', constraint = tg_table_name || '_time_zone_known',
    message = 'unknown time zone';
end $$;
