import type { Statement } from '../database/database.js';
import { columnsOf } from '../database/field-map.js';
import { Feedback } from './feedback.entity.js';
import { LOW_STARS } from './feedback.input.js';

/** What the API reads of a rating `f` with its author `u`. Of an anonymous one the name does not leave the database. */
const FIELDS = {
  id: 'f.id',
  patientId: 'f.patient_id',
  doctorId: 'f.doctor_id',
  appointmentId: 'f.appointment_id',
  rating: 'f.rating',
  comments: 'f.comments',
  anonymous: 'f.anonymous',
  response: 'f.response',
  respondedAt: 'f.responded_at',
  hiddenAt: 'f.hidden_at',
  hiddenReason: 'f.hidden_reason',
  shownOn: 'f.shown_on::text',
  authorFullName: 'case when not f.anonymous then u.full_name end',
} as const satisfies Partial<Record<keyof Feedback, string>>;
const COLUMNS = columnsOf(FIELDS);

/** A rating as a statement gives it: the fields of the entity, by the entity's names. */
export type FeedbackRow = Pick<Feedback, keyof typeof FIELDS>;

export function toFeedback(row: FeedbackRow): Feedback {
  return Object.assign(new Feedback(), row);
}

/** $1 visit, $2 its patient, $3 stars, $4 words, $5 anonymous, $6 now. No row: it is not that patient's completed visit. */
export const RATE: Statement = {
  name: 'feedback_rate',
  text: `with f as (
      insert into feedback (patient_id, doctor_id, appointment_id, rating, comments, anonymous, created_at)
      select a.patient_id, a.doctor_id, a.id, $3, $4, $5, $6 from appointments a
      where a.id = $1 and a.patient_id = $2 and a.status = 'completed'
      returning *)
    select ${COLUMNS} from f join users u on u.id = f.patient_id`,
};

export const BY_APPOINTMENTS: Statement = {
  name: 'feedback_by_appointments',
  text: `select ${COLUMNS} from feedback f join users u on u.id = f.patient_id where f.appointment_id = any ($1::uuid[])`,
};

export const BY_ID: Statement = {
  name: 'feedback_by_id',
  text: `select ${COLUMNS} from feedback f join users u on u.id = f.patient_id where f.id = $1`,
};

/** One index scan a doctor, so that one with thousands of ratings costs no more than one with ten: $1 doctors, $2 how many. */
export const NEWEST: Statement = {
  name: 'feedback_newest',
  text: `select ${COLUMNS} from unnest($1::uuid[]) as d(id)
    cross join lateral (
      select * from feedback where doctor_id = d.id and hidden_at is null order by shown_on desc, id desc limit $2) f
    join users u on u.id = f.patient_id
    order by f.shown_on desc, f.id desc`,
};

/**
 * $1 stars or null, $2 answered, unanswered or null, $3 hidden, shown or null, $4 whether only those that ask for
 * somebody, $5/$6 day and id of the last row before, $7 how many.
 */
const LISTED = `($1::int is null or f.rating = $1)
      and ($2::boolean is null or (f.response is not null) = $2)
      and ($3::boolean is null or (f.hidden_at is not null) = $3)
      and (not $4::boolean or f.hidden_at is null and (f.response is null or f.rating <= ${LOW_STARS}))
      and ($5::date is null or (f.shown_on, f.id) < ($5, $6::uuid))
    order by f.shown_on desc, f.id desc limit $7`;

/** Further: $8 doctor. */
export const LIST: Statement = {
  name: 'feedback_list',
  text: `select ${COLUMNS} from feedback f join users u on u.id = f.patient_id where f.doctor_id = $8 and ${LISTED}`,
};

/** Of all doctors. */
export const LIST_ALL: Statement = {
  name: 'feedback_list_all',
  text: `select ${COLUMNS} from feedback f join users u on u.id = f.patient_id where ${LISTED}`,
};

/** $1 rating, $2 answer, $3 now. */
export const ANSWER: Statement = {
  name: 'feedback_answer',
  text: `update feedback set response = $2, responded_at = $3 where id = $1 returning id`,
};

/** $1 rating, $2 reason, $3 now. No row where it is hidden already. */
export const HIDE: Statement = {
  name: 'feedback_hide',
  text: `update feedback set hidden_reason = $2, hidden_at = $3 where id = $1 and hidden_at is null returning id`,
};

/** $1 rating. No row where it is shown already. */
export const UNHIDE: Statement = {
  name: 'feedback_unhide',
  text: `update feedback set hidden_reason = null, hidden_at = null where id = $1 and hidden_at is not null returning id`,
};
