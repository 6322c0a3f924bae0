import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AttemptLimits } from '../api/attempt-limits.js';
import { notFound, rateLimited } from '../api/errors.js';
import type { Rejection } from '../api/named-error.js';
import type { AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { MessageLinks } from '../outbox/message-links.js';
import type { ConfirmRegistrationInput, CodeSent } from './code.type.js';
import {
  CODE_MILLISECONDS,
  codeOver,
  MOST_CODES,
  NEXT_CODE_MILLISECONDS,
  REGISTRATION_MILLISECONDS,
} from './code.rules.js';
import { END_CODES, MESSAGE_BY_KEY } from './code.queries.js';
import { tryCode } from './code-tries.js';
import { noSoonerThan } from './evenly.js';
import { addressKey, emailKey } from './account.rules.js';
import type { KnownDevices, Origin } from './known-device.js';
import type { NewAccount } from './new-account.js';
import { SPEND_LINK } from './password-reset.queries.js';
import {
  END_REGISTRATION,
  FILL_PATIENT,
  FIND_REGISTRATION,
  GIVE_UP,
  INSERT_PENDING,
  INSERT_REGISTRATION,
  KNOWN_ADDRESS,
  LOCK_REGISTRATION,
  NEW_CODE,
  OPEN_ACCOUNT,
} from './registration.queries.js';
import type { OpenedSession, SessionService } from './session.service.js';
import type { StartedSession } from './started-session.type.js';
import { freeUsername } from './user-name.js';

const TICKET_BYTES = 32;
const ANSWER_MILLISECONDS = 400;

interface RegistrationRow extends NewAccount {
  readonly userId: string;
  readonly isKnown: boolean;
  readonly messageId: string | null;
  readonly codes: number;
  readonly sentAt: Date;
  readonly pendingUntil: Date;
}

/** A registration that waits for its code. */
export interface PendingRegistration {
  /** Whose the account will be. */
  readonly userId: string;
  /** Until when the code that was sent last is good. */
  readonly codeUntil: Date;
}

/**
 * Registering where mail is set up: a code is sent, and the account opens with it. An address that has an account gets
 * a mail that says so instead, and everything else is the same: who asks never hears whose addresses are known.
 */
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly links: MessageLinks,
    private readonly sessions: SessionService,
    private readonly devices: KnownDevices,
  ) {}

  /**
   * Sends the first code.
   * @param prepare checks what was typed and hashes the password
   * @throws what `prepare` does, RequestError RATE_LIMITED
   */
  async begin(prepare: Promise<NewAccount>, language: string, { now }: Origin): Promise<CodeSent> {
    return noSoonerThan(
      ANSWER_MILLISECONDS,
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
      const registration = await this.lock(tx, ticket, now);
      if (registration === null || registration.codes >= MOST_CODES) return codeOver();
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
        const registration = await this.lock(tx, ticket, origin.now);
        if (registration === null) return codeOver();
        const { messageId, passwordHash } = registration;
        const fault = await tryCode(tx, this.links, { messageId, code, now: origin.now });
        return fault ?? { opened: await this.open(tx, registration, origin.now), passwordHash };
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
    const [row] = await this.database.query<RegistrationRow>(FIND_REGISTRATION, [hashOf(ticket), now]);
    if (row === undefined) return null;
    return { userId: row.userId, codeUntil: new Date(row.sentAt.getTime() + CODE_MILLISECONDS) };
  }

  /**
   * The same, for what only goes on while it waits.
   * @throws RequestError NOT_FOUND
   */
  async get(ticket: string, now: Date): Promise<PendingRegistration> {
    const pending = await this.find(ticket, now);
    if (pending === null) throw notFound('registration');
    return pending;
  }

  private async enter(tx: Queryable, account: NewAccount, language: string, now: Date): Promise<CodeSent> {
    const [known] = await tx.query<{ language: string }>(KNOWN_ADDRESS, [account.email]);
    const until = new Date(now.getTime() + REGISTRATION_MILLISECONDS);
    const values = [known?.language ?? language, until, now];
    const [user] = await tx.query<{ id: string }>(INSERT_PENDING, values);
    if (user === undefined) throw new Error('an insert returns its row');
    const ticket = randomBytes(TICKET_BYTES).toString('base64url');
    const isKnown = known !== undefined;
    const messageId = await sendCode(tx, { userId: user.id, isKnown }, now);
    await tx.query(INSERT_REGISTRATION, [
      user.id,
      hashOf(ticket),
      account.email,
      isKnown,
      account.fullName,
      account.contactNumber,
      account.relativeContact,
      account.dateOfBirth,
      account.gender,
      account.passwordHash,
      messageId,
      now,
    ]);
    return codeSent(ticket, now);
  }

  private async lock(tx: Queryable, ticket: string, now: Date): Promise<RegistrationRow | null> {
    const [row] = await tx.query<RegistrationRow>(LOCK_REGISTRATION, [hashOf(ticket), now]);
    return row ?? null;
  }

  private async open(tx: Queryable, registration: RegistrationRow, now: Date): Promise<OpenedSession> {
    const { userId: id, email, messageId, fullName, contactNumber, relativeContact } = registration;
    const username = await freeUsername(tx, email);
    const values = [id, username, email, fullName, contactNumber, registration.passwordHash, now];
    await tx.query(OPEN_ACCOUNT, values);
    const { dateOfBirth, gender } = registration;
    await tx.query(FILL_PATIENT, [id, dateOfBirth, gender, contactNumber, relativeContact]);
    await tx.query(END_REGISTRATION, [id]);
    await tx.query(SPEND_LINK, [messageId, now, 'code']);
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

/** Enters the message with the code, or with the news that there is an account; codes before it are good no more. */
async function sendCode(
  tx: Queryable,
  { userId, isKnown }: { readonly userId: string; readonly isKnown: boolean },
  now: Date,
): Promise<string> {
  const kind = isKnown ? MessageKind.account_exists : MessageKind.account_code;
  await tx.query(END_CODES, [userId, kind, now]);
  const key = `code:${randomUUID()}`;
  const linkExpiresAt = new Date(now.getTime() + CODE_MILLISECONDS);
  const data = { minutes: CODE_MILLISECONDS / 60_000 };
  await enterMessages(tx, [{ kind, recipientId: userId, key, data, linkExpiresAt }], now);
  const [message] = await tx.query<{ id: string }>(MESSAGE_BY_KEY, [userId, key]);
  if (message === undefined) throw new Error('a message that was entered is there');
  return message.id;
}

function codeSent(ticket: string, now: Date): CodeSent {
  return {
    ticket,
    expiresAt: new Date(now.getTime() + CODE_MILLISECONDS),
    nextCodeAt: new Date(now.getTime() + NEXT_CODE_MILLISECONDS),
  };
}

function hashOf(ticket: string): Buffer {
  return createHash('sha256').update(ticket).digest();
}
