import type { Statement } from '../database/database.js';

/** $1 now: a request is over when it was decided, when its time is, and when its hold is gone. */
const COLUMNS = `r.id, r.kind as act,
  coalesce(r.outcome, case when r.expires_at <= $1 or (r.hold_id is not null and not exists (
    select from appointments h where h.id = r.hold_id and h.status = 'held')) then 'ended' else 'waiting' end) as state,
  t.name as "programName", r.created_at as "createdAt", r.expires_at as "expiresAt", r.decided_at as "decidedAt",
  r.starts_at as "startsAt", r.minutes, r.user_id as "userId", r.doctor_id as "doctorId", r.clinic_id as "clinicId",
  r.visit_type_id as "visitTypeId", r.appointment_id as "appointmentId"
  from assistant_requests r join api_tokens t on t.id = r.token_id`;

/** $1 now, $2 request, $3 person. */
export const FIND: Statement = {
  name: 'assistant_request_find',
  text: `select ${COLUMNS} where r.id = $2 and r.user_id = $3`,
};

/** $1 now, $2 hold, $3 person. */
export const FIND_OF_HOLD: Statement = {
  name: 'assistant_request_of_hold',
  text: `select ${COLUMNS} where r.hold_id = $2 and r.user_id = $3`,
};

/** The latest request to cancel that could still have been decided: $1 now, $2 appointment, $3 person. */
export const FIND_CANCELLATION: Statement = {
  name: 'assistant_request_of_cancellation',
  text: `select ${COLUMNS}
    where r.appointment_id = $2 and r.user_id = $3 and r.kind = 'cancel' and r.expires_at > $1
    order by r.created_at desc limit 1`,
};

/** $1 hold, $2 person, $3 token, $4 now. The same hold asked for again is the same request. */
export const ASK_FOR_HOLD: Statement = {
  name: 'assistant_request_ask_for_hold',
  text: `insert into assistant_requests (user_id, token_id, kind, appointment_id, hold_id, doctor_id, clinic_id,
      visit_type_id, starts_at, minutes, created_at, expires_at)
    select h.patient_id, $3, case when h.subject_id = h.id then 'book' else 'move' end, nullif(h.subject_id, h.id), h.id,
      h.doctor_id, h.clinic_id, h.visit_type_id, h.scheduled_at, extract(epoch from h.duration) / 60, $4, h.expires_at
    from appointments h
    where h.id = $1 and h.patient_id = $2 and h.status = 'held' and h.hold_purpose = 'assistant' and h.expires_at > $4
    on conflict (hold_id) do nothing`,
};

/** $1 appointment, $2 person, $3 token, $4 now. As long as a hold of an assistant. */
export const ASK_TO_CANCEL: Statement = {
  name: 'assistant_request_ask_to_cancel',
  text: `insert into assistant_requests (user_id, token_id, kind, appointment_id, doctor_id, clinic_id, visit_type_id,
      starts_at, minutes, created_at, expires_at)
    select a.patient_id, $3, 'cancel', a.id, a.doctor_id, a.clinic_id, a.visit_type_id, a.scheduled_at,
      extract(epoch from a.duration) / 60, $4,
      $4::timestamptz + (select make_interval(mins => p.minutes) from hold_purposes p where p.purpose = 'assistant')
    from appointments a where a.id = $1 and a.patient_id = $2`,
};

/** $1 request, $2 person, $3 now. */
export const ACCEPT: Statement = {
  name: 'assistant_request_accept',
  text: 'select accept_assistant_request($1, $2, $3)',
};

/** $1 request, $2 person, $3 now. */
export const DECLINE: Statement = {
  name: 'assistant_request_decline',
  text: 'select decline_assistant_request($1, $2, $3)',
};
