-- Which appointments count against a doctor's day limit.
-- Stored: appointments.counted.
create or replace function counts_in_day(p_status appointment_status, p_imported boolean) returns boolean
language sql immutable as $$
  select not p_imported and p_status in ('held', 'pending', 'confirmed', 'checked_in', 'completed', 'no_show')
$$;
