import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { canonicalPassword } from './password.rules.js';

/** OWASP's first choice for Argon2id (the package's default kind): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes passwords with Argon2id. The whole password counts, whatever its length. */
export class PasswordHasher {
  /** Stands in for the hash of an account that does not exist, so that the answer takes as long. */
  private readonly decoy = hash(randomBytes(16), COST);

  async hash(password: string): Promise<string> {
    return hash(canonicalPassword(password), COST);
  }

  /** Whether the password is the one that was hashed. Without a hash: false, after the same time. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const isRight = await verify(stored ?? (await this.decoy), canonicalPassword(password));
    return isRight && stored !== null;
  }
}
