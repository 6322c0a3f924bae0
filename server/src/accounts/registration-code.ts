import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Queryable } from '../database/database.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import { END_CODES, MESSAGE_BY_KEY } from './code.queries.js';
import { CODE_MILLISECONDS, NEXT_CODE_MILLISECONDS } from './code.rules.js';
import type { CodeSent } from './code.type.js';
import { INSERT_PENDING, KNOWN_ADDRESS } from './registration.queries.js';

const TICKET_BYTES = 32;

/**
 * How long an answer takes at least that is not to tell whether an address has an account: longer than hashing a
 * password and writing a row do.
 */
export const ALIKE_MILLISECONDS = 400;

/** Somebody who waits for a code: a nameless person, whose message it is. */
export interface WaitingPerson {
  readonly userId: string;
  /** Whether the address has an account already: then its owner hears so, and no code is right. */
  readonly isKnown: boolean;
  readonly messageId: string;
}

/**
 * Makes the nameless person who waits, and enters the message to their address: with a code, or with the news that there
 * is an account.
 * @param language of the message, where the address has no account
 */
export async function enterWaiting(
  tx: Queryable,
  { email, language, until }: { readonly email: string; readonly language: string; readonly until: Date },
  now: Date,
): Promise<WaitingPerson> {
  const [known] = await tx.query<{ language: string }>(KNOWN_ADDRESS, [email]);
  const [user] = await tx.query<{ id: string }>(INSERT_PENDING, [known?.language ?? language, until, now]);
  if (user === undefined) throw new Error('an insert returns its row');
  const person = { userId: user.id, isKnown: known !== undefined };
  return { ...person, messageId: await sendCode(tx, person, now) };
}

/** Enters the message with the code, or with the news that there is an account; codes before it are good no more. */
export async function sendCode(
  tx: Queryable,
  { userId, isKnown }: Pick<WaitingPerson, 'userId' | 'isKnown'>,
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

/** What stands for somebody who waits, in the page of whoever asked. */
export function newTicket(): string {
  return randomBytes(TICKET_BYTES).toString('base64url');
}

/** What is kept of a ticket. */
export function hashOfTicket(ticket: string): Buffer {
  return createHash('sha256').update(ticket).digest();
}

/** That a code is on its way. */
export function codeSent(ticket: string, now: Date): CodeSent {
  return {
    ticket,
    expiresAt: new Date(now.getTime() + CODE_MILLISECONDS),
    nextCodeAt: new Date(now.getTime() + NEXT_CODE_MILLISECONDS),
  };
}
