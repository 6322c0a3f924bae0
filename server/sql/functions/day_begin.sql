-- The first instant of a local date. Where a clock goes back over midnight, the date begins the first time: PostgreSQL
-- itself takes an hour that repeats for its second time. One expression, which a query takes in as its own.
create or replace function day_begin(p_date date, p_time_zone text) returns timestamptz
language sql stable as $$
  select case
    when (p_date::timestamp at time zone p_time_zone - interval '1 hour') at time zone p_time_zone >= p_date::timestamp
      then p_date::timestamp at time zone p_time_zone - interval '1 hour'
    else p_date::timestamp at time zone p_time_zone end
$$;
