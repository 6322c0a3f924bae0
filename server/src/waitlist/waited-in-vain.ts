/**
 * Whether what an open entry `e` of the waitlist waits for is no longer there, so that no time will ever come: its doctor
 * left, is locked out or has no open clinic, its type of visit ended, or nobody is left of its field, in its city where
 * it names one. A doctor on leave comes back.
 */
export const IS_GONE = `(e.state in ('waiting', 'offered') and case when e.doctor_id is null
    then not exists (select from doctors d join users u on u.id = d.user_id and u.disabled_at is null
      join doctor_clinics p on p.doctor_id = d.id join clinics c on c.id = p.clinic_id and c.is_active
      where d.specialization_id = e.specialization_id and d.is_active
        and (e.city is null or lower(c.city) = lower(e.city)))
    else not exists (select from doctors d join users u on u.id = d.user_id and u.disabled_at is null
        join doctor_clinics p on p.doctor_id = d.id join clinics c on c.id = p.clinic_id and c.is_active
        where d.id = e.doctor_id and d.is_active)
      or not coalesce((select v.is_active from visit_types v where v.id = e.visit_type_id), true) end)`;
