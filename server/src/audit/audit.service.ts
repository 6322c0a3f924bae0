import { messageOf, tokenOf, type Viewer } from '../api/viewer.js';
import type { Database, Queryable } from '../database/database.js';
import type { AuditAction } from './audit-action.js';
import { RECORD } from './audit.queries.js';

/** One line of the audit trail. Ids and codes only: no name, no medical text. */
export interface AuditEntry {
  /** Who did it: the viewer, or whose account it is while nobody is signed in; null: the system, or nobody known. */
  readonly actor: Viewer | { readonly userId: string; readonly credential?: never } | null;
  /** What was done, as `noun.verb`. */
  readonly action: `${AuditAction}`;
  readonly patientId?: string | null;
  readonly appointmentId?: string | null;
  readonly entity?: string | null;
  readonly entityId?: string | null;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes the audit trail. Rows can be added, never changed or removed. */
export class AuditService {
  constructor(private readonly database: Database) {}

  /** Pass the transaction that the entry is to live and die with. */
  async record(entry: AuditEntry, within: Queryable = this.database): Promise<void> {
    await within.query(RECORD, [
      entry.actor?.userId ?? null,
      entry.action,
      entry.patientId ?? null,
      entry.appointmentId ?? null,
      entry.entity ?? null,
      entry.entityId ?? null,
      entry.details ?? {},
      entry.actor?.credential === undefined ? null : tokenOf(entry.actor),
      entry.actor?.credential === undefined ? null : messageOf(entry.actor),
    ]);
  }
}
