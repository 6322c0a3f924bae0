import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { badInput, forbidden, notFound } from '../api/errors.js';
import { reject, Rejection } from '../api/named-error.js';
import {
  connectionOf,
  encodeCursor,
  isId,
  isInstant,
  isText,
  pageLength,
  positionAfter,
} from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { ApiTokenService } from '../tokens/api-token.service.js';
import type { AccountLinkService } from './account-link.service.js';
import type { LinkPurpose, OneTimeLink } from './account-link.type.js';
import { setAccountDisabled } from './account-acts.js';
import { EmailTaken } from './account.errors.js';
import { cleanEmail, cleanName } from './account.rules.js';
import {
  END_SESSIONS,
  FIND_USER,
  HAS_RECORDS,
  INVITE,
  IS_MANAGER,
  listUsers,
  LOCK_MANAGERS,
  SET_ROLE,
} from './people.queries.js';
import {
  UserNotChanged,
  UserSort,
  type InvitedUser,
  type InviteAdministratorInput,
  type ManagedUser,
  type ManagedUserConnection,
  type UserFilter,
} from './people.type.js';
import type { UserRole } from '../api/user-role.js';
import type { UserOrigin } from './user.entity.js';
import { wordsOf } from '../api/search-words.rules.js';

/** `position` is the time of creation in full: a Date has no microseconds, and pages would lose rows. */
type UserRow = ManagedUser & { position: string };

/** The link that gives a person access, by where the account came from. */
const PURPOSES: Readonly<Record<UserOrigin, LinkPurpose | null>> = {
  registered: 'reset',
  desk: 'claim',
  invited: 'invitation',
  imported: null,
};

/** Managing accounts. Who may is decided at the door; each change is audited. */
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly links: AccountLinkService,
    private readonly tokens: ApiTokenService,
  ) {}

  /**
   * People who fit, by name or newest first.
   * @throws RequestError BAD_USER_INPUT
   */
  async list(
    viewer: Viewer,
    filter: UserFilter,
    sort: UserSort,
    page: { first: number; after: string | null },
  ): Promise<ManagedUserConnection> {
    const first = pageLength(page.first);
    const isNewest = sort === UserSort.NEWEST;
    const [key, id] = positionAfter(page.after, isNewest ? isInstant : isText);
    const text = filter.text ?? '';
    const email = text.includes('@') ? (cleanEmail(text) ?? text) : null;
    const words = email === null ? wordsOf(text) : [];
    const values = [filter.role ?? null, filter.isDisabled ?? null, email, key, id, first + 1, ...words];
    const rows = await this.database.query<UserRow>(listUsers(words.length, isNewest), values);
    await this.audit.record({ actor: viewer, action: 'users.listed' });
    return connectionOf(rows, first, (node) => ({
      node,
      cursor: encodeCursor([isNewest ? node.position : node.fullName, node.id]),
    }));
  }

  /**
   * Closes an account, which ends its sessions at once, or opens it again.
   * @throws Rejection UserNotChanged
   * @throws RequestError NOT_FOUND
   */
  async setDisabled(viewer: Viewer, userId: string, isDisabled: boolean, now: Date): Promise<ManagedUser> {
    await this.changeOther(viewer, userId, async (tx) => {
      await setAccountDisabled(tx, this.audit, { actor: viewer, userId, isDisabled, now });
    });
    return this.get(this.database, userId);
  }

  /**
   * Gives a person another role, or limits an administrator to the front desk. Ends the person's sessions and
   * tokens.
   * @throws Rejection UserNotChanged
   * @throws RequestError NOT_FOUND
   */
  async setRole(
    viewer: Viewer,
    userId: string,
    role: UserRole,
    isFrontDesk: boolean,
    now: Date,
  ): Promise<ManagedUser> {
    if (isFrontDesk && role !== 'admin')
      throw badInput([{ field: 'isFrontDesk', rule: 'administrators_only' }]);
    await this.changeOther(viewer, userId, async (tx, before) => {
      if (before.origin !== 'registered' && before.origin !== 'invited') {
        throw notChanged('NO_ACCOUNT', 'The person has no account.');
      }
      const [records] = await tx.query<{ doctor: boolean; patient: boolean }>(HAS_RECORDS, [userId]);
      if (role === 'doctor' && records?.doctor !== true) {
        throw notChanged('NO_DOCTOR_RECORD', 'The person has no doctor record.');
      }
      if (role === 'patient' && records?.patient !== true) {
        throw notChanged('NO_PATIENT_RECORD', 'The person has no patient record.');
      }
      await tx.query(SET_ROLE, [userId, role, isFrontDesk]);
      await tx.query(END_SESSIONS, [userId, now]);
      await this.tokens.revokeAll(tx, userId, 'role_changed', now);
      await this.record(tx, viewer, 'user.role_set', userId, { from: before.role, to: role, isFrontDesk });
    });
    return this.get(this.database, userId);
  }

  /**
   * A one-time link by which a person gets access (again): for a new password, or to join.
   * @throws RequestError NOT_FOUND, also for a person of an import, who never signs in, and for a closed account.
   */
  async resetAccess(viewer: Viewer, userId: string, now: Date): Promise<OneTimeLink> {
    return this.database.transaction(async (tx) => {
      const user = await this.get(tx, userId);
      const purpose = PURPOSES[user.origin];
      if (purpose === null || user.disabledAt !== null) throw notFound('user');
      return this.links.issue(tx, viewer, user, purpose, now);
    });
  }

  /**
   * Invites an administrator.
   * @throws Rejection EmailTaken
   * @throws RequestError BAD_USER_INPUT
   */
  async inviteAdministrator(
    viewer: Viewer,
    input: InviteAdministratorInput,
    now: Date,
  ): Promise<InvitedUser> {
    const { id, link } = await this.inviting(viewer, 'admin', () =>
      this.database.transaction((tx) => this.inviteWithin(tx, viewer, { ...input, role: 'admin' }, now)),
    );
    return { user: await this.get(this.database, id), link };
  }

  /**
   * Does what invites somebody. Where that is refused the record says so: who tries addresses learns who has an account.
   * @throws what the work throws
   */
  async inviting<Result>(viewer: Viewer, role: UserRole, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Rejection) {
        const details = { role, reason: error.result.code };
        await this.audit.record({ actor: viewer, action: 'user.invitation_refused', details });
      }
      throw error;
    }
  }

  /**
   * Makes the account of somebody who is invited, inside the transaction that makes what belongs to it.
   * @throws Rejection EmailTaken
   * @throws RequestError BAD_USER_INPUT
   */
  async inviteWithin(
    tx: Queryable,
    viewer: Viewer,
    person: { fullName: string; email: string; role: UserRole; isFrontDesk: boolean },
    now: Date,
  ): Promise<{ id: string; link: OneTimeLink }> {
    const fullName = cleanName(person.fullName);
    if (fullName === null) throw badInput([{ field: 'fullName', rule: 'name' }]);
    const email = cleanEmail(person.email);
    if (email === null) throw badInput([{ field: 'email', rule: 'email' }]);
    try {
      const values = [email, fullName, person.role, person.isFrontDesk, now];
      const [row] = await tx.query<{ id: string }>(INVITE, values);
      if (row === undefined) throw new Error('an insert returns its row');
      await this.record(tx, viewer, 'user.invited', row.id, { role: person.role });
      const link = await this.links.issue(tx, viewer, { id: row.id, role: person.role }, 'invitation', now);
      return { id: row.id, link };
    } catch (error) {
      if (refusedBy(error) !== 'users_email_key') throw error;
      throw reject(EmailTaken, { code: 'EMAIL_TAKEN', message: 'An account has this email address.' });
    }
  }

  private async changeOther(
    viewer: Viewer,
    userId: string,
    work: (tx: Queryable, before: ManagedUser) => Promise<void>,
  ): Promise<void> {
    if (userId === viewer.userId) {
      throw notChanged('NOT_YOURSELF', 'Somebody else must do this to your account.');
    }
    await this.database.transaction(async (tx) => {
      await tx.query(LOCK_MANAGERS);
      const [row] = await tx.query<{ allowed: boolean }>(IS_MANAGER, [viewer.userId]);
      if (row?.allowed !== true) throw forbidden();
      await work(tx, await this.get(tx, userId));
    });
    this.events.ping();
  }

  private async get(within: Queryable, userId: string): Promise<ManagedUser> {
    const [row] = isId(userId) ? await within.query<UserRow>(FIND_USER, [userId]) : [];
    if (row === undefined) throw notFound('user');
    return row;
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    action: AuditEntry['action'],
    userId: string,
    details: Record<string, string | boolean> = {},
  ): Promise<void> {
    await this.audit.record({ actor: viewer, action, entity: 'user', entityId: userId, details }, tx);
  }
}

function notChanged(code: string, message: string): Rejection {
  return reject(UserNotChanged, { code, message });
}
