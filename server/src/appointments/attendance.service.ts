import type { AuditService } from '../audit/audit.service.js';
import { dayOfDate } from '../calendar/time-zone.js';
import type { Database } from '../database/database.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import { badInput, forbidden, notFound } from '../api/errors.js';
import { connectionOf, encodeCursor, isInstant, pageLength, positionAfter } from '../api/page.js';
import { coversClinic, isStaff, messageOf, onlyClinics, tokenOf, type Viewer } from '../api/viewer.js';
import type { Appointment } from './appointment.entity.js';
import { mayWatch } from './appointment.policy.js';
import { toAppointment, type AppointmentRow } from './appointment.queries.js';
import type { AppointmentConnection } from './appointment.type.js';
import { CONFIRM_ATTENDANCE, UNCONFIRMED } from './attendance.queries.js';
import { statusNotAllowed, type StatusService } from './status.service.js';

/** Two weeks: further ahead nobody is asked yet. */
export const MOST_DAYS_UNCONFIRMED = 14;

export interface UnconfirmedQuery {
  /** Null: every clinic that the viewer may see. */
  readonly clinicId: string | null;
  /** First and last local date at the clinic, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly after: string | null;
}

/** Whether patients said that they will come. */
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly statuses: StatusService,
  ) {}

  /**
   * The patient says that they will come, or staff note that the patient told them so. Said before, nothing changes.
   * @throws RequestError NOT_FOUND
   * @throws Rejection NotAllowedNow for a visit that is not confirmed, and one that has begun (with its status)
   */
  async confirm(viewer: Viewer, id: string, now: Date): Promise<Appointment> {
    const before = await this.statuses.getOwn(viewer, id);
    try {
      const values = [id, viewer.userId, isStaff(viewer), now, tokenOf(viewer), messageOf(viewer)];
      const [row] = await this.database.query<AppointmentRow>(CONFIRM_ATTENDANCE, values);
      if (row === undefined) throw notFound('appointment');
      this.events.ping();
      return toAppointment(row);
    } catch (error) {
      const refusal = refusalOf('confirm_attendance', error);
      if (refusal === null) throw error;
      if (refusal === 'appointment_not_found') throw notFound('appointment');
      throw statusNotAllowed((await this.statuses.getOwn(viewer, before.id)).status);
    }
  }

  /**
   * Confirmed visits to come whose patients have not said that they will come, soonest first: a doctor's own, else those
   * of every doctor. That staff looked is audited.
   * @throws RequestError BAD_USER_INPUT for dates in the wrong order or too far apart, FORBIDDEN to patients, and for a
   * clinic that the viewer's token is not for
   */
  async listUnconfirmed(viewer: Viewer, query: UnconfirmedQuery, now: Date): Promise<AppointmentConnection> {
    const { clinicId, from, to } = query;
    if (!mayWatch(viewer, viewer.doctorId)) throw forbidden();
    if (clinicId !== null && !coversClinic(viewer, clinicId)) throw forbidden();
    const days = dayOfDate(to) - dayOfDate(from);
    if (days < 0) throw badInput([{ field: 'to', rule: 'order' }]);
    if (days >= MOST_DAYS_UNCONFIRMED) {
      throw badInput([{ field: 'to', rule: 'too_long', limit: MOST_DAYS_UNCONFIRMED }]);
    }
    const first = pageLength(query.first);
    const [at, id] = positionAfter(query.after, isInstant);
    const rows = await this.database.query<AppointmentRow>(UNCONFIRMED, [
      clinicId,
      viewer.doctorId,
      from,
      to,
      now,
      onlyClinics(viewer),
      at,
      id,
      first + 1,
    ]);
    await this.audit.record({
      actor: viewer,
      action: 'schedule.read',
      ...entityOf(viewer.doctorId, clinicId),
      details: { from, to },
    });
    return connectionOf(rows, first, (row) => ({
      node: toAppointment(row),
      cursor: encodeCursor([row.scheduledAt.toISOString(), row.id]),
    }));
  }
}

function entityOf(
  doctorId: string | null,
  clinicId: string | null,
): { readonly entity?: string; readonly entityId?: string } {
  if (doctorId !== null) return { entity: 'doctor', entityId: doctorId };
  return clinicId === null ? {} : { entity: 'clinic', entityId: clinicId };
}
