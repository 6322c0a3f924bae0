import { createHash, randomBytes } from 'node:crypto';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { Queryable } from '../database/database.js';
import type { UserRole } from '../api/user-role.js';
import { INSERT, REPLACE } from './account-link.queries.js';
import { tellAccessChanged } from './tell-owner.js';
import { OneTimeLink, type LinkPurpose } from './account-link.type.js';

const DAYS = 7;
const SECRET_BYTES = 32;

/** A one-time link that is wanted. */
export interface WantedLink {
  /** Null: whoever runs the installation. */
  readonly actor: AuditEntry['actor'];
  /** Who is to answer for it. */
  readonly madeBy: string;
  readonly user: { readonly id: string; readonly role: UserRole };
  readonly purpose: LinkPurpose;
  readonly now: Date;
}

/** Makes a link, in place of an unused one of the same person. Who may is decided by the caller. */
export async function issueLink(
  tx: Queryable,
  audit: AuditService,
  { actor, madeBy, user, purpose, now }: WantedLink,
): Promise<OneTimeLink> {
  const token = randomBytes(SECRET_BYTES).toString('base64url');
  const expiresAt = new Date(now.getTime() + DAYS * 86_400_000);
  await tx.query(REPLACE, [user.id]);
  await tx.query(INSERT, [user.id, purpose, hashOfLink(token), madeBy, now, expiresAt]);
  await audit.record(
    {
      actor,
      action: 'account.link_issued',
      patientId: user.role === 'patient' ? user.id : null,
      entity: 'user',
      entityId: user.id,
      details: { purpose },
    },
    tx,
  );
  if (purpose === 'reset') await tellAccessChanged(tx, user.id, 'link', now);
  return Object.assign(new OneTimeLink(), { token, purpose, expiresAt });
}

/** What is kept of a link's token. */
export function hashOfLink(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
