-- What was decided about visits holds for what they had lost by then: when they lose something more, somebody decides
-- anew. Runs after a row of clinics, doctors, doctor_clinics, users or visit_types that ends.
create or replace function forget_kept_visits() returns trigger
language plpgsql as $$
declare v_row jsonb := to_jsonb(old); v_id uuid := v_row ->> 'id';
begin
  update appointments a set kept_outside = false
  where a.kept_outside and a.status in ('pending', 'confirmed') and case tg_table_name
      when 'clinics' then a.clinic_id = v_id
      when 'doctors' then a.doctor_id = v_id
      when 'doctor_clinics' then
        a.doctor_id = (v_row ->> 'doctor_id')::uuid and a.clinic_id = (v_row ->> 'clinic_id')::uuid
      when 'visit_types' then a.visit_type_id = v_id
      when 'users' then a.patient_id = v_id or a.doctor_id in (select d.id from doctors d where d.user_id = v_id)
    end;
  return null;
end $$;
