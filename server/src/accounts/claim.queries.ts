import type { Statement } from '../database/database.js';

/** $1 link, $2 now. What was asked for by it before opens no more. */
export const END_CLAIMS: Statement = {
  name: 'claims_end',
  text: `update users u set pending_until = $2 from registrations r
    where r.account_link_id = $1 and u.id = r.user_id and u.pending_until > $2`,
};

/** $1 who waits, $2 hash of the ticket, $3 address, $4 known, $5 hash of the password, $6 message, $7 now, $8 link. */
export const INSERT_CLAIM: Statement = {
  name: 'claim_insert',
  text: `insert into registrations (user_id, ticket_hash, email, is_known, password_hash, message_id, codes, sent_at,
      account_link_id)
    values ($1, $2, $3, $4, $5, $6, 1, $7, $8)`,
};
