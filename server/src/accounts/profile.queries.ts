import type { Statement } from '../database/database.js';

export const UPDATE_USER: Statement = {
  name: 'user_update_profile',
  text: `update users set full_name = coalesce($2, full_name), number = coalesce($3, number),
      language = coalesce($4, language)
    where id = $1`,
};

export const UPDATE_PATIENT: Statement = {
  name: 'patient_update_profile',
  text: `update patients set contact_number = coalesce($2, contact_number),
      date_of_birth = coalesce($3, date_of_birth),
      relative_contact = case when $4 then $5 else relative_contact end,
      gender = case when $6 then $7 else gender end
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
