import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database/database.js';
import { rateLimited } from './errors.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How many tries each counter allows, and in how many seconds. Those of signing in are `sign-in-wait.rules.ts`. */
export const ATTEMPTS = {
  registerAccount: { points: 10, duration: HOUR },
  registerAddress: { points: 60, duration: HOUR },
  /** Mails with a link or a code that anybody can have sent to one address. */
  mailAddress: { points: 6, duration: HOUR },
  resetAddress: { points: 60, duration: HOUR },
  refreshSession: { points: 60, duration: 5 * MINUTE },
  changePassword: { points: 10, duration: 15 * MINUTE },
  /** Guesses of one-time links; their 256 bits are the protection, this only keeps the noise down. */
  claimAddress: { points: 60, duration: 15 * MINUTE },
  /** Guesses of links in messages, by address: their 192 bits are the protection, too. */
  linkAddress: { points: 60, duration: 15 * MINUTE },
  /** Presses on the page of one link. */
  linkAct: { points: 30, duration: HOUR },
  /** Searches of one person at the desk: enough for a busy morning, too few to copy the register. */
  findPatients: { points: 300, duration: 15 * MINUTE },
  /** Free times of whoever has some, as a visitor's address asks for them: each such question looks at many doctors. */
  findFreeTimes: { points: 30, duration: MINUTE },
  /** Requests by one token; events that a subscription brings do not count. */
  apiToken: { points: 600, duration: MINUTE },
  createToken: { points: 30, duration: HOUR },
  /** Addresses looked up, and messages sent by hand. */
  webhooks: { points: 120, duration: HOUR },
  /** Readings of one private calendar, by all programs and devices that subscribe to it. */
  readCalendar: { points: 120, duration: HOUR },
  /** Messages looked at before they are changed. */
  previewMessage: { points: 600, duration: 15 * MINUTE },
  uploadPhoto: { points: 20, duration: HOUR },
  uploadReport: { points: 120, duration: HOUR },
} as const;

export type Attempt = keyof typeof ATTEMPTS;

/** Counts tries in the database, so that the limits hold over all processes. */
export class AttemptLimits {
  private readonly limiters: ReadonlyMap<Attempt, RateLimiterPostgres>;

  constructor(database: Database) {
    const names = Object.keys(ATTEMPTS) as Attempt[];
    this.limiters = new Map(
      names.map((name) => [
        name,
        new RateLimiterPostgres({
          storeClient: database.dataSource,
          storeType: 'typeorm',
          tableName: 'rate_limits',
          tableCreated: true,
          keyPrefix: name,
          // `retention` clears it, with all others.
          clearExpiredByTimeout: false,
          ...ATTEMPTS[name],
        }),
      ]),
    );
  }

  /**
   * Counts one try against each of the counters.
   * @throws RequestError RATE_LIMITED when one of them is used up.
   */
  async count(keys: Partial<Record<Attempt, string>>): Promise<void> {
    const waits = await Promise.all(
      this.entries(keys).map(async ([limiter, key]) => {
        try {
          await limiter.consume(key);
          return 0;
        } catch (refusal) {
          if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
          throw refusal;
        }
      }),
    );
    const wait = Math.max(0, ...waits);
    if (wait > 0) throw rateLimited(Math.ceil(wait / 1000));
  }

  /** Takes back tries that succeeded: only failed ones are to count. */
  async forgive(keys: Partial<Record<Attempt, string>>): Promise<void> {
    await Promise.all(this.entries(keys).map(([limiter, key]) => limiter.reward(key)));
  }

  private entries(keys: Partial<Record<Attempt, string>>): [RateLimiterPostgres, string][] {
    return (Object.entries(keys) as [Attempt, string][]).map(([name, key]) => {
      const limiter = this.limiters.get(name);
      if (limiter === undefined) throw new Error(`No counter ${name}`);
      return [limiter, key];
    });
  }
}
