import type { UserRole } from '../api/user-role.js';
import type { Database } from '../database/database.js';
import { connectionOf, encodeCursor, isInstant, pageLength, positionAfter } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { AuditAction } from './audit-action.js';
import type { AuditTrailConnection, AuditFilter } from './audit-trail.type.js';
import { LIST } from './audit.queries.js';
import type { AuditService } from './audit.service.js';

interface EventRow {
  id: string;
  at: Date;
  /** The instant in full: a Date has no microseconds, and pages would lose rows. */
  position: string;
  action: AuditAction;
  actorId: string | null;
  actorName: string | null;
  actorRole: UserRole | null;
  programName: string | null;
  byAssistant: boolean;
  byLink: boolean;
  patientId: string | null;
  patientName: string | null;
  appointmentId: string | null;
  entity: string | null;
  entityId: string | null;
  entityName: string | null;
  appointmentTime: Date | null;
  appointmentTimeZone: string | null;
  details: Record<string, unknown>;
}

/** Reading the audit trail. */
export class AuditTrailService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * What was done, latest first. That somebody looked is part of it.
   * @throws RequestError BAD_USER_INPUT
   */
  async list(
    viewer: Viewer,
    filter: AuditFilter,
    page: { first: number; after: string | null },
  ): Promise<AuditTrailConnection> {
    const found = await this.read(filter, page);
    await this.audit.record({
      actor: viewer,
      action: 'audit.read',
      patientId: filter.patientId ?? null,
    });
    return found;
  }

  /** What was done with the viewer's own record as a patient, latest first. */
  async listOwn(
    viewer: Viewer,
    page: { first: number; after: string | null },
  ): Promise<AuditTrailConnection> {
    return this.read({ patientId: viewer.userId }, page);
  }

  private async read(
    filter: AuditFilter,
    page: { first: number; after: string | null },
  ): Promise<AuditTrailConnection> {
    const first = pageLength(page.first);
    const [at, id] = positionAfter(page.after, isInstant);
    const rows = await this.database.query<EventRow>(LIST, [
      filter.personId ?? null,
      filter.patientId ?? null,
      filter.action ?? null,
      filter.from ?? null,
      filter.to ?? null,
      at,
      id,
      first + 1,
    ]);
    return connectionOf(rows, first, ({ position, details, ...row }) => ({
      cursor: encodeCursor([position, row.id]),
      node: {
        ...row,
        details: Object.entries(details).map(([name, value]) => ({ name, value: String(value) })),
      },
    }));
  }
}
