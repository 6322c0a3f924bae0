-- Keeps the words of a doctor who came or changed.
create or replace function doctors_keep_words() returns trigger
language plpgsql as $$
begin
  perform keep_doctor_words(array[new.id]);
  return null;
end $$;
