-- Makes the words by which doctors are found true again; a row that would stay the same is not written.
create or replace function keep_doctor_words(p_doctors uuid[]) returns void
language sql as $$
  insert into doctor_words as w (doctor_id, words)
  -- 'dr' and 'doctor' are there because people write them before a name.
  select d.id, name_words(concat_ws(' ', 'dr doctor', u.full_name, s.name, s.category, d.degree,
    d.profile_description))
  from doctors d join users u on u.id = d.user_id join specializations s on s.id = d.specialization_id
  where d.id = any (p_doctors)
  on conflict (doctor_id) do update set words = excluded.words where w.words <> excluded.words
$$;
