-- Keeps the names by which a doctor is found, where a person, a doctor or a clinic changed.
create or replace function doctors_keep_names() returns trigger
language plpgsql as $$
begin
  perform keep_doctor_names(case tg_table_name
    when 'doctors' then array[new.id]
    when 'users' then array(select d.id from doctors d where d.user_id = new.id)
    else array(select dc.doctor_id from doctor_clinics dc where dc.clinic_id = new.id)
  end);
  return null;
end $$;
