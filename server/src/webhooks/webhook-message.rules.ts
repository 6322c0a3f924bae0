import type {
  AppointmentFacts,
  EventMap,
  MergedFacts,
  MovedFacts,
  StoredEvent,
} from '../events/event-kinds.js';
import { WebhookKind } from './webhook-kind.js';

/** The kind of the message that only says that a webhook works. */
export const TEST_KIND = 'webhook.test';

/** What a message tells: ids, instants (ISO 8601) and codes, never personal or medical data. */
export type WebhookData = Readonly<Record<string, unknown>>;

/** An event as webhooks are to tell it. */
export interface WebhookMessage {
  readonly eventId: string;
  readonly kind: WebhookKind;
  /** The appointment, or the doctor whose availability changed: messages of one subject keep their order. */
  readonly subjectId: string;
  /** What is signed and sent, to the letter. */
  readonly body: string;
}

const KINDS: ReadonlySet<string> = new Set(Object.values(WebhookKind));

/** The message of an event; null where webhooks do not tell of its kind. */
export function messageOf(event: StoredEvent): WebhookMessage | null {
  const kind = publishedKind(event.kind);
  if (kind === null) return null;
  const eventId = event.id;
  if (kind === WebhookKind.availability_changed) {
    const { doctorId, from, to } = event.payload as EventMap['availability.changed'];
    return {
      eventId,
      kind,
      subjectId: doctorId,
      body: bodyOf(kind, event.createdAt, { doctorId, from, to }),
    };
  }
  const facts = event.payload as AppointmentFacts;
  return {
    eventId,
    kind,
    subjectId: facts.appointmentId,
    body: bodyOf(kind, event.createdAt, appointmentData(kind, facts)),
  };
}

/** The body of a message (Standard Webhooks): its type, when that happened, and what. */
export function bodyOf(kind: WebhookKind | typeof TEST_KIND, at: Date, data: WebhookData): string {
  return JSON.stringify({ type: kind, timestamp: at.toISOString(), data });
}

function publishedKind(kind: string): WebhookKind | null {
  return KINDS.has(kind) ? (kind as WebhookKind) : null;
}

/** Named one by one, so that what an event may learn to tell one day is not sent unseen. */
function appointmentData(kind: WebhookKind, facts: AppointmentFacts): WebhookData {
  const data = {
    appointmentId: facts.appointmentId,
    version: facts.version,
    doctorId: facts.doctorId,
    clinicId: facts.clinicId,
    patientId: facts.patientId,
    scheduledAt: facts.startsAt,
    formerStatus: facts.fromStatus,
    status: facts.toStatus,
    byStaff: facts.byStaff,
  };
  if (kind === WebhookKind.appointment_moved) {
    const { clinicId, startsAt } = (facts as MovedFacts).former;
    return { ...data, former: { clinicId, scheduledAt: startsAt } };
  }
  if (kind === WebhookKind.appointment_merged) {
    return { ...data, formerPatientId: (facts as MergedFacts).formerPatientId };
  }
  return data;
}
