import { rateLimited } from '../api/errors.js';
import type { Database, Queryable } from '../database/database.js';
import { FORGET, KEEP_TRIES, LOCK_TRIES, TAKE_BACK } from './sign-in-wait.queries.js';
import { ACCOUNT_WAIT, addTry, ADDRESS_WAIT, type Tries, type WaitRule } from './sign-in-wait.rules.js';

/** A try to sign in that was let through. */
export interface SignInTry {
  /** Of the account, or of the device that knows it. */
  readonly key: string;
  /** Of the network address, with when others there may go on. Null for a device that knows the account. */
  readonly address: { readonly key: string; readonly nextAt: Date } | null;
}

/**
 * Makes whoever guesses passwords wait, longer with each wrong guess, over all processes. Strangers have one count for
 * each account and one for each address; a device that signed in before has its own, so no stranger makes it wait.
 */
export class SignInWaits {
  constructor(private readonly database: Database) {}

  /**
   * Lets one try through, counted as a wrong one until `forgive` says otherwise. However many come at once, no more
   * are let through than may be.
   * @param account key of the account that is named, whether there is one or not
   * @throws RequestError RATE_LIMITED, with at most a minute to wait
   */
  async begin(account: string, address: string, now: Date): Promise<SignInTry> {
    return this.database.transaction(async (tx) => {
      const key = `account:${account}`;
      await add(tx, key, ACCOUNT_WAIT, now);
      const shared = `address:${address}`;
      const { nextAt } = await add(tx, shared, ADDRESS_WAIT, now);
      return { key, address: { key: shared, nextAt } };
    });
  }

  /**
   * The same for a device that signed in to the account before.
   * @throws RequestError RATE_LIMITED
   */
  async beginOnDevice(device: string, now: Date): Promise<SignInTry> {
    const key = `device:${device}`;
    await this.database.transaction((tx) => add(tx, key, ACCOUNT_WAIT, now));
    return { key, address: null };
  }

  /**
   * The same for something else that can be guessed at.
   * @param what names what it is, and whose
   * @throws RequestError RATE_LIMITED
   */
  async beginGuess(what: string, now: Date): Promise<SignInTry> {
    await this.database.transaction((tx) => add(tx, what, ACCOUNT_WAIT, now));
    return { key: what, address: null };
  }

  /** Forgets the wrong passwords of strangers for an account, so that the next try is let through. */
  async unlock(account: string): Promise<void> {
    await this.database.query(FORGET, [`account:${account}`]);
  }

  /** The password was right: nothing of the account's count is left, and the address's is as before. */
  async forgive({ key, address }: SignInTry): Promise<void> {
    await this.database.query(FORGET, [key]);
    if (address !== null) await this.database.query(TAKE_BACK, [address.key, address.nextAt]);
  }
}

async function add(tx: Queryable, key: string, rule: WaitRule, now: Date): Promise<Tries> {
  const [tries] = await tx.query<Tries>(LOCK_TRIES, [key, now]);
  if (tries === undefined) throw new Error('The count of tries was not kept');
  const next = addTry(tries, rule, now);
  if (next === null) throw rateLimited(Math.ceil((tries.nextAt.getTime() - now.getTime()) / 1000));
  await tx.query(KEEP_TRIES, [key, next.guesses, next.triedAt, next.nextAt]);
  return next;
}
