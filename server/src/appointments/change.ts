import type { Viewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database, Queryable, Statement } from '../database/database.js';
import type { StoredEvent } from '../events/event-kinds.js';
import { leaveOut } from '../outbox/enter-messages.js';
import { CHANGED, type AppointmentRow } from './appointment.queries.js';
import { messageOf } from './message-of-event.rules.js';

/** One statement that changes an appointment, and whether its patient is told of it. */
export interface Change {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** False only of what staff do. */
  readonly tellPatient: boolean;
}

/**
 * Changes an appointment. Where its patient is not to be told, the message of it is entered as left out by the same
 * transaction, so that whoever reads of the change afterwards finds that message there; and that is put on record.
 * @throws the refusal of the statement, to be told by `refusalOf`
 */
export async function changeAppointment(
  database: Database,
  audit: AuditService,
  viewer: Viewer,
  { statement, values, tellPatient }: Change,
  now: Date,
): Promise<AppointmentRow | undefined> {
  if (tellPatient) return (await database.query<AppointmentRow>(statement, values))[0];
  return database.transaction(async (tx) => {
    const [row] = await tx.query<AppointmentRow>(statement, values);
    if (row !== undefined) await leaveUntold(tx, audit, viewer, row.id, now);
    return row;
  });
}

async function leaveUntold(
  tx: Queryable,
  audit: AuditService,
  viewer: Viewer,
  appointmentId: string,
  now: Date,
): Promise<void> {
  // None where a key of idempotency gave an appointment that was changed before.
  const [event] = await tx.query<StoredEvent>(CHANGED, [appointmentId]);
  const message = event === undefined ? null : messageOf(event, now);
  if (message === null || !(await leaveOut(tx, message, viewer.userId, now))) return;
  const { kind, recipientId: patientId } = message;
  await audit.record(
    { actor: viewer, action: 'message.left_out', patientId, appointmentId, details: { kind } },
    tx,
  );
}
