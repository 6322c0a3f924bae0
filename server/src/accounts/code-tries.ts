import type { Rejection } from '../api/named-error.js';
import type { Queryable } from '../database/database.js';
import type { MessageLinks } from '../outbox/message-links.js';
import { LOCK_CODE, TRY_CODE } from './code.queries.js';
import { cleanCode, CODE_TRIES, codeOver, codeTries, codeWrong } from './code.rules.js';

interface CodeRow {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly isOpen: boolean;
}

/**
 * Tries a code against the message that told it. The try counts whatever comes of it, so the caller's transaction has
 * to be committed where this returns a refusal; a code is right once at the most, since its row is locked.
 * @returns null where the code is right, else why not
 */
export async function tryCode(
  tx: Queryable,
  links: MessageLinks,
  { messageId, code, now }: { readonly messageId: string | null; readonly code: string; readonly now: Date },
): Promise<Rejection | null> {
  if (messageId === null) return codeOver();
  const [message] = await tx.query<CodeRow>(LOCK_CODE, [messageId, now]);
  if (message === undefined || !message.isOpen) return codeOver();
  const [tried] = await tx.query<{ attempts: number }>(TRY_CODE, [messageId]);
  if (tried === undefined) return codeTries();
  // A message of another kind tells no code: whoever guesses what it would be has guessed nothing.
  const isRight = message.kind === 'account.code' && links.isCodeOf(messageId, cleanCode(code));
  return isRight ? null : codeWrong(CODE_TRIES - tried.attempts);
}
