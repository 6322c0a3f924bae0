import type { Statement } from '../database/database.js';

export const CREDENTIALS: Statement = {
  name: 'user_credentials',
  text: `select id, role, password_hash, disabled_at is not null as is_disabled from users
    where equal_form(email::text) = equal_form($1)`,
};

export const INSERT_USER: Statement = {
  name: 'user_insert_patient',
  text: `insert into users (username, email, full_name, number, password_hash, role, language, created_at)
    values ($1, $2, $3, $4, $5, 'patient', $6, $7)
    on conflict on constraint users_username_key do nothing returning id`,
};

export const INSERT_PATIENT: Statement = {
  name: 'patient_insert',
  text: `insert into patients (user_id, date_of_birth, gender, contact_number, relative_contact)
    values ($1, $2, $3, $4, $5)`,
};

export const PASSWORD: Statement = {
  name: 'user_password',
  text: 'select email, password_hash from users where id = $1',
};

export const SET_PASSWORD: Statement = {
  name: 'user_set_password',
  text: `update users set password_hash = $3
    where id = $1 and password_hash = $2 and disabled_at is null returning id`,
};

export const LOCK_UNCHANGED: Statement = {
  name: 'user_still',
  text: `select id from users where id = $1 and password_hash = $2 and disabled_at is null for share`,
};
