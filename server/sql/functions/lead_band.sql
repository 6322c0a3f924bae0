-- Days from booking to visit in bands: the same day, up to 3, 7, 14 and 30 days, longer.
-- Stored: visit_leads.band.
create or replace function lead_band(p_days integer) returns smallint
language sql immutable parallel safe as $$
  select width_bucket(p_days, array[1, 4, 8, 15, 31])::smallint
$$;
