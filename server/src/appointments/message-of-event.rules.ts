import type { AppointmentFacts, EventKind, MovedFacts, StoredEvent } from '../events/event-kinds.js';
import type { NewMessage } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';

/** For so long a change waits before anybody is told: another one within it makes one message of both, or none. */
export const PAUSE_MILLISECONDS = 180_000;

/** After a visit, at the same time of the next day: never at night, and not before it has sunk in. */
export const FEEDBACK_AFTER_MILLISECONDS = 86_400_000;
/** A visit that was noted as done only this long afterwards is not asked about. */
const NOTED_LATE_MILLISECONDS = 3 * 86_400_000;
/** For how long the link to say how it was leads there. */
const FEEDBACK_LINK_MILLISECONDS = 30 * 86_400_000;

/** What is told of each kind of event; of those that are missing nobody is told. */
const KINDS: Readonly<Partial<Record<EventKind, MessageKind>>> = {
  'appointment.requested': MessageKind.appointment_requested,
  'appointment.booked': MessageKind.appointment_booked,
  'appointment.confirmed': MessageKind.appointment_confirmed,
  'appointment.declined': MessageKind.appointment_declined,
  'appointment.moved': MessageKind.appointment_moved,
  'appointment.cancelled': MessageKind.appointment_cancelled,
  'appointment.lapsed': MessageKind.appointment_declined,
  'appointment.undone': MessageKind.appointment_booked,
};

/** Where a visit was before it was moved. */
export interface FormerPlace {
  /** ISO 8601. */
  readonly startsAt: string;
  readonly clinicId: string;
}

/** What a message of a change remembers of it. */
export interface ChangeData {
  readonly byStaff: boolean;
  /** Of a move. */
  readonly former?: FormerPlace;
  /** A request to which the clinic said nothing in its time. */
  readonly lapsed?: true;
  /** A visit that was cancelled and is not any more. */
  readonly again?: true;
}

/**
 * The message for the patient of what happened to an appointment; null where nobody is told: of holds, of visits gone by,
 * of a series (whoever changes one tells of it as a whole) and of what only the clinic does with it.
 */
export function messageOf(event: StoredEvent, now: Date): NewMessage | null {
  if (event.kind === 'appointment.completed') return feedbackOf(event.payload, event.createdAt);
  const kind = KINDS[event.kind];
  if (kind === undefined) return null;
  const facts = event.payload as AppointmentFacts & { readonly seriesId?: string };
  const { appointmentId, patientId, version, startsAt, fromStatus, toStatus } = facts;
  if (facts.seriesId !== undefined || new Date(startsAt) <= now) return null;
  const isUndone = event.kind === 'appointment.undone';
  if (isUndone && fromStatus !== 'cancelled') return null;
  const isLapse = event.kind === 'appointment.lapsed';
  if (isLapse && fromStatus !== 'pending') return null;
  // A patient who agrees to a visit that the doctor booked is told nothing of it.
  if (event.kind === 'appointment.confirmed' && fromStatus === toStatus) return null;
  const happenedAt = Math.min(event.createdAt.getTime(), now.getTime());
  return {
    kind,
    recipientId: patientId,
    key: `${event.kind}:${appointmentId}:${version}`,
    appointmentId,
    data: {
      ...changeData(event.kind, facts),
      ...(isLapse ? { lapsed: true } : {}),
      ...(isUndone ? { again: true } : {}),
    },
    dueAt: new Date(happenedAt + PAUSE_MILLISECONDS),
  };
}

/** Asks how a visit was. Once for each, however often staff take it back and note it anew. */
function feedbackOf(
  { appointmentId, patientId, startsAt }: AppointmentFacts,
  completedAt: Date,
): NewMessage | null {
  if (completedAt.getTime() - new Date(startsAt).getTime() > NOTED_LATE_MILLISECONDS) return null;
  return {
    kind: MessageKind.feedback_requested,
    recipientId: patientId,
    key: `feedback:${appointmentId}`,
    appointmentId,
    dueAt: new Date(completedAt.getTime() + FEEDBACK_AFTER_MILLISECONDS),
    linkExpiresAt: new Date(completedAt.getTime() + FEEDBACK_LINK_MILLISECONDS),
  };
}

function changeData(kind: EventKind, facts: AppointmentFacts): ChangeData {
  const { byStaff } = facts;
  if (kind !== 'appointment.moved') return { byStaff };
  const { startsAt, clinicId } = (facts as MovedFacts).former;
  // Who accepts what the clinic proposed moves by its rules, and knows where to.
  return { byStaff: byStaff && facts.actorId !== facts.patientId, former: { startsAt, clinicId } };
}
