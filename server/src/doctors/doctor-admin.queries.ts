import { nameBegins } from '../api/search-words.queries.js';
import type { Statement } from '../database/database.js';
import type { ManagedVisitType } from './doctor-admin.type.js';

export const SET_AVAILABILITY: Statement = {
  name: 'doctor_set_availability',
  text: `update doctors set availability_status = $2 where id = $1 and availability_status <> $2 returning id`,
};

/** All that is shown as free of a doctor may have changed: $1 doctor, $2 now. */
export const ANNOUNCE_DOCTOR: Statement = {
  name: 'doctor_announce',
  text: `insert into events (kind, payload)
    select 'availability.changed', jsonb_build_object('doctorId', $1::uuid, 'from', $2::timestamptz,
      'to', $2::timestamptz + make_interval(days => s.booking_horizon_days + 1)) from settings s`,
};

export interface ManagedRow {
  readonly id: string;
  readonly fullName: string;
  readonly hasJoined: boolean;
  readonly visitTypes: ManagedVisitType[];
}

const MANAGED = `d.id, coalesce(u.full_name, '') as "fullName", u.password_hash is not null as "hasJoined",
  (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'name', t.name, 'minutes', t.minutes,
      'bufferBeforeMinutes', t.buffer_before_minutes, 'bufferAfterMinutes', t.buffer_after_minutes,
      'stepMinutes', t.step_minutes, 'fee', t.fee, 'position', t.position, 'isActive', t.is_active)
      order by t.position, t.id), '[]')
    from visit_types t where t.doctor_id = d.id) as "visitTypes"
  from doctors d join users u on u.id = d.user_id`;

export const FIND_MANAGED: Statement = { name: 'doctor_managed', text: `select ${MANAGED} where d.id = $1` };

/** $1 specialization, $2 clinic, $3 active, $4/$5 name and id of the last row before, $6 rows; then the words. */
export function listManaged(words: number): Statement {
  const matches = words > 0 ? ` and ${nameBegins('u.full_name', words, 7)}` : '';
  return {
    name: `doctors_managed_${words}`,
    text: `select ${MANAGED}
      where ($1::uuid is null or d.specialization_id = $1) and ($3::boolean is null or d.is_active = $3)
        and ($2::uuid is null or exists (select from doctor_clinics c where c.doctor_id = d.id and c.clinic_id = $2))
        and ($4::text is null or (coalesce(u.full_name, ''), d.id) > ($4, $5::uuid))${matches}
      order by coalesce(u.full_name, ''), d.id limit $6`,
  };
}

export const INSERT_DOCTOR: Statement = {
  name: 'doctor_insert',
  text: `insert into doctors (user_id, specialization_id, degree, license_number, years_of_experience, consultation_fee,
      profile_description, languages, max_patients_per_day, requires_approval, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
};

/** Null leaves a column as it is. */
export const UPDATE_DOCTOR: Statement = {
  name: 'doctor_update',
  text: `update doctors set degree = coalesce($2, degree), years_of_experience = coalesce($3, years_of_experience),
      profile_description = coalesce($4, profile_description), languages = coalesce($5, languages),
      max_patients_per_day = coalesce($6, max_patients_per_day), requires_approval = coalesce($7, requires_approval),
      specialization_id = coalesce($8, specialization_id), license_number = coalesce($9, license_number),
      consultation_fee = coalesce($10, consultation_fee), is_active = coalesce($11, is_active)
    where id = $1 returning user_id`,
};

export const RENAME: Statement = {
  name: 'doctor_rename',
  text: 'update users set full_name = $2 where id = $1',
};

export const CLEAR_CLINICS: Statement = {
  name: 'doctor_clear_clinics',
  text: 'delete from doctor_clinics where doctor_id = $1 and clinic_id <> all ($2::uuid[])',
};

export const ADD_CLINICS: Statement = {
  name: 'doctor_add_clinics',
  text: `insert into doctor_clinics (doctor_id, clinic_id) select $1, x from unnest($2::uuid[]) x on conflict do nothing`,
};

const VISIT_TYPE_COLUMNS = `kind, name, minutes, buffer_before_minutes, buffer_after_minutes, step_minutes, fee, position, is_active`;

/** $1 doctor, then the columns. */
export const INSERT_VISIT_TYPE: Statement = {
  name: 'visit_type_insert',
  text: `insert into visit_types (doctor_id, ${VISIT_TYPE_COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

/** $1 doctor, then the columns, $11 the type. */
export const UPDATE_VISIT_TYPE: Statement = {
  name: 'visit_type_update',
  text: `update visit_types set (${VISIT_TYPE_COLUMNS}) = ($2, $3, $4, $5, $6, $7, $8, $9, $10)
    where id = $11 and doctor_id = $1 returning id`,
};
