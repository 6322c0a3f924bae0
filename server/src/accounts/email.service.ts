import { randomUUID } from 'node:crypto';
import type { AttemptLimits } from '../api/attempt-limits.js';
import { badInput } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { SessionViewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database } from '../database/database.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { MessageLinks } from '../outbox/message-links.js';
import { EmailTaken, WrongCredentials } from './account.errors.js';
import { linkNotValid } from './account-link.rules.js';
import { PASSWORD } from './account.queries.js';
import { addressKey, cleanEmail, emailKey } from './account.rules.js';
import { END_CODES } from './code.queries.js';
import { CODE_MILLISECONDS, codeOver, NEXT_CODE_MILLISECONDS } from './code.rules.js';
import { tryCode } from './code-tries.js';
import type { CodeSent } from './code.type.js';
import {
  ASK_CHANGE,
  END_CHANGES,
  FIND_CHANGE,
  IS_ADDRESS_FREE,
  LOCK_CHANGE,
  MAKE_CHANGE,
  NEWEST_CODE,
} from './email.queries.js';
import { MailNotSetUp, type EmailChange, type EmailChangeInput } from './email.type.js';
import { noSoonerThan } from './evenly.js';
import type { Origin } from './known-device.js';
import type { PasswordHasher } from './password-hasher.js';
import { END_RESETS, SPEND_LINK, VERIFY_EMAIL } from './password-reset.queries.js';
import { ALIKE_MILLISECONDS } from './registration-code.js';

const CHANGE_MILLISECONDS = 3_600_000;

interface ChangeRow extends EmailChange {
  readonly id: string;
  readonly userId: string;
  readonly messageId: string;
}

/** The address that somebody signs in with: whether mail reaches them there, and its change by themselves. */
export class EmailService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly passwords: PasswordHasher,
    private readonly links: MessageLinks,
    private readonly isMailSetUp: boolean,
  ) {}

  /**
   * Sends a code to the viewer's own address, in place of one before.
   * @throws Rejection MailNotSetUp
   * @throws RequestError RATE_LIMITED
   */
  async sendCode(viewer: SessionViewer, now: Date): Promise<CodeSent> {
    if (!this.isMailSetUp) throw mailNotSetUp();
    const { email } = await this.credentials(viewer);
    await this.limits.count({ mailAddress: emailKey(email) });
    const expiresAt = new Date(now.getTime() + CODE_MILLISECONDS);
    await this.database.transaction(async (tx) => {
      const kind = MessageKind.account_code;
      await tx.query(END_CODES, [viewer.userId, kind, now]);
      const message = {
        kind,
        recipientId: viewer.userId,
        key: `code:${randomUUID()}`,
        data: { minutes: CODE_MILLISECONDS / 60_000 },
        linkExpiresAt: expiresAt,
      };
      await enterMessages(tx, [message], now);
    });
    return { ticket: null, expiresAt, nextCodeAt: new Date(now.getTime() + NEXT_CODE_MILLISECONDS) };
  }

  /**
   * Takes the code: mail to the viewer's address reaches them.
   * @throws Rejection CodeNotValid
   * @throws RequestError RATE_LIMITED
   */
  async confirm(viewer: SessionViewer, code: string, { address, now }: Origin): Promise<void> {
    await this.limits.count({ claimAddress: addressKey(address) });
    const fault = await this.database.transaction(async (tx) => {
      const [newest] = await tx.query<{ id: string }>(NEWEST_CODE, [viewer.userId]);
      if (newest === undefined) return codeOver();
      const refused = await tryCode(tx, this.links, { messageId: newest.id, code, now });
      if (refused !== null) return refused;
      await tx.query(SPEND_LINK, [newest.id, now, 'code']);
      await tx.query(VERIFY_EMAIL, [viewer.userId, now]);
      const own = { entity: 'user', entityId: viewer.userId };
      await this.audit.record({ actor: viewer, action: 'email.verified', ...own }, tx);
      return null;
    });
    if (fault !== null) throw fault;
  }

  /**
   * Asks at another address whether it is the viewer's. One that belongs to another account hears nothing, and the
   * viewer does not hear that it does.
   * @throws Rejection WrongCredentials, MailNotSetUp
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async askChange(viewer: SessionViewer, input: EmailChangeInput, now: Date): Promise<EmailChange> {
    if (!this.isMailSetUp) throw mailNotSetUp();
    const email = cleanEmail(input.email);
    if (email === null) throw badInput([{ field: 'email', rule: 'email' }]);
    await this.limits.count({ changePassword: viewer.userId });
    const { email: former, passwordHash } = await this.credentials(viewer);
    if (!(await this.passwords.matches(passwordHash, input.password))) {
      throw reject(WrongCredentials, { code: 'WRONG_CREDENTIALS', message: 'The password is wrong.' });
    }
    await this.limits.count({ mailAddress: emailKey(email) });
    const change = await noSoonerThan(ALIKE_MILLISECONDS, this.enterChange(viewer, { email, former }, now));
    await this.limits.forgive({ changePassword: viewer.userId });
    return change;
  }

  /**
   * What a link would change; null when it is not good (any more).
   * @throws RequestError RATE_LIMITED
   */
  async findChange(token: string, { address, now }: Origin): Promise<EmailChange | null> {
    await this.limits.count({ claimAddress: addressKey(address) });
    const messageId = this.links.messageOf(token);
    if (messageId === null) return null;
    const [change] = await this.database.query<ChangeRow>(FIND_CHANGE, [messageId, now]);
    return change ?? null;
  }

  /**
   * Changes the address by the link that was sent to the new one, and tells the former one.
   * @returns the new address
   * @throws Rejection LinkNotValid, EmailTaken
   * @throws RequestError RATE_LIMITED
   */
  async confirmChange(token: string, { address, now }: Origin): Promise<string> {
    await this.limits.count({ claimAddress: addressKey(address) });
    const messageId = this.links.messageOf(token);
    try {
      return await this.database.transaction(async (tx) => {
        const [change] = messageId === null ? [] : await tx.query<ChangeRow>(LOCK_CHANGE, [messageId, now]);
        if (change === undefined) throw linkNotValid();
        const { id, userId } = change;
        await tx.query(MAKE_CHANGE, [id, now]);
        await tx.query(SPEND_LINK, [change.messageId, now, 'address']);
        // What was sent to the former address acts no more.
        await tx.query(END_RESETS, [userId, now]);
        await tx.query(END_CODES, [userId, MessageKind.account_code, now]);
        const about = { entity: 'user', entityId: userId };
        await this.audit.record({ actor: { userId }, action: 'email.changed', ...about }, tx);
        const data = { emailChangeId: id, at: now.toISOString() };
        const message = { kind: MessageKind.address_changed, recipientId: userId, key: `former:${id}`, data };
        await enterMessages(tx, [message], now);
        return change.email;
      });
    } catch (error) {
      if (refusedBy(error) !== 'users_email_key') throw error;
      throw reject(EmailTaken, { code: 'EMAIL_TAKEN', message: 'An account has this email address.' });
    }
  }

  private async enterChange(
    viewer: SessionViewer,
    { email, former }: { readonly email: string; readonly former: string },
    now: Date,
  ): Promise<EmailChange> {
    const expiresAt = new Date(now.getTime() + CHANGE_MILLISECONDS);
    await this.database.transaction(async (tx) => {
      await tx.query(END_CHANGES, [viewer.userId, now]);
      const values = [viewer.userId, email, former, now, expiresAt];
      const [change] = await tx.query<{ id: string }>(ASK_CHANGE, values);
      if (change === undefined) throw new Error('an insert returns its row');
      const own = { entity: 'user', entityId: viewer.userId };
      await this.audit.record({ actor: viewer, action: 'email.change_requested', ...own }, tx);
      const [address] = await tx.query<{ free: boolean }>(IS_ADDRESS_FREE, [email]);
      if (address?.free !== true) return;
      const message = {
        kind: MessageKind.address_confirm,
        recipientId: viewer.userId,
        key: `address:${change.id}`,
        data: { emailChangeId: change.id, minutes: CHANGE_MILLISECONDS / 60_000 },
        linkExpiresAt: expiresAt,
      };
      await enterMessages(tx, [message], now);
    });
    return { email, expiresAt };
  }

  private async credentials(viewer: SessionViewer): Promise<{ email: string; passwordHash: string | null }> {
    const [user] = await this.database.query<{ email: string; password_hash: string | null }>(PASSWORD, [
      viewer.userId,
    ]);
    if (user === undefined) throw new Error('whoever is signed in has an account');
    return { email: user.email, passwordHash: user.password_hash };
  }
}

function mailNotSetUp(): Error {
  return reject(MailNotSetUp, { code: 'MAIL_NOT_SET_UP', message: 'The organization sends no mail.' });
}
