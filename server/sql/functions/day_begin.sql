-- The first instant of a local date. Where a clock goes back over midnight, the date begins the first time: PostgreSQL
-- itself takes an hour that repeats for its second time.
create or replace function day_begin(p_date date, p_time_zone text) returns timestamptz
language sql stable as $$
  select case when (b.at - interval '1 hour') at time zone p_time_zone >= p_date::timestamp
    then b.at - interval '1 hour' else b.at end
  from (select p_date::timestamp at time zone p_time_zone as at) b
$$;
