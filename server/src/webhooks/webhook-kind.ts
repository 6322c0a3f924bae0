import { registerEnumType } from 'type-graphql';

/**
 * What a webhook can tell of: kinds of events, `topic.verb`, each named in the schema with an underscore in place of the
 * dot. Among the kinds of appointments, `documented` is missing: it tells of health records.
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
  availability_changed = 'availability.changed',
}

/** What each kind tells, in one sentence: the manual of GraphQL and of REST. */
export const KIND_WORDS: Readonly<Record<WebhookKind, string>> = {
  [WebhookKind.appointment_held]: 'A time is kept for somebody who is about to book it.',
  [WebhookKind.appointment_released]: 'A time that was kept was given back.',
  [WebhookKind.appointment_requested]: 'An appointment was booked, and waits for the clinic’s word.',
  [WebhookKind.appointment_booked]: 'An appointment was booked.',
  [WebhookKind.appointment_confirmed]: 'The clinic confirmed a requested appointment.',
  [WebhookKind.appointment_declined]: 'The clinic declined a requested appointment.',
  [WebhookKind.appointment_moved]: 'An appointment was moved; `former` says where it was.',
  [WebhookKind.appointment_cancelled]: 'An appointment was cancelled.',
  [WebhookKind.appointment_lapsed]: 'A hold or a request ran out.',
  [WebhookKind.appointment_checked_in]: 'The patient arrived.',
  [WebhookKind.appointment_completed]: 'The visit took place.',
  [WebhookKind.appointment_no_show]: 'The visit was missed.',
  [WebhookKind.appointment_undone]: 'Staff took their last step back.',
  [WebhookKind.appointment_paid]: 'The visit was paid.',
  [WebhookKind.appointment_refunded]: 'The fee was paid back.',
  [WebhookKind.appointment_merged]:
    'The patient’s record was merged into another; `formerPatientId` says which it was.',
  [WebhookKind.availability_changed]:
    'The hours, leave or closed days of a doctor changed between two instants.',
};

registerEnumType(WebhookKind, {
  name: 'WebhookKind',
  description: 'What a webhook tells of. In what is sent, `type` has a dot in place of the first underscore.',
  valuesConfig: Object.fromEntries(
    Object.entries(WebhookKind).map(([name, kind]) => [name, { description: KIND_WORDS[kind] }]),
  ),
});
