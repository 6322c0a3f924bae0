import type { UserRole } from '../api/user-role.js';
import type { Database, Statement } from '../database/database.js';
import { decodeCursor, encodeCursor, isId, pageLength } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { AuditTrailConnection, AuditFilter } from './audit-trail.type.js';
import type { AuditService } from './audit.service.js';

interface EventRow {
  id: string;
  at: Date;
  /** The instant in full: a Date has no microseconds, and pages would lose rows. */
  position: string;
  action: string;
  actorId: string | null;
  actorName: string | null;
  actorRole: UserRole | null;
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

/** $1 actor, $2 patient, $3 action, $4/$5 from and to, $6/$7 position of the last row before, $8 rows. */
const LIST: Statement = {
  name: 'audit_list',
  text: `select e.id, e.occurred_at as at, to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position, e.action, e.actor_id as "actorId",
      a.full_name as "actorName", a.role as "actorRole", e.patient_id as "patientId", p.full_name as "patientName",
      e.appointment_id as "appointmentId", e.entity, e.entity_id as "entityId", v.scheduled_at as "appointmentTime",
      w.time_zone as "appointmentTimeZone",
      case e.entity
        when 'doctor' then (select u.full_name from doctors d join users u on u.id = d.user_id where d.id = e.entity_id)
        when 'clinic' then (select c.name from clinics c where c.id = e.entity_id)
        when 'specialization' then (select s.name from specializations s where s.id = e.entity_id)
        when 'user' then (select u.full_name from users u where u.id = e.entity_id)
        when 'patient' then (select u.full_name from users u where u.id = e.entity_id)
      end as "entityName", e.details
    from audit_events e left join users a on a.id = e.actor_id left join users p on p.id = e.patient_id
      left join appointments v on v.id = e.appointment_id left join clinics w on w.id = v.clinic_id
    where ($1::uuid is null or e.actor_id = $1)
      and ($2::uuid is null or e.patient_id = $2
        or e.patient_id in (select m.removed_id from patient_merges m where m.kept_id = $2))
      and ($3::text is null or e.action = $3)
      and ($4::timestamptz is null or e.occurred_at >= $4) and ($5::timestamptz is null or e.occurred_at < $5)
      and ($6::timestamptz is null or (e.occurred_at, e.id) < ($6, $7::uuid))
    order by e.occurred_at desc, e.id desc limit $8`,
};

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
      actorId: viewer.userId,
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
    const [at, id] =
      page.after === null
        ? [null, null]
        : decodeCursor<[string, string]>(
            page.after,
            ([a, b]) => typeof a === 'string' && !Number.isNaN(Date.parse(a)) && isId(b),
          );
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
    const edges = rows.slice(0, first).map(({ position, details, ...row }) => ({
      cursor: encodeCursor([position, row.id]),
      node: {
        ...row,
        details: Object.entries(details).map(([name, value]) => ({ name, value: String(value) })),
      },
    }));
    return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first } };
  }
}
