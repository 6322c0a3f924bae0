import type { Statement } from '../database/database.js';

/** Whether there ever was a doctor or a clinic of this id, listed or not. */
export const WAS_THERE: Statement = {
  name: 'page_was_there',
  text: `select from doctors where id = $1 union all select from clinics where id = $1`,
};

/** Ids of what has a page of its own: fields and clinics with a doctor to go to, and these doctors. */
export const LISTED: Statement = {
  name: 'pages_listed',
  text: `with listed as (
      select d.id, d.specialization_id from doctors d
      join users u on u.id = d.user_id and u.disabled_at is null where d.is_active)
    select 'field' as kind, id from (select distinct specialization_id as id from listed) f
    union all
    select 'clinic', c.id from clinics c where c.is_active
      and exists (select from doctor_clinics dc join listed l on l.id = dc.doctor_id where dc.clinic_id = c.id)
    union all
    select 'doctor', id from listed
    order by 1 desc, 2`,
};
