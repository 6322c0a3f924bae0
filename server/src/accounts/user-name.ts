import type { Queryable } from '../database/database.js';
import { IS_USERNAME_FREE } from './account-link.queries.js';
import { usernameCandidate } from './account.rules.js';

const ATTEMPTS = 12;

/** A user name that nobody has, from the local part of an address. */
export async function freeUsername(tx: Queryable, email: string): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const username = usernameCandidate(email, attempt, Math.random());
    const [row] = await tx.query<{ free: boolean }>(IS_USERNAME_FREE, [username]);
    if (row?.free === true) return username;
  }
  throw new Error('No free user name was found');
}
