import type { Statement } from '../database/database.js';

/** Of each clinic: doctors, and visits of the day that $1 is there. */
export const COUNTS: Statement = {
  name: 'clinic_counts',
  text: `select c.id,
      (select count(*) from doctor_clinics dc where dc.clinic_id = c.id)::int as doctors,
      (select count(*) from appointments a where a.clinic_id = c.id and a.status not in ('held', 'cancelled')
        and a.local_date = ($1::timestamptz at time zone c.time_zone)::date)::int as "visitsToday"
    from clinics c`,
};

const VALUES = ['name', 'address', 'city', 'latitude', 'longitude', 'time_zone', 'phone', 'is_active'];

export const INSERT: Statement = {
  name: 'clinic_insert',
  text: `insert into clinics (${VALUES.join(', ')}) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
};

export const UPDATE: Statement = {
  name: 'clinic_update',
  text: `update clinics set (${VALUES.join(', ')}) = ($1, $2, $3, $4, $5, $6, $7, $8) where id = $9`,
};

export const FIND: Statement = {
  name: 'clinic_lock',
  text: `select time_zone as "timeZone", is_active as "isActive",
      exists (select from appointments where clinic_id = clinics.id) as "isBooked"
    from clinics where id = $1 for update`,
};

export const DOCTORS: Statement = {
  name: 'clinic_doctors',
  text: 'select doctor_id as id from doctor_clinics where clinic_id = $1 order by 1',
};
