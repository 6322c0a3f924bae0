-- What a patient's record held before staff corrected it in the last year: the oldest of what was kept then, else what
-- it holds. Who gives a sign-in to a record asks for these details, not for what they may have written into it before.
create or replace function details_before_changes(p_patient uuid, p_now timestamptz)
returns table (date_of_birth date, contact_number varchar, relative_contact varchar)
language sql stable rows 1 as $$
  select x.date_of_birth, x.contact_number, x.relative_contact
  from (
    (select c.date_of_birth, c.contact_number, c.relative_contact from patient_changes c
      where c.patient_id = p_patient and c.changed_at > p_now - interval '1 year' order by c.changed_at, c.id limit 1)
    union all
    select p.date_of_birth, p.contact_number, p.relative_contact from patients p where p.user_id = p_patient) x
  limit 1
$$;
