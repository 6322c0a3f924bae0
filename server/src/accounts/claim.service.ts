import type { Database, Queryable } from '../database/database.js';
import { LOCK_OPEN, LOCK_OPEN_BY_ID, USE } from './account-link.queries.js';
import { linkNotValid } from './account-link.rules.js';
import { END_CLAIMS, INSERT_CLAIM } from './claim.queries.js';
import { REGISTRATION_MILLISECONDS } from './code.rules.js';
import type { CodeSent } from './code.type.js';
import { hashOfLink } from './issue-link.js';
import { VERIFY_EMAIL } from './password-reset.queries.js';
import { END_REGISTRATION, GIVE_UP } from './registration.queries.js';
import { codeSent, enterWaiting, hashOfTicket, newTicket } from './registration-code.js';
import type { OpenedSession } from './session.service.js';
import type { Access, OpenLink, TakeOver } from './take-over.js';

/**
 * Taking a record over that the desk made, where mail is set up: the address gets a code, and the account opens with it,
 * by `RegistrationService`. An address that has an account hears so instead, and everything else is the same. Asking
 * leaves the one-time link as it is; the code that is right spends it.
 */
export class ClaimService {
  constructor(
    private readonly database: Database,
    private readonly takeOver: TakeOver,
  ) {}

  /**
   * Sends the first code, in place of what was asked for by this link before.
   * @throws Rejection LinkNotValid
   */
  async begin(token: string, { email, passwordHash }: Access, now: Date): Promise<CodeSent> {
    return this.database.transaction(async (tx) => {
      const [link] = await tx.query<OpenLink>(LOCK_OPEN, [hashOfLink(token), now]);
      if (link === undefined) throw linkNotValid();
      await tx.query(END_CLAIMS, [link.id, now]);
      const until = new Date(Math.min(now.getTime() + REGISTRATION_MILLISECONDS, link.expires_at.getTime()));
      const waiting = await enterWaiting(tx, { email, language: link.language, until }, now);
      const ticket = newTicket();
      const { userId, isKnown, messageId } = waiting;
      const values = [userId, hashOfTicket(ticket), email, isKnown, passwordHash, messageId, now, link.id];
      await tx.query(INSERT_CLAIM, values);
      return codeSent(ticket, now);
    });
  }

  /** The link, locked before what waits for its code, as asking does; null where it is good no more. */
  async lockLink(tx: Queryable, linkId: string, now: Date): Promise<OpenLink | null> {
    const [link] = await tx.query<OpenLink>(LOCK_OPEN_BY_ID, [linkId, now]);
    return link ?? null;
  }

  /** Opens the record's account by its locked link; whoever waited is nobody any more. */
  async open(
    tx: Queryable,
    link: OpenLink,
    waiting: Access & { readonly userId: string },
    now: Date,
  ): Promise<OpenedSession> {
    await tx.query(USE, [link.id, now]);
    await tx.query(END_REGISTRATION, [waiting.userId]);
    await tx.query(GIVE_UP, [waiting.userId, now]);
    const opened = await this.takeOver.open(tx, link, waiting, now);
    await tx.query(VERIFY_EMAIL, [link.user_id, now]);
    return opened;
  }
}
