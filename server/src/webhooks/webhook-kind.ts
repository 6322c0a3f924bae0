import { registerEnumType } from 'type-graphql';
import { APPOINTMENT_VERBS, type AppointmentVerb } from '../events/event-kinds.js';

/**
 * What a webhook can tell of: kinds of events, `topic.verb`, each named in the schema with an underscore in place of the
 * dot. Among the kinds of appointments, `documented` is missing: it tells of health records; and `delayed`, which is of the
 * day alone.
 */
export enum WebhookKind {
  appointment_held = 'appointment.held',
  appointment_released = 'appointment.released',
  appointment_requested = 'appointment.requested',
  appointment_booked = 'appointment.booked',
  appointment_confirmed = 'appointment.confirmed',
  appointment_declined = 'appointment.declined',
  appointment_moved = 'appointment.moved',
  appointment_cancelled = 'appointment.cancelled',
  appointment_lapsed = 'appointment.lapsed',
  appointment_checked_in = 'appointment.checked_in',
  appointment_completed = 'appointment.completed',
  appointment_no_show = 'appointment.no_show',
  appointment_undone = 'appointment.undone',
  appointment_paid = 'appointment.paid',
  appointment_refunded = 'appointment.refunded',
  appointment_merged = 'appointment.merged',
  appointment_attending = 'appointment.attending',
  availability_changed = 'availability.changed',
}

/** What a message tells beside the sentence of its event. */
const MORE: Readonly<Partial<Record<AppointmentVerb, string>>> = {
  moved: ' `former` says where it was.',
  merged: ' `formerPatientId` says which it was.',
};

/** What each kind tells, in one sentence: the manual of GraphQL and of REST. */
export const KIND_WORDS = Object.fromEntries(
  Object.values(WebhookKind).map((kind) => {
    const verb = kind.slice(kind.indexOf('.') + 1) as AppointmentVerb;
    return [
      kind,
      kind === WebhookKind.availability_changed
        ? 'The hours, leave or closed days of a doctor changed between two instants.'
        : `${APPOINTMENT_VERBS[verb]}${MORE[verb] ?? ''}`,
    ];
  }),
) as Readonly<Record<WebhookKind, string>>;

registerEnumType(WebhookKind, {
  name: 'WebhookKind',
  description: 'What a webhook tells of. In what is sent, `type` has a dot in place of the first underscore.',
  valuesConfig: Object.fromEntries(
    Object.entries(WebhookKind).map(([name, kind]) => [name, { description: KIND_WORDS[kind] }]),
  ),
});
