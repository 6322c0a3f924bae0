import { messageOf, tokenOf, type Viewer } from '../api/viewer.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Queryable } from '../database/database.js';
import type { Why } from './decision.service.js';
import type { Appointment, HoldPurpose } from './appointment.entity.js';
import { BY_IDS, CHANGE_STATUS, PLACE, toAppointment, type AppointmentRow } from './appointment.queries.js';

/** What is to be placed inside somebody else's transaction. */
export interface Placing {
  readonly mode: 'hold' | 'book' | 'move';
  readonly patientId: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: Date;
  /** Whether it is the clinic that does it, whoever presses: without notice, cut-off and approval. */
  readonly byStaff: boolean;
  /** The one that moves, or that a hold is for. */
  readonly appointmentId?: string;
  readonly reason?: string | null;
  /** Of a hold that is not for what follows from the rest. */
  readonly purpose?: HoldPurpose;
}

/**
 * Holds, books or moves as part of a transaction. Who may is that transaction's business.
 * @throws the refusal of `place_appointment`, to be told by `refusalOf`
 */
export async function placeWithin(
  tx: Queryable,
  viewer: Viewer,
  placing: Placing,
  now: Date,
): Promise<Appointment> {
  const [row] = await tx.query<AppointmentRow>(PLACE, [
    placing.mode,
    placing.patientId,
    placing.doctorId,
    placing.clinicId,
    placing.visitTypeId,
    [placing.startsAt],
    now,
    viewer.userId,
    placing.byStaff,
    placing.appointmentId ?? null,
    null,
    placing.reason ?? null,
    null,
    null,
    null,
    tokenOf(viewer),
    placing.purpose ?? null,
    messageOf(viewer),
  ]);
  if (row === undefined) throw new Error('what was placed is returned');
  return toAppointment(row);
}

/** Who cancels, and why. */
export interface Cancelling extends Why {
  /** Whether it is the clinic: it has no cut-off. */
  readonly byStaff: boolean;
  /** The version that was seen; left out or null: whichever it is. */
  readonly version?: number | null;
}

/**
 * Cancels as part of a transaction.
 * @throws the refusal of `change_status`, to be told by `refusalOf`
 */
export async function cancelWithin(
  tx: Queryable,
  viewer: Viewer,
  id: string,
  { byStaff, version = null, reason, cause }: Cancelling,
  now: Date,
): Promise<Appointment> {
  const values = [
    id,
    AppointmentStatus.cancelled,
    viewer.userId,
    byStaff,
    reason,
    version,
    now,
    tokenOf(viewer),
    cause,
    messageOf(viewer),
  ];
  const [row] = await tx.query<AppointmentRow>(CHANGE_STATUS, values);
  if (row === undefined) throw new Error('what was cancelled is returned');
  return toAppointment(row);
}

/** The appointments with these ids as a transaction sees them, earliest first. */
export async function appointmentsWithin(tx: Queryable, ids: readonly string[]): Promise<Appointment[]> {
  return (await tx.query<AppointmentRow>(BY_IDS, [ids])).map(toAppointment);
}
