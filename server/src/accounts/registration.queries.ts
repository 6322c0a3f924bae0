import type { Statement } from '../database/database.js';

export const KNOWN_ADDRESS: Statement = {
  name: 'registration_known',
  text: 'select id, language from users where equal_form(email::text) = equal_form($1)',
};

/**
 * $1 language, $2 until when, $3 now. The account that waits: it holds a time, and hears the code. Like a person of an
 * import its record has no details yet, and is found by none.
 */
export const INSERT_PENDING: Statement = {
  name: 'registration_user',
  text: `with u as (
      insert into users (role, origin, language, pending_until, created_at) values ('patient', 'desk', $1, $2, $3)
      returning id), p as (insert into patients (user_id, imported) select id, true from u)
    select id from u`,
};

export const INSERT_REGISTRATION: Statement = {
  name: 'registration_insert',
  text: `insert into registrations (user_id, ticket_hash, email, is_known, full_name, contact_number, relative_contact,
      date_of_birth, gender, password_hash, message_id, codes, sent_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12)`,
};

const FIND = `select r.user_id as "userId", r.email, r.is_known as "isKnown", r.full_name as "fullName",
    r.contact_number as "contactNumber", r.relative_contact as "relativeContact",
    r.date_of_birth::text as "dateOfBirth", r.gender, r.password_hash as "passwordHash",
    r.message_id as "messageId", r.codes, r.sent_at as "sentAt", r.account_link_id as "accountLinkId"
  from registrations r join users u on u.id = r.user_id
  where r.ticket_hash = $1 and u.pending_until > $2`;

/** $1 hash of the ticket, $2 now. */
export const FIND_REGISTRATION: Statement = { name: 'registration_find', text: FIND };

export const LOCK_REGISTRATION: Statement = { name: 'registration_lock', text: `${FIND} for update of r, u` };

/** $1 user, $2 message, $3 now. */
export const NEW_CODE: Statement = {
  name: 'registration_new_code',
  text: 'update registrations set message_id = $2, codes = codes + 1, sent_at = $3 where user_id = $1',
};

/** $1 user, $2 user name, $3 address, $4 name, $5 number, $6 hash of the password, $7 now. */
export const OPEN_ACCOUNT: Statement = {
  name: 'registration_open',
  text: `update users set username = $2, email = $3, full_name = $4, number = $5, password_hash = $6,
      origin = 'registered', email_verified_at = $7, created_at = $7, pending_until = null
    where id = $1`,
};

export const FILL_PATIENT: Statement = {
  name: 'registration_patient',
  text: `update patients set imported = false, date_of_birth = $2, gender = $3, contact_number = $4, relative_contact = $5
    where user_id = $1`,
};

export const END_REGISTRATION: Statement = {
  name: 'registration_end',
  text: 'delete from registrations where user_id = $1',
};

/** $1 user, $2 now. It opens no more, and is taken away with others that ran out. */
export const GIVE_UP: Statement = {
  name: 'registration_give_up',
  text: 'update users set pending_until = $2 where id = $1',
};
