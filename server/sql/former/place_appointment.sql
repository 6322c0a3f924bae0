-- Holds, books or moves to one start, as programs before the series call it: everything by its place.
-- Former: leaves with 0.2.0.
create or replace function place_appointment(
  p_mode text, p_actor uuid, p_staff boolean, p_patient uuid, p_doctor uuid, p_clinic uuid, p_visit_type uuid,
  p_start timestamptz, p_appointment uuid, p_version integer, p_reason text, p_override text, p_key text,
  p_request_hash text, p_now timestamptz
) returns setof appointments language plpgsql as $$
begin
  return query select * from place_appointment(p_mode, p_patient, p_doctor, p_clinic, p_visit_type, array[p_start],
    p_now, p_actor => p_actor, p_staff => p_staff, p_appointment => p_appointment, p_version => p_version,
    p_reason => p_reason, p_override => p_override, p_key => p_key, p_request_hash => p_request_hash);
end $$;
