import type { AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { badInput } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import type { ApiTokenService } from '../tokens/api-token.service.js';
import { END_SESSIONS, FIND_OPEN, LOCK_OPEN, TAKE_OVER, TAKE_STEP, USE } from './account-link.queries.js';
import { EmailTaken, WeakPassword } from './account.errors.js';
import {
  AccountLink,
  LinkNotValid,
  LinkPurpose,
  OneTimeLink,
  type ClaimAccountInput,
} from './account-link.type.js';
import { addressKey, cleanEmail } from './account.rules.js';
import { hashOfLink, issueLink } from './issue-link.js';
import type { KnownDevices, Origin } from './known-device.js';
import type { AttemptLimits } from '../api/attempt-limits.js';
import type { PasswordHasher } from './password-hasher.js';
import { isCommonPassword } from './password.rules.js';
import { FIND_RESET, LOCK_RESET, SPEND_LINK, VERIFY_EMAIL } from './password-reset.queries.js';
import { freeUsername } from './user-name.js';
import { tellPasswordChanged } from './tell-owner.js';
import type { MessageLinks } from '../outbox/message-links.js';
import type { OpenedSession, SessionService } from './session.service.js';
import type { StartedSession } from './started-session.type.js';
import type { UserRole } from '../api/user-role.js';

interface LinkRow {
  id: string;
  user_id: string;
  purpose: LinkPurpose;
  /** Who handed it over; null for one that its owner asked for by mail. */
  created_by: string | null;
  expires_at: Date;
  role: UserRole;
  email: string | null;
  full_name: string | null;
}

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
    private readonly tokens: ApiTokenService,
    private readonly messageLinks: MessageLinks,
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
   * Uses a link: sets the password (and the email address where there is none), and signs in. A reset ends every other
   * session, and every token.
   * @throws Rejection LinkNotValid, EmailTaken, WeakPassword
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async claim(input: ClaimAccountInput, origin: Origin): Promise<StartedSession> {
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
    const passwordHash = await this.passwords.hash(input.password);
    try {
      const opened = await this.database.transaction((tx) =>
        this.takeOver(tx, input.token, email, passwordHash, origin.now),
      );
      this.events.ping();
      const session = await this.sessions.toResult(opened, origin.now);
      return this.devices.mark(session, passwordHash, origin);
    } catch (error) {
      if (refusedBy(error) !== 'users_email_key') throw error;
      throw reject(EmailTaken, { code: 'EMAIL_TAKEN', message: 'An account has this email address.' });
    }
  }

  /** A link that staff handed over, or one that came by mail. */
  private async findOpen(token: string, now: Date): Promise<LinkRow | undefined> {
    const messageId = this.messageLinks.messageOf(token);
    const [row] =
      messageId === null
        ? await this.database.query<LinkRow>(FIND_OPEN, [hashOfLink(token), now])
        : await this.database.query<LinkRow>(FIND_RESET, [messageId, now]);
    return row;
  }

  /** The link, locked with its account and used up. */
  private async use(tx: Queryable, token: string, now: Date): Promise<LinkRow> {
    const messageId = this.messageLinks.messageOf(token);
    const [link] =
      messageId === null
        ? await tx.query<LinkRow>(LOCK_OPEN, [hashOfLink(token), now])
        : await tx.query<LinkRow>(LOCK_RESET, [messageId, now]);
    if (link === undefined) throw linkNotValid();
    if (messageId === null) {
      await tx.query(USE, [link.id, now]);
    } else {
      await tx.query(SPEND_LINK, [link.id, now, 'password']);
      await tx.query(VERIFY_EMAIL, [link.user_id, now]);
    }
    return link;
  }

  private async takeOver(
    tx: Queryable,
    token: string,
    email: string,
    passwordHash: string,
    now: Date,
  ): Promise<OpenedSession> {
    const link = await this.use(tx, token, now);
    await tx.query(TAKE_OVER, [link.user_id, await freeUsername(tx, email), email, passwordHash]);
    if (link.created_by !== null) {
      await tx.query(TAKE_STEP, [link.user_id, link.purpose, link.created_by, now]);
    }
    await tx.query(END_SESSIONS, [link.user_id, now]);
    await this.tokens.revokeAll(tx, link.user_id, 'access_reset', now);
    await this.audit.record(
      {
        actor: { userId: link.user_id },
        action: 'account.link_used',
        patientId: link.role === 'patient' ? link.user_id : null,
        entity: 'user',
        entityId: link.user_id,
        details: { purpose: link.purpose },
      },
      tx,
    );
    if (link.purpose === 'reset') await tellPasswordChanged(tx, link.user_id, now);
    return this.sessions.open(tx, { id: link.user_id, role: link.role }, now);
  }
}

function linkNotValid(): Error {
  return reject(LinkNotValid, {
    code: 'LINK_NOT_VALID',
    message: 'This link was used, ran out or was replaced. Ask for a new one.',
  });
}
