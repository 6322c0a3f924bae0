import type { Queryable } from '../database/database.js';
import type { MessageKind } from './message-kind.js';
import { ENTER, LEAVE_OUT, WAITS } from './outbox.queries.js';

/** A message that somebody is to get. */
export interface NewMessage {
  readonly kind: MessageKind;
  /** The user who is told. */
  readonly recipientId: string;
  /** What makes it one: a second with the same key for the same person is not entered. At most 200 characters. */
  readonly key: string;
  /** What it is about, where it is an appointment. */
  readonly appointmentId?: string;
  /** Ids, instants (ISO 8601) and codes that its words are made of when it is due; never names, words or secrets. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** When its words are made and it goes out; at once where left out. */
  readonly dueAt?: Date;
  /** Until when its link acts. Without one it has no link. */
  readonly linkExpiresAt?: Date;
}

/**
 * Enters messages, in the transaction of what they tell of: nothing is told that did not happen, and nothing that
 * happened is forgotten. Some seconds later, or when they are due, a worker makes their words and sends them.
 * @returns how many are new
 */
export async function enterMessages(
  tx: Queryable,
  messages: readonly NewMessage[],
  now: Date,
): Promise<number> {
  if (messages.length === 0) return 0;
  const rows = messages.map(({ kind, recipientId, key, appointmentId, data, dueAt, linkExpiresAt }) => ({
    kind,
    recipient_id: recipientId,
    key,
    appointment_id: appointmentId ?? null,
    data: data ?? {},
    due_at: dueAt ?? now,
    link_expires_at: linkExpiresAt ?? null,
  }));
  return (await tx.query(ENTER, [JSON.stringify(rows), now])).length;
}

/**
 * Enters a message as left out, in the transaction of what it would tell of: it is on the log, is never sent, and whoever
 * enters it afterwards enters nothing.
 * @param by the user who chose so
 * @returns whether it is new
 */
export async function leaveOut(tx: Queryable, message: NewMessage, by: string, now: Date): Promise<boolean> {
  const { kind, recipientId, key, appointmentId, data, dueAt } = message;
  const values = [
    kind,
    recipientId,
    key,
    appointmentId ?? null,
    { ...data, leftOutBy: by },
    dueAt ?? now,
    now,
  ];
  return (await tx.query(LEAVE_OUT, values)).length > 0;
}

/** Whether a message of a kind waits already, which will tell of how things stand then: a second one says no more. */
export async function isAboutToBeTold(
  tx: Queryable,
  recipientId: string,
  kind: MessageKind,
): Promise<boolean> {
  const [row] = await tx.query<{ waits: boolean }>(WAITS, [recipientId, kind]);
  return row?.waits === true;
}
