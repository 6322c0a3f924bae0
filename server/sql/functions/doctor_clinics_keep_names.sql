-- Keeps the names by which doctors are found who came to a clinic or left one: one pass for all of a statement.
create or replace function doctor_clinics_keep_names() returns trigger
language plpgsql as $$
begin
  perform keep_doctor_names(array(select distinct c.doctor_id from changed c));
  return null;
end $$;
