import { isStaff, type Viewer } from '../api/viewer.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import type { FormerPlace } from '../appointments/message-of-event.rules.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Queryable } from '../database/database.js';
import { enterMessages, leaveOut } from '../outbox/enter-messages.js';
import type { MessageKind } from '../outbox/message-kind.js';
import { hashOf, PAUSE } from './series-transaction.js';

/** One change of a series, as its patient hears of it. */
export interface SeriesChange {
  readonly kind: MessageKind;
  readonly seriesId: string;
  readonly patientId: string;
  /** What was booked, moved or cancelled: at least one. */
  readonly rows: readonly Appointment[];
  /** Of a move: where each was before it, by appointment. */
  readonly formerPlaces?: Readonly<Record<string, FormerPlace>>;
  /** Tells it from other changes of the same kind of the series; null where there is only one. */
  readonly what: string | null;
  /** False only of what staff do. */
  readonly tellPatient: boolean;
}

/**
 * Tells the patient of a whole change as one, in the transaction of it. Where they are not to be told, the message is
 * entered as left out instead, and that is put on record.
 */
export async function tellOfSeries(
  tx: Queryable,
  audit: AuditService,
  viewer: Viewer,
  { kind, seriesId, patientId, rows, formerPlaces, what, tellPatient }: SeriesChange,
  now: Date,
): Promise<void> {
  const ids = byTime(rows).map(({ id }) => id);
  const [appointmentId] = ids;
  if (appointmentId === undefined) throw new Error('what nothing was done with is not told');
  const message = {
    kind,
    recipientId: patientId,
    key: [kind, seriesId, ...(what === null ? [] : [hashOf([what])])].join(':'),
    appointmentId,
    data: {
      seriesId,
      appointmentIds: ids,
      byStaff: isStaff(viewer),
      ...(formerPlaces === undefined ? {} : { formerPlaces }),
    },
    dueAt: new Date(now.getTime() + PAUSE),
  };
  if (tellPatient) {
    await enterMessages(tx, [message], now);
    return;
  }
  if (!(await leaveOut(tx, message, viewer.userId, now))) return;
  await audit.record(
    { actor: viewer, action: 'message.left_out', patientId, appointmentId, details: { kind } },
    tx,
  );
}

/** Earliest first. */
export function byTime(rows: readonly Appointment[]): Appointment[] {
  return [...rows].sort((one, other) => one.scheduledAt.getTime() - other.scheduledAt.getTime());
}
