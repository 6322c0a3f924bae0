-- Great-circle distance in kilometres; null where one of the two places is not known (least would take it for far).
create or replace function distance_km(
  p_latitude1 double precision, p_longitude1 double precision,
  p_latitude2 double precision, p_longitude2 double precision
) returns double precision
language sql immutable strict as $$
  select 12742 * asin(sqrt(least(1, sind((p_latitude2 - p_latitude1) / 2) ^ 2
    + cosd(p_latitude1) * cosd(p_latitude2) * sind((p_longitude2 - p_longitude1) / 2) ^ 2)))
$$;
