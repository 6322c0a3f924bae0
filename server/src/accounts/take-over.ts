import type { AuditService } from '../audit/audit.service.js';
import type { Queryable } from '../database/database.js';
import type { ApiTokenService } from '../tokens/api-token.service.js';
import type { UserRole } from '../api/user-role.js';
import { END_SESSIONS, TAKE_OVER, TAKE_STEP } from './account-link.queries.js';
import type { LinkPurpose } from './account-link.type.js';
import type { OpenedSession, SessionService } from './session.service.js';
import { tellPasswordChanged } from './tell-owner.js';
import { freeUsername } from './user-name.js';

/** A one-time link that is good, with whose account it opens. */
export interface OpenLink {
  readonly id: string;
  readonly user_id: string;
  readonly purpose: LinkPurpose;
  /** Who handed it over; null for one that its owner asked for by mail. */
  readonly created_by: string | null;
  readonly expires_at: Date;
  readonly role: UserRole;
  readonly email: string | null;
  readonly full_name: string | null;
  readonly language: string;
}

/** What an account gets by a link. */
export interface Access {
  /** Kept where it has none yet. */
  readonly email: string;
  readonly passwordHash: string;
}

/** Opens the account of a one-time link. */
export class TakeOver {
  constructor(
    private readonly audit: AuditService,
    private readonly sessions: SessionService,
    private readonly tokens: ApiTokenService,
  ) {}

  /**
   * Sets the password, notes that staff gave the sign-in where they did, ends what was open, and signs in: inside the
   * transaction that has locked the link and used it up.
   */
  async open(
    tx: Queryable,
    link: OpenLink,
    { email, passwordHash }: Access,
    now: Date,
  ): Promise<OpenedSession> {
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
