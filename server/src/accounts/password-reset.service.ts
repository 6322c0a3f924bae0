import { randomUUID } from 'node:crypto';
import type { AttemptLimits } from '../api/attempt-limits.js';
import { badInput } from '../api/errors.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import { enterMessages } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import { addressKey, cleanEmail, emailKey } from './account.rules.js';
import { noSoonerThan } from './evenly.js';
import type { Origin } from './known-device.js';
import { END_RESETS, RESETTABLE } from './password-reset.queries.js';

const LINK_MILLISECONDS = 3_600_000;
const ANSWER_MILLISECONDS = 150;

/** The way back for a forgotten password: a mail with a link, which `AccountLinkService` uses. */
export class PasswordResetService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly isMailSetUp: boolean,
  ) {}

  /**
   * Sends a link of an hour, in place of those before. A known and an unknown address answer alike and take as long.
   * @returns false where no mail is set up: nothing was sent then.
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async request(text: string, origin: Origin): Promise<boolean> {
    const email = cleanEmail(text);
    if (email === null) throw badInput([{ field: 'email', rule: 'email' }]);
    if (!this.isMailSetUp) return false;
    await this.limits.count({ resetAddress: addressKey(origin.address), mailAddress: emailKey(email) });
    await noSoonerThan(ANSWER_MILLISECONDS, this.send(email, origin.now));
    return true;
  }

  private async send(email: string, now: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [user] = await tx.query<{ id: string }>(RESETTABLE, [email]);
      const about = { entity: 'user', entityId: user?.id ?? null };
      await this.audit.record({ actor: null, action: 'password.reset_requested', ...about }, tx);
      if (user === undefined) return;
      await tx.query(END_RESETS, [user.id, now]);
      const message = {
        kind: MessageKind.password_reset,
        recipientId: user.id,
        key: `reset:${randomUUID()}`,
        data: { minutes: LINK_MILLISECONDS / 60_000 },
        linkExpiresAt: new Date(now.getTime() + LINK_MILLISECONDS),
      };
      await enterMessages(tx, [message], now);
    });
  }
}
