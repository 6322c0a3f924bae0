-- Keeps the words of the doctors whose field of medicine changed its name.
create or replace function specializations_keep_words() returns trigger
language plpgsql as $$
begin
  perform keep_doctor_words(array(select d.id from doctors d where d.specialization_id = new.id));
  return null;
end $$;
