import { badInput } from '../api/errors.js';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import { SET_READ_ONLY, WAIT_FOR_WRITERS } from './settings.queries.js';

/**
 * The mode in which nothing can be changed, for the time of a backup, a move or a repair: what people read goes on being
 * served. The database refuses the writes (`refuse_while_read_only`), of every process and at once.
 */
export class ReadOnlyService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Turns it on, once all who are writing have ended; or says anew until when it is meant to last.
   * @param until when it is meant to be over; it does not end by itself
   * @throws RequestError BAD_USER_INPUT for an end that is over
   */
  async begin(actor: AuditEntry['actor'], until: Date | null, now: Date): Promise<void> {
    if (until !== null && until <= now) throw badInput([{ field: 'until', rule: 'past' }]);
    await this.set(actor, now, until);
  }

  /** Turns it off; nothing happens where it is off. */
  async end(actor: AuditEntry['actor']): Promise<void> {
    await this.set(actor, null, null);
  }

  private async set(actor: AuditEntry['actor'], since: Date | null, until: Date | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(WAIT_FOR_WRITERS);
      const [row] = await tx.query<{ before: Date | null }>(SET_READ_ONLY, [since, until]);
      const was = row?.before != null;
      if (was === (since !== null)) return;
      const details = { name: 'readOnly', from: String(was), to: String(!was) };
      await this.audit.record({ actor, action: 'settings.changed', entity: 'settings', details }, tx);
    });
  }
}
