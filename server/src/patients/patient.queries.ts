/** A patient `p` with the name of its person `u` as JSON, as the entity has them. */
export const PATIENT_JSON = `json_build_object('userId', p.user_id, 'dateOfBirth', p.date_of_birth,
  'birthYear', p.birth_year, 'gender', p.gender, 'contactNumber', p.contact_number,
  'relativeContact', p.relative_contact, 'imported', p.imported, 'importRef', p.import_ref,
  'user', json_build_object('id', u.id, 'fullName', u.full_name))`;
