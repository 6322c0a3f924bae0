import type { CheckedPerson } from './person.rules.js';

/** What somebody who registers said, checked, with the password hashed. */
export interface NewAccount extends CheckedPerson {
  readonly email: string;
  readonly dateOfBirth: string;
  readonly gender: string | null;
  readonly passwordHash: string;
}
