-- The next free starts of one doctor, as programs ask that know no question about several.
-- Former: leaves with 0.2.0.
create or replace function next_slot_starts(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_limit integer, p_staff boolean default false
) returns table (starts_at timestamptz, clinic_id uuid) language plpgsql stable rows 3 as $$
begin
  return query select n.starts_at, n.clinic_id
    from next_starts(array[p_doctor], array[p_clinic], array[p_from], array[p_to], p_now, p_limit, p_visit_type,
      p_staff) n;
end $$;
