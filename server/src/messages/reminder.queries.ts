import type { Statement } from '../database/database.js';
import { VISIT, VISIT_JOINS } from './message.queries.js';

/** Up to when reminders were planned: $1 now, where they never were. Nothing is planned of the time before the first run. */
export const BEGIN_MARK: Statement = {
  name: 'reminders_begin',
  text: `insert into message_marks (name, at) values ('reminders', $1) on conflict do nothing returning at`,
};

export const LOCK_MARK: Statement = {
  name: 'reminders_lock',
  text: `select at from message_marks where name = 'reminders' for update`,
};

export const SET_MARK: Statement = {
  name: 'reminders_mark',
  text: `update message_marks set at = $1 where name = 'reminders'`,
};

export const QUIET_HOURS: Statement = {
  name: 'reminders_quiet_hours',
  text: 'select quiet_from as "from", quiet_until as "until" from settings',
};

/** A visit and one of its reminders that has come due. */
export interface CandidateRow {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly startsAt: Date;
  readonly lead: number;
  readonly timeZone: string;
  readonly standsSince: Date;
}

/**
 * Visits whose reminders came due after $1 and up to $2, $3 kinds of messages that told of the time of a visit. Those that
 * the patient has confirmed need none; those that began a day ago are history.
 */
export const CANDIDATES: Statement = {
  name: 'reminders_candidates',
  text: `select a.id as "appointmentId", a.patient_id as "patientId", a.scheduled_at as "startsAt", l.lead,
      c.time_zone as "timeZone", greatest(a.created_at, (
        select max(m.created_at) from messages m where m.appointment_id = a.id and m.kind = any ($3::text[]))) as "standsSince"
    from settings s cross join lateral unnest(s.reminder_minutes) l (lead)
    join appointments a on a.status = 'confirmed'
      and a.scheduled_at > greatest($1::timestamptz + make_interval(mins => l.lead), $2::timestamptz - interval '1 day')
      and a.scheduled_at <= $2::timestamptz + make_interval(mins => l.lead)
    join clinics c on c.id = a.clinic_id
    where a.patient_confirmed_at is null`,
};

/** $1 reminders as an array of objects, $2 now; those with a reason are left out and say so. */
export const ENTER_REMINDERS: Statement = {
  name: 'reminders_enter',
  text: `insert into messages (kind, recipient_id, key, appointment_id, data, created_at, due_at, state, reason, composed_at)
    select 'appointment.reminder', recipient_id, key, appointment_id, data, $2, due_at,
      case when reason is null then 'waiting' else 'skipped' end, reason, case when reason is not null then $2::timestamptz end
    from jsonb_to_recordset($1::jsonb) r (recipient_id uuid, key text, appointment_id uuid, data jsonb, due_at timestamptz,
      reason text)
    on conflict on constraint messages_once do nothing
    returning state`,
};

/** Other visits to come of the patients $1 on the local dates $2, not confirmed by their patients; $3 now. */
export const COMPANIONS: Statement = {
  name: 'reminders_companions',
  text: `select ${VISIT} from appointments a ${VISIT_JOINS}
    where a.patient_id = any ($1::uuid[]) and a.local_date = any ($2::date[]) and a.status = 'confirmed'
      and a.scheduled_at > $3 and a.patient_confirmed_at is null`,
};

/** Others who are reached by the numbers $1, as a family is; the number of an account is used where a record has none. */
export const SAME_NUMBER: Statement = {
  name: 'reminders_same_number',
  text: `select user_id as id from patients
    where reverse(contact_number) = any (select reverse(x) from unnest($1::text[]) x)
      or reverse(relative_contact) = any (select reverse(x) from unnest($1::text[]) x)
    union select u.id from users u where u.number = any ($1::text[]) and u.role = 'patient'`,
};

/** Which of the reminders $1 have gone out, by their keys. */
export const GONE_OUT: Statement = {
  name: 'reminders_gone_out',
  text: `select recipient_id || ' ' || key as key from messages
    where key = any ($1::text[]) and state in ('sent', 'carried')`,
};

/** Reminders that others carry: $1 as an array of objects, $2 now. */
export const CARRY: Statement = {
  name: 'reminders_carry',
  text: `insert into messages (kind, recipient_id, key, appointment_id, data, created_at, due_at, state, carried_by, composed_at)
    select 'appointment.reminder', recipient_id, key, appointment_id, data, $2, $2, 'carried', carried_by, $2
    from jsonb_to_recordset($1::jsonb) r (recipient_id uuid, key text, appointment_id uuid, data jsonb, carried_by uuid)
    on conflict on constraint messages_once do update
      set state = 'carried', carried_by = excluded.carried_by, composed_at = excluded.composed_at
      where messages.state = 'waiting'`,
};

/** $1 appointments. */
export const MARK_REMINDED: Statement = {
  name: 'reminders_mark_reminded',
  text: 'update appointments set reminder_sent = true where id = any ($1::uuid[]) and not reminder_sent',
};
