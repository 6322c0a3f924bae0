import { cleanEmail, cleanName, usernameCandidate } from '../accounts/account.rules.js';
import type { PasswordHasher } from '../accounts/password-hasher.js';
import { canonicalPassword, isCommonPassword } from '../accounts/password.rules.js';
import type { AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import { INSERT_ADMINISTRATOR } from './create-administrator.queries.js';

export interface NewAdministrator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What was given cannot be used; the message says what to change. */
export class AdministratorRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'AdministratorRefused';
  }
}

/** Longer than a patient's: this account sees and changes everything but medical reports. */
const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 128;
const USERNAME_ATTEMPTS = 12;

/**
 * Opens an administrator's account. Meant for the shell of the installation: whoever can run it is trusted.
 * @returns the id of the account.
 * @throws AdministratorRefused when a field cannot be used or the address has an account.
 */
export async function createAdministrator(
  input: NewAdministrator,
  database: Database,
  audit: AuditService,
  passwords: PasswordHasher,
  commonPasswords: ReadonlySet<string>,
): Promise<string> {
  const email = cleanEmail(input.email);
  const name = cleanName(input.name);
  if (name === null) throw new AdministratorRefused('the name must have 1 to 100 characters');
  if (email === null) throw new AdministratorRefused('the email address is not valid');
  checkPassword(input.password, email, commonPasswords);
  const hash = await passwords.hash(input.password);
  try {
    return await database.transaction(async (tx) => {
      const id = await insertUser(tx, email, name, hash);
      await audit.record({ actor: null, action: 'administrator.created', entity: 'user', entityId: id }, tx);
      return id;
    });
  } catch (error) {
    if (refusedBy(error) === 'users_email_key')
      throw new AdministratorRefused('an account has this email address');
    throw error;
  }
}

function checkPassword(password: string, email: string, common: ReadonlySet<string>): void {
  const { length } = [...canonicalPassword(password)];
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
    throw new AdministratorRefused(
      `the password must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`,
    );
  }
  if (isCommonPassword(password, email, common)) {
    throw new AdministratorRefused('the password is among those that are tried first; choose another one');
  }
}

async function insertUser(tx: Queryable, email: string, name: string, hash: string): Promise<string> {
  for (let attempt = 0; attempt < USERNAME_ATTEMPTS; attempt += 1) {
    const rows = await tx.query<{ id: string }>(INSERT_ADMINISTRATOR, [
      usernameCandidate(email, attempt, Math.random()),
      email,
      name,
      hash,
    ]);
    if (rows[0] !== undefined) return rows[0].id;
  }
  throw new Error('No free user name was found');
}
