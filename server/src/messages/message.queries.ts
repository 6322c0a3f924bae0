import { addressOfMessage } from '../accounts/message-address.js';
import type { Language } from '../api/language.js';
import { PAUSE_MILLISECONDS } from '../appointments/message-of-event.rules.js';
import type { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Statement } from '../database/database.js';
import type { MessageKind } from '../outbox/message-kind.js';
import { LEFT_OUT } from '../outbox/outbox.queries.js';
import { TOLD_IN_CLIENT } from './inbox.queries.js';

/** A message whose words are to be made. */
export interface DueRow {
  readonly id: string;
  readonly kind: MessageKind;
  readonly recipientId: string;
  readonly appointmentId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly dueAt: Date;
  readonly linkExpiresAt: Date | null;
  /** Where a mail of it goes to; null for somebody without an address. */
  readonly email: string | null;
}

/** One process makes words at a time: messages of one person, or of one family, are decided together. */
export const TAKE_TURN: Statement = {
  name: 'messages_take_turn',
  text: 'select pg_try_advisory_xact_lock(7263416) as taken',
};

/** $1 now, $2 how many. */
export const CLAIM_DUE: Statement = {
  name: 'messages_claim_due',
  text: `select m.id, m.kind, m.recipient_id as "recipientId", m.appointment_id as "appointmentId", m.data,
      m.created_at as "createdAt", m.due_at as "dueAt", m.link_expires_at as "linkExpiresAt",
      ${addressOfMessage} as email
    from messages m join users u on u.id = m.recipient_id where m.state = 'waiting' and m.due_at <= $1
    order by m.due_at, m.id limit $2 for update of m skip locked`,
};

/** Puts messages off: $1 messages, $2 until when each. */
export const PUT_OFF: Statement = {
  name: 'messages_put_off',
  text: `update messages m set due_at = x.due_at from unnest($1::uuid[], $2::timestamptz[]) x (id, due_at)
    where m.id = x.id and m.state = 'waiting'`,
};

/** When that happened of which a message tells: one that is entered for an event may come later than another that is not. */
const HAPPENED_AT = `least(m.created_at, m.due_at - interval '${PAUSE_MILLISECONDS} milliseconds')`;

/** All messages that tell of changes of the appointments $2, for the people $1 beside them; $3 kinds. */
export const CHANGES_OF: Statement = {
  name: 'messages_changes_of',
  text: `select m.id, m.kind, m.state, m.reason is not distinct from '${LEFT_OUT}' as "isLeftOut", m.data,
      m.recipient_id as "recipientId", m.appointment_id as "appointmentId",
      ${HAPPENED_AT} as "happenedAt", m.composed_at as "composedAt"
    from (select distinct * from unnest($1::uuid[], $2::uuid[]) p (recipient_id, appointment_id)) p
    join messages m on m.appointment_id = p.appointment_id and m.recipient_id = p.recipient_id
    where m.kind = any ($3::text[])
    order by m.created_at, m.due_at, m.id`,
};

/** All messages of the series $2, for the people $1 beside them; $3 kinds. */
export const SERIES_OF: Statement = {
  name: 'messages_series_of',
  text: `select m.id, m.kind, m.state, m.reason is not distinct from '${LEFT_OUT}' as "isLeftOut", m.data,
      m.recipient_id as "recipientId", ${HAPPENED_AT} as "happenedAt", m.composed_at as "composedAt"
    from (select distinct * from unnest($1::uuid[], $2::text[]) p (recipient_id, series_id)) p
    join messages m on m.recipient_id = p.recipient_id and m.data ->> 'seriesId' = p.series_id
    where m.kind = any ($3::text[])
    order by m.created_at, m.due_at, m.id`,
};

/** A visit as messages tell of it. */
export interface VisitRow {
  readonly id: string;
  readonly status: AppointmentStatus;
  readonly patientId: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Of the clinic, YYYY-MM-DD. */
  readonly localDate: string;
  /** The series that it is part of. */
  readonly seriesId: string | null;
  readonly patientName: string;
  readonly doctorName: string;
  readonly timeZone: string;
  readonly clinicName: string;
  readonly clinicAddress: string | null;
  readonly clinicPhone: string | null;
  /** When the patient said that they will come. */
  readonly confirmedAt: Date | null;
  /** Whether the patient has said how it was. */
  readonly isRated: boolean;
}

/** Where a visit is. */
export type ClinicRow = Pick<
  VisitRow,
  'clinicId' | 'timeZone' | 'clinicName' | 'clinicAddress' | 'clinicPhone'
>;

const CLINIC = `c.time_zone as "timeZone", c.name as "clinicName", nullif(concat_ws(', ', c.address, c.city), '') as "clinicAddress",
  c.phone as "clinicPhone"`;

/** $1 clinics. */
export const CLINICS: Statement = {
  name: 'messages_clinics',
  text: `select c.id as "clinicId", ${CLINIC} from clinics c where c.id = any ($1::uuid[])`,
};

/** Columns of a visit, and the joins that they need. */
export const VISIT = `a.id, a.status, a.patient_id as "patientId", a.doctor_id as "doctorId", a.clinic_id as "clinicId",
  a.scheduled_at as "startsAt", upper(a.visit) as "endsAt", a.local_date::text as "localDate", a.series_id as "seriesId",
  coalesce(pu.full_name, '') as "patientName", coalesce(du.full_name, '') as "doctorName",
  ${CLINIC}, a.patient_confirmed_at as "confirmedAt",
  exists (select from feedback f where f.appointment_id = a.id) as "isRated"`;
export const VISIT_JOINS = `join users pu on pu.id = a.patient_id join doctors d on d.id = a.doctor_id
  join users du on du.id = d.user_id join clinics c on c.id = a.clinic_id`;

/** $1 appointments. */
export const VISITS: Statement = {
  name: 'messages_visits',
  text: `select ${VISIT} from appointments a ${VISIT_JOINS} where a.id = any ($1::uuid[]) and a.status <> 'held'`,
};

/** Who gets a message. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly email: string | null;
  /** In E.164. */
  readonly number: string | null;
  /** Whether there is a list of messages that they can open. */
  readonly canSignIn: boolean;
  readonly isDisabled: boolean;
}

/** $1 people. */
export const PEOPLE: Statement = {
  name: 'messages_people',
  text: `select u.id, coalesce(u.full_name, '') as name, u.language, u.email::text as email,
      coalesce(p.contact_number, p.relative_contact, u.number) as number, u.password_hash is not null as "canSignIn",
      u.disabled_at is not null as "isDisabled"
    from users u left join patients p on p.user_id = u.id where u.id = any ($1::uuid[])`,
};

/** Kinds that people do not want by a channel: $1 people. */
export const OPT_OUTS: Statement = {
  name: 'messages_opt_outs',
  text: 'select user_id as "userId", kind, channel from message_opt_outs where user_id = any ($1::uuid[])',
};

/** Of the addresses $1 by the channels $2 beside them, those that refuse messages for good. */
export const BOUNCED: Statement = {
  name: 'messages_bounced',
  text: `select b.channel, b.address from unnest($1::text[], $2::text[]) x (address, channel)
    join bounced_addresses b on b.address = x.address and b.channel = x.channel`,
};

/** The clinic's own words. */
export const OWN_TEXTS: Statement = {
  name: 'messages_own_texts',
  text: 'select kind, language, subject, body, short from message_texts',
};

/** What the organization says of messages. */
export interface FrameRow {
  readonly organization: string;
  readonly languages: readonly Language[];
  readonly isReadOnly: boolean;
}

export const FRAME: Statement = {
  name: 'messages_frame',
  text: `select organization_name as organization, languages, read_only_since is not null as "isReadOnly" from settings`,
};

/** $1 messages as an array of objects, $2 now. */
export const SETTLE_MESSAGES: Statement = {
  name: 'messages_settle',
  text: `update messages m set kind = coalesce(x.kind, m.kind), state = x.state, reason = x.reason, carried_by = x.carried_by,
      composed_at = $2, language = x.language, subject = x.subject, body = x.body, short = x.short,
      data = m.data || coalesce(x.data, '{}'), link_expires_at = coalesce(m.link_expires_at, x.link_expires_at)
    from jsonb_to_recordset($1::jsonb) x (id uuid, kind text, state text, reason text, carried_by uuid,
      language user_language, subject text, body text, short text, data jsonb, link_expires_at timestamptz)
    where m.id = x.id and m.state = 'waiting'`,
};

/** $1 deliveries as an array of objects, $2 now. */
export const ENTER_DELIVERIES: Statement = {
  name: 'message_deliveries_enter',
  text: `insert into message_deliveries (message_id, channel, address, next_at, give_up_at)
    select message_id, channel, address, $2, give_up_at
    from jsonb_to_recordset($1::jsonb) x (message_id uuid, channel text, address text, give_up_at timestamptz)
    on conflict on constraint message_deliveries_once do nothing`,
};

/** Tells whoever listens that the messages $1 of the people $2 beside them changed. */
export const ANNOUNCE: Statement = {
  name: 'messages_announce',
  text: `insert into events (kind, payload)
    select 'message.changed', jsonb_build_object('messageId', x.message_id, 'recipientId', x.recipient_id)
    from unnest($1::uuid[], $2::uuid[]) x (message_id, recipient_id) join messages m on m.id = x.message_id
    where ${TOLD_IN_CLIENT}`,
};

/**
 * Names of what was offered and is not booked: $1 as an array of objects with the message's id, doctor, clinic, patient
 * and the two instants.
 */
export const OFFERED: Statement = {
  name: 'messages_offered',
  text: `select o.id as "messageId", '' as "appointmentId", coalesce(pu.full_name, '') as "patientName",
      coalesce(du.full_name, '') as "doctorName", o."startsAt",
      coalesce(o."endsAt", o."startsAt" + interval '30 minutes') as "endsAt", c.time_zone as "timeZone",
      c.name as "clinicName", nullif(concat_ws(', ', c.address, c.city), '') as "clinicAddress",
      c.phone as "clinicPhone"
    from jsonb_to_recordset($1::jsonb) o (id uuid, "doctorId" uuid, "clinicId" uuid, "patientId" uuid,
      "startsAt" timestamptz, "endsAt" timestamptz)
    join doctors d on d.id = o."doctorId" join users du on du.id = d.user_id join clinics c on c.id = o."clinicId"
    left join users pu on pu.id = o."patientId"`,
};

export const LOGO_KEY: Statement = { name: 'messages_logo', text: 'select logo from settings' };

export const IS_DEMO: Statement = {
  name: 'messages_is_demo',
  text: 'select is_demo as "isDemo" from settings',
};
