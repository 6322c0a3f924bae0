import type { AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import { messageOf, tokenOf, type Viewer } from '../api/viewer.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Appointment } from './appointment.entity.js';
import type { CancelCause } from './cancel-cause.js';
import {
  BY_IDS,
  CHANGE_STATUS,
  KEEP_OUTSIDE,
  LOCK_DAYS_OF,
  LOCK_PATIENTS_OF,
  toAppointment,
  type AppointmentRow,
} from './appointment.queries.js';

/** Why staff cancel: in words for the patient, and by kind (null: other). */
export interface Why {
  readonly reason: string | null;
  readonly cause: CancelCause | null;
}

/**
 * Deciding what becomes of appointments inside somebody else's transaction, such as one that changes hours. Who may
 * decide is that transaction's business.
 */
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /** Call it before the transaction takes any other lock: patients first, then days, as every writer does. */
  async lock(tx: Queryable, appointmentIds: readonly string[]): Promise<void> {
    if (appointmentIds.length === 0) return;
    await tx.query(LOCK_PATIENTS_OF, [appointmentIds]);
    await tx.query(LOCK_DAYS_OF, [appointmentIds]);
  }

  /** Cancels a locked appointment as staff do. */
  async cancel(tx: Queryable, viewer: Viewer, id: string, why: Why, now: Date): Promise<void> {
    const { reason, cause } = why;
    const values = [
      ...[id, AppointmentStatus.cancelled, viewer.userId, true, reason, null, now],
      ...[tokenOf(viewer), cause, messageOf(viewer)],
    ];
    await tx.query(CHANGE_STATUS, values);
  }

  /** Keeps a locked appointment at its time although it lies outside the hours. */
  async keep(tx: Queryable, viewer: Viewer, id: string): Promise<void> {
    const [row] = await tx.query<{ patient_id: string }>(KEEP_OUTSIDE, [id]);
    if (row === undefined) return;
    await this.audit.record(
      {
        actor: viewer,
        action: 'appointment.kept',
        patientId: row.patient_id,
        appointmentId: id,
      },
      tx,
    );
  }

  /** The appointments with these ids, earliest first. */
  async list(ids: readonly string[]): Promise<Appointment[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query<AppointmentRow>(BY_IDS, [ids]);
    return rows.map(toAppointment);
  }
}
