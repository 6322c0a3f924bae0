import type { AttemptLimits } from '../api/attempt-limits.js';
import type { Authenticated } from '../api/context.js';
import { badInput, notFound, unauthenticated } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { connectionOf, encodeCursor, isId, isInstant, pageLength, positionAfter } from '../api/page.js';
import type { TokenScope } from '../api/token-scope.js';
import type { UserRole } from '../api/user-role.js';
import { isManager, type SessionViewer, type TokenCredential, type Viewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import {
  COUNT,
  COUNT_CLINICS,
  FIND,
  INSERT,
  LIST,
  LIST_OWN,
  LIVE,
  LIVE_BY_ID,
  LOCK_OWNER,
  REVOKE,
  REVOKE_ALL,
  USED,
} from './api-token.queries.js';
import {
  ApiToken,
  NewApiToken,
  TooManyTokens,
  type ApiTokenConnection,
  type ApiTokenFilter,
  type CreateApiTokenInput,
} from './api-token.type.js';
import { offeredScopes } from './token-scopes.js';
import { hashOfToken, isTokenText, newToken, prefixOfToken } from './token-text.rules.js';

/** Tokens of one person that are not revoked; those that ran out count until they are. */
const MOST = 25;
const DAY = 86_400_000;
/** The last use is written no more often than this. */
const USE_MILLISECONDS = 60_000;

/** Why all tokens of a person end, as their rows say. An account that is closed ends them by trigger. */
export type TokensEnd = 'role_changed' | 'access_reset';

interface LiveRow {
  id: string;
  user_id: string;
  scopes: TokenScope[];
  clinic_ids: string[] | null;
  expires_at: Date;
  last_used_at: Date | null;
  role: UserRole;
  is_front_desk: boolean;
  doctor_id: string | null;
}

/** `position` is the time of creation in full: a Date has no microseconds, and pages would lose rows. */
type TokenRow = ApiToken & { position: string };

/** Tokens that people make for programs: making, finding, listing and ending them. */
export class ApiTokenService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
  ) {}

  /**
   * For whom a token speaks; null when it, or its owner's account, is no longer good. Role and clinic desk are the
   * owner's of this moment.
   */
  async authenticate(token: string, now: Date): Promise<Authenticated | null> {
    if (!isTokenText(token)) return null;
    const [live] = await this.database.query<LiveRow>(LIVE, [hashOfToken(token), now]);
    if (live === undefined) return null;
    if (live.last_used_at === null || now.getTime() - live.last_used_at.getTime() >= USE_MILLISECONDS) {
      await this.database.query(USED, [live.id, now, live.last_used_at]);
    }
    const credential: TokenCredential = {
      kind: 'token',
      tokenId: live.id,
      scopes: live.scopes,
      clinicIds: live.clinic_ids,
    };
    return { viewer: { ...personOf(live), credential }, expiresAt: live.expires_at };
  }

  /** Who a link speaks for that was made by a token; null when that, or the account, is no longer good. */
  async findByLink(tokenId: string, userId: string, now: Date): Promise<Viewer | null> {
    const [live] = await this.database.query<LiveRow>(LIVE_BY_ID, [tokenId, now]);
    if (live?.user_id !== userId) return null;
    return { ...personOf(live), credential: { kind: 'link', madeBy: { kind: 'token', tokenId } } };
  }

  /**
   * Makes a token. It is in the answer and nowhere else.
   * @throws Rejection TooManyTokens
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async create(viewer: SessionViewer, input: CreateApiTokenInput, now: Date): Promise<NewApiToken> {
    await this.limits.count({ createToken: viewer.userId });
    const scopes = [...new Set(input.scopes)];
    const offered = offeredScopes(viewer);
    if (!scopes.every((scope) => offered.includes(scope)))
      throw badInput([{ field: 'scopes', rule: 'role' }]);
    const clinicIds = input.clinicIds == null ? null : [...new Set(input.clinicIds)];
    const token = newToken();
    const apiToken = await this.database.transaction(async (tx) => {
      const [owner] = await tx.query<{ role: UserRole }>(LOCK_OWNER, [viewer.userId]);
      if (owner?.role !== viewer.role) throw unauthenticated();
      await this.refuseMany(tx, viewer);
      if (clinicIds !== null) await refuseUnknownClinics(tx, clinicIds);
      const expiresAt = new Date(now.getTime() + input.days * DAY);
      const values = [prefixOfToken(token), hashOfToken(token), scopes, clinicIds, now, expiresAt];
      const [row] = await tx.query<{ id: string }>(INSERT, [viewer.userId, input.name, ...values]);
      if (row === undefined) throw new Error('an insert returns its row');
      await this.record(tx, viewer, 'token.created', row.id);
      return this.get(tx, row.id);
    });
    return Object.assign(new NewApiToken(), { apiToken, token });
  }

  /** The viewer's own tokens that are not revoked, latest first. */
  async listOwn(viewer: Viewer): Promise<ApiToken[]> {
    return this.database.query<ApiToken>(LIST_OWN, [viewer.userId]);
  }

  /**
   * Everybody's tokens, latest first. Who may is decided at the door.
   * @throws RequestError BAD_USER_INPUT
   */
  async list(
    filter: ApiTokenFilter,
    page: { first: number; after: string | null },
  ): Promise<ApiTokenConnection> {
    const first = pageLength(page.first);
    const [at, id] = positionAfter(page.after, isInstant);
    const values = [filter.ownerId ?? null, filter.withRevoked, at, id, first + 1];
    const rows = await this.database.query<TokenRow>(LIST, values);
    return connectionOf(rows, first, (node) => ({ node, cursor: encodeCursor([node.position, node.id]) }));
  }

  /**
   * Ends a token at once, with its sockets: one's own, or as a manager anybody's. One that has ended stays as it is.
   * @throws RequestError NOT_FOUND
   */
  async revoke(viewer: SessionViewer, id: string, now: Date): Promise<ApiToken> {
    const before = await this.get(this.database, id);
    if (before.ownerId !== viewer.userId && !isManager(viewer)) throw notFound('token');
    await this.database.transaction(async (tx) => {
      const ended = await tx.query(REVOKE, [id, now]);
      if (ended.length > 0) await this.record(tx, viewer, 'token.revoked', id);
    });
    this.events.ping();
    return this.get(this.database, id);
  }

  /** Ends every token of a person inside the transaction that takes away what they were made under. */
  async revokeAll(tx: Queryable, userId: string, reason: TokensEnd, now: Date): Promise<void> {
    await tx.query(REVOKE_ALL, [userId, now, reason]);
  }

  private async refuseMany(tx: Queryable, viewer: Viewer): Promise<void> {
    const [row] = await tx.query<{ count: number }>(COUNT, [viewer.userId]);
    if ((row?.count ?? 0) < MOST) return;
    throw reject(TooManyTokens, {
      code: 'TOO_MANY_TOKENS',
      message: 'There are as many tokens as one person can have. Revoke one that is not needed.',
    });
  }

  private async get(within: Queryable, id: string): Promise<ApiToken> {
    const [row] = isId(id) ? await within.query<TokenRow>(FIND, [id]) : [];
    if (row === undefined) throw notFound('token');
    return row;
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    action: 'token.created' | 'token.revoked',
    id: string,
  ): Promise<void> {
    await this.audit.record({ actor: viewer, action, entity: 'token', entityId: id }, tx);
  }
}

function personOf(live: LiveRow): Omit<Viewer, 'credential'> {
  const { user_id: userId, role, doctor_id: doctorId, is_front_desk: isFrontDesk } = live;
  return { userId, role, doctorId, isFrontDesk };
}

/** @throws RequestError BAD_USER_INPUT */
async function refuseUnknownClinics(tx: Queryable, clinicIds: readonly string[]): Promise<void> {
  const [row] = await tx.query<{ count: number }>(COUNT_CLINICS, [clinicIds]);
  if (row?.count !== clinicIds.length) throw badInput([{ field: 'clinicIds', rule: 'unknown' }]);
}
