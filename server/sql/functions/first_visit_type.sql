-- The visit type that search shows a doctor's times for: the first active one.
create or replace function first_visit_type(p_doctor uuid) returns uuid
language plpgsql stable as $$
begin
  return (select id from visit_types where doctor_id = p_doctor and is_active order by position, id limit 1);
end $$;
