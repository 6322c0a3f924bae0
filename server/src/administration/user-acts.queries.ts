import type { UserRole } from '../api/user-role.js';
import type { Statement } from '../database/database.js';

export interface FoundUser {
  readonly id: string;
  readonly role: UserRole;
  readonly email: string;
  readonly isDisabled: boolean;
}

/** $1 an address, in any spelling of its case. */
export const FIND_BY_EMAIL: Statement = {
  name: 'administration_user',
  text: `select id, role, email::text as email, disabled_at is not null as "isDisabled" from users where email = $1`,
};
