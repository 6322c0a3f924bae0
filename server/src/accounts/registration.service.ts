import type { AttemptLimits } from '../api/attempt-limits.js';
import { notFound, rateLimited } from '../api/errors.js';
import type { Rejection } from '../api/named-error.js';
import type { AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { MessageLinks } from '../outbox/message-links.js';
import type { ClaimService } from './claim.service.js';
import type { ConfirmRegistrationInput, CodeSent } from './code.type.js';
import {
  CODE_MILLISECONDS,
  codeOver,
  MOST_CODES,
  NEXT_CODE_MILLISECONDS,
  REGISTRATION_MILLISECONDS,
} from './code.rules.js';
import { tryCode } from './code-tries.js';
import { noSoonerThan } from './evenly.js';
import { addressKey, emailKey } from './account.rules.js';
import type { KnownDevices, Origin } from './known-device.js';
import type { NewAccount } from './new-account.js';
import { SPEND_LINK } from './password-reset.queries.js';
import {
  ALIKE_MILLISECONDS,
  codeSent,
  enterWaiting,
  hashOfTicket,
  newTicket,
  sendCode,
} from './registration-code.js';
import {
  END_REGISTRATION,
  FILL_PATIENT,
  FIND_REGISTRATION,
  GIVE_UP,
  INSERT_REGISTRATION,
  LOCK_REGISTRATION,
  NEW_CODE,
  OPEN_ACCOUNT,
} from './registration.queries.js';
import type { OpenedSession, SessionService } from './session.service.js';
import type { StartedSession } from './started-session.type.js';
import type { OpenLink } from './take-over.js';
import { freeUsername } from './user-name.js';

interface Waiting {
  readonly userId: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly isKnown: boolean;
  readonly messageId: string | null;
  readonly codes: number;
  readonly sentAt: Date;
}

/** Who registers said who they are; who takes a record over has the link of that record instead. */
type NewRow = Waiting & NewAccount & { readonly accountLinkId: null };
type RegistrationRow = NewRow | (Waiting & { readonly accountLinkId: string });

/** Both are locked; a claim with the link that it spends. */
type LockedRegistration =
  { readonly row: NewRow; readonly link: null } | { readonly row: Waiting; readonly link: OpenLink };

/** A registration that waits for its code. */
export interface PendingRegistration {
  /** Whose the account will be. */
  readonly userId: string;
  /** Until when the code that was sent last is good. */
  readonly codeUntil: Date;
}

/**
 * Registering where mail is set up: a code is sent, and the account opens with it. An address that has an account gets
 * a mail that says so instead, and everything else is the same: who asks never hears whose addresses are known. By the
 * same codes `ClaimService` lets people take over a record that the desk made.
 */
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly links: MessageLinks,
    private readonly sessions: SessionService,
    private readonly devices: KnownDevices,
    private readonly claims: ClaimService,
  ) {}

  /**
   * Sends the first code.
   * @param prepare checks what was typed and hashes the password
   * @throws what `prepare` does, RequestError RATE_LIMITED
   */
  async begin(prepare: Promise<NewAccount>, language: string, { now }: Origin): Promise<CodeSent> {
    return noSoonerThan(
      ALIKE_MILLISECONDS,
      prepare.then(async (account) => {
        await this.limits.count({ mailAddress: emailKey(account.email) });
        return this.database.transaction((tx) => this.enter(tx, account, language, now));
      }),
    );
  }

  /**
   * Sends another code in place of the one before, at most five for one registration.
   * @throws Rejection CodeNotValid
   * @throws RequestError RATE_LIMITED before a minute is over
   */
  async sendAgain(ticket: string, { address, now }: Origin): Promise<CodeSent> {
    await this.limits.count({ registerAddress: addressKey(address) });
    const sent = await this.database.transaction(async (tx) => {
      const locked = await this.lock(tx, ticket, now);
      if (locked === null || locked.row.codes >= MOST_CODES) return codeOver();
      const registration = locked.row;
      const wait = registration.sentAt.getTime() + NEXT_CODE_MILLISECONDS - now.getTime();
      if (wait > 0) throw rateLimited(Math.ceil(wait / 1_000));
      await this.limits.count({ mailAddress: emailKey(registration.email) });
      const messageId = await sendCode(tx, registration, now);
      await tx.query(NEW_CODE, [registration.userId, messageId, now]);
      return codeSent(ticket, now);
    });
    if (sent instanceof Error) throw sent;
    return sent;
  }

  /**
   * Opens the account by its code, and signs in to it.
   * @throws Rejection CodeNotValid
   * @throws RequestError RATE_LIMITED
   */
  async confirm({ ticket, code }: ConfirmRegistrationInput, origin: Origin): Promise<StartedSession> {
    await this.limits.count({ claimAddress: addressKey(origin.address) });
    const outcome = await orOver(() =>
      this.database.transaction(async (tx) => {
        const locked = await this.lock(tx, ticket, origin.now);
        if (locked === null) return codeOver();
        const { messageId, passwordHash } = locked.row;
        const fault = await tryCode(tx, this.links, { messageId, code, now: origin.now });
        return fault ?? { opened: await this.openBy(tx, locked, origin.now), passwordHash };
      }),
    );
    if (outcome instanceof Error) throw outcome;
    const session = await this.sessions.toResult(outcome.opened, origin.now);
    return this.devices.mark(session, outcome.passwordHash, origin);
  }

  /** Gives a registration up, so that its person can sign in instead. False where there is none (any more). */
  async giveUp(ticket: string, now: Date): Promise<PendingRegistration | null> {
    const pending = await this.find(ticket, now);
    if (pending !== null) await this.database.query(GIVE_UP, [pending.userId, now]);
    return pending;
  }

  /** The registration that a ticket stands for; null where it is over. */
  async find(ticket: string, now: Date): Promise<PendingRegistration | null> {
    const row = await this.rowOf(ticket, now);
    return row && pendingOf(row);
  }

  /**
   * The same, for what only goes on while it waits; a time is held for who registers alone, and for no claim.
   * @throws RequestError NOT_FOUND
   */
  async get(ticket: string, now: Date): Promise<PendingRegistration> {
    const row = await this.rowOf(ticket, now);
    if (row === null || row.accountLinkId !== null) throw notFound('registration');
    return pendingOf(row);
  }

  private async rowOf(ticket: string, now: Date): Promise<RegistrationRow | null> {
    const [row] = await this.database.query<RegistrationRow>(FIND_REGISTRATION, [hashOfTicket(ticket), now]);
    return row ?? null;
  }

  private async enter(tx: Queryable, account: NewAccount, language: string, now: Date): Promise<CodeSent> {
    const until = new Date(now.getTime() + REGISTRATION_MILLISECONDS);
    const waiting = await enterWaiting(tx, { email: account.email, language, until }, now);
    const ticket = newTicket();
    await tx.query(INSERT_REGISTRATION, [
      waiting.userId,
      hashOfTicket(ticket),
      account.email,
      waiting.isKnown,
      account.fullName,
      account.contactNumber,
      account.relativeContact,
      account.dateOfBirth,
      account.gender,
      account.passwordHash,
      waiting.messageId,
      now,
    ]);
    return codeSent(ticket, now);
  }

  /** A claim locks its link first, as asking for its code does. */
  private async lock(tx: Queryable, ticket: string, now: Date): Promise<LockedRegistration | null> {
    const values = [hashOfTicket(ticket), now];
    const [found] = await tx.query<RegistrationRow>(FIND_REGISTRATION, values);
    if (found === undefined) return null;
    const link = found.accountLinkId && (await this.claims.lockLink(tx, found.accountLinkId, now));
    if (found.accountLinkId !== null && !link) return null;
    const [row] = await tx.query<RegistrationRow>(LOCK_REGISTRATION, values);
    if (row === undefined) return null;
    if (row.accountLinkId === null) return { row, link: null };
    return link ? { row, link } : null;
  }

  private async openBy(tx: Queryable, locked: LockedRegistration, now: Date): Promise<OpenedSession> {
    await tx.query(SPEND_LINK, [locked.row.messageId, now, 'code']);
    return locked.link === null
      ? this.open(tx, locked.row, now)
      : this.claims.open(tx, locked.link, locked.row, now);
  }

  private async open(tx: Queryable, registration: NewRow, now: Date): Promise<OpenedSession> {
    const { userId: id, email, fullName, contactNumber, relativeContact } = registration;
    const username = await freeUsername(tx, email);
    const values = [id, username, email, fullName, contactNumber, registration.passwordHash, now];
    await tx.query(OPEN_ACCOUNT, values);
    const { dateOfBirth, gender } = registration;
    await tx.query(FILL_PATIENT, [id, dateOfBirth, gender, contactNumber, relativeContact]);
    await tx.query(END_REGISTRATION, [id]);
    await this.audit.record({ actor: { userId: id }, action: 'account.registered', patientId: id }, tx);
    return this.sessions.open(tx, { id, role: 'patient' }, now);
  }
}

/**
 * Opens an account, once more where somebody took its user name in the same moment. Where the address got an account
 * meanwhile, by another registration or at the desk, this one is over.
 */
async function orOver<Value>(open: () => Promise<Value>, tries = 3): Promise<Value | Rejection> {
  try {
    return await open();
  } catch (error) {
    const refusal = refusedBy(error);
    if (refusal === 'users_email_key') return codeOver();
    if (refusal === 'users_username_key' && tries > 1) return orOver(open, tries - 1);
    throw error;
  }
}

function pendingOf({ userId, sentAt }: RegistrationRow): PendingRegistration {
  return { userId, codeUntil: new Date(sentAt.getTime() + CODE_MILLISECONDS) };
}
