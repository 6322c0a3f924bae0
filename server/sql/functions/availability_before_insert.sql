-- A dated window is for today or later, in the zone of its clinic unless it names another.
create or replace function availability_before_insert() returns trigger
language plpgsql as $$
begin
  if new.time_zone is null then
    select c.time_zone into new.time_zone from clinics c where c.id = new.clinic_id;
  end if;
  if new.available_date < (now() at time zone new.time_zone)::date then
    raise exception using errcode = '23514', constraint = 'availability_not_past',
      message = 'an availability row must be for today or later';
  end if;
  return new;
exception when invalid_parameter_value then
  raise exception using errcode = '23514', constraint = 'availability_time_zone_known', message = 'unknown time zone';
end $$;
