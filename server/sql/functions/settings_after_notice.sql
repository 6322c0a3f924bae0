-- With shorter notice, earlier times count: the lower bounds go back to where those may begin.
create or replace function settings_after_notice() returns trigger
language plpgsql as $$
begin
  update open_ranges o set first_free_at = greatest(o.starts_at, now())
  where o.ends_at > now() and o.starts_at < now() + make_interval(mins => old.minimum_notice_minutes)
    and o.first_free_at is distinct from greatest(o.starts_at, now());
  return null;
end $$;
