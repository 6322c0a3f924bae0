import type { AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { badInput } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import type { AttemptLimits } from '../api/attempt-limits.js';
import type { UserRole } from '../api/user-role.js';
import type { MessageLinks } from '../outbox/message-links.js';
import { FIND_OPEN, LOCK_OPEN, USE } from './account-link.queries.js';
import { linkNotValid } from './account-link.rules.js';
import type { AccountLink, ClaimAccountInput, LinkPurpose, OneTimeLink } from './account-link.type.js';
import { EmailTaken, WeakPassword } from './account.errors.js';
import { addressKey, cleanEmail, emailKey } from './account.rules.js';
import type { ClaimService } from './claim.service.js';
import type { CodeSent } from './code.type.js';
import { noSoonerThan } from './evenly.js';
import { hashOfLink, issueLink } from './issue-link.js';
import type { KnownDevices, Origin } from './known-device.js';
import type { PasswordHasher } from './password-hasher.js';
import { isCommonPassword } from './password.rules.js';
import { FIND_RESET, LOCK_RESET, SPEND_LINK, VERIFY_EMAIL } from './password-reset.queries.js';
import { ALIKE_MILLISECONDS } from './registration-code.js';
import type { SessionService } from './session.service.js';
import type { StartedSession } from './started-session.type.js';
import type { OpenLink, TakeOver } from './take-over.js';

/** One-time links by which a person takes over an account, joins, or sets a new password. */
export class AccountLinkService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly passwords: PasswordHasher,
    private readonly commonPasswords: ReadonlySet<string>,
    private readonly sessions: SessionService,
    private readonly devices: KnownDevices,
    private readonly takeOver: TakeOver,
    private readonly messageLinks: MessageLinks,
    /** Null where no mail is set up. */
    private readonly claims: ClaimService | null,
  ) {}

  /** Makes a link, in place of an unused one of the same person. Who may is decided by the caller. */
  async issue(
    tx: Queryable,
    viewer: Viewer,
    user: { readonly id: string; readonly role: UserRole },
    purpose: LinkPurpose,
    now: Date,
  ): Promise<OneTimeLink> {
    return issueLink(tx, this.audit, { actor: viewer, madeBy: viewer.userId, user, purpose, now });
  }

  /**
   * What a link is for; null when it is not good (any more).
   * @throws RequestError RATE_LIMITED
   */
  async find(token: string, origin: Origin): Promise<AccountLink | null> {
    await this.limits.count({ claimAddress: addressKey(origin.address) });
    const row = await this.findOpen(token, origin.now);
    if (row === undefined) return null;
    return {
      purpose: row.purpose,
      fullName: row.full_name ?? '',
      needsEmail: row.email === null,
      expiresAt: row.expires_at,
    };
  }

  /**
   * Uses a link: sets the password, and signs in. A reset ends every other session, and every token. Where the account
   * has no address yet, the one that is given is kept; where mail is set up, a code is sent there first, which the
   * answer tells, and the link stays good until the code is given.
   * @throws Rejection LinkNotValid, WeakPassword, and EmailTaken where no mail is set up
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async claim(input: ClaimAccountInput, origin: Origin): Promise<StartedSession | CodeSent> {
    await this.limits.count({ claimAddress: addressKey(origin.address) });
    const known = await this.findOpen(input.token, origin.now);
    if (known === undefined) throw linkNotValid();
    if (known.email === null && input.email == null) throw badInput([{ field: 'email', rule: 'required' }]);
    const email = known.email ?? cleanEmail(input.email ?? '');
    if (email === null) throw badInput([{ field: 'email', rule: 'email' }]);
    if (isCommonPassword(input.password, email, this.commonPasswords)) {
      throw reject(WeakPassword, {
        code: 'PASSWORD_TOO_COMMON',
        message: 'This password is among those that are tried first. Choose another one.',
      });
    }
    if (known.email !== null || this.claims === null) return this.open(input, email, origin);
    return noSoonerThan(ALIKE_MILLISECONDS, this.askCode(this.claims, known, input, email, origin));
  }

  /** Whether somebody has the address already, only its owner hears. */
  private async askCode(
    claims: ClaimService,
    link: OpenLink,
    { token, password }: ClaimAccountInput,
    email: string,
    { now }: Origin,
  ): Promise<CodeSent> {
    await this.limits.count({ linkAct: link.id, mailAddress: emailKey(email) });
    return claims.begin(token, { email, passwordHash: await this.passwords.hash(password) }, now);
  }

  private async open(
    { token, password }: ClaimAccountInput,
    email: string,
    origin: Origin,
  ): Promise<StartedSession> {
    const passwordHash = await this.passwords.hash(password);
    try {
      const opened = await this.database.transaction(async (tx) => {
        const link = await this.use(tx, token, origin.now);
        return this.takeOver.open(tx, link, { email, passwordHash }, origin.now);
      });
      this.events.ping();
      const session = await this.sessions.toResult(opened, origin.now);
      return this.devices.mark(session, passwordHash, origin);
    } catch (error) {
      if (refusedBy(error) !== 'users_email_key') throw error;
      throw reject(EmailTaken, { code: 'EMAIL_TAKEN', message: 'An account has this email address.' });
    }
  }

  /** A link that staff handed over, or one that came by mail. */
  private async findOpen(token: string, now: Date): Promise<OpenLink | undefined> {
    const messageId = this.messageLinks.messageOf(token);
    const [row] =
      messageId === null
        ? await this.database.query<OpenLink>(FIND_OPEN, [hashOfLink(token), now])
        : await this.database.query<OpenLink>(FIND_RESET, [messageId, now]);
    return row;
  }

  /** The link, locked with its account and used up. */
  private async use(tx: Queryable, token: string, now: Date): Promise<OpenLink> {
    const messageId = this.messageLinks.messageOf(token);
    const [link] =
      messageId === null
        ? await tx.query<OpenLink>(LOCK_OPEN, [hashOfLink(token), now])
        : await tx.query<OpenLink>(LOCK_RESET, [messageId, now]);
    if (link === undefined) throw linkNotValid();
    if (messageId === null) {
      await tx.query(USE, [link.id, now]);
    } else {
      await tx.query(SPEND_LINK, [link.id, now, 'password']);
      await tx.query(VERIFY_EMAIL, [link.user_id, now]);
    }
    return link;
  }
}
