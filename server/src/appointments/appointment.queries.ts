import type { Statement } from '../database/database.js';
import { columnsOf } from '../database/field-map.js';
import { Appointment } from './appointment.entity.js';

/** What the API reads of an appointment: each field of the entity and the column or term it comes from. */
export const FIELDS = {
  id: 'id',
  patientId: 'patient_id',
  doctorId: 'doctor_id',
  clinicId: 'clinic_id',
  visitTypeId: 'visit_type_id',
  scheduledAt: 'scheduled_at',
  reason: 'reason',
  minutes: '(extract(epoch from duration) / 60)::int',
  status: 'status',
  paymentStatus: 'payment_status',
  fee: 'fee',
  currency: 'currency',
  timeKnown: 'time_known',
  overrideReason: 'override_reason',
  holdPurpose: 'hold_purpose',
  expiresAt: 'expires_at',
  moves: 'moves',
  version: 'version',
  cancelledAt: 'cancelled_at',
  cancelReason: 'cancel_reason',
  cancelCause: 'cancel_cause',
  cancelledFrom: 'cancelled_from',
  createdAt: 'created_at',
  subjectId: 'subject_id',
  opensRecord: 'opens_record',
  seriesId: 'series_id',
  patientConfirmedAt: 'patient_confirmed_at',
} as const satisfies Partial<Record<keyof Appointment, string>>;

/** An appointment as a statement gives it: the fields of the entity, by the entity's names. */
export type AppointmentRow = Pick<Appointment, keyof typeof FIELDS>;

const COLUMNS = columnsOf(FIELDS);

export function toAppointment(row: AppointmentRow): Appointment {
  return Object.assign(new Appointment(), row);
}

/**
 * $1 'hold', 'book' or 'move', $2 patient, $3 doctor, $4 clinic, $5 visit type, $6 starts, $7 now, $8 actor, $9 whether
 * staff, $10 the appointment that moves, $11 its version, $12 reason, $13 override, $14 idempotency key, $15 hash of the
 * request, $16 the actor's token, $17 what a hold is for, where it is not what follows from the rest, $18 the message by whose
 * link the actor acts.
 */
export const PLACE: Statement = {
  name: 'appointment_place',
  text: `select ${COLUMNS} from place_appointment($1, $2, $3, $4, $5, $6, $7,
      p_actor => acting_as($8, $16, $18), p_staff => $9,
    p_appointment => $10, p_version => $11, p_reason => $12, p_override => $13, p_key => $14, p_request_hash => $15,
    p_purpose => $17)`,
};

export const CHANGE_STATUS: Statement = {
  name: 'appointment_change_status',
  text: `select ${COLUMNS} from change_status($1, $2, acting_as($3, $8, $10), $4, $5, $6, $7, $9)`,
};

/** A visit that its doctor booked opens the patient's record from now on: $1 appointment, $2 patient. */
export const AGREE: Statement = {
  name: 'appointment_agree',
  text: `update appointments set opens_record = true, version = version + 1
    where id = $1 and patient_id = $2 and not opens_record and status not in ('held', 'cancelled')
    returning ${COLUMNS}`,
};

/** $1 appointment, $2 patient. */
export const ANNOUNCE_AGREED: Statement = {
  name: 'appointment_announce_agreed',
  text: `select announce('confirmed', a, a, $2, false) from appointments a where a.id = $1`,
};

/**
 * What this transaction did to the appointment $1. Looked for among the newest alone: where it did nothing, all events
 * would be gone through.
 */
export const CHANGED: Statement = {
  name: 'appointment_changed',
  text: `select id, kind, payload, created_at as "createdAt" from events
    where id > (select max(id) - 10000 from events) and xmin = pg_current_xact_id()::xid and payload ->> 'appointmentId' = $1
    order by id desc limit 1`,
};

export const RECORD_PAYMENT: Statement = {
  name: 'appointment_record_payment',
  text: `select ${COLUMNS} from record_payment($1, $2, acting_by($3, $6), $4, $5)`,
};

/** From when on a step forward is allowed: $1 appointment, $2 its new status. */
export const TRANSITION: Statement = {
  name: 'appointment_transition',
  text: `select a.scheduled_at + t.not_before as allowed_from
    from appointments a join status_transitions t
      on t.from_status = a.status and t.to_status = $2 and t.kind = 'forward' and t.not_before is not null
    where a.id = $1`,
};

/** Every step of status that there is; `not_before` in minutes from the start of the visit. */
export const TRANSITIONS: Statement = {
  name: 'status_transitions',
  text: `select from_status as "from", to_status as "to", kind, staff_only as "staffOnly",
      (extract(epoch from not_before) / 60)::int as "notBeforeMinutes"
    from status_transitions order by from_status, to_status`,
};

/** $1 doctor or null, $2 clinic or null, $3 and $4 first and last local date, $5 whether cancelled ones are wanted. */
export const SCHEDULE: Statement = {
  name: 'appointment_schedule',
  text: `select ${COLUMNS} from appointments
    where ($1::uuid is null or doctor_id = $1) and ($2::uuid is null or clinic_id = $2)
      and local_date between $3 and $4 and status <> 'held' and ($5 or status <> 'cancelled')
    order by scheduled_at, id`,
};

/** $1 doctor, $2 patient, $3 the only clinics (or null). */
export const MET: Statement = {
  name: 'appointment_met',
  text: `select exists(select from appointments
    where doctor_id = $1 and patient_id = $2 and status = 'completed' and ($3::uuid[] is null or clinic_id = any ($3))) as met`,
};

export const LOCK_PATIENTS_OF: Statement = {
  name: 'appointment_lock_patients',
  text: `select from patients where user_id in (select patient_id from appointments where id = any ($1::uuid[]))
    order by user_id for no key update`,
};

export const LOCK_DAYS_OF: Statement = {
  name: 'appointment_lock_days',
  text: `select lock_days(array(
    select row(doctor_id, local_date, 0)::doctor_days from appointments where id = any ($1::uuid[])))`,
};

export const KEEP_OUTSIDE: Statement = {
  name: 'appointment_keep_outside',
  text: `update appointments set kept_outside = true, version = version + 1 where id = $1 and not kept_outside
    returning patient_id`,
};

export const BY_IDS: Statement = {
  name: 'appointment_by_ids',
  text: `select ${COLUMNS} from appointments where id = any ($1::uuid[]) order by scheduled_at, id`,
};

export interface LossRow {
  id: string;
  loss: 'patient' | 'doctor' | 'place' | 'type' | 'hours';
}

/** $1 appointments, $2 now. */
export const LOSSES: Statement = {
  name: 'appointment_losses',
  text: `select x.appointment_id as id, x.loss
    from visits_to_decide(array(select distinct doctor_id from appointments where id = any ($1::uuid[])), $2) x
    where x.appointment_id = any ($1)`,
};

/** Those of the appointments $1 whose patients can move them to some clinic, by the rule of placing. */
export const MOVABLE: Statement = {
  name: 'appointment_movable',
  text: `select a.id from appointments a join users u on u.id = a.patient_id and u.disabled_at is null
    where a.id = any ($1::uuid[]) and exists (
      select from doctor_clinics dc
      cross join lateral terms_to_place(a.doctor_id, dc.clinic_id, a.visit_type_id, a.id, false, now()) t
      where dc.doctor_id = a.doctor_id and t.bookable)`,
};

/** $1 hold, $2 patient, $3 now, $4 the only clinics (or null). */
export const RELEASE_HOLD: Statement = {
  name: 'appointment_release_hold',
  text: `select release_hold($1, $2, $3) as released
    where $4::uuid[] is null or exists (select from appointments where id = $1 and clinic_id = any ($4))`,
};

export const FIND: Statement = {
  name: 'appointment_find',
  text: `select ${COLUMNS} from appointments where id = $1 and status <> 'held'`,
};

/** $1 ids. */
export const FIND_SOME: Statement = {
  name: 'appointment_find_some',
  text: `select ${COLUMNS} from appointments where id = any ($1::uuid[]) and status <> 'held'`,
};

export const HOLDS_OF_PATIENT: Statement = {
  name: 'appointment_holds',
  text: `select ${COLUMNS} from appointments where patient_id = $1 and status = 'held' and expires_at > $2 order by created_at`,
};

/** The patient's visit that a new one would overlap; the new one's length is that of its visit type. */
export const COLLISION: Statement = {
  name: 'appointment_collision',
  text: `select ${COLUMNS} from appointments
    where patient_id = $1 and status in ('pending', 'confirmed', 'checked_in')
      and visit && tstzrange($2, $2::timestamptz + make_interval(mins => (select minutes from visit_types where id = $3)))
      and subject_id is distinct from $4
    order by scheduled_at limit 1`,
};

/** The free times nearest to a wish, in order of time: $1 doctor, $2 visit type, $3 wish, $4 now, $5 staff, $6 moving, $7 how many. */
export const NEAREST_FREE: Statement = {
  name: 'appointment_nearest_free',
  text: `select starts_at, clinic_id from (
      select s.starts_at, s.clinic_id
      from slot_starts($1, $2, null, greatest($4::timestamptz, $3::timestamptz - interval '7 days'),
        least($3::timestamptz, $4::timestamptz + interval '400 days') + interval '60 days', $4, $5, null, $6) s
      left join appointments m on m.id = $6
      -- A visit that moves is not offered its own time, nor one that overlaps it.
      where m.id is null or not m.visit && tstzrange(s.starts_at, s.starts_at + m.duration)
      order by abs(extract(epoch from s.starts_at - $3)) limit $7) nearest
    order by starts_at`,
};

export const MINUTES_OF_TYPE: Statement = {
  name: 'visit_type_minutes',
  text: 'select minutes from visit_types where id = $1',
};

/** $1 appointment, $2 the acts that are changes of it. */
export const CHANGES: Statement = {
  name: 'appointment_changes',
  text: `select e.id, e.occurred_at, e.action, e.actor_id, u.full_name, u.role, e.details
    from audit_events e left join users u on u.id = e.actor_id
    where e.appointment_id = $1 and e.action = any ($2::text[]) order by e.occurred_at, e.id`,
};

export const OVERDUE: Statement = {
  name: 'appointment_overdue',
  text: `select id from appointments where status in ('held', 'pending') and expires_at <= $1 order by expires_at limit 500`,
};

export const END_OVERDUE: Statement = {
  name: 'appointment_end_overdue',
  text: 'select end_overdue($1, $2) as ended',
};
