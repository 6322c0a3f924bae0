import { randomUUID } from 'node:crypto';
import type { Queryable } from '../database/database.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import { END_RESETS } from './password-reset.queries.js';
import { HAS_SESSION_BEFORE } from './session.queries.js';

/** Tells the owner of an account that its password was changed; links for another one act no more. */
export async function tellPasswordChanged(tx: Queryable, userId: string, now: Date): Promise<void> {
  await tx.query(END_RESETS, [userId, now]);
  await enterMessages(
    tx,
    [
      {
        kind: MessageKind.password_changed,
        recipientId: userId,
        key: `password:${randomUUID()}`,
        data: { at: now.toISOString() },
      },
    ],
    now,
  );
}

/** Tells the owner that somebody signed in from a device that the account did not know; the first sign-in is nobody's news. */
export async function tellNewDevice(
  tx: Queryable,
  userId: string,
  sessionId: string,
  now: Date,
): Promise<void> {
  const [row] = await tx.query<{ had: boolean }>(HAS_SESSION_BEFORE, [userId, sessionId]);
  if (row?.had !== true) return;
  const message = {
    kind: MessageKind.device_new,
    recipientId: userId,
    key: `device:${sessionId}`,
    data: { at: now.toISOString() },
  };
  await enterMessages(tx, [message], now);
}

/**
 * Tells a person that staff gave a new way to sign in to their account, or joined another record to theirs.
 * @param how `link` or `merge`
 */
export async function tellAccessChanged(
  tx: Queryable,
  userId: string,
  how: 'link' | 'merge',
  now: Date,
): Promise<void> {
  const key = `access:${how}:${randomUUID()}`;
  await enterMessages(
    tx,
    [{ kind: MessageKind.access_changed, recipientId: userId, key, data: { how, at: now.toISOString() } }],
    now,
  );
}
