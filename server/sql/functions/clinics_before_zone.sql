-- Dates and hours of visits are counted in the zone they were booked in.
create or replace function clinics_before_zone() returns trigger
language plpgsql as $$
begin
  if exists (select from appointments where clinic_id = new.id) then
    raise exception using errcode = '23514', constraint = 'clinics_time_zone_fixed',
      message = 'the zone of a clinic is fixed once somebody has booked';
  end if;
  return new;
end $$;
