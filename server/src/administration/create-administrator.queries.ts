import type { Statement } from '../database/database.js';

export const INSERT_ADMINISTRATOR: Statement = {
  name: 'administrator_insert',
  text: `insert into users (username, email, full_name, password_hash, role) values ($1, $2, $3, $4, 'admin')
    on conflict on constraint users_username_key do nothing returning id`,
};
