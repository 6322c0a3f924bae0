import type { Gender } from '../api/gender.js';
import type { Statement } from '../database/database.js';
import type { PatientDetail } from './patient-correction.type.js';

/** The details of a patient as a correction finds them. */
export interface DetailsRow {
  readonly id: string;
  readonly full_name: string | null;
  readonly date_of_birth: string | null;
  readonly gender: Gender | null;
  readonly contact_number: string | null;
  readonly relative_contact: string | null;
}

/** $1 an id that the patient has or had. */
export const LOCK_DETAILS: Statement = {
  name: 'patient_lock_details',
  text: `select p.user_id as id, u.full_name, p.date_of_birth::text, p.gender, p.contact_number, p.relative_contact
    from users u join patients p on p.user_id = u.id
    where p.user_id = coalesce((select m.kept_id from patient_merges m where m.removed_id = $1), $1)
    for no key update of u, p`,
};

/** $1 patient, $2 who, $3 when, $4 which details, then all of them as they are before. */
export const KEEP_FORMER: Statement = {
  name: 'patient_keep_former',
  text: `insert into patient_changes (patient_id, changed_by, changed_at, fields, full_name, date_of_birth, gender,
      contact_number, relative_contact) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

/** $1 patient, then name and number. */
export const CORRECT_USER: Statement = {
  name: 'user_correct',
  text: 'update users set full_name = $2, number = $3 where id = $1',
};

/** $1 patient, then birth date, gender and the two numbers. */
export const CORRECT_PATIENT: Statement = {
  name: 'patient_correct',
  text: `update patients set date_of_birth = $2, gender = $3, contact_number = $4, relative_contact = $5
    where user_id = $1`,
};

export interface CorrectionRow {
  readonly id: string;
  readonly changedAt: Date;
  readonly changedByName: string | null;
  readonly fields: PatientDetail[];
  readonly former: Readonly<Record<PatientDetail, string | null>>;
}

/** $1 patient, $2 rows, latest first. */
export const CORRECTIONS: Statement = {
  name: 'patient_corrections',
  text: `select c.id, c.changed_at as "changedAt", u.full_name as "changedByName", c.fields,
      jsonb_build_object('full_name', c.full_name, 'date_of_birth', c.date_of_birth::text, 'gender', c.gender,
        'contact_number', c.contact_number, 'relative_contact', c.relative_contact) as former
    from patient_changes c left join users u on u.id = c.changed_by
    where c.patient_id = $1 order by c.changed_at desc, c.id desc limit $2`,
};
