-- Keeps the words of a doctor whose name changed.
create or replace function users_keep_words() returns trigger
language plpgsql as $$
begin
  perform keep_doctor_words(array(select d.id from doctors d where d.user_id = new.id));
  return null;
end $$;
