import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { Queryable } from '../database/database.js';
import { ANNOUNCE_DOCTOR_OF, DISABLE } from './people.queries.js';

/** An account that is closed or opened again. */
export interface DisabledChange {
  /** Null: whoever runs the installation. */
  readonly actor: AuditEntry['actor'];
  readonly userId: string;
  readonly isDisabled: boolean;
  readonly now: Date;
}

/** Closes an account, which ends its sessions at once, or opens it again. Who may is decided by the caller. */
export async function setAccountDisabled(
  tx: Queryable,
  audit: AuditService,
  { actor, userId, isDisabled, now }: DisabledChange,
): Promise<void> {
  await tx.query(DISABLE, [userId, isDisabled, now]);
  await tx.query(ANNOUNCE_DOCTOR_OF, [userId, now]);
  const action = isDisabled ? 'user.disabled' : 'user.enabled';
  await audit.record({ actor, action, entity: 'user', entityId: userId, details: {} }, tx);
}
