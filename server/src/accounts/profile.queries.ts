import type { Statement } from '../database/database.js';

export const UPDATE_USER: Statement = {
  name: 'user_update_profile',
  text: `update users set full_name = coalesce($2, full_name), number = case when $3 then $4 else number end,
      language = coalesce($5, language)
    where id = $1`,
};

export const LOCK_REACH: Statement = {
  name: 'patient_reach',
  text: `select date_of_birth::text as "dateOfBirth", contact_number as "contactNumber",
      relative_contact as "relativeContact"
    from patients where user_id = $1 for no key update`,
};

export const UPDATE_PATIENT: Statement = {
  name: 'patient_update_profile',
  text: `update patients set contact_number = $2, relative_contact = $3, date_of_birth = $4,
      gender = case when $5 then $6 else gender end
    where user_id = $1`,
};

export const LOCK_PHOTO: Statement = {
  name: 'user_photo',
  text: 'select profile_photo from users where id = $1 for no key update',
};

export const SET_PHOTO: Statement = {
  name: 'user_set_photo',
  text: 'update users set profile_photo = $2 where id = $1',
};
