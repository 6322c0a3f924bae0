import { randomUUID } from 'node:crypto';
import type { AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import type { Authenticated } from '../api/context.js';
import type { SessionViewer, Viewer } from '../api/viewer.js';
import type { AccessTokens } from './access-token.js';
import type { AttemptLimits } from '../api/attempt-limits.js';
import type { RefreshToken, RefreshTokens } from './refresh-token.js';
import { END, END_OTHERS, LIVE, LOCK, NEW_TOKEN, OPEN, ROTATE } from './session.queries.js';
import { decideRefresh, refreshableUntil, sessionEnd, type SessionState } from './session.rules.js';
import { StartedSession } from './started-session.type.js';
import type { UserRole } from '../api/user-role.js';
import { User } from './user.entity.js';

/** Why a session ended, as its row says. */
type EndReason = 'signed_out' | 'password_changed' | 'token_reused';

/** A session inside a transaction, before its tokens may leave the server. */
export interface OpenedSession {
  readonly user: { readonly id: string; readonly role: UserRole };
  readonly token: RefreshToken;
  readonly refreshExpiresAt: Date;
}

interface LiveRow {
  expires_at: Date;
  role: UserRole;
  doctor_id: string | null;
  is_front_desk: boolean;
}

/** A session and whose it is said to be. */
interface SessionKey {
  readonly sessionId: string;
  readonly userId: string;
}

/** Whose a live session is, and when it ends. */
interface LiveSession {
  readonly person: Omit<Viewer, 'credential'>;
  readonly expiresAt: Date;
}

/** `user_id` beside the state that the decision needs. */
type SessionRow = SessionState & { readonly userId: string };

/** Sessions: their tokens, their renewal and their end. What ends a session ends its sockets, too (by trigger). */
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /** Who holds this access token; null when it, its session or its account is no longer good. */
  async authenticate(accessToken: string, now: Date = new Date()): Promise<Authenticated | null> {
    const claims = this.accessTokens.read(accessToken, now);
    const live = claims === null ? null : await this.findLive(claims, now);
    if (claims === null || live === null) return null;
    const credential = { kind: 'session', sessionId: claims.sessionId } as const;
    return {
      viewer: { ...live.person, credential },
      expiresAt: claims.expiresAt < live.expiresAt ? claims.expiresAt : live.expiresAt,
    };
  }

  /** Who a link speaks for that was made in a session; null when that, or the account, is no longer good. */
  async findByLink(session: SessionKey, now: Date): Promise<Viewer | null> {
    const live = await this.findLive(session, now);
    return live && { ...live.person, credential: { kind: 'link', madeBy: { kind: 'session', ...session } } };
  }

  /** Writes a new session. Its tokens are made by `toResult` after the commit. */
  async open(tx: Queryable, user: { id: string; role: UserRole }, now: Date): Promise<OpenedSession> {
    const token = this.refreshTokens.first(randomUUID());
    const expiresAt = sessionEnd(user.role, now);
    await tx.query(OPEN, [token.sessionId, user.id, token.hash, now, expiresAt]);
    await this.audit.record(
      { actor: { userId: user.id }, action: 'session.started', entity: 'session', entityId: token.sessionId },
      tx,
    );
    return { user, token, refreshExpiresAt: refreshableUntil(user.role, now, expiresAt) };
  }

  /**
   * Renews a session by its refresh token, which is used up by that.
   * @returns null when the token or its session is not (or no longer) good.
   * @throws RequestError RATE_LIMITED
   */
  async refresh(cookie: string | null, now: Date): Promise<StartedSession | null> {
    if (cookie === null) return null;
    const presented = this.refreshTokens.decode(cookie);
    if (presented === null) return null;
    await this.limits.count({ refreshSession: presented.sessionId });
    const opened = await this.database.transaction((tx) => this.renew(tx, presented, now));
    this.events.ping();
    return opened === null ? null : this.toResult(opened, now);
  }

  /** Ends the session of this viewer or, without one, of this refresh token. Ending nothing is no error. */
  async end(viewer: SessionViewer | null, cookie: string | null, now: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      const sessionId = viewer?.credential.sessionId ?? (await this.sessionOfToken(tx, cookie));
      if (sessionId !== null) await this.endOne(tx, sessionId, 'signed_out', now);
    });
    this.events.ping();
  }

  /** Ends every other session of the viewer's account and gives this one a new token. */
  async endOthers(tx: Queryable, viewer: SessionViewer, now: Date): Promise<OpenedSession> {
    const { sessionId } = viewer.credential;
    await tx.query(END_OTHERS, [viewer.userId, sessionId, now]);
    const token = this.refreshTokens.first(sessionId);
    const [row] = await tx.query<{ expires_at: Date }>(NEW_TOKEN, [sessionId, token.hash, now]);
    // The session ended while the password was checked: its next request hears of it.
    const expiresAt = row?.expires_at ?? now;
    const user = { id: viewer.userId, role: viewer.role };
    return { user, token, refreshExpiresAt: refreshableUntil(viewer.role, now, expiresAt) };
  }

  /** The tokens and the account of a session that was opened or renewed. */
  async toResult(opened: OpenedSession, now: Date): Promise<StartedSession> {
    const access = this.accessTokens.sign(opened.user, opened.token.sessionId, now);
    const user = await this.database.dataSource.getRepository(User).findOneByOrFail({ id: opened.user.id });
    return Object.assign(new StartedSession(), {
      accessToken: access.token,
      expiresAt: access.expiresAt,
      user,
      refreshToken: this.refreshTokens.encode(opened.token),
      refreshExpiresAt: opened.refreshExpiresAt,
      device: null,
    });
  }

  private async findLive({ sessionId, userId }: SessionKey, now: Date): Promise<LiveSession | null> {
    const [live] = await this.database.query<LiveRow>(LIVE, [sessionId, userId, now]);
    if (live === undefined) return null;
    const { role, doctor_id: doctorId, is_front_desk: isFrontDesk } = live;
    return { person: { userId, role, doctorId, isFrontDesk }, expiresAt: live.expires_at };
  }

  private async renew(tx: Queryable, presented: RefreshToken, now: Date): Promise<OpenedSession | null> {
    const [session] = await tx.query<SessionRow>(LOCK, [presented.sessionId]);
    if (session === undefined) return null;
    const next = this.refreshTokens.after(presented);
    const decision = decideRefresh(session, presented, now);
    if (decision === 'over' || decision === 'foreign') return null;
    if (decision === 'reused') {
      await this.endOne(tx, presented.sessionId, 'token_reused', now);
      return null;
    }
    if (decision === 'rotate') {
      await tx.query(ROTATE, [presented.sessionId, next.hash, now]);
    }
    return {
      user: { id: session.userId, role: session.role },
      token: next,
      refreshExpiresAt: refreshableUntil(session.role, now, session.expiresAt),
    };
  }

  /** Only the newest token, or the one before it, speaks for its session. */
  private async sessionOfToken(tx: Queryable, cookie: string | null): Promise<string | null> {
    const token = cookie === null ? null : this.refreshTokens.decode(cookie);
    if (token === null) return null;
    const [session] = await tx.query<SessionRow>(LOCK, [token.sessionId]);
    const isKnown = session?.refreshHash.equals(token.hash) || session?.previousHash?.equals(token.hash);
    return isKnown === true ? token.sessionId : null;
  }

  private async endOne(tx: Queryable, sessionId: string, reason: EndReason, now: Date): Promise<void> {
    const [ended] = await tx.query<{ user_id: string }>(END, [sessionId, now, reason]);
    if (ended === undefined) return;
    await this.audit.record(
      {
        actor: { userId: ended.user_id },
        action: 'session.ended',
        entity: 'session',
        entityId: sessionId,
        details: { reason },
      },
      tx,
    );
  }
}
