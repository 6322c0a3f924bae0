import { jsonOf } from '../database/field-map.js';
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
  user: jsonOf({ id: 'u.id', fullName: 'u.full_name' }),
} as const satisfies Partial<Record<keyof Patient, string>>;

/** A patient `p` with the name of its person `u` as JSON, as the entity has them. */
export const PATIENT_JSON = jsonOf(FIELDS);
