import type { AppointmentStatus } from '../calendar/appointment-status.js';

/** What can happen to an appointment, in a sentence each: the manual of GraphQL, of REST and of webhooks. */
export const APPOINTMENT_VERBS = {
  held: 'A time is kept for somebody who is about to book it.',
  released: 'A time that was kept was given back.',
  requested: 'An appointment was booked, and waits for the clinic’s word.',
  booked: 'An appointment was booked.',
  confirmed: 'The clinic confirmed a requested appointment.',
  declined: 'The clinic declined a requested appointment.',
  moved: 'An appointment was moved.',
  cancelled: 'An appointment was cancelled.',
  lapsed: 'A hold or a request ran out.',
  checked_in: 'The patient arrived.',
  completed: 'The visit took place.',
  no_show: 'The visit was missed.',
  undone: 'Staff took their last step back.',
  paid: 'The visit was paid.',
  refunded: 'The fee was paid back.',
  merged: 'The patient’s record was merged into another.',
  delayed: 'The doctor is running late, or on time again.',
  attending: 'The patient said that they will come, or told staff so.',
  documented: 'The documents of the visit changed.',
} as const;
export type AppointmentVerb = keyof typeof APPOINTMENT_VERBS;

/** A stretch of a doctor's time; ISO 8601. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What every event of an appointment tells: ids, instants (ISO 8601) and codes, never personal data. */
export interface AppointmentFacts extends Stretch {
  readonly appointmentId: string;
  readonly doctorId: string;
  readonly patientId: string;
  readonly clinicId: string;
  /** Of the appointment after it happened. */
  readonly version: number;
  /** When the visit begins; `from` and `to` have its buffers with it. */
  readonly startsAt: string;
  /** Null where the appointment is new. */
  readonly fromStatus: AppointmentStatus | null;
  /** Null where it is gone, as holds go. */
  readonly toStatus: AppointmentStatus | null;
  /** The user who did it; null: the system itself. */
  readonly actorId: string | null;
  readonly byStaff: boolean;
  /** The series that changes as a whole, of which people are told as one; left out where one appointment changes. */
  readonly seriesId?: string;
}

/** A move tells where the visit was, too, and with whom. */
export interface MovedFacts extends AppointmentFacts {
  readonly former: Stretch & {
    /** Left out in events of the version before, which moved with one doctor alone. */
    readonly doctorId?: string;
    readonly clinicId: string;
    readonly startsAt: string;
  };
}

export interface MergedFacts extends AppointmentFacts {
  readonly formerPatientId: string;
}

type FactsOf<Verb> = Verb extends 'moved'
  ? MovedFacts
  : Verb extends 'merged'
    ? MergedFacts
    : AppointmentFacts;

/** Kind, `topic.verb` → payload. The table's constraint events_kind_known holds the same list. */
export type EventMap = { [Verb in AppointmentVerb as `appointment.${Verb}`]: FactsOf<Verb> } & {
  /** Finished visits of another system came in, with the first and the last of their starts. */
  'history.imported': Stretch & { readonly count: number };
  'availability.changed': Stretch & { readonly doctorId: string };
  'predictions.changed': Record<string, never>;
  'session.ended': { readonly sessionId: string; readonly userId: string };
  /** A message is there for somebody, was read, or went another step on its way. */
  'message.changed': { readonly messageId: string; readonly recipientId: string };
  /** Somebody waits for time, is offered some, answered, or waits no more. */
  'waitlist.changed': { readonly entryId: string; readonly patientId: string };
  /** A program's token is good no more. */
  'token.ended': { readonly tokenId: string; readonly userId: string };
};

export type EventKind = keyof EventMap;

/** Something that happened, told apart by its kind. */
export type Happening = {
  [Kind in EventKind]: { readonly kind: Kind; readonly payload: EventMap[Kind] };
}[EventKind];

/** An event as it lies in the table. */
export type StoredEvent = Happening & { readonly id: string; readonly createdAt: Date };

type TopicOf<Kind> = Kind extends `${infer Topic}.${string}` ? Topic : never;

/** What live listeners ask for: all kinds before the dot. */
export type Topic = TopicOf<EventKind>;

/** What live listeners of a topic hear: what the event tells, and its kind. */
export type PayloadOf<T extends Topic> = {
  [Kind in Extract<EventKind, `${T}.${string}`>]: EventMap[Kind] & { readonly kind: Kind };
}[Extract<EventKind, `${T}.${string}`>];

const OTHERS: Record<Exclude<EventKind, `appointment.${string}`>, true> = {
  'history.imported': true,
  'availability.changed': true,
  'predictions.changed': true,
  'message.changed': true,
  'waitlist.changed': true,
  'session.ended': true,
  'token.ended': true,
};

/** Every kind of event. */
export const EVENT_KINDS: readonly string[] = [
  ...Object.keys(APPOINTMENT_VERBS).map((verb) => `appointment.${verb}`),
  ...Object.keys(OTHERS),
];

export function topicOf(kind: EventKind): Topic {
  return kind.slice(0, kind.indexOf('.')) as Topic;
}
