import { registerEnumType } from 'type-graphql';
import { APPOINTMENT_VERBS, type AppointmentVerb, type PayloadOf } from '../events/event-kinds.js';

/** What happened to an appointment, for the schema: each verb is its own value. */
export const AppointmentEventKind = Object.fromEntries(
  Object.keys(APPOINTMENT_VERBS).map((verb) => [verb, verb]),
) as { readonly [Verb in AppointmentVerb]: Verb };

/** The verb of an event of an appointment. */
export function changeOf({ kind }: PayloadOf<'appointment'>): AppointmentVerb {
  return kind.slice(kind.indexOf('.') + 1) as AppointmentVerb;
}

registerEnumType(AppointmentEventKind, {
  name: 'AppointmentEventKind',
  description: 'What happened to an appointment.',
  valuesConfig: Object.fromEntries(
    Object.entries(APPOINTMENT_VERBS).map(([verb, description]) => [verb, { description }]),
  ),
});
