import type { AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { badInput } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { SessionViewer } from '../api/viewer.js';
import { EmailTaken, WeakPassword, WrongCredentials } from './account.errors.js';
import type { ChangePasswordInput, RegisterPatientInput, SignInInput } from './account.input.js';
import {
  CREDENTIALS,
  INSERT_PATIENT,
  INSERT_USER,
  LOCK_UNCHANGED,
  PASSWORD,
  SET_PASSWORD,
} from './account.queries.js';
import type { KnownAccount, KnownDevices, Origin } from './known-device.js';
import type { SignInTry, SignInWaits } from './sign-in-wait.service.js';
import { addressKey, cleanEmail, emailKey, usernameCandidate } from './account.rules.js';
import type { AttemptLimits } from '../api/attempt-limits.js';
import type { NewAccount } from './new-account.js';
import type { PasswordHasher } from './password-hasher.js';
import { isCommonPassword } from './password.rules.js';
import { checkPerson } from './person.rules.js';
import type { SessionService } from './session.service.js';
import { tellNewDevice, tellPasswordChanged } from './tell-owner.js';
import type { StartedSession } from './started-session.type.js';
import type { UserRole } from '../api/user-role.js';

interface CredentialsRow {
  id: string;
  role: UserRole;
  password_hash: string | null;
  is_disabled: boolean;
}

const USERNAME_ATTEMPTS = 12;

/** Opening an account, signing in, and the password. */
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly passwords: PasswordHasher,
    private readonly commonPasswords: ReadonlySet<string>,
    private readonly sessions: SessionService,
    private readonly waits: SignInWaits,
    private readonly devices: KnownDevices,
  ) {}

  /**
   * Opens a patient's account and signs in to it.
   * @throws Rejection EmailTaken, and as `prepare`
   */
  async register(input: RegisterPatientInput, country: string, origin: Origin): Promise<StartedSession> {
    const account = await this.prepare(input, country, origin);
    const { email, passwordHash } = account;
    try {
      const opened = await this.database.transaction(async (tx) => {
        const { fullName, contactNumber, dateOfBirth, gender, relativeContact } = account;
        const language = input.language ?? 'en';
        const values = [email, fullName, contactNumber, passwordHash, language, origin.now];
        const id = await insertUser(tx, email, values);
        await tx.query(INSERT_PATIENT, [id, dateOfBirth, gender, contactNumber, relativeContact]);
        await this.audit.record({ actor: { userId: id }, action: 'account.registered', patientId: id }, tx);
        return this.sessions.open(tx, { id, role: 'patient' }, origin.now);
      });
      return this.devices.mark(await this.sessions.toResult(opened, origin.now), passwordHash, origin);
    } catch (error) {
      if (refusedBy(error) !== 'users_email_key') throw error;
      const rejection = reject(EmailTaken, {
        code: 'EMAIL_TAKEN',
        message: 'An account has this email address.',
      });
      const details = { reason: rejection.result.code };
      await this.audit.record({ actor: null, action: 'account.registration_refused', details });
      throw rejection;
    }
  }

  /**
   * Checks what somebody typed who registers, and hashes the password.
   * @param country of a number without its country
   * @throws Rejection WeakPassword
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async prepare(input: RegisterPatientInput, country: string, origin: Origin): Promise<NewAccount> {
    const email = cleanEmail(input.email);
    if (email === null) throw badInput([{ field: 'email', rule: 'email' }]);
    await this.limits.count({
      registerAddress: addressKey(origin.address),
      registerAccount: emailKey(email),
    });
    const person = checkPerson(input, country, origin.now);
    this.refuseCommon(input.password, email);
    const passwordHash = await this.passwords.hash(input.password);
    const { dateOfBirth, gender = null } = input;
    return { ...person, email, dateOfBirth, gender, passwordHash };
  }

  /**
   * Signs in by email and password. An unknown address, a wrong password and a closed account answer alike and
   * take as long.
   * @throws Rejection WrongCredentials
   * @throws RequestError RATE_LIMITED
   */
  async signIn(input: SignInInput, origin: Origin): Promise<StartedSession> {
    const email = cleanEmail(input.email) ?? input.email;
    const [user] = await this.database.query<CredentialsRow>(CREDENTIALS, [email]);
    const account = user?.password_hash ? { id: user.id, passwordHash: user.password_hash } : null;
    const attempt = await this.beginTry(account, input.email, origin);
    // Only a device that the account knows is counted apart from its address.
    const isKnownDevice = attempt.address === null;
    const isRight = await this.passwords.matches(account?.passwordHash ?? null, input.password);
    const opened =
      user !== undefined && isRight && !user.is_disabled
        ? await this.database.transaction(async (tx) => {
            if (!(await isStill(tx, user))) return null;
            const session = await this.sessions.open(tx, user, origin.now);
            if (!isKnownDevice) await tellNewDevice(tx, user.id, session.token.sessionId, origin.now);
            return session;
          })
        : null;
    if (opened === null || account === null) {
      await this.audit.record({
        actor: null,
        action: 'session.refused',
        entity: 'user',
        entityId: user?.id ?? null,
      });
      throw wrongCredentials();
    }
    await this.waits.forgive(attempt);
    return this.devices.mark(await this.sessions.toResult(opened, origin.now), account.passwordHash, origin);
  }

  /**
   * Changes the viewer's password, ends the other sessions and gives this one new tokens.
   * @throws Rejection WrongCredentials, WeakPassword
   * @throws RequestError RATE_LIMITED
   */
  async changePassword(
    viewer: SessionViewer,
    input: ChangePasswordInput,
    origin: Origin,
  ): Promise<StartedSession> {
    const { now } = origin;
    await this.limits.count({ changePassword: viewer.userId });
    const [user] = await this.database.query<{ email: string; password_hash: string | null }>(PASSWORD, [
      viewer.userId,
    ]);
    const own = { entity: 'user', entityId: viewer.userId };
    if (user === undefined || !(await this.passwords.matches(user.password_hash, input.currentPassword))) {
      await this.audit.record({ actor: viewer, action: 'password.change_refused', ...own });
      throw wrongCredentials();
    }
    this.refuseCommon(input.newPassword, user.email);
    const passwordHash = await this.passwords.hash(input.newPassword);
    const opened = await this.database.transaction(async (tx) => {
      const changed = await tx.query(SET_PASSWORD, [viewer.userId, user.password_hash, passwordHash]);
      if (changed.length === 0) throw wrongCredentials();
      await this.audit.record({ actor: viewer, action: 'password.changed', ...own }, tx);
      await tellPasswordChanged(tx, viewer.userId, now);
      return this.sessions.endOthers(tx, viewer, now);
    });
    this.events.ping();
    await this.limits.forgive({ changePassword: viewer.userId });
    return this.devices.mark(await this.sessions.toResult(opened, now), passwordHash, origin);
  }

  /** A device that the account knows is counted by itself, so that no stranger makes it wait. */
  private async beginTry(
    account: KnownAccount | null,
    email: string,
    { address, deviceCookie, now }: Origin,
  ): Promise<SignInTry> {
    const device = account && this.devices.find(deviceCookie?.value ?? null, account, now);
    if (device !== null) return this.waits.beginOnDevice(device, now);
    return this.waits.begin(emailKey(email), addressKey(address), now);
  }

  private refuseCommon(password: string, email: string): void {
    if (!isCommonPassword(password, email, this.commonPasswords)) return;
    throw reject(WeakPassword, {
      code: 'PASSWORD_TOO_COMMON',
      message: 'This password is among those that are tried first. Choose another one.',
    });
  }
}

function wrongCredentials(): Error {
  return reject(WrongCredentials, { code: 'WRONG_CREDENTIALS', message: 'Email or password is wrong.' });
}

/** Whether the account is as it was when its password was checked; it stays so until the transaction ends. */
async function isStill(tx: Queryable, user: CredentialsRow): Promise<boolean> {
  const rows = await tx.query(LOCK_UNCHANGED, [user.id, user.password_hash]);
  return rows.length === 1;
}

/** `values` are those of INSERT_USER after the user name. */
async function insertUser(tx: Queryable, email: string, values: readonly unknown[]): Promise<string> {
  for (let attempt = 0; attempt < USERNAME_ATTEMPTS; attempt += 1) {
    const username = usernameCandidate(email, attempt, Math.random());
    const [row] = await tx.query<{ id: string }>(INSERT_USER, [username, ...values]);
    if (row !== undefined) return row.id;
  }
  throw new Error('No free user name was found');
}
