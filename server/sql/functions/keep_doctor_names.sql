-- Makes the names by which doctors are found true again: their own, those of their clinics and cities, and of the
-- languages that they speak. A row that would stay the same is not written.
create or replace function keep_doctor_names(p_doctors uuid[]) returns void
language sql as $$
  insert into doctor_names as n (doctor_id, names)
  select d.id, translate(name_words(concat_ws(' ', u.full_name, d.degree, language_names(d.languages), p.names)),
    U&'\0901', U&'\0902')
  from doctors d join users u on u.id = d.user_id
  left join lateral (
    select string_agg(c.name || ' ' || c.city, ' ' order by c.id) as names
    from doctor_clinics dc join clinics c on c.id = dc.clinic_id
    where dc.doctor_id = d.id and c.is_active) p on true
  where d.id = any (p_doctors)
  on conflict (doctor_id) do update set names = excluded.names where n.names <> excluded.names
$$;
