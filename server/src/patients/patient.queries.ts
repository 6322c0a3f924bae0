import type { Statement } from '../database/database.js';
import { jsonOf } from '../database/field-map.js';
import { HAS_CLOSED } from './access-step.queries.js';
import type { Patient } from './patient.entity.js';

/** What a list reads of a patient `p` with the name of its person `u`. */
const FIELDS = {
  userId: 'p.user_id',
  dateOfBirth: 'p.date_of_birth',
  birthYear: 'p.birth_year',
  gender: 'p.gender',
  contactNumber: 'p.contact_number',
  relativeContact: 'p.relative_contact',
  imported: 'p.imported',
  importRef: 'p.import_ref',
  documentsClosed: HAS_CLOSED,
  user: jsonOf({ id: 'u.id', fullName: 'u.full_name' }),
} as const satisfies Partial<Record<keyof Patient, string>>;

/** A patient `p` with the name of its person `u` as JSON, as the entity has them. */
export const PATIENT_JSON = jsonOf(FIELDS);

/** $1 ids. */
export const PATIENTS: Statement = {
  name: 'patients_by_ids',
  text: `select ${PATIENT_JSON} as patient from patients p join users u on u.id = p.user_id
    where p.user_id = any ($1::uuid[])`,
};
